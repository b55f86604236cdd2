def kind(subject):
    match subject:
        case {"a": 1, "b": [x, *_, y], **rest} if rest:
            return x, y, rest
        case {}:
            return "mapping"
        case Point(0, y=[a, b] | (b, a)) | Pair(a, b):
            return a, b
        case -1 | 1 + 2j | -3 - 1.5j | None | True | "s" "t" | colours.red:
            return "constant"
        case [*_, 1] | [2, *_]:
            return "ends"
        case (a, [b, *c]) as whole:
            return whole, a, b, c
        case str(text):
            return text
        case _:
            return "other"


match kind(3), 4:
    case a, b:
        print(a, b)
match kind:
    case name if name:
        pass
    case _ if not kind:
        pass
#|   0           RESUME                   0
#|
#|   1           LOAD_CONST               0 (<code object kind, file "patterns.py", line 1>)
#|               MAKE_FUNCTION
#|               STORE_NAME               0 (kind)
#|
#|  21           LOAD_NAME                0 (kind)
#|               PUSH_NULL
#|               LOAD_SMALL_INT           3
#|               CALL                     1
#|               LOAD_SMALL_INT           4
#|               BUILD_TUPLE              2
#|
#|  22           MATCH_SEQUENCE
#|               POP_JUMP_IF_FALSE       22 (to L1)
#|               NOT_TAKEN
#|               GET_LEN
#|               LOAD_SMALL_INT           2
#|               COMPARE_OP              72 (==)
#|               POP_JUMP_IF_FALSE       15 (to L1)
#|               NOT_TAKEN
#|               UNPACK_SEQUENCE          2
#|               STORE_NAME               1 (a)
#|               STORE_NAME               2 (b)
#|
#|  23           LOAD_NAME                3 (print)
#|               PUSH_NULL
#|               LOAD_NAME                1 (a)
#|               LOAD_NAME                2 (b)
#|               CALL                     2
#|               POP_TOP
#|               JUMP_FORWARD             1 (to L2)
#|
#|  22   L1:     POP_TOP
#|
#|  24   L2:     LOAD_NAME                0 (kind)
#|
#|  25           STORE_NAME               4 (name)
#|               LOAD_NAME                4 (name)
#|               TO_BOOL
#|               POP_JUMP_IF_FALSE        3 (to L3)
#|               NOT_TAKEN
#|
#|  26           LOAD_CONST               1 (None)
#|               RETURN_VALUE
#|
#|  27   L3:     LOAD_NAME                0 (kind)
#|               TO_BOOL
#|               POP_JUMP_IF_TRUE         3 (to L4)
#|               NOT_TAKEN
#|
#|  28           LOAD_CONST               1 (None)
#|               RETURN_VALUE
#|
#|  27   L4:     LOAD_CONST               1 (None)
#|               RETURN_VALUE
#|
#| Disassembly of <code object kind, file "patterns.py", line 1>:
#|   1            RESUME                   0
#|
#|   2            LOAD_FAST                0 (subject)
#|
#|   3            COPY                     1
#|                MATCH_MAPPING
#|                POP_JUMP_IF_FALSE       91 (to L2)
#|                NOT_TAKEN
#|                GET_LEN
#|                LOAD_SMALL_INT           2
#|                COMPARE_OP             172 (>=)
#|                POP_JUMP_IF_FALSE       84 (to L2)
#|                NOT_TAKEN
#|                LOAD_CONST              12 (('a', 'b'))
#|                MATCH_KEYS
#|                COPY                     1
#|                POP_JUMP_IF_NONE        76 (to L1)
#|                NOT_TAKEN
#|                UNPACK_SEQUENCE          2
#|                LOAD_SMALL_INT           1
#|                COMPARE_OP              88 (bool(==))
#|                POP_JUMP_IF_FALSE       68 (to L1)
#|                NOT_TAKEN
#|                MATCH_SEQUENCE
#|                POP_JUMP_IF_FALSE       64 (to L1)
#|                NOT_TAKEN
#|                GET_LEN
#|                LOAD_SMALL_INT           2
#|                COMPARE_OP             172 (>=)
#|                POP_JUMP_IF_FALSE       57 (to L1)
#|                NOT_TAKEN
#|                COPY                     1
#|                LOAD_SMALL_INT           0
#|                BINARY_OP               26 ([])
#|                SWAP                     4
#|                SWAP                     3
#|                SWAP                     2
#|                COPY                     1
#|                GET_LEN
#|                LOAD_SMALL_INT           1
#|                BINARY_OP               10 (-)
#|                BINARY_OP               26 ([])
#|                SWAP                     5
#|                SWAP                     4
#|                SWAP                     3
#|                SWAP                     2
#|                POP_TOP
#|                BUILD_MAP                0
#|                SWAP                     3
#|                DICT_UPDATE              2
#|                UNPACK_SEQUENCE          2
#|                COPY                     3
#|                SWAP                     2
#|                DELETE_SUBSCR
#|                COPY                     2
#|                SWAP                     2
#|                DELETE_SUBSCR
#|                STORE_FAST_STORE_FAST   49 (rest, x)
#|                STORE_FAST_LOAD_FAST    35 (y, rest)
#|                TO_BOOL
#|                POP_JUMP_IF_FALSE        9 (to L3)
#|                NOT_TAKEN
#|
#|   4            POP_TOP
#|                LOAD_FAST_BORROW_LOAD_FAST_BORROW 18 (x, y)
#|                LOAD_FAST_BORROW         3 (rest)
#|                BUILD_TUPLE              3
#|                RETURN_VALUE
#|
#|   3    L1:     POP_TOP
#|                POP_TOP
#|        L2:     POP_TOP
#|
#|   5    L3:     COPY                     1
#|                MATCH_MAPPING
#|                POP_JUMP_IF_FALSE        5 (to L4)
#|                NOT_TAKEN
#|                POP_TOP
#|
#|   6            POP_TOP
#|                LOAD_CONST               1 ('mapping')
#|                RETURN_VALUE
#|
#|   5    L4:     POP_TOP
#|
#|   7            COPY                     1
#|                COPY                     1
#|                LOAD_GLOBAL              0 (Point)
#|                LOAD_CONST               2 (('y',))
#|                MATCH_CLASS              1
#|                COPY                     1
#|                POP_JUMP_IF_NONE        48 (to L8)
#|                NOT_TAKEN
#|                UNPACK_SEQUENCE          2
#|                LOAD_SMALL_INT           0
#|                COMPARE_OP              88 (bool(==))
#|                POP_JUMP_IF_FALSE       40 (to L8)
#|                NOT_TAKEN
#|                COPY                     1
#|                MATCH_SEQUENCE
#|                POP_JUMP_IF_FALSE       11 (to L5)
#|                NOT_TAKEN
#|                GET_LEN
#|                LOAD_SMALL_INT           2
#|                COMPARE_OP              72 (==)
#|                POP_JUMP_IF_FALSE        4 (to L5)
#|                NOT_TAKEN
#|                UNPACK_SEQUENCE          2
#|                JUMP_FORWARD            20 (to L7)
#|        L5:     POP_TOP
#|                COPY                     1
#|                MATCH_SEQUENCE
#|                POP_JUMP_IF_FALSE       12 (to L6)
#|                NOT_TAKEN
#|                GET_LEN
#|                LOAD_SMALL_INT           2
#|                COMPARE_OP              72 (==)
#|                POP_JUMP_IF_FALSE        5 (to L6)
#|                NOT_TAKEN
#|                UNPACK_SEQUENCE          2
#|                SWAP                     2
#|                JUMP_FORWARD             3 (to L7)
#|        L6:     POP_TOP
#|                POP_TOP
#|                JUMP_FORWARD             5 (to L9)
#|        L7:     SWAP                     2
#|                SWAP                     3
#|                POP_TOP
#|                JUMP_FORWARD            19 (to L11)
#|        L8:     POP_TOP
#|        L9:     COPY                     1
#|                LOAD_GLOBAL              2 (Pair)
#|                LOAD_CONST               3 (())
#|                MATCH_CLASS              2
#|                COPY                     1
#|                POP_JUMP_IF_NONE         4 (to L10)
#|                NOT_TAKEN
#|                UNPACK_SEQUENCE          2
#|                JUMP_FORWARD             3 (to L11)
#|       L10:     POP_TOP
#|                POP_TOP
#|                JUMP_FORWARD             6 (to L12)
#|       L11:     STORE_FAST_STORE_FAST   69 (a, b)
#|                POP_TOP
#|
#|   8            POP_TOP
#|                LOAD_FAST_BORROW_LOAD_FAST_BORROW 69 (a, b)
#|                BUILD_TUPLE              2
#|                RETURN_VALUE
#|
#|   9   L12:     COPY                     1
#|                COPY                     1
#|                LOAD_CONST               4 (-1)
#|                COMPARE_OP              88 (bool(==))
#|                POP_JUMP_IF_FALSE        2 (to L13)
#|                NOT_TAKEN
#|                JUMP_FORWARD            60 (to L20)
#|       L13:     COPY                     1
#|                LOAD_CONST               5 ((1+2j))
#|                COMPARE_OP              88 (bool(==))
#|                POP_JUMP_IF_FALSE        2 (to L14)
#|                NOT_TAKEN
#|                JUMP_FORWARD            52 (to L20)
#|       L14:     COPY                     1
#|                LOAD_CONST               6 ((-3-1.5j))
#|                COMPARE_OP              88 (bool(==))
#|                POP_JUMP_IF_FALSE        2 (to L15)
#|                NOT_TAKEN
#|                JUMP_FORWARD            44 (to L20)
#|       L15:     COPY                     1
#|                POP_JUMP_IF_NOT_NONE     2 (to L16)
#|                NOT_TAKEN
#|                JUMP_FORWARD            39 (to L20)
#|       L16:     COPY                     1
#|                LOAD_CONST               7 (True)
#|                IS_OP                    0 (is)
#|                POP_JUMP_IF_FALSE        2 (to L17)
#|                NOT_TAKEN
#|                JUMP_FORWARD            32 (to L20)
#|       L17:     COPY                     1
#|                LOAD_CONST               8 ('st')
#|                COMPARE_OP              88 (bool(==))
#|                POP_JUMP_IF_FALSE        2 (to L18)
#|                NOT_TAKEN
#|                JUMP_FORWARD            24 (to L20)
#|       L18:     COPY                     1
#|                LOAD_GLOBAL              4 (colours)
#|                LOAD_ATTR                6 (red)
#|                COMPARE_OP              88 (bool(==))
#|                POP_JUMP_IF_FALSE        2 (to L19)
#|                NOT_TAKEN
#|                JUMP_FORWARD             2 (to L20)
#|       L19:     POP_TOP
#|                JUMP_FORWARD             4 (to L21)
#|       L20:     POP_TOP
#|
#|  10            POP_TOP
#|                LOAD_CONST               9 ('constant')
#|                RETURN_VALUE
#|
#|  11   L21:     COPY                     1
#|                COPY                     1
#|                MATCH_SEQUENCE
#|                POP_JUMP_IF_FALSE       31 (to L22)
#|                NOT_TAKEN
#|                GET_LEN
#|                LOAD_SMALL_INT           1
#|                COMPARE_OP             172 (>=)
#|                POP_JUMP_IF_FALSE       24 (to L22)
#|                NOT_TAKEN
#|                COPY                     1
#|                GET_LEN
#|                LOAD_SMALL_INT           1
#|                BINARY_OP               10 (-)
#|                BINARY_OP               26 ([])
#|                LOAD_SMALL_INT           1
#|                COMPARE_OP              88 (bool(==))
#|                POP_JUMP_IF_FALSE        3 (to L22)
#|                NOT_TAKEN
#|                POP_TOP
#|                JUMP_FORWARD            32 (to L24)
#|       L22:     POP_TOP
#|                COPY                     1
#|                MATCH_SEQUENCE
#|                POP_JUMP_IF_FALSE       24 (to L23)
#|                NOT_TAKEN
#|                GET_LEN
#|                LOAD_SMALL_INT           1
#|                COMPARE_OP             172 (>=)
#|                POP_JUMP_IF_FALSE       17 (to L23)
#|                NOT_TAKEN
#|                COPY                     1
#|                LOAD_SMALL_INT           0
#|                BINARY_OP               26 ([])
#|                LOAD_SMALL_INT           2
#|                COMPARE_OP              88 (bool(==))
#|                POP_JUMP_IF_FALSE        3 (to L23)
#|                NOT_TAKEN
#|                POP_TOP
#|                JUMP_FORWARD             3 (to L24)
#|       L23:     POP_TOP
#|                POP_TOP
#|                JUMP_FORWARD             4 (to L25)
#|       L24:     POP_TOP
#|
#|  12            POP_TOP
#|                LOAD_CONST              10 ('ends')
#|                RETURN_VALUE
#|
#|  13   L25:     COPY                     1
#|                COPY                     1
#|                MATCH_SEQUENCE
#|                POP_JUMP_IF_FALSE       32 (to L27)
#|                NOT_TAKEN
#|                GET_LEN
#|                LOAD_SMALL_INT           2
#|                COMPARE_OP              72 (==)
#|                POP_JUMP_IF_FALSE       25 (to L27)
#|                NOT_TAKEN
#|                UNPACK_SEQUENCE          2
#|                SWAP                     3
#|                SWAP                     2
#|                MATCH_SEQUENCE
#|                POP_JUMP_IF_FALSE       16 (to L26)
#|                NOT_TAKEN
#|                GET_LEN
#|                LOAD_SMALL_INT           1
#|                COMPARE_OP             172 (>=)
#|                POP_JUMP_IF_FALSE        9 (to L26)
#|                NOT_TAKEN
#|                UNPACK_EX                1
#|                STORE_FAST_STORE_FAST   86 (b, c)
#|                STORE_FAST_STORE_FAST  116 (whole, a)
#|
#|  14            POP_TOP
#|                LOAD_FAST_BORROW_LOAD_FAST_BORROW 116 (whole, a)
#|                LOAD_FAST_BORROW_LOAD_FAST_BORROW 86 (b, c)
#|                BUILD_TUPLE              4
#|                RETURN_VALUE
#|
#|  13   L26:     POP_TOP
#|       L27:     POP_TOP
#|                POP_TOP
#|
#|  15            LOAD_GLOBAL              8 (str)
#|                LOAD_CONST               3 (())
#|                MATCH_CLASS              1
#|                COPY                     1
#|                POP_JUMP_IF_NONE         6 (to L28)
#|                NOT_TAKEN
#|                UNPACK_SEQUENCE          1
#|                STORE_FAST               8 (text)
#|
#|  16            LOAD_FAST_BORROW         8 (text)
#|                RETURN_VALUE
#|
#|  15   L28:     POP_TOP
#|
#|  17            NOP
#|
#|  18            LOAD_CONST              11 ('other')
#|                RETURN_VALUE
#| = <module>: stack 4, flags 0x0, arguments 0/0/0
#| @ 0:0-1:0 1:0-18:26*3 21:6-21:10*2 21:11-21:12 21:6-21:13 21:15-21:16 21:6-21:16 22:9-22:13*11 23:8-23:13*2 23:14-23:15 23:17-23:18 23:8-23:19*3 22:9-22:13 24:6-24:10 25:9-25:13 25:17-25:21*4 26:8-26:12*2 27:18-27:22*4 28:8-28:12*2 27:18-27:22*2
#| = kind: stack 8, flags 0x3, arguments 1/0/0
#| @ 1:0-1:0 2:10-2:17 3:13-3:46*15 3:19-3:20*4 3:27-3:37*11 3:28-3:29*3 3:27-3:37*5 3:35-3:36*4 3:27-3:37 3:13-3:46*12 3:50-3:54*3 4:19-4:20*2 4:25-4:29 4:19-4:29 4:12-4:29 3:13-3:46*3 5:13-5:15*5 6:19-6:28*3 5:13-5:15 7:13-7:53 7:13-7:40 7:13-7:18 7:13-7:40*6 7:19-7:20*4 7:24-7:30*12 7:33-7:39*13 7:24-7:39*5 7:13-7:40*2 7:43-7:53 7:43-7:47 7:43-7:53*8 7:13-7:53*4 8:19-8:20*2 8:19-8:23 8:12-8:23 9:13-9:74 9:13-9:15*6 9:18-9:24*6 9:27-9:36*6 9:39-9:43*4 9:46-9:50*6 9:53-9:60*6 9:63-9:74 9:63-9:70 9:63-9:74*5 9:13-9:74*3 10:19-10:29*3 11:13-11:30 11:13-11:20*14 11:18-11:19*4 11:13-11:20*3 11:23-11:30*12 11:24-11:25*4 11:23-11:30*3 11:13-11:30*3 12:19-12:25*3 13:13-13:34*2 13:13-13:25*9 13:14-13:15*2 13:17-13:24*9 13:13-13:34*2 14:19-14:24*2 14:29-14:30 14:19-14:33 14:12-14:33 13:13-13:34*3 15:13-15:16 15:13-15:22*7 16:19-16:23 16:12-16:23 15:13-15:22 17:13-17:14 18:19-18:26*2
