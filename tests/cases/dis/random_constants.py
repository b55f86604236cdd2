if ((2 - '\u4e2d') / ('é' << b'ab')): z()
y = 1e308
for i in [(((((1,),2),3)[255:] % 256) << (10**20 | 2)[:b'\xff\'':-1]), 2]: pass
y = (() - (-0j & '\u4e2d'))[(-0j >> (((1,),2),3))]
y = (1e308[None::-1] - (((1,),2),3))
w([*(1e16, 2), 3])
while ('\u4e2d' >> '\u4e2d')[0.0]: q()
while (not (True + 0j)): q()
while (((0 - ...) | (b'\xff\'', -5, '\u4e2d',)) + (10**20 if (b'' @ 1e400) else (1,'a',2.0))): q()
while (123456789.123 - -5): q()
for i in ['é', 2]: pass
y = (not 1e400j)
if (((-5 << 3.7) % 'é'[::2]) * (None[1e400j:(1,'a',2.0):] @ 1.5)): z()
while (): q()
y = '\U0001f600'
for i in [((-0.0 + False) if (1e308 + -0j) else (0x7fffffffffffffff | (1,'a',2.0))), 2]: pass
w(((b'' ** None) if 1e308 else (True + 1e-320)))
y = 123456789.123[-0j]
w(((-1 - 1e400)[1000] ** 'x y'[2j:-0j:-1][:1.5j:2]))
while (((-(1,'a',2.0)) >> 2**62[:0.0:-1]) // 123456789.123): q()
if ((1,2) << ((True @ 1000) + (+b''))): z()
w(1.5[''::-1][(1,2)])
w(0)
y = ...[1e16]
if (1,'a',2.0): z()
for i in [((0 | 'abc') & (not 'abc')[(1e16 % b'\xff\'')]), 2]: pass
w(0x7fffffffffffffff)
for i in [1e400, 2]: pass
while 3.7: q()
while ((10**20 & b'') ** (1e16 >> False)): q()
while (-(256 + 1e16)): q()
y = (() << (-0j | 0.0))
y = ((((0j << ...) - '') @ [*(2**62, 2), 3]) - (-0.0, 0,)[(-0.0 // b'')])
for i in [('é'[2**62], *(-5,)), 2]: pass
while ((+(1,2)) << ('' - 2**62)): q()
if (False ^ 1)[:1e16:-1]: z()
for i in [(x in {(), 1, 'q', 1.0, True, None, b'z'} >> (False // 1000)[1.5]), 2]: pass
w((1e400 // 2**62))
while ((((-0j * False) - (-0j | 1.5)) @ ((0j * False) @ (1e-320 * 'x y'))) ** (~(x in {'', 1, 'q', 1.0, True, None, b'z'} | 0[:1.5j:2]))): q()
while ((0.0 | 1e308) is None): q()
for i in [(~(2j % -0.0)), 2]: pass
while ((-0.0 ** 'é'[b'\xff\'']) >> 0.0): q()
for i in [((1e400j / 1) - (~1e400j)), 2]: pass
y = (-1 + (() | 'é')[():b'\xff\'':])
while ((2**62 - -5) << -5): q()
for i in [(), 2]: pass
w((1,2))
for i in [(1,'a',2.0), 2]: pass
if (~((3.7 ** 123456789.123) * (255 @ 'x y'))[None::-1]): z()
while ((0x7fffffffffffffff % 1e308) + 1.5)[(1e-320 - -0.0)]: q()
for i in [(((-0.0 | 2j) + (1e400j ^ b'')) @ (True % (1e400 @ 0x7fffffffffffffff)))[(+123456789.123[1e400j::2])], 2]: pass
for i in [-5, 2]: pass
while (+1): q()
while (() & 1.5j): q()
while ((not ((... * b'ab') // ((1,'a',2.0) | True))) * (2[0] | ({'abc'[True], ('a\'b' << (((1,),2),3)), -5[::-1]} / (2j >> 2j)))): q()
w(((((-0.0 ** 2**62) if (-5 + False) else (-0j >> 123456789.123)) ^ ('\n\t' & b'')) // (0j * 2)[:10**20]))
y = ''
for i in [1.5j, 2]: pass
w((0x7fffffffffffffff - (+(('\U0001f600' / b'\xff\'') - -0j))))
for i in [256, 2]: pass
for i in [1, 2]: pass
for i in [(((1000 * 0j)['x y'::-1] & ('\U0001f600' ^ 123456789.123[(((1,),2),3):])) | ((0.0 / 255) ^ ((255 >> False) - b''))), 2]: pass
y = (256 % '')
for i in [(2j & (((-0.0 >> 1) + '\n\t') * ((1 ** '\u4e2d') - (+0.0)))), 2]: pass
w(((+-5) >> (1e-320 << '')))
y = ('x y' | ...)
for i in [(1,'a',2.0), 2]: pass
for i in [(((1 | True) ^ ...) << ('abc', *((1,2),))[:1e-320:2]), 2]: pass
if ((~1000) ** (0.0 @ ())): z()
w(1.5)
while (((1,2) + b'ab') + 'é'): q()
y = (~((1e308 | 1e-320) | 0x7fffffffffffffff))[:]
for i in [255, 2]: pass
while -1[0x7fffffffffffffff:'\n\t']: q()
if [*(2j, 2), 3]: z()
for i in [(1.5j & 1000), 2]: pass
w(((0.0, (1e400 | 'abc'),) / (((~b'') % -5) % ((False + '') - (10**20 + 2)))))
if (('abc' << (1,'a',2.0)) < (2 << 2**62)): z()
if ({'x y', 'abc', (b'' & -1)} + (1e400j >> 123456789.123)): z()
y = 3.7
#|   0            RESUME                   0
#|
#|   1            LOAD_SMALL_INT           2
#|                LOAD_CONST               1 ('中')
#|                BINARY_OP               10 (-)
#|                LOAD_CONST               2 ('é')
#|                LOAD_CONST               3 (b'ab')
#|                BINARY_OP                3 (<<)
#|                BINARY_OP               11 (/)
#|                TO_BOOL
#|                POP_JUMP_IF_FALSE        8 (to L1)
#|                NOT_TAKEN
#|                LOAD_NAME                0 (z)
#|                PUSH_NULL
#|                CALL                     0
#|                POP_TOP
#|
#|   2    L1:     LOAD_CONST               4 (1e+308)
#|                STORE_NAME               1 (y)
#|
#|   3            LOAD_CONST              28 (())
#|                LOAD_CONST               5 (256)
#|                BINARY_OP                6 (%)
#|                LOAD_CONST              30 (100000000000000000002)
#|                LOAD_CONST               6 (None)
#|                LOAD_CONST               7 (b"\xff'")
#|                LOAD_CONST              31 (-1)
#|                BUILD_SLICE              3
#|                BINARY_OP               26 ([])
#|                BINARY_OP                3 (<<)
#|                LOAD_SMALL_INT           2
#|                BUILD_TUPLE              2
#|                GET_ITER
#|        L2:     FOR_ITER                 3 (to L3)
#|                STORE_NAME               2 (i)
#|                JUMP_BACKWARD            5 (to L2)
#|        L3:     END_FOR
#|                POP_ITER
#|
#|   4            LOAD_CONST              28 (())
#|                LOAD_CONST              32 ((-0-0j))
#|                LOAD_CONST               1 ('中')
#|                BINARY_OP                1 (&)
#|                BINARY_OP               10 (-)
#|                LOAD_CONST              32 ((-0-0j))
#|                LOAD_CONST              27 ((((1,), 2), 3))
#|                BINARY_OP                9 (>>)
#|                BINARY_OP               26 ([])
#|                STORE_NAME               1 (y)
#|
#|   5            LOAD_CONST               4 (1e+308)
#|                LOAD_CONST               6 (None)
#|                LOAD_CONST               6 (None)
#|                LOAD_CONST              31 (-1)
#|                BUILD_SLICE              3
#|                BINARY_OP               26 ([])
#|                LOAD_CONST              27 ((((1,), 2), 3))
#|                BINARY_OP               10 (-)
#|                STORE_NAME               1 (y)
#|
#|   6            LOAD_NAME                3 (w)
#|                PUSH_NULL
#|                BUILD_LIST               0
#|                LOAD_CONST              33 ((1e+16, 2))
#|                LIST_EXTEND              1
#|                LOAD_SMALL_INT           3
#|                LIST_APPEND              1
#|                CALL                     1
#|                POP_TOP
#|
#|   7    L4:     LOAD_CONST               1 ('中')
#|                LOAD_CONST               1 ('中')
#|                BINARY_OP                9 (>>)
#|                LOAD_CONST               9 (0.0)
#|                BINARY_OP               26 ([])
#|                TO_BOOL
#|                POP_JUMP_IF_FALSE       10 (to L5)
#|                NOT_TAKEN
#|                LOAD_NAME                4 (q)
#|                PUSH_NULL
#|                CALL                     0
#|                POP_TOP
#|                JUMP_BACKWARD           31 (to L4)
#|
#|   8    L5:     LOAD_CONST              34 ((1+0j))
#|                TO_BOOL
#|                POP_JUMP_IF_TRUE        10 (to L6)
#|                NOT_TAKEN
#|                LOAD_NAME                4 (q)
#|                PUSH_NULL
#|                CALL                     0
#|                POP_TOP
#|                JUMP_BACKWARD           17 (to L5)
#|
#|   9    L6:     LOAD_SMALL_INT           0
#|                LOAD_CONST              11 (Ellipsis)
#|                BINARY_OP               10 (-)
#|                LOAD_CONST              36 ((b"\xff'", -5, '中'))
#|                BINARY_OP                7 (|)
#|                LOAD_CONST              12 (b'')
#|                LOAD_CONST              13 (inf)
#|                BINARY_OP                4 (@)
#|                TO_BOOL
#|                POP_JUMP_IF_FALSE        3 (to L7)
#|                NOT_TAKEN
#|                LOAD_CONST              29 (100000000000000000000)
#|                JUMP_FORWARD             1 (to L8)
#|        L7:     LOAD_CONST              37 ((1, 'a', 2.0))
#|        L8:     BINARY_OP                0 (+)
#|                TO_BOOL
#|                POP_JUMP_IF_FALSE       10 (to L9)
#|                NOT_TAKEN
#|                LOAD_NAME                4 (q)
#|                PUSH_NULL
#|                CALL                     0
#|                POP_TOP
#|                JUMP_BACKWARD           55 (to L6)
#|
#|  10    L9:     LOAD_CONST              38 (123456794.123)
#|                TO_BOOL
#|                POP_JUMP_IF_FALSE       10 (to L10)
#|                NOT_TAKEN
#|                LOAD_NAME                4 (q)
#|                PUSH_NULL
#|                CALL                     0
#|                POP_TOP
#|                JUMP_BACKWARD           17 (to L9)
#|
#|  11   L10:     LOAD_CONST              39 (('é', 2))
#|                GET_ITER
#|       L11:     FOR_ITER                 3 (to L12)
#|                STORE_NAME               2 (i)
#|                JUMP_BACKWARD            5 (to L11)
#|       L12:     END_FOR
#|                POP_ITER
#|
#|  12            LOAD_CONST              19 (False)
#|                STORE_NAME               1 (y)
#|
#|  13            LOAD_CONST              35 (-5)
#|                LOAD_CONST              16 (3.7)
#|                BINARY_OP                3 (<<)
#|                LOAD_CONST               2 ('é')
#|                BINARY_OP                6 (%)
#|                LOAD_CONST               6 (None)
#|                LOAD_CONST              15 (infj)
#|                LOAD_CONST              37 ((1, 'a', 2.0))
#|                BINARY_SLICE
#|                LOAD_CONST              17 (1.5)
#|                BINARY_OP                4 (@)
#|                BINARY_OP                5 (*)
#|                TO_BOOL
#|                POP_JUMP_IF_FALSE        8 (to L13)
#|                NOT_TAKEN
#|                LOAD_NAME                0 (z)
#|                PUSH_NULL
#|                CALL                     0
#|                POP_TOP
#|
#|  14   L13:     LOAD_CONST              28 (())
#|                TO_BOOL
#|                POP_JUMP_IF_FALSE       10 (to L14)
#|                NOT_TAKEN
#|                LOAD_NAME                4 (q)
#|                PUSH_NULL
#|                CALL                     0
#|                POP_TOP
#|                JUMP_BACKWARD           17 (to L13)
#|
#|  15   L14:     LOAD_CONST              18 ('😀')
#|                STORE_NAME               1 (y)
#|
#|  16            LOAD_CONST              40 ((1e+308-0j))
#|                TO_BOOL
#|                POP_JUMP_IF_FALSE        3 (to L15)
#|                NOT_TAKEN
#|                LOAD_CONST               9 (0.0)
#|                JUMP_FORWARD             8 (to L16)
#|       L15:     LOAD_CONST              20 (9223372036854775807)
#|                LOAD_CONST              37 ((1, 'a', 2.0))
#|                BINARY_OP                7 (|)
#|       L16:     LOAD_SMALL_INT           2
#|                BUILD_TUPLE              2
#|                GET_ITER
#|       L17:     FOR_ITER                 3 (to L18)
#|                STORE_NAME               2 (i)
#|                JUMP_BACKWARD            5 (to L17)
#|       L18:     END_FOR
#|                POP_ITER
#|
#|  17            LOAD_NAME                3 (w)
#|                PUSH_NULL
#|                LOAD_CONST              12 (b'')
#|                LOAD_CONST               6 (None)
#|                BINARY_OP                8 (**)
#|                CALL                     1
#|                POP_TOP
#|
#|  18            LOAD_CONST              14 (123456789.123)
#|                LOAD_CONST              32 ((-0-0j))
#|                BINARY_OP               26 ([])
#|                STORE_NAME               1 (y)
#|
#|  19            LOAD_NAME                3 (w)
#|                PUSH_NULL
#|                LOAD_CONST              41 (-inf)
#|                LOAD_CONST              21 (1000)
#|                BINARY_OP               26 ([])
#|                LOAD_CONST              22 ('x y')
#|                LOAD_CONST              23 (2j)
#|                LOAD_CONST              32 ((-0-0j))
#|                LOAD_CONST              31 (-1)
#|                BUILD_SLICE              3
#|                BINARY_OP               26 ([])
#|                LOAD_CONST              24 (slice(None, 1.5j, 2))
#|                BINARY_OP               26 ([])
#|                BINARY_OP                8 (**)
#|                CALL                     1
#|                POP_TOP
#|
#|  20   L19:     LOAD_CONST              37 ((1, 'a', 2.0))
#|                UNARY_NEGATIVE
#|                LOAD_SMALL_INT           2
#|                LOAD_SMALL_INT          62
#|                LOAD_CONST               6 (None)
#|                LOAD_CONST               9 (0.0)
#|                LOAD_CONST              31 (-1)
#|                BUILD_SLICE              3
#|                BINARY_OP               26 ([])
#|                BINARY_OP                8 (**)
#|                BINARY_OP                9 (>>)
#|                LOAD_CONST              14 (123456789.123)
#|                BINARY_OP                2 (//)
#|                TO_BOOL
#|                POP_JUMP_IF_FALSE       10 (to L20)
#|                NOT_TAKEN
#|                LOAD_NAME                4 (q)
#|                PUSH_NULL
#|                CALL                     0
#|                POP_TOP
#|                JUMP_BACKWARD           49 (to L19)
#|
#|  21   L20:     LOAD_CONST              42 ((1, 2))
#|                LOAD_CONST              10 (True)
#|                LOAD_CONST              21 (1000)
#|                BINARY_OP                4 (@)
#|                LOAD_CONST              12 (b'')
#|                CALL_INTRINSIC_1         5 (INTRINSIC_UNARY_POSITIVE)
#|                BINARY_OP                0 (+)
#|                BINARY_OP                3 (<<)
#|                TO_BOOL
#|                POP_JUMP_IF_FALSE        8 (to L21)
#|                NOT_TAKEN
#|                LOAD_NAME                0 (z)
#|                PUSH_NULL
#|                CALL                     0
#|                POP_TOP
#|
#|  22   L21:     LOAD_NAME                3 (w)
#|                PUSH_NULL
#|                LOAD_CONST              17 (1.5)
#|                LOAD_CONST              25 ('')
#|                LOAD_CONST               6 (None)
#|                LOAD_CONST              31 (-1)
#|                BUILD_SLICE              3
#|                BINARY_OP               26 ([])
#|                LOAD_CONST              42 ((1, 2))
#|                BINARY_OP               26 ([])
#|                CALL                     1
#|                POP_TOP
#|
#|  23            LOAD_NAME                3 (w)
#|                PUSH_NULL
#|                LOAD_SMALL_INT           0
#|                CALL                     1
#|                POP_TOP
#|
#|  24            LOAD_CONST              11 (Ellipsis)
#|                LOAD_CONST               8 (1e+16)
#|                BINARY_OP               26 ([])
#|                STORE_NAME               1 (y)
#|
#|  25            LOAD_CONST              37 ((1, 'a', 2.0))
#|                TO_BOOL
#|                POP_JUMP_IF_FALSE        8 (to L22)
#|                NOT_TAKEN
#|                LOAD_NAME                0 (z)
#|                PUSH_NULL
#|                CALL                     0
#|                POP_TOP
#|
#|  26   L22:     LOAD_SMALL_INT           0
#|                LOAD_CONST              26 ('abc')
#|                BINARY_OP                7 (|)
#|                LOAD_CONST              19 (False)
#|                LOAD_CONST               8 (1e+16)
#|                LOAD_CONST               7 (b"\xff'")
#|                BINARY_OP                6 (%)
#|                BINARY_OP               26 ([])
#|                BINARY_OP                1 (&)
#|                LOAD_SMALL_INT           2
#|                BUILD_TUPLE              2
#|                GET_ITER
#|       L23:     FOR_ITER                 3 (to L24)
#|                STORE_NAME               2 (i)
#|                JUMP_BACKWARD            5 (to L23)
#|       L24:     END_FOR
#|                POP_ITER
#|
#|  27            LOAD_NAME                3 (w)
#|                PUSH_NULL
#|                LOAD_CONST              20 (9223372036854775807)
#|                CALL                     1
#|                POP_TOP
#|
#|  28            LOAD_CONST              43 ((inf, 2))
#|                GET_ITER
#|       L25:     FOR_ITER                 3 (to L26)
#|                STORE_NAME               2 (i)
#|                JUMP_BACKWARD            5 (to L25)
#|       L26:     END_FOR
#|                POP_ITER
#|
#|  29   L27:     LOAD_NAME                4 (q)
#|                PUSH_NULL
#|                CALL                     0
#|                POP_TOP
#|                JUMP_BACKWARD            9 (to L27)
#| = <module>: stack 7, flags 0x0, arguments 0/0/0
#| @ 0:0-1:0 1:5-1:6 1:9-1:17 1:5-1:17 1:22-1:26 1:30-1:35 1:22-1:35 1:4-1:36*4 1:39-1:40*2 1:39-1:42*2 2:4-2:9 2:0-2:1 3:12-3:30 3:33-3:36 3:12-3:36 3:42-3:52 3:54-3:67 3:55-3:64 3:65-3:67 3:54-3:67 3:41-3:68 3:11-3:68 3:71-3:72 3:9-3:73*3 3:4-3:5 3:75-3:79 3:9-3:73*2 4:5-4:7 4:11-4:14 4:17-4:25 4:11-4:25 4:5-4:26 4:29-4:32 4:36-4:48 4:29-4:48 4:4-4:50 4:0-4:1 5:5-5:10 5:11-5:15 5:11-5:19 5:17-5:19 5:11-5:19 5:5-5:20 5:23-5:35 5:5-5:35 5:0-5:1 6:0-6:1*2 6:2-6:17 6:4-6:13 6:2-6:17 6:15-6:16 6:2-6:17 6:0-6:18*2 7:7-7:15 7:19-7:27 7:7-7:27 7:29-7:32 7:6-7:33*4 7:35-7:36*2 7:35-7:38*3 8:12-8:21*4 8:25-8:26*2 8:25-8:28*3 9:9-9:10 9:13-9:16 9:9-9:16 9:20-9:46 9:8-9:46 9:62-9:65 9:68-9:73 9:62-9:73*4 9:51-9:57*2 9:80-9:91 9:7-9:92*4 9:95-9:96*2 9:95-9:98*3 10:7-10:25*4 10:28-10:29*2 10:28-10:31*3 11:9-11:18*3 11:4-11:5 11:20-11:24 11:9-11:18*2 12:5-12:15 12:0-12:1 13:6-13:8 13:12-13:15 13:6-13:15 13:19-13:28 13:5-13:28 13:33-13:37 13:38-13:44 13:45-13:56 13:33-13:58 13:61-13:64 13:33-13:64 13:4-13:65*4 13:68-13:69*2 13:68-13:71*2 14:6-14:8*4 14:10-14:11*2 14:10-14:13*3 15:4-15:16 15:0-15:1 16:30-16:41*4 16:12-16:24*2 16:49-16:67 16:70-16:81 16:49-16:81 16:85-16:86 16:9-16:87*3 16:4-16:5 16:89-16:93 16:9-16:87*2 17:0-17:1*2 17:4-17:7 17:11-17:15 17:4-17:15 17:0-17:48*2 18:4-18:17 18:18-18:21 18:4-18:22 18:0-18:1 19:0-19:1*2 19:4-19:14 19:16-19:20 19:3-19:21 19:25-19:30 19:31-19:33 19:34-19:37 19:38-19:40 19:31-19:40 19:25-19:41 19:42-19:49 19:25-19:50 19:3-19:50 19:0-19:52*2 20:10-20:21 20:9-20:21 20:26-20:27 20:29-20:31 20:32-20:39 20:33-20:36 20:37-20:39 20:32-20:39 20:29-20:40 20:26-20:40 20:8-20:40 20:45-20:58 20:7-20:58*4 20:61-20:62*2 20:61-20:64*3 21:4-21:9 21:15-21:19 21:22-21:26 21:15-21:26 21:32-21:35 21:31-21:35 21:14-21:36 21:4-21:37*4 21:40-21:41*2 21:40-21:43*2 22:0-22:1*2 22:2-22:5 22:6-22:8 22:6-22:12 22:10-22:12 22:6-22:12 22:2-22:13 22:14-22:19 22:2-22:20 22:0-22:21*2 23:0-23:1*2 23:2-23:3 23:0-23:4*2 24:4-24:7 24:8-24:12 24:4-24:13 24:0-24:1 25:3-25:14*4 25:16-25:17*2 25:16-25:19*2 26:12-26:13 26:16-26:21 26:12-26:21 26:26-26:35 26:38-26:42 26:45-26:54 26:38-26:54 26:25-26:56 26:11-26:56 26:59-26:60 26:9-26:61*3 26:4-26:5 26:63-26:67 26:9-26:61*2 27:0-27:1*2 27:2-27:20 27:0-27:21*2 28:9-28:19*3 28:4-28:5 28:21-28:25 28:9-28:19*2 29:11-29:12*2 29:11-29:14*3
