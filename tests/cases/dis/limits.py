a = 1 << 127, 1 << 128, -1 << 127, 0 << 10 ** 30, 5 << 0, 1 >> 10 ** 30, -1 >> 10 ** 30
b = 2 ** 63, 2 ** 64, 2 ** 65, (-2) ** 63, 10 ** 38, 10 ** 39, 0 ** 10 ** 30, 1 ** 128, 1 ** 129, 3 ** 0, 0 ** 0, 0 ** -1
c = 0xffffffffffffffff * 0xffffffffffffffff, 0xffffffffffffffff * 0x1ffffffffffffffff, 0 * 10 ** 30
d = "ab" * 2048, "ab" * 2049, b"abc" * 1365, b"abc" * 1366, "" * 10 ** 9, "" * 10 ** 30, "a" * -1, "a" * 0, 3 * "é"
e = (1,) * 256, (1,) * 257, ((1, 2), (3, 4)) * 128, ((1, 2, 3, 4, 5),) * 200, () * 10 ** 9, () * -1
f = ()[::0], (1, 2)[True], "abc"[1.0], "abc"[3], "abc"[-4], "abc"[5:], "abc"[::10 ** 30], (1, 2, 3)[-10 ** 30:2]
g = 1e308 * 10, 1e308 ** 2, 0.0 ** -1, (-8) ** 0.5, 1 // 0.0, 10 ** 400 / 3, 1e400 - 1e400, 2 ** -1074
h = 1j ** 1j, 0j ** -1, 1 / 0j, 1e400j * (1 + 2j), (1 + 2j) ** 100, (1 + 2j) ** -3, 1 - 0.0j, 0.0 - 0j
i = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29]
j = (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31)
k = i in {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, "x-y"}
l = True + True, True & False, True | 2, ~False, -True, not 1.5, not "", +None, -"a", not ()
for x in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 300]:
    x in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 301]
    x in {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 302}
    x in (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 303), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 304]
for x in (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 305):
    for x in {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
              306}: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, x]
