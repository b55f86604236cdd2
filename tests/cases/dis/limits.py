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
#|   0           RESUME                   0
#|
#|   1           LOAD_CONST              21 (170141183460469231731687303715884105728)
#|               LOAD_SMALL_INT           1
#|               LOAD_SMALL_INT         128
#|               BINARY_OP                3 (<<)
#|               LOAD_CONST              23 (-170141183460469231731687303715884105728)
#|               LOAD_SMALL_INT           0
#|               LOAD_SMALL_INT           5
#|               LOAD_SMALL_INT           0
#|               LOAD_CONST              22 (-1)
#|               BUILD_TUPLE              7
#|               STORE_NAME               0 (a)
#|
#|   2           LOAD_CONST              25 (9223372036854775808)
#|               LOAD_CONST              26 (18446744073709551616)
#|               LOAD_SMALL_INT           2
#|               LOAD_SMALL_INT          65
#|               BINARY_OP                8 (**)
#|               LOAD_CONST              27 (-9223372036854775808)
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
#|               LOAD_CONST              22 (-1)
#|               BINARY_OP                8 (**)
#|               BUILD_TUPLE             12
#|               STORE_NAME               1 (b)
#|
#|   3           LOAD_CONST              28 (340282366920938463426481119284349108225)
#|               LOAD_CONST               1 (18446744073709551615)
#|               LOAD_CONST               2 (36893488147419103231)
#|               BINARY_OP                5 (*)
#|               LOAD_SMALL_INT           0
#|               BUILD_TUPLE              3
#|               STORE_NAME               2 (c)
#|
#|   4           LOAD_CONST              29 ('abababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababab')
#|               LOAD_CONST               3 ('ab')
#|               LOAD_CONST               4 (2049)
#|               BINARY_OP                5 (*)
#|               LOAD_CONST              30 (b'abcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabc')
#|               LOAD_CONST               5 (b'abc')
#|               LOAD_CONST               6 (1366)
#|               BINARY_OP                5 (*)
#|               LOAD_CONST               7 ('')
#|               LOAD_CONST               7 ('')
#|               LOAD_CONST              24 (1000000000000000000000000000000)
#|               BINARY_OP                5 (*)
#|               LOAD_CONST               8 ('a')
#|               LOAD_CONST              22 (-1)
#|               BINARY_OP                5 (*)
#|               LOAD_CONST               7 ('')
#|               LOAD_CONST              31 ('ééé')
#|               BUILD_TUPLE              9
#|               STORE_NAME               3 (d)
#|
#|   5           LOAD_CONST              33 ((1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1))
#|               LOAD_CONST              32 ((1,))
#|               LOAD_CONST               9 (257)
#|               BINARY_OP                5 (*)
#|               LOAD_CONST              34 (((1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4), (1, 2), (3, 4)))
#|               LOAD_CONST              35 (((1, 2, 3, 4, 5),))
#|               LOAD_SMALL_INT         200
#|               BINARY_OP                5 (*)
#|               LOAD_CONST              36 (())
#|               LOAD_CONST              36 (())
#|               BUILD_TUPLE              6
#|               STORE_NAME               4 (e)
#|
#|   6           LOAD_CONST              36 (())
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
#|               LOAD_CONST              37 (-4)
#|               BINARY_OP               26 ([])
#|               LOAD_CONST               7 ('')
#|               LOAD_CONST              12 ('abc')
#|               LOAD_CONST              14 (None)
#|               LOAD_CONST              14 (None)
#|               LOAD_CONST              24 (1000000000000000000000000000000)
#|               BUILD_SLICE              3
#|               BINARY_OP               26 ([])
#|               LOAD_CONST              38 ((1, 2, 3))
#|               LOAD_CONST              39 (-1000000000000000000000000000000)
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
#|               LOAD_CONST              22 (-1)
#|               BINARY_OP                8 (**)
#|               LOAD_CONST              40 ((1.7319121124709868e-16+2.8284271247461903j))
#|               LOAD_SMALL_INT           1
#|               LOAD_CONST              16 (0.0)
#|               BINARY_OP                2 (//)
#|               LOAD_SMALL_INT          10
#|               LOAD_CONST              17 (400)
#|               BINARY_OP                8 (**)
#|               LOAD_SMALL_INT           3
#|               BINARY_OP               11 (/)
#|               LOAD_CONST              41 (nan)
#|               LOAD_CONST              42 (5e-324)
#|               BUILD_TUPLE              8
#|               STORE_NAME               6 (g)
#|
#|   8           LOAD_CONST              43 ((0.20787957635076193+0j))
#|               LOAD_CONST              19 (0j)
#|               LOAD_CONST              22 (-1)
#|               BINARY_OP                8 (**)
#|               LOAD_SMALL_INT           1
#|               LOAD_CONST              19 (0j)
#|               BINARY_OP               11 (/)
#|               LOAD_CONST              44 ((-inf+infj))
#|               LOAD_CONST              45 ((-6.443164690985892e+34-6.113241307762508e+34j))
#|               LOAD_CONST              46 ((-0.08800000000000001+0.016j))
#|               LOAD_CONST              47 ((1-0j))
#|               LOAD_CONST              48 (-0j)
#|               BUILD_TUPLE              8
#|               STORE_NAME               7 (h)
#|
#|   9           BUILD_LIST               0
#|               LOAD_CONST              49 ((0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29))
#|               LIST_EXTEND              1
#|               STORE_NAME               8 (i)
#|
#|  10           LOAD_CONST              50 ((0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31))
#|               STORE_NAME               9 (j)
#|
#|  11           LOAD_NAME                8 (i)
#|               LOAD_CONST              51 (frozenset({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 'x-y'}))
#|               CONTAINS_OP              0 (in)
#|               STORE_NAME              10 (k)
#|
#|  12           LOAD_SMALL_INT           2
#|               LOAD_CONST              20 (False)
#|               LOAD_SMALL_INT           3
#|               LOAD_CONST              20 (False)
#|               UNARY_INVERT
#|               LOAD_CONST              22 (-1)
#|               LOAD_CONST              20 (False)
#|               LOAD_CONST              11 (True)
#|               LOAD_CONST              14 (None)
#|               CALL_INTRINSIC_1         5 (INTRINSIC_UNARY_POSITIVE)
#|               LOAD_CONST               8 ('a')
#|               UNARY_NEGATIVE
#|               LOAD_CONST              36 (())
#|               TO_BOOL
#|               UNARY_NOT
#|               BUILD_TUPLE             10
#|               STORE_NAME              11 (l)
#|               LOAD_CONST              14 (None)
#|               RETURN_VALUE
#| = <module>: stack 13, flags 0x0, arguments 0/0/0
#| @ 0:0-1:0 1:4-1:12 1:14-1:15 1:19-1:22 1:14-1:22 1:24-1:33 1:35-1:48 1:50-1:56 1:58-1:71 1:73-1:87 1:4-1:87 1:0-1:1 2:4-2:11 2:13-2:20 2:22-2:23 2:27-2:29 2:22-2:29 2:31-2:41 2:43-2:45 2:49-2:51 2:43-2:51 2:53-2:55 2:59-2:61 2:53-2:61 2:63-2:76 2:78-2:86 2:88-2:89 2:93-2:96 2:88-2:96 2:98-2:104 2:106-2:112 2:114-2:115 2:119-2:121 2:114-2:121 2:4-2:121 2:0-2:1 3:4-3:43 3:45-3:63 3:66-3:85 3:45-3:85 3:87-3:99 3:4-3:99 3:0-3:1 4:4-4:15 4:17-4:21 4:24-4:28 4:17-4:28 4:30-4:43 4:45-4:51 4:54-4:58 4:45-4:58 4:60-4:72 4:74-4:76 4:79-4:87 4:74-4:87 4:89-4:92 4:95-4:97 4:89-4:97 4:99-4:106 4:108-4:116 4:4-4:116 4:0-4:1 5:4-5:14 5:16-5:20 5:23-5:26 5:16-5:26 5:28-5:50 5:52-5:70 5:73-5:76 5:52-5:76 5:78-5:90 5:92-5:99 5:4-5:99 5:0-5:1 6:4-6:6 6:7-6:10 6:4-6:11 6:13-6:25 6:27-6:32 6:33-6:36 6:27-6:37 6:39-6:44 6:45-6:46 6:39-6:47 6:49-6:54 6:55-6:57 6:49-6:58 6:60-6:69 6:71-6:76 6:77-6:87*2 6:79-6:87 6:77-6:87 6:71-6:88 6:90-6:99 6:100-6:109 6:110-6:111 6:90-6:112 6:4-6:112 6:0-6:1 7:4-7:14 7:16-7:21 7:25-7:26 7:16-7:26 7:28-7:31 7:35-7:37 7:28-7:37 7:39-7:50 7:52-7:53 7:57-7:60 7:52-7:60 7:62-7:64 7:68-7:71 7:62-7:71 7:74-7:75 7:62-7:75 7:77-7:90 7:92-7:102 7:4-7:102 7:0-7:1 8:4-8:12 8:14-8:16 8:20-8:22 8:14-8:22 8:24-8:25 8:28-8:30 8:24-8:30 8:32-8:49 8:51-8:66 8:68-8:82 8:84-8:92 8:94-8:102 8:4-8:102 8:0-8:1 9:4-9:114*3 9:0-9:1 10:4-10:122 10:0-10:1 11:4-11:5 11:9-11:122 11:4-11:122 11:0-11:1 12:4-12:15 12:17-12:29 12:31-12:39 12:42-12:47 12:41-12:47 12:49-12:54 12:56-12:63 12:65-12:71 12:74-12:78 12:73-12:78 12:81-12:84 12:80-12:84 12:90-12:92 12:86-12:92*2 12:4-12:92 12:0-12:1*3
