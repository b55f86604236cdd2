def shown(x, y, width):
    plain = t""
    one = t"{x}"
    more = t"a{x!r:>{width}}{ y }b{{" t'c{y=}d'
    debug = t"{x=!s}{y=:{width}.{x}}"
    nested = t"{f'{x}{y!a}'}{t'{x + 1}'}"
    return t"""{
        x
    }
    {y:
    }""", rt"\{x}", tR'\n{y:\n}'


print(shown(t"\N{BULLET}\n{1}", [t"{1}" for i in t"{2}"], *t"{3}"))
#|    0           RESUME                   0
#|
#|    1           LOAD_CONST               0 (<code object shown, file "template_strings.py", line 1>)
#|                MAKE_FUNCTION
#|                STORE_NAME               0 (shown)
#|
#|   14           LOAD_NAME                1 (print)
#|                PUSH_NULL
#|                LOAD_NAME                0 (shown)
#|                PUSH_NULL
#|                LOAD_CONST               5 (('•\n', ''))
#|                LOAD_SMALL_INT           1
#|                LOAD_CONST               1 ('1')
#|                BUILD_INTERPOLATION      2
#|                BUILD_TUPLE              1
#|                BUILD_TEMPLATE
#|                LOAD_CONST               6 (('', ''))
#|                LOAD_SMALL_INT           2
#|                LOAD_CONST               2 ('2')
#|                BUILD_INTERPOLATION      2
#|                BUILD_TUPLE              1
#|                BUILD_TEMPLATE
#|                GET_ITER
#|                LOAD_FAST_AND_CLEAR      0 (i)
#|                SWAP                     2
#|        L1:     BUILD_LIST               0
#|                SWAP                     2
#|        L2:     FOR_ITER                10 (to L3)
#|                STORE_FAST               0 (i)
#|                LOAD_CONST               6 (('', ''))
#|                LOAD_SMALL_INT           1
#|                LOAD_CONST               1 ('1')
#|                BUILD_INTERPOLATION      2
#|                BUILD_TUPLE              1
#|                BUILD_TEMPLATE
#|                LIST_APPEND              2
#|                JUMP_BACKWARD           12 (to L2)
#|        L3:     END_FOR
#|                POP_ITER
#|        L4:     SWAP                     2
#|                STORE_FAST               0 (i)
#|                BUILD_LIST               2
#|                LOAD_CONST               6 (('', ''))
#|                LOAD_SMALL_INT           3
#|                LOAD_CONST               3 ('3')
#|                BUILD_INTERPOLATION      2
#|                BUILD_TUPLE              1
#|                BUILD_TEMPLATE
#|                LIST_EXTEND              1
#|                CALL_INTRINSIC_1         6 (INTRINSIC_LIST_TO_TUPLE)
#|                PUSH_NULL
#|                CALL_FUNCTION_EX
#|                CALL                     1
#|                POP_TOP
#|                LOAD_CONST               4 (None)
#|                RETURN_VALUE
#|
#|   --   L5:     SWAP                     2
#|                POP_TOP
#|
#|   14           SWAP                     2
#|                STORE_FAST               0 (i)
#|                RERAISE                  0
#| ExceptionTable:
#|   L1 to L4 -> L5 [7]
#|
#| Disassembly of <code object shown, file "template_strings.py", line 1>:
#|   1           RESUME                   0
#|
#|   2           LOAD_CONST              12 (('',))
#|               LOAD_CONST              13 (())
#|               BUILD_TEMPLATE
#|               STORE_FAST               3 (plain)
#|
#|   3           LOAD_CONST              14 (('', ''))
#|               LOAD_FAST_BORROW         0 (x)
#|               LOAD_CONST               1 ('x')
#|               BUILD_INTERPOLATION      2
#|               BUILD_TUPLE              1
#|               BUILD_TEMPLATE
#|               STORE_FAST               4 (one)
#|
#|   4           LOAD_CONST              15 (('a', '', 'b{cy=', 'd'))
#|               LOAD_FAST_BORROW         0 (x)
#|               LOAD_CONST               1 ('x')
#|               LOAD_CONST               2 ('>')
#|               LOAD_FAST_BORROW         2 (width)
#|               FORMAT_SIMPLE
#|               BUILD_STRING             2
#|               BUILD_INTERPOLATION     11
#|               LOAD_FAST_BORROW         1 (y)
#|               LOAD_CONST               3 (' y ')
#|               BUILD_INTERPOLATION      2
#|               LOAD_FAST_BORROW         1 (y)
#|               LOAD_CONST               4 ('y')
#|               BUILD_INTERPOLATION     10
#|               BUILD_TUPLE              3
#|               BUILD_TEMPLATE
#|               STORE_FAST               5 (more)
#|
#|   5           LOAD_CONST              16 (('x=', 'y=', ''))
#|               LOAD_FAST_BORROW         0 (x)
#|               LOAD_CONST               1 ('x')
#|               BUILD_INTERPOLATION      6
#|               LOAD_FAST_BORROW         1 (y)
#|               LOAD_CONST               4 ('y')
#|               LOAD_FAST_BORROW         2 (width)
#|               FORMAT_SIMPLE
#|               LOAD_CONST               5 ('.')
#|               LOAD_FAST_BORROW         0 (x)
#|               FORMAT_SIMPLE
#|               BUILD_STRING             3
#|               BUILD_INTERPOLATION      3
#|               BUILD_TUPLE              2
#|               BUILD_TEMPLATE
#|               STORE_FAST               6 (debug)
#|
#|   6           LOAD_CONST              17 (('', '', ''))
#|               LOAD_FAST_BORROW         0 (x)
#|               FORMAT_SIMPLE
#|               LOAD_FAST_BORROW         1 (y)
#|               CONVERT_VALUE            3 (ascii)
#|               FORMAT_SIMPLE
#|               BUILD_STRING             2
#|               LOAD_CONST               6 ("f'{x}{y!a}'")
#|               BUILD_INTERPOLATION      2
#|               LOAD_CONST              14 (('', ''))
#|               LOAD_FAST_BORROW         0 (x)
#|               LOAD_SMALL_INT           1
#|               BINARY_OP                0 (+)
#|               LOAD_CONST               7 ('x + 1')
#|               BUILD_INTERPOLATION      2
#|               BUILD_TUPLE              1
#|               BUILD_TEMPLATE
#|               LOAD_CONST               8 ("t'{x + 1}'")
#|               BUILD_INTERPOLATION      2
#|               BUILD_TUPLE              2
#|               BUILD_TEMPLATE
#|               STORE_FAST               7 (nested)
#|
#|   7           LOAD_CONST              18 (('', '\n    ', ''))
#|
#|   8           LOAD_FAST_BORROW         0 (x)
#|
#|   7           LOAD_CONST              10 ('\n        x\n    ')
#|               BUILD_INTERPOLATION      2
#|
#|  10           LOAD_FAST_BORROW         1 (y)
#|               LOAD_CONST               4 ('y')
#|               LOAD_CONST               9 ('\n    ')
#|               BUILD_INTERPOLATION      3
#|
#|   7           BUILD_TUPLE              2
#|               BUILD_TEMPLATE
#|
#|  11           LOAD_CONST              19 (('\\', ''))
#|               LOAD_FAST_BORROW         0 (x)
#|               LOAD_CONST               1 ('x')
#|               BUILD_INTERPOLATION      2
#|               BUILD_TUPLE              1
#|               BUILD_TEMPLATE
#|               LOAD_CONST              20 (('\\n', ''))
#|               LOAD_FAST_BORROW         1 (y)
#|               LOAD_CONST               4 ('y')
#|               LOAD_CONST              11 ('\\n')
#|               BUILD_INTERPOLATION      3
#|               BUILD_TUPLE              1
#|               BUILD_TEMPLATE
#|
#|   7           BUILD_TUPLE              3
#|               RETURN_VALUE
#| = <module>: stack 11, flags 0x0, arguments 0/0/0
#| @ 0:0-1:0 1:0-11:32*3 14:0-14:5*2 14:6-14:11*2 14:12-14:30 14:27-14:28 14:26-14:29*2 14:12-14:30*2 14:49-14:55 14:52-14:53 14:51-14:54*2 14:49-14:55*3 14:32-14:56*4 14:49-14:55 14:44-14:45 14:33-14:39 14:36-14:37 14:35-14:38*2 14:33-14:39*4 14:49-14:55*2 14:32-14:56*2 14:6-14:66 14:59-14:65 14:62-14:63 14:61-14:64*2 14:59-14:65*2 14:6-14:66*4 14:0-14:67*4 --*2 14:32-14:56*3
#| = shown: stack 7, flags 0x3, arguments 3/0/0
#| @ 1:0-1:0 2:12-2:15*3 2:4-2:9 3:10-3:16 3:13-3:14 3:12-3:15*2 3:10-3:16*2 3:4-3:7 4:11-4:47 4:15-4:16 4:14-4:28 4:19-4:20 4:21-4:26 4:20-4:27 4:18-4:27 4:14-4:28 4:30-4:31 4:28-4:33*2 4:42-4:43 4:41-4:45*2 4:11-4:47*2 4:4-4:8 5:12-5:37 5:15-5:16 5:14-5:20*2 5:21-5:22 5:20-5:36 5:25-5:30 5:24-5:31 5:31-5:32 5:33-5:34 5:32-5:35 5:23-5:35 5:20-5:36 5:12-5:37*2 5:4-5:9 6:13-6:41 6:19-6:20 6:18-6:21 6:22-6:23 6:21-6:26*2 6:16-6:27 6:15-6:28*2 6:29-6:39 6:32-6:33 6:36-6:37 6:32-6:37 6:31-6:38*2 6:29-6:39*2 6:28-6:40*2 6:13-6:41*2 6:4-6:10 7:11-11:8 8:8-8:9 7:15-9:5*2 10:5-10:6 10:4-11:5 10:7-11:4 10:4-11:5 7:11-11:8*2 11:10-11:18 11:15-11:16 11:14-11:17*2 11:10-11:18*2 11:20-11:32 11:26-11:27 11:25-11:31 11:28-11:30 11:25-11:31 11:20-11:32*2 7:11-11:32 7:4-11:32