m = 2.9802322387695312e-08, 9007199254740993.0, 5e-324, 1e22, 1e23, 123456789012345680.0, 0.3, 1e15, 1e-4, 1e-5
#|   0           RESUME                   0
#|
#|   1           LOAD_CONST              23 (170141183460469231731687303715884105728)
#|               LOAD_SMALL_INT           1
#|               LOAD_SMALL_INT         128
#|               BINARY_OP                3 (<<)
#|               LOAD_CONST              25 (-170141183460469231731687303715884105728)
#|               LOAD_SMALL_INT           0
#|               LOAD_SMALL_INT           5
#|               LOAD_SMALL_INT           0
#|               LOAD_CONST              24 (-1)
#|               BUILD_TUPLE              7
#|               STORE_NAME               0 (a)
#|
#|   2           LOAD_CONST              27 (9223372036854775808)
#|               LOAD_CONST              28 (18446744073709551616)
#|               LOAD_SMALL_INT           2
#|               LOAD_SMALL_INT          65
#|               BINARY_OP                8 (**)
#|               LOAD_CONST              29 (-9223372036854775808)
#|               LOAD_SMALL_INT          10
#|               LOAD_SMALL_INT          38
#|               BINARY_OP                8 (**)
#|               LOAD_SMALL_INT          10
#|               LOAD_SMALL_INT          39
#|               BINARY_OP                8 (**)
#|               LOAD_SMALL_INT           0
#|               LOAD_SMALL_INT           1
#|               LOAD_SMALL_INT           1
#|               LOAD_SMALL_INT         129
#|               BINARY_OP                8 (**)
#|               LOAD_SMALL_INT           1
#|               LOAD_SMALL_INT           1
#|               LOAD_SMALL_INT           0
#|               LOAD_CONST              24 (-1)
#|               BINARY_OP                8 (**)
#|               BUILD_TUPLE             12
#|               STORE_NAME               1 (b)
#|
#|   3           LOAD_CONST              30 (340282366920938463426481119284349108225)
#|               LOAD_CONST               1 (18446744073709551615)
#|               LOAD_CONST               2 (36893488147419103231)
#|               BINARY_OP                5 (*)
#|               LOAD_SMALL_INT           0
#|               BUILD_TUPLE              3
#|               STORE_NAME               2 (c)
#|
#|   4           LOAD_CONST              31 ('abababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababab')
#|               LOAD_CONST               3 ('ab')
#|               LOAD_CONST               4 (2049)
#|               BINARY_OP                5 (*)
#|               LOAD_CONST              32 (b'abcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabc')
#|               LOAD_CONST               5 (b'abc')
#|               LOAD_CONST               6 (1366)
#|               BINARY_OP                5 (*)
#|               LOAD_CONST               7 ('')
#|               LOAD_CONST               7 ('')
#|               LOAD_CONST              26 (1000000000000000000000000000000)
#|               BINARY_OP                5 (*)
#|               LOAD_CONST               8 ('a')
#|               LOAD_CONST              24 (-1)
#|               BINARY_OP                5 (*)
#|               LOAD_CONST               7 ('')
#|               LOAD_CONST              33 ('ééé')
#|               BUILD_TUPLE              9
#|               STORE_NAME               3 (d)
#|
#|   5           LOAD_CONST              35 ((1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1))
#|               LOAD_CONST              34 ((1,))
#|               LOAD_CONST               9 (257)
#|               BINARY_OP                5 (*)
#|               LOAD_CONST              36 (((1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4)))
#|               LOAD_CONST              37 (((1, 2, 3, 4, 5),))
#|               LOAD_SMALL_INT         200
#|               BINARY_OP                5 (*)
#|               LOAD_CONST              38 (())
#|               LOAD_CONST              38 (())
#|               BUILD_TUPLE              6
#|               STORE_NAME               4 (e)
#|
#|   6           LOAD_CONST              38 (())
#|               LOAD_CONST              10 (slice(None, None, 0))
#|               BINARY_OP               26 ([])
#|               LOAD_SMALL_INT           2
#|               LOAD_CONST              12 ('abc')
#|               LOAD_CONST              13 (1.0)
#|               BINARY_OP               26 ([])
#|               LOAD_CONST              12 ('abc')
#|               LOAD_SMALL_INT           3
#|               BINARY_OP               26 ([])
#|               LOAD_CONST              12 ('abc')
#|               LOAD_CONST              39 (-4)
#|               BINARY_OP               26 ([])
#|               LOAD_CONST               7 ('')
#|               LOAD_CONST              12 ('abc')
#|               LOAD_CONST              14 (None)
#|               LOAD_CONST              14 (None)
#|               LOAD_CONST              26 (1000000000000000000000000000000)
#|               BUILD_SLICE              3
#|               BINARY_OP               26 ([])
#|               LOAD_CONST              40 ((1, 2, 3))
#|               LOAD_CONST              41 (-1000000000000000000000000000000)
#|               LOAD_SMALL_INT           2
#|               BINARY_SLICE
#|               BUILD_TUPLE              8
#|               STORE_NAME               5 (f)
#|
#|   7           LOAD_CONST              18 (inf)
#|               LOAD_CONST              15 (1e+308)
#|               LOAD_SMALL_INT           2
#|               BINARY_OP                8 (**)
#|               LOAD_CONST              16 (0.0)
#|               LOAD_CONST              24 (-1)
#|               BINARY_OP                8 (**)
#|               LOAD_CONST              42 ((1.7319121124709868e-16+2.8284271247461903j))
#|               LOAD_SMALL_INT           1
#|               LOAD_CONST              16 (0.0)
#|               BINARY_OP                2 (//)
#|               LOAD_SMALL_INT          10
#|               LOAD_CONST              17 (400)
#|               BINARY_OP                8 (**)
#|               LOAD_SMALL_INT           3
#|               BINARY_OP               11 (/)
#|               LOAD_CONST              43 (nan)
#|               LOAD_CONST              22 (5e-324)
#|               BUILD_TUPLE              8
#|               STORE_NAME               6 (g)
#|
#|   8           LOAD_CONST              44 ((0.20787957635076193+0j))
#|               LOAD_CONST              19 (0j)
#|               LOAD_CONST              24 (-1)
#|               BINARY_OP                8 (**)
#|               LOAD_SMALL_INT           1
#|               LOAD_CONST              19 (0j)
#|               BINARY_OP               11 (/)
#|               LOAD_CONST              45 ((-inf+infj))
#|               LOAD_CONST              46 ((-6.443164690985892e+34-6.113241307762508e+34j))
#|               LOAD_CONST              47 ((-0.08800000000000001+0.016j))
#|               LOAD_CONST              48 ((1-0j))
#|               LOAD_CONST              49 (-0j)
#|               BUILD_TUPLE              8
#|               STORE_NAME               7 (h)
#|
#|   9           BUILD_LIST               0
#|               LOAD_CONST              50 ((0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29))
#|               LIST_EXTEND              1
#|               STORE_NAME               8 (i)
#|
#|  10           LOAD_CONST              51 ((0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31))
#|               STORE_NAME               9 (j)
#|
#|  11           LOAD_NAME                8 (i)
#|               LOAD_CONST              52 (frozenset({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 'x-y'}))
#|               CONTAINS_OP              0 (in)
#|               STORE_NAME              10 (k)
#|
#|  12           LOAD_SMALL_INT           2
#|               LOAD_CONST              20 (False)
#|               LOAD_SMALL_INT           3
#|               LOAD_CONST              20 (False)
#|               UNARY_INVERT
#|               LOAD_CONST              24 (-1)
#|               LOAD_CONST              20 (False)
#|               LOAD_CONST              11 (True)
#|               LOAD_CONST              14 (None)
#|               CALL_INTRINSIC_1         5 (INTRINSIC_UNARY_POSITIVE)
#|               LOAD_CONST               8 ('a')
#|               UNARY_NEGATIVE
#|               LOAD_CONST              38 (())
#|               TO_BOOL
#|               UNARY_NOT
#|               BUILD_TUPLE             10
#|               STORE_NAME              11 (l)
#|               LOAD_CONST              53 ((0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 300))
#|
#|  13           GET_ITER
#|       L1:     FOR_ITER                82 (to L2)
#|               STORE_NAME              12 (x)
#|
#|  14           LOAD_NAME               12 (x)
#|               LOAD_CONST              54 ((0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 301))
#|               CONTAINS_OP              0 (in)
#|               POP_TOP
#|
#|  15           LOAD_NAME               12 (x)
#|               LOAD_CONST              55 (frozenset({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 302}))
#|               CONTAINS_OP              0 (in)
#|               POP_TOP
#|
#|  16           LOAD_NAME               12 (x)
#|               LOAD_CONST              56 ((0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 303))
#|               CONTAINS_OP              0 (in)
#|               BUILD_LIST               0
#|               LOAD_SMALL_INT           0
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT           1
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT           2
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT           3
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT           4
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT           5
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT           6
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT           7
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT           8
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT           9
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          10
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          11
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          12
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          13
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          14
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          15
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          16
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          17
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          18
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          19
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          20
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          21
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          22
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          23
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          24
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          25
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          26
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          27
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          28
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          29
#|               LIST_APPEND              1
#|               LOAD_CONST              21 (304)
#|               LIST_APPEND              1
#|               BUILD_TUPLE              2
#|               POP_TOP
#|               JUMP_BACKWARD           84 (to L1)
#|
#|  13   L2:     END_FOR
#|               POP_ITER
#|
#|  17           LOAD_CONST              57 ((0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 305))
#|               GET_ITER
#|       L3:     FOR_ITER                76 (to L6)
#|               STORE_NAME              12 (x)
#|               LOAD_CONST              58 (frozenset({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 306}))
#|
#|  18           GET_ITER
#|       L4:     FOR_ITER                67 (to L5)
#|               STORE_NAME              12 (x)
#|
#|  19           BUILD_LIST               0
#|               LOAD_SMALL_INT           0
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT           1
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT           2
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT           3
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT           4
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT           5
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT           6
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT           7
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT           8
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT           9
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          10
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          11
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          12
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          13
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          14
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          15
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          16
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          17
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          18
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          19
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          20
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          21
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          22
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          23
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          24
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          25
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          26
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          27
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          28
#|               LIST_APPEND              1
#|               LOAD_SMALL_INT          29
#|               LIST_APPEND              1
#|               LOAD_NAME               12 (x)
#|               LIST_APPEND              1
#|               POP_TOP
#|               JUMP_BACKWARD           69 (to L4)
#|
#|  18   L5:     END_FOR
#|               POP_ITER
#|               JUMP_BACKWARD           78 (to L3)
#|
#|  17   L6:     END_FOR
#|               POP_ITER
#|
#|  20           LOAD_CONST              59 ((2.9802322387695312e-08, 9007199254740992.0, 5e-324, 1e+22, 1e+23, 1.2345678901234568e+17, 0.3, 1000000000000000.0, 0.0001, 1e-05))
#|               STORE_NAME              13 (m)
#|               LOAD_CONST              14 (None)
#|               RETURN_VALUE
#| = <module>: stack 13, flags 0x0, arguments 0/0/0
#| @ 0:0-1:0 1:4-1:12 1:14-1:15 1:19-1:22 1:14-1:22 1:24-1:33 1:35-1:48 1:50-1:56 1:58-1:71 1:73-1:87 1:4-1:87 1:0-1:1 2:4-2:11 2:13-2:20 2:22-2:23 2:27-2:29 2:22-2:29 2:31-2:41 2:43-2:45 2:49-2:51 2:43-2:51 2:53-2:55 2:59-2:61 2:53-2:61 2:63-2:76 2:78-2:86 2:88-2:89 2:93-2:96 2:88-2:96 2:98-2:104 2:106-2:112 2:114-2:115 2:119-2:121 2:114-2:121 2:4-2:121 2:0-2:1 3:4-3:43 3:45-3:63 3:66-3:85 3:45-3:85 3:87-3:99 3:4-3:99 3:0-3:1 4:4-4:15 4:17-4:21 4:24-4:28 4:17-4:28 4:30-4:43 4:45-4:51 4:54-4:58 4:45-4:58 4:60-4:72 4:74-4:76 4:79-4:87 4:74-4:87 4:89-4:92 4:95-4:97 4:89-4:97 4:99-4:106 4:108-4:116 4:4-4:116 4:0-4:1 5:4-5:14 5:16-5:20 5:23-5:26 5:16-5:26 5:28-5:50 5:52-5:70 5:73-5:76 5:52-5:76 5:78-5:90 5:92-5:99 5:4-5:99 5:0-5:1 6:4-6:6 6:7-6:10 6:4-6:11 6:13-6:25 6:27-6:32 6:33-6:36 6:27-6:37 6:39-6:44 6:45-6:46 6:39-6:47 6:49-6:54 6:55-6:57 6:49-6:58 6:60-6:69 6:71-6:76 6:77-6:87*2 6:79-6:87 6:77-6:87 6:71-6:88 6:90-6:99 6:100-6:109 6:110-6:111 6:90-6:112 6:4-6:112 6:0-6:1 7:4-7:14 7:16-7:21 7:25-7:26 7:16-7:26 7:28-7:31 7:35-7:37 7:28-7:37 7:39-7:50 7:52-7:53 7:57-7:60 7:52-7:60 7:62-7:64 7:68-7:71 7:62-7:71 7:74-7:75 7:62-7:75 7:77-7:90 7:92-7:102 7:4-7:102 7:0-7:1 8:4-8:12 8:14-8:16 8:20-8:22 8:14-8:22 8:24-8:25 8:28-8:30 8:24-8:30 8:32-8:49 8:51-8:66 8:68-8:82 8:84-8:92 8:94-8:102 8:4-8:102 8:0-8:1 9:4-9:114*3 9:0-9:1 10:4-10:122 10:0-10:1 11:4-11:5 11:9-11:122 11:4-11:122 11:0-11:1 12:4-12:15 12:17-12:29 12:31-12:39 12:42-12:47 12:41-12:47 12:49-12:54 12:56-12:63 12:65-12:71 12:74-12:78 12:73-12:78 12:81-12:84 12:80-12:84 12:90-12:92 12:86-12:92*2 12:4-12:92 12:0-12:1*2 13:9-13:124*2 13:4-13:5 14:4-14:5*2 14:4-14:124*2 15:4-15:5*2 15:4-15:124*2 16:4-16:5 16:9-16:124 16:4-16:124 16:126-16:241 16:127-16:128 16:126-16:241 16:130-16:131 16:126-16:241 16:133-16:134 16:126-16:241 16:136-16:137 16:126-16:241 16:139-16:140 16:126-16:241 16:142-16:143 16:126-16:241 16:145-16:146 16:126-16:241 16:148-16:149 16:126-16:241 16:151-16:152 16:126-16:241 16:154-16:155 16:126-16:241 16:157-16:159 16:126-16:241 16:161-16:163 16:126-16:241 16:165-16:167 16:126-16:241 16:169-16:171 16:126-16:241 16:173-16:175 16:126-16:241 16:177-16:179 16:126-16:241 16:181-16:183 16:126-16:241 16:185-16:187 16:126-16:241 16:189-16:191 16:126-16:241 16:193-16:195 16:126-16:241 16:197-16:199 16:126-16:241 16:201-16:203 16:126-16:241 16:205-16:207 16:126-16:241 16:209-16:211 16:126-16:241 16:213-16:215 16:126-16:241 16:217-16:219 16:126-16:241 16:221-16:223 16:126-16:241 16:225-16:227 16:126-16:241 16:229-16:231 16:126-16:241 16:233-16:235 16:126-16:241 16:237-16:240 16:126-16:241 16:4-16:241*3 13:9-13:124*2 17:9-17:124*3 17:4-17:5*2 18:13-19:18*2 18:8-18:9 19:20-19:133 19:21-19:22 19:20-19:133 19:24-19:25 19:20-19:133 19:27-19:28 19:20-19:133 19:30-19:31 19:20-19:133 19:33-19:34 19:20-19:133 19:36-19:37 19:20-19:133 19:39-19:40 19:20-19:133 19:42-19:43 19:20-19:133 19:45-19:46 19:20-19:133 19:48-19:49 19:20-19:133 19:51-19:53 19:20-19:133 19:55-19:57 19:20-19:133 19:59-19:61 19:20-19:133 19:63-19:65 19:20-19:133 19:67-19:69 19:20-19:133 19:71-19:73 19:20-19:133 19:75-19:77 19:20-19:133 19:79-19:81 19:20-19:133 19:83-19:85 19:20-19:133 19:87-19:89 19:20-19:133 19:91-19:93 19:20-19:133 19:95-19:97 19:20-19:133 19:99-19:101 19:20-19:133 19:103-19:105 19:20-19:133 19:107-19:109 19:20-19:133 19:111-19:113 19:20-19:133 19:115-19:117 19:20-19:133 19:119-19:121 19:20-19:133 19:123-19:125 19:20-19:133 19:127-19:129 19:20-19:133 19:131-19:132 19:20-19:133*3 18:13-19:18*3 17:9-17:124*2 20:4-20:111 20:0-20:1*3
