numbers = 1 + 2 * 3, 2 ** 10, 7 // 2, -7 // 2, 7 % -3, 1 << 5, 255 & 15 | 256 ^ 1, ~5, -5, +5, 10 / 4, 2 ** -1
floats = 1.5 + 1, -0.0, 1e308 * 10, 0.1 + 0.2, 7.5 // 2, -7.5 % 2, 2 ** 0.5, 1e16, 1e-5, 123456789012345678.0
complexes = 1 + 2j, 2j * 2j, (1 + 2j) / (3 - 4j), 1j ** 2, -2j, 0j - 1
too_large = 1 << 200, 2 ** 200, "a" * 5000, (1,) * 300, 10 ** 40
errors = 1 / 0, 1 % 0, "a" + 1, 1 << -1, (1, 2)[5], "%d" % 5, ~True
texts = "a" + "b", "ab" * 3, "abc"[1], "abc"[-2:], b"ab" + b"c", b"abc"[0], "é" + "\U0001f600", 'it\'s', "it's \"so\"\n"
tuples = (1, 2) + (3,), (1, 2) * 2, (1, (2, 3)), (1, 2, 3)[1], (1, 2, 3)[::-1], ()
same = 1, 1.0, True, 1j, 1, 1.0, 0.0, -0.0, "a", b"a"
big = 99999999999999999999, 0xffffffffffffffff, -1, 256, 255
for x in [1, 2, 3]:
    print(x in [1, 2], x in {1, 2.0, "c"}, x not in (1, 2), x in [x, 1])
for x in {1, 2}:
    [1, 2, 3], {1, 2, 3}, [1, 2], (1, x), [x, 1, 2, 3]
many = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30]
mapping = {"a": 1, "b": [2], 3: (4, 5)}
starred = [*(1, 2), 3], {*x, 1}, (*x, 1), {**x, "a": 1}
sliced = x[1:2], x[1:2:3], x[:x], x[:], x[1:2, 3], x[...]
#|   0           RESUME                   0
#|
#|   1           LOAD_CONST              19 ((7, 1024, 3, -4, -2, 32, 271, -6, -5, 5, 2.5, 0.5))
#|               STORE_NAME               0 (numbers)
#|
#|   2           LOAD_CONST              20 ((2.5, -0.0, inf, 0.30000000000000004, 3.0, 0.5, 1.4142135623730951, 1e+16, 1e-05, 1.2345678901234568e+17))
#|               STORE_NAME               1 (floats)
#|
#|   3           LOAD_CONST              21 (((1+2j), (-4+0j), (-0.2+0.4j), (-1+0j), (-0-2j), (-1+0j)))
#|               STORE_NAME               2 (complexes)
#|
#|   4           LOAD_SMALL_INT           1
#|               LOAD_SMALL_INT         200
#|               BINARY_OP                3 (<<)
#|               LOAD_SMALL_INT           2
#|               LOAD_SMALL_INT         200
#|               BINARY_OP                8 (**)
#|               LOAD_CONST               1 ('a')
#|               LOAD_CONST               2 (5000)
#|               BINARY_OP                5 (*)
#|               LOAD_CONST              22 ((1,))
#|               LOAD_CONST               3 (300)
#|               BINARY_OP                5 (*)
#|               LOAD_SMALL_INT          10
#|               LOAD_SMALL_INT          40
#|               BINARY_OP                8 (**)
#|               BUILD_TUPLE              5
#|               STORE_NAME               3 (too_large)
#|
#|   5           LOAD_SMALL_INT           1
#|               LOAD_SMALL_INT           0
#|               BINARY_OP               11 (/)
#|               LOAD_SMALL_INT           1
#|               LOAD_SMALL_INT           0
#|               BINARY_OP                6 (%)
#|               LOAD_CONST               1 ('a')
#|               LOAD_SMALL_INT           1
#|               BINARY_OP                0 (+)
#|               LOAD_SMALL_INT           1
#|               LOAD_CONST              18 (-1)
#|               BINARY_OP                3 (<<)
#|               LOAD_CONST              23 ((1, 2))
#|               LOAD_SMALL_INT           5
#|               BINARY_OP               26 ([])
#|               LOAD_CONST               4 ('%d')
#|               LOAD_SMALL_INT           5
#|               BINARY_OP                6 (%)
#|               LOAD_CONST               5 (True)
#|               UNARY_INVERT
#|               BUILD_TUPLE              7
#|               STORE_NAME               4 (errors)
#|
#|   6           LOAD_CONST               7 ('ab')
#|               LOAD_CONST              24 ('ababab')
#|               LOAD_CONST               6 ('b')
#|               LOAD_CONST               8 ('abc')
#|               LOAD_CONST              17 (-2)
#|               LOAD_CONST               9 (None)
#|               BINARY_SLICE
#|               LOAD_CONST              10 (b'abc')
#|               LOAD_SMALL_INT          97
#|               LOAD_CONST              25 ('é😀')
#|               LOAD_CONST              11 ("it's")
#|               LOAD_CONST              12 ('it\'s "so"\n')
#|               BUILD_TUPLE              9
#|               STORE_NAME               5 (texts)
#|
#|   7           LOAD_CONST              26 ((1, 2, 3))
#|               LOAD_CONST              27 ((1, 2, 1, 2))
#|               LOAD_CONST              28 ((1, (2, 3)))
#|               LOAD_SMALL_INT           2
#|               LOAD_CONST              26 ((1, 2, 3))
#|               LOAD_CONST               9 (None)
#|               LOAD_CONST               9 (None)
#|               LOAD_CONST              18 (-1)
#|               BUILD_SLICE              3
#|               BINARY_OP               26 ([])
#|               LOAD_CONST              29 (())
#|               BUILD_TUPLE              6
#|               STORE_NAME               6 (tuples)
#|
#|   8           LOAD_CONST              30 ((1, 1.0, True, 1j, 1, 1.0, 0.0, -0.0, 'a', b'a'))
#|               STORE_NAME               7 (same)
#|
#|   9           LOAD_CONST              31 ((99999999999999999999, 18446744073709551615, -1, 256, 255))
#|               STORE_NAME               8 (big)
#|
#|  10           LOAD_CONST              26 ((1, 2, 3))
#|               GET_ITER
#|       L1:     FOR_ITER                28 (to L2)
#|               STORE_NAME               9 (x)
#|
#|  11           LOAD_NAME               10 (print)
#|               PUSH_NULL
#|               LOAD_NAME                9 (x)
#|               LOAD_CONST              23 ((1, 2))
#|               CONTAINS_OP              0 (in)
#|               LOAD_NAME                9 (x)
#|               LOAD_CONST              32 (frozenset({1, 2.0, 'c'}))
#|               CONTAINS_OP              0 (in)
#|               LOAD_NAME                9 (x)
#|               LOAD_CONST              23 ((1, 2))
#|               CONTAINS_OP              1 (not in)
#|               LOAD_NAME                9 (x)
#|               LOAD_NAME                9 (x)
#|               LOAD_SMALL_INT           1
#|               BUILD_TUPLE              2
#|               CONTAINS_OP              0 (in)
#|               CALL                     4
#|               POP_TOP
#|               JUMP_BACKWARD           30 (to L1)
#|
#|  10   L2:     END_FOR
#|               POP_ITER
#|
#|  12           LOAD_CONST              33 (frozenset({1, 2}))
#|               GET_ITER
#|       L3:     FOR_ITER                22 (to L4)
#|               STORE_NAME               9 (x)
#|
#|  13           BUILD_LIST               0
#|               LOAD_CONST              26 ((1, 2, 3))
#|               LIST_EXTEND              1
#|               BUILD_SET                0
#|               LOAD_CONST              34 (frozenset({1, 2, 3}))
#|               SET_UPDATE               1
#|               LOAD_SMALL_INT           1
#|               LOAD_SMALL_INT           2
#|               BUILD_LIST               2
#|               LOAD_SMALL_INT           1
#|               LOAD_NAME                9 (x)
#|               BUILD_TUPLE              2
#|               LOAD_NAME                9 (x)
#|               LOAD_SMALL_INT           1
#|               LOAD_SMALL_INT           2
#|               LOAD_SMALL_INT           3
#|               BUILD_LIST               4
#|               BUILD_TUPLE              5
#|               POP_TOP
#|               JUMP_BACKWARD           24 (to L3)
#|
#|  12   L4:     END_FOR
#|               POP_ITER
#|
#|  14           BUILD_LIST               0
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
#|               LOAD_SMALL_INT          30
#|               LIST_APPEND              1
#|               STORE_NAME              11 (many)
#|
#|  15           LOAD_CONST               1 ('a')
#|               LOAD_SMALL_INT           1
#|               LOAD_CONST               6 ('b')
#|               LOAD_SMALL_INT           2
#|               BUILD_LIST               1
#|               LOAD_SMALL_INT           3
#|               LOAD_CONST              35 ((4, 5))
#|               BUILD_MAP                3
#|               STORE_NAME              12 (mapping)
#|
#|  16           BUILD_LIST               0
#|               LOAD_CONST              23 ((1, 2))
#|               LIST_EXTEND              1
#|               LOAD_SMALL_INT           3
#|               LIST_APPEND              1
#|               BUILD_SET                0
#|               LOAD_NAME                9 (x)
#|               SET_UPDATE               1
#|               LOAD_SMALL_INT           1
#|               SET_ADD                  1
#|               BUILD_LIST               0
#|               LOAD_NAME                9 (x)
#|               LIST_EXTEND              1
#|               LOAD_SMALL_INT           1
#|               LIST_APPEND              1
#|               CALL_INTRINSIC_1         6 (INTRINSIC_LIST_TO_TUPLE)
#|               BUILD_MAP                0
#|               LOAD_NAME                9 (x)
#|               DICT_UPDATE              1
#|               LOAD_CONST               1 ('a')
#|               LOAD_SMALL_INT           1
#|               BUILD_MAP                1
#|               DICT_UPDATE              1
#|               BUILD_TUPLE              4
#|               STORE_NAME              13 (starred)
#|
#|  17           LOAD_NAME                9 (x)
#|               LOAD_CONST              13 (slice(1, 2, None))
#|               BINARY_OP               26 ([])
#|               LOAD_NAME                9 (x)
#|               LOAD_CONST              14 (slice(1, 2, 3))
#|               BINARY_OP               26 ([])
#|               LOAD_NAME                9 (x)
#|               LOAD_CONST               9 (None)
#|               LOAD_NAME                9 (x)
#|               BINARY_SLICE
#|               LOAD_NAME                9 (x)
#|               LOAD_CONST              15 (slice(None, None, None))
#|               BINARY_OP               26 ([])
#|               LOAD_NAME                9 (x)
#|               LOAD_CONST              36 ((slice(1, 2, None), 3))
#|               BINARY_OP               26 ([])
#|               LOAD_NAME                9 (x)
#|               LOAD_CONST              16 (Ellipsis)
#|               BINARY_OP               26 ([])
#|               BUILD_TUPLE              6
#|               STORE_NAME              14 (sliced)
#|               LOAD_CONST               9 (None)
#|               RETURN_VALUE
#| = <module>: stack 9, flags 0x0, arguments 0/0/0
#| @ 0:0-1:0 1:10-1:110 1:0-1:7 2:9-2:109 2:0-2:6 3:12-3:70 3:0-3:9 4:12-4:13 4:17-4:20 4:12-4:20 4:22-4:23 4:27-4:30 4:22-4:30 4:32-4:35 4:38-4:42 4:32-4:42 4:44-4:48 4:51-4:54 4:44-4:54 4:56-4:58 4:62-4:64 4:56-4:64 4:12-4:64 4:0-4:9 5:9-5:10 5:13-5:14 5:9-5:14 5:16-5:17 5:20-5:21 5:16-5:21 5:23-5:26 5:29-5:30 5:23-5:30 5:32-5:33 5:37-5:39 5:32-5:39 5:41-5:47 5:48-5:49 5:41-5:50 5:52-5:56 5:59-5:60 5:52-5:60 5:63-5:67 5:62-5:67 5:9-5:67 5:0-5:6 6:8-6:17 6:19-6:27 6:29-6:37 6:39-6:44 6:45-6:47 6:45-6:48 6:39-6:49 6:51-6:63 6:65-6:74 6:76-6:95 6:97-6:104 6:106-6:121 6:8-6:121 6:0-6:5 7:9-7:22 7:24-7:34 7:36-7:47 7:49-7:61 7:63-7:72 7:73-7:77*2 7:75-7:77 7:73-7:77 7:63-7:78 7:80-7:82 7:9-7:82 7:0-7:6 8:7-8:53 8:0-8:4 9:6-9:60 9:0-9:3 10:9-10:18*3 10:4-10:5 11:4-11:9*2 11:10-11:11 11:15-11:21 11:10-11:21 11:23-11:24 11:28-11:41 11:23-11:41 11:43-11:44 11:52-11:58 11:43-11:58 11:60-11:61 11:66-11:67 11:69-11:70 11:65-11:71 11:60-11:71 11:4-11:72*3 10:9-10:18*2 12:9-12:15*3 12:4-12:5 13:4-13:13*3 13:15-13:24*3 13:27-13:28 13:30-13:31 13:26-13:32 13:35-13:36 13:38-13:39 13:34-13:40 13:43-13:44 13:46-13:47 13:49-13:50 13:52-13:53 13:42-13:54 13:4-13:54*3 12:9-12:15*2 14:7-14:121 14:8-14:9 14:7-14:121 14:11-14:12 14:7-14:121 14:14-14:15 14:7-14:121 14:17-14:18 14:7-14:121 14:20-14:21 14:7-14:121 14:23-14:24 14:7-14:121 14:26-14:27 14:7-14:121 14:29-14:30 14:7-14:121 14:32-14:33 14:7-14:121 14:35-14:36 14:7-14:121 14:38-14:40 14:7-14:121 14:42-14:44 14:7-14:121 14:46-14:48 14:7-14:121 14:50-14:52 14:7-14:121 14:54-14:56 14:7-14:121 14:58-14:60 14:7-14:121 14:62-14:64 14:7-14:121 14:66-14:68 14:7-14:121 14:70-14:72 14:7-14:121 14:74-14:76 14:7-14:121 14:78-14:80 14:7-14:121 14:82-14:84 14:7-14:121 14:86-14:88 14:7-14:121 14:90-14:92 14:7-14:121 14:94-14:96 14:7-14:121 14:98-14:100 14:7-14:121 14:102-14:104 14:7-14:121 14:106-14:108 14:7-14:121 14:110-14:112 14:7-14:121 14:114-14:116 14:7-14:121 14:118-14:120 14:7-14:121 14:0-14:4 15:11-15:14 15:16-15:17 15:19-15:22 15:25-15:26 15:24-15:27 15:29-15:30 15:32-15:38 15:10-15:39 15:0-15:7 16:10-16:22 16:12-16:18 16:10-16:22 16:20-16:21 16:10-16:22 16:24-16:31 16:26-16:27 16:24-16:31 16:29-16:30 16:24-16:31 16:33-16:40 16:35-16:36 16:33-16:40 16:38-16:39 16:33-16:40*2 16:42-16:55 16:45-16:46 16:42-16:55 16:48-16:51 16:53-16:54 16:42-16:55*2 16:10-16:55 16:0-16:7 17:9-17:10 17:11-17:14 17:9-17:15 17:17-17:18 17:19-17:24 17:17-17:25 17:27-17:28 17:29-17:31 17:30-17:31 17:27-17:32 17:34-17:35 17:36-17:37 17:34-17:38 17:40-17:41 17:42-17:48 17:40-17:49 17:51-17:52 17:53-17:56 17:51-17:57 17:9-17:57 17:0-17:6*3
