def inlined(xs, n):
    a = [x + n for x in xs if x if n]
    b = {x: y for x, y in xs}
    c = {x for x in xs for y in x}
    d = [[y for y in x] for x in xs]
    e = [lambda: x for x in xs]
    return [f for f in (1, 2, 3)], n


def generators(xs):
    return sum(x * 2 for x in xs if x), list((y, z) for y in xs for z in y)


top = [i for i in range(3)]
i = {i: i for i in top}
#|    0            RESUME                   0
#|
#|    1            LOAD_CONST               0 (<code object inlined, file "comprehensions.py", line 1>)
#|                 MAKE_FUNCTION
#|                 STORE_NAME               0 (inlined)
#|
#|   10            LOAD_CONST               1 (<code object generators, file "comprehensions.py", line 10>)
#|                 MAKE_FUNCTION
#|                 STORE_NAME               1 (generators)
#|
#|   14            LOAD_NAME                2 (range)
#|                 PUSH_NULL
#|                 LOAD_SMALL_INT           3
#|                 CALL                     1
#|                 GET_ITER
#|                 LOAD_FAST_AND_CLEAR      0 (i)
#|                 SWAP                     2
#|         L1:     BUILD_LIST               0
#|                 SWAP                     2
#|         L2:     FOR_ITER                 4 (to L3)
#|                 STORE_FAST_LOAD_FAST     0 (i, i)
#|                 LIST_APPEND              2
#|                 JUMP_BACKWARD            6 (to L2)
#|         L3:     END_FOR
#|                 POP_ITER
#|         L4:     SWAP                     2
#|                 STORE_FAST               0 (i)
#|                 STORE_NAME               3 (top)
#|
#|   15            LOAD_NAME                3 (top)
#|                 GET_ITER
#|                 LOAD_FAST_AND_CLEAR      0 (i)
#|                 SWAP                     2
#|         L5:     BUILD_MAP                0
#|                 SWAP                     2
#|         L6:     FOR_ITER                 5 (to L7)
#|                 STORE_FAST_LOAD_FAST     0 (i, i)
#|                 LOAD_FAST_BORROW         0 (i)
#|                 MAP_ADD                  2
#|                 JUMP_BACKWARD            7 (to L6)
#|         L7:     END_FOR
#|                 POP_ITER
#|         L8:     SWAP                     2
#|                 STORE_FAST               0 (i)
#|                 STORE_NAME               4 (i)
#|                 LOAD_CONST               2 (None)
#|                 RETURN_VALUE
#|
#|   --    L9:     SWAP                     2
#|                 POP_TOP
#|
#|   14            SWAP                     2
#|                 STORE_FAST               0 (i)
#|                 RERAISE                  0
#|
#|   --   L10:     SWAP                     2
#|                 POP_TOP
#|
#|   15            SWAP                     2
#|                 STORE_FAST               0 (i)
#|                 RERAISE                  0
#| ExceptionTable:
#|   L1 to L4 -> L9 [2]
#|   L5 to L8 -> L10 [2]
#|
#| Disassembly of <code object inlined, file "comprehensions.py", line 1>:
#|   --            MAKE_CELL                2 (x)
#|
#|    1            RESUME                   0
#|
#|    2            LOAD_FAST_BORROW         0 (xs)
#|                 GET_ITER
#|                 LOAD_FAST_AND_CLEAR      2 (x)
#|                 SWAP                     2
#|         L1:     BUILD_LIST               0
#|                 SWAP                     2
#|         L2:     FOR_ITER                30 (to L7)
#|                 STORE_FAST_LOAD_FAST    34 (x, x)
#|                 TO_BOOL
#|         L3:     POP_JUMP_IF_TRUE         3 (to L4)
#|                 NOT_TAKEN
#|                 JUMP_BACKWARD           12 (to L2)
#|         L4:     LOAD_FAST_BORROW         1 (n)
#|                 TO_BOOL
#|         L5:     POP_JUMP_IF_TRUE         3 (to L6)
#|                 NOT_TAKEN
#|                 JUMP_BACKWARD           22 (to L2)
#|         L6:     LOAD_FAST_BORROW_LOAD_FAST_BORROW 33 (x, n)
#|                 BINARY_OP                0 (+)
#|                 LIST_APPEND              2
#|                 JUMP_BACKWARD           32 (to L2)
#|         L7:     END_FOR
#|                 POP_ITER
#|         L8:     STORE_FAST               3 (a)
#|                 STORE_FAST               2 (x)
#|
#|    3            LOAD_FAST_BORROW         0 (xs)
#|                 GET_ITER
#|                 LOAD_FAST_AND_CLEAR      2 (x)
#|                 LOAD_FAST_AND_CLEAR      4 (y)
#|                 SWAP                     3
#|         L9:     BUILD_MAP                0
#|                 SWAP                     2
#|        L10:     FOR_ITER                 7 (to L11)
#|                 UNPACK_SEQUENCE          2
#|                 STORE_FAST_STORE_FAST   36 (x, y)
#|                 LOAD_FAST_BORROW_LOAD_FAST_BORROW 36 (x, y)
#|                 MAP_ADD                  2
#|                 JUMP_BACKWARD            9 (to L10)
#|        L11:     END_FOR
#|                 POP_ITER
#|        L12:     STORE_FAST               5 (b)
#|                 STORE_FAST               2 (x)
#|                 STORE_FAST               4 (y)
#|
#|    4            LOAD_FAST_BORROW         0 (xs)
#|                 GET_ITER
#|                 LOAD_FAST_AND_CLEAR      2 (x)
#|                 LOAD_FAST_AND_CLEAR      4 (y)
#|                 SWAP                     3
#|        L13:     BUILD_SET                0
#|                 SWAP                     2
#|        L14:     FOR_ITER                12 (to L17)
#|                 STORE_FAST_LOAD_FAST    34 (x, x)
#|                 GET_ITER
#|        L15:     FOR_ITER                 4 (to L16)
#|                 STORE_FAST_LOAD_FAST    66 (y, x)
#|                 SET_ADD                  3
#|                 JUMP_BACKWARD            6 (to L15)
#|        L16:     END_FOR
#|                 POP_ITER
#|                 JUMP_BACKWARD           14 (to L14)
#|        L17:     END_FOR
#|                 POP_ITER
#|        L18:     STORE_FAST               6 (c)
#|                 STORE_FAST               2 (x)
#|                 STORE_FAST               4 (y)
#|
#|    5            LOAD_FAST_BORROW         0 (xs)
#|                 GET_ITER
#|                 LOAD_FAST_AND_CLEAR      2 (x)
#|                 LOAD_FAST_AND_CLEAR      4 (y)
#|                 SWAP                     3
#|        L19:     BUILD_LIST               0
#|                 SWAP                     2
#|        L20:     FOR_ITER                19 (to L25)
#|                 STORE_FAST_LOAD_FAST    34 (x, x)
#|                 GET_ITER
#|                 LOAD_FAST_AND_CLEAR      4 (y)
#|                 SWAP                     2
#|        L21:     BUILD_LIST               0
#|                 SWAP                     2
#|        L22:     FOR_ITER                 4 (to L23)
#|                 STORE_FAST_LOAD_FAST    68 (y, y)
#|                 LIST_APPEND              2
#|                 JUMP_BACKWARD            6 (to L22)
#|        L23:     END_FOR
#|                 POP_ITER
#|        L24:     SWAP                     2
#|                 STORE_FAST               4 (y)
#|                 LIST_APPEND              2
#|                 JUMP_BACKWARD           21 (to L20)
#|        L25:     END_FOR
#|                 POP_ITER
#|        L26:     STORE_FAST               7 (d)
#|                 STORE_FAST               2 (x)
#|                 STORE_FAST               4 (y)
#|
#|    6            LOAD_FAST_BORROW         0 (xs)
#|                 GET_ITER
#|                 LOAD_FAST_AND_CLEAR      2 (x)
#|                 MAKE_CELL                2 (x)
#|                 SWAP                     2
#|        L27:     BUILD_LIST               0
#|                 SWAP                     2
#|        L28:     FOR_ITER                 9 (to L29)
#|                 STORE_DEREF              2 (x)
#|                 LOAD_FAST_BORROW         2 (x)
#|                 BUILD_TUPLE              1
#|                 LOAD_CONST               0 (<code object <lambda>, file "comprehensions.py", line 6>)
#|                 MAKE_FUNCTION
#|                 SET_FUNCTION_ATTRIBUTE   8 (closure)
#|                 LIST_APPEND              2
#|                 JUMP_BACKWARD           11 (to L28)
#|        L29:     END_FOR
#|                 POP_ITER
#|        L30:     STORE_FAST               8 (e)
#|                 STORE_FAST               2 (x)
#|
#|    7            LOAD_CONST               1 ((1, 2, 3))
#|                 GET_ITER
#|                 LOAD_FAST_AND_CLEAR      9 (f)
#|                 SWAP                     2
#|        L31:     BUILD_LIST               0
#|                 SWAP                     2
#|        L32:     FOR_ITER                 4 (to L33)
#|                 STORE_FAST_LOAD_FAST   153 (f, f)
#|                 LIST_APPEND              2
#|                 JUMP_BACKWARD            6 (to L32)
#|        L33:     END_FOR
#|                 POP_ITER
#|        L34:     SWAP                     2
#|                 STORE_FAST               9 (f)
#|                 LOAD_FAST_BORROW         1 (n)
#|                 BUILD_TUPLE              2
#|                 RETURN_VALUE
#|
#|   --   L35:     SWAP                     2
#|                 POP_TOP
#|
#|    2            SWAP                     2
#|                 STORE_FAST               2 (x)
#|                 RERAISE                  0
#|
#|   --   L36:     SWAP                     2
#|                 POP_TOP
#|
#|    3            SWAP                     3
#|                 STORE_FAST               4 (y)
#|                 STORE_FAST               2 (x)
#|                 RERAISE                  0
#|
#|   --   L37:     SWAP                     2
#|                 POP_TOP
#|
#|    4            SWAP                     3
#|                 STORE_FAST               4 (y)
#|                 STORE_FAST               2 (x)
#|                 RERAISE                  0
#|
#|   --   L38:     SWAP                     2
#|                 POP_TOP
#|
#|    5            SWAP                     2
#|                 STORE_FAST               4 (y)
#|                 RERAISE                  0
#|
#|   --   L39:     SWAP                     2
#|                 POP_TOP
#|
#|    5            SWAP                     3
#|                 STORE_FAST               4 (y)
#|                 STORE_FAST               2 (x)
#|                 RERAISE                  0
#|
#|   --   L40:     SWAP                     2
#|                 POP_TOP
#|
#|    6            SWAP                     2
#|                 STORE_FAST               2 (x)
#|                 RERAISE                  0
#|
#|   --   L41:     SWAP                     2
#|                 POP_TOP
#|
#|    7            SWAP                     2
#|                 STORE_FAST               9 (f)
#|                 RERAISE                  0
#| ExceptionTable:
#|   L1 to L3 -> L35 [2]
#|   L4 to L5 -> L35 [2]
#|   L6 to L8 -> L35 [2]
#|   L9 to L12 -> L36 [3]
#|   L13 to L18 -> L37 [3]
#|   L19 to L21 -> L39 [3]
#|   L21 to L24 -> L38 [6]
#|   L24 to L26 -> L39 [3]
#|   L27 to L30 -> L40 [2]
#|   L31 to L34 -> L41 [2]
#|   L38 to L39 -> L39 [3]
#|
#| Disassembly of <code object <lambda>, file "comprehensions.py", line 6>:
#|   --           COPY_FREE_VARS           1
#|
#|    6           RESUME                   0
#|                LOAD_DEREF               0 (x)
#|                RETURN_VALUE
#|
#| Disassembly of <code object generators, file "comprehensions.py", line 10>:
#|  10           RESUME                   0
#|
#|  11           LOAD_GLOBAL              1 (sum + NULL)
#|               LOAD_CONST               0 (<code object <genexpr>, file "comprehensions.py", line 11>)
#|               MAKE_FUNCTION
#|               LOAD_FAST_BORROW         0 (xs)
#|               GET_ITER
#|               CALL                     0
#|               CALL                     1
#|               LOAD_GLOBAL              3 (list + NULL)
#|               LOAD_CONST               1 (<code object <genexpr>, file "comprehensions.py", line 11>)
#|               MAKE_FUNCTION
#|               LOAD_FAST_BORROW         0 (xs)
#|               GET_ITER
#|               CALL                     0
#|               CALL                     1
#|               BUILD_TUPLE              2
#|               RETURN_VALUE
#|
#| Disassembly of <code object <genexpr>, file "comprehensions.py", line 11>:
#|   11           RETURN_GENERATOR
#|                POP_TOP
#|        L1:     RESUME                   0
#|                LOAD_FAST                0 (.0)
#|        L2:     FOR_ITER                23 (to L5)
#|                STORE_FAST_LOAD_FAST    17 (x, x)
#|                TO_BOOL
#|        L3:     POP_JUMP_IF_TRUE         3 (to L4)
#|                NOT_TAKEN
#|                JUMP_BACKWARD           12 (to L2)
#|        L4:     LOAD_FAST_BORROW         1 (x)
#|                LOAD_SMALL_INT           2
#|                BINARY_OP                5 (*)
#|                YIELD_VALUE              0
#|                RESUME                   5
#|                POP_TOP
#|                JUMP_BACKWARD           25 (to L2)
#|        L5:     END_FOR
#|                POP_ITER
#|                LOAD_CONST               1 (None)
#|                RETURN_VALUE
#|
#|   --   L6:     CALL_INTRINSIC_1         3 (INTRINSIC_STOPITERATION_ERROR)
#|                RERAISE                  1
#| ExceptionTable:
#|   L1 to L3 -> L6 [0] lasti
#|   L4 to L6 -> L6 [0] lasti
#|
#| Disassembly of <code object <genexpr>, file "comprehensions.py", line 11>:
#|   11           RETURN_GENERATOR
#|                POP_TOP
#|        L1:     RESUME                   0
#|                LOAD_FAST                0 (.0)
#|        L2:     FOR_ITER                16 (to L5)
#|                STORE_FAST_LOAD_FAST    17 (y, y)
#|                GET_ITER
#|        L3:     FOR_ITER                 8 (to L4)
#|                STORE_FAST_LOAD_FAST    33 (z, y)
#|                LOAD_FAST_BORROW         2 (z)
#|                BUILD_TUPLE              2
#|                YIELD_VALUE              0
#|                RESUME                   5
#|                POP_TOP
#|                JUMP_BACKWARD           10 (to L3)
#|        L4:     END_FOR
#|                POP_ITER
#|                JUMP_BACKWARD           18 (to L2)
#|        L5:     END_FOR
#|                POP_ITER
#|                LOAD_CONST               0 (None)
#|                RETURN_VALUE
#|
#|   --   L6:     CALL_INTRINSIC_1         3 (INTRINSIC_STOPITERATION_ERROR)
#|                RERAISE                  1
#| ExceptionTable:
#|   L1 to L6 -> L6 [0] lasti
#| = <module>: stack 5, flags 0x0, arguments 0/0/0
#| @ 0:0-1:0 1:0-7:36*3 10:0-11:75*3 14:18-14:23*2 14:24-14:25 14:18-14:26*2 14:6-14:27*4 14:18-14:26 14:13-14:14 14:7-14:8*2 14:18-14:26*2 14:6-14:27*2 14:0-14:3 15:19-15:22*2 15:4-15:23*4 15:19-15:22 15:14-15:15 15:8-15:9 15:5-15:9*2 15:19-15:22*2 15:4-15:23*2 15:0-15:1*3 --*2 14:6-14:27*3 --*2 15:4-15:23*3
#| = inlined: stack 8, flags 0x3, arguments 2/0/0
#| @ -- 1:0-1:0 2:24-2:26*2 2:8-2:37*4 2:24-2:26 2:19-2:20 2:30-2:31 2:9-2:14*3 2:35-2:36*2 2:9-2:14*3 2:9-2:10 2:9-2:14*3 2:24-2:26*2 2:4-2:5 2:8-2:37 3:26-3:28*2 3:8-3:29*5 3:26-3:28 3:18-3:22 3:18-3:19 3:9-3:10 3:9-3:13*2 3:26-3:28*2 3:4-3:5 3:8-3:29*2 4:20-4:22*2 4:8-4:34*5 4:20-4:22 4:15-4:16 4:32-4:33*2 4:27-4:28 4:9-4:10*2 4:32-4:33*2 4:9-4:10 4:20-4:22*2 4:4-4:5 4:8-4:34*2 5:33-5:35*2 5:8-5:36*5 5:33-5:35 5:28-5:29 5:21-5:22 5:9-5:23*4 5:21-5:22 5:16-5:17 5:10-5:11*2 5:21-5:22*2 5:9-5:23*4 5:33-5:35*2 5:4-5:5 5:8-5:36*2 6:28-6:30*2 6:8-6:31*5 6:28-6:30 6:23-6:24 6:9-6:18*7 6:28-6:30*2 6:4-6:5 6:8-6:31 7:23-7:32*2 7:11-7:33*4 7:23-7:32 7:18-7:19 7:12-7:13*2 7:23-7:32*2 7:11-7:33*2 7:35-7:36 7:11-7:36 7:4-7:36 --*2 2:8-2:37*3 --*2 3:8-3:29*4 --*2 4:8-4:34*4 --*2 5:9-5:23*3 --*2 5:8-5:36*4 --*2 6:8-6:31*3 --*2 7:11-7:33*3
#| = inlined.<locals>.<lambda>: stack 1, flags 0x13, arguments 0/0/0
#| @ -- 6:0-6:0 6:17-6:18*2
#| = generators: stack 5, flags 0x3, arguments 1/0/0
#| @ 10:0-10:0 11:11-11:14 11:14-11:38*2 11:30-11:32*2 11:14-11:38 11:11-11:38 11:40-11:44 11:44-11:75*2 11:61-11:63*2 11:44-11:75 11:40-11:75 11:11-11:75 11:4-11:75
#| = generators.<locals>.<genexpr>: stack 3, flags 0x33, arguments 1/0/0
#| @ 11:?-11:?*2 11:0-11:0 11:14-11:38 11:30-11:32 11:25-11:26 11:36-11:37 11:15-11:20*3 11:15-11:16 11:19-11:20 11:15-11:20*5 11:30-11:32*4 --*2
#| = generators.<locals>.<genexpr>: stack 4, flags 0x33, arguments 1/0/0
#| @ 11:?-11:?*2 11:0-11:0 11:44-11:75 11:61-11:63 11:56-11:57 11:73-11:74*2 11:68-11:69 11:49-11:50 11:45-11:51*5 11:73-11:74*2 11:45-11:51 11:61-11:63*4 --*2
