async def reader(source):
    async with source as lines, lock:
        async for line in lines:
            if not line:
                continue
            if await line.ready():
                break
            yield line
        else:
            return
    try:
        await source.close()
    finally:
        await done()


async def collect(items):
    found = [item async for item in items if await item]
    nested = {a: [b async for b in a] async for a in items}
    lazy = (x async for x in items for y in x)
    return found, nested, lazy, {await i for i in items}


async def leave():
    async with a:
        return await b
#|   0           RESUME                   0
#|
#|   1           LOAD_CONST               0 (<code object reader, file "asynchronous.py", line 1>)
#|               MAKE_FUNCTION
#|               STORE_NAME               0 (reader)
#|
#|  17           LOAD_CONST               1 (<code object collect, file "asynchronous.py", line 17>)
#|               MAKE_FUNCTION
#|               STORE_NAME               1 (collect)
#|
#|  24           LOAD_CONST               2 (<code object leave, file "asynchronous.py", line 24>)
#|               MAKE_FUNCTION
#|               STORE_NAME               2 (leave)
#|               LOAD_CONST               3 (None)
#|               RETURN_VALUE
#|
#| Disassembly of <code object reader, file "asynchronous.py", line 1>:
#|    1             RETURN_GENERATOR
#|                  POP_TOP
#|          L1:     RESUME                   0
#|
#|    2             LOAD_FAST                0 (source)
#|                  COPY                     1
#|                  LOAD_SPECIAL             3 (__aexit__)
#|                  SWAP                     2
#|                  SWAP                     3
#|                  LOAD_SPECIAL             2 (__aenter__)
#|                  CALL                     0
#|                  GET_AWAITABLE            1
#|                  LOAD_CONST               0 (None)
#|          L2:     SEND                     3 (to L5)
#|          L3:     YIELD_VALUE              1
#|          L4:     RESUME                   3
#|                  JUMP_BACKWARD_NO_INTERRUPT 5 (to L2)
#|          L5:     END_SEND
#|          L6:     STORE_FAST               1 (lines)
#|                  LOAD_GLOBAL              0 (lock)
#|                  COPY                     1
#|                  LOAD_SPECIAL             3 (__aexit__)
#|                  SWAP                     2
#|                  SWAP                     3
#|                  LOAD_SPECIAL             2 (__aenter__)
#|                  CALL                     0
#|                  GET_AWAITABLE            1
#|                  LOAD_CONST               0 (None)
#|          L7:     SEND                     3 (to L10)
#|          L8:     YIELD_VALUE              1
#|          L9:     RESUME                   3
#|                  JUMP_BACKWARD_NO_INTERRUPT 5 (to L7)
#|         L10:     END_SEND
#|         L11:     POP_TOP
#|
#|    3             LOAD_FAST_BORROW         1 (lines)
#|                  GET_AITER
#|         L12:     GET_ANEXT
#|                  LOAD_CONST               0 (None)
#|         L13:     SEND                     3 (to L16)
#|         L14:     YIELD_VALUE              1
#|         L15:     RESUME                   3
#|                  JUMP_BACKWARD_NO_INTERRUPT 5 (to L13)
#|         L16:     END_SEND
#|         L17:     NOT_TAKEN
#|                  STORE_FAST               2 (line)
#|
#|    4             LOAD_FAST_BORROW         2 (line)
#|                  TO_BOOL
#|                  POP_JUMP_IF_TRUE         3 (to L18)
#|                  NOT_TAKEN
#|
#|    5             JUMP_BACKWARD           20 (to L12)
#|
#|    6    L18:     LOAD_FAST_BORROW         2 (line)
#|                  LOAD_ATTR                3 (ready + NULL|self)
#|                  CALL                     0
#|                  GET_AWAITABLE            0
#|                  LOAD_CONST               0 (None)
#|         L19:     SEND                     3 (to L22)
#|         L20:     YIELD_VALUE              1
#|         L21:     RESUME                   3
#|                  JUMP_BACKWARD_NO_INTERRUPT 5 (to L19)
#|         L22:     END_SEND
#|                  TO_BOOL
#|                  POP_JUMP_IF_FALSE        3 (to L25)
#|         L23:     NOT_TAKEN
#|
#|    7    L24:     POP_TOP
#|                  JUMP_FORWARD             7 (to L26)
#|
#|    8    L25:     LOAD_FAST_BORROW         2 (line)
#|                  CALL_INTRINSIC_1         4 (INTRINSIC_ASYNC_GEN_WRAP)
#|                  YIELD_VALUE              0
#|                  RESUME                   1
#|                  POP_TOP
#|                  JUMP_BACKWARD           59 (to L12)
#|
#|    2    L26:     LOAD_CONST               0 (None)
#|                  LOAD_CONST               0 (None)
#|                  LOAD_CONST               0 (None)
#|                  CALL                     3
#|                  GET_AWAITABLE            2
#|                  LOAD_CONST               0 (None)
#|         L27:     SEND                     3 (to L30)
#|         L28:     YIELD_VALUE              1
#|         L29:     RESUME                   3
#|                  JUMP_BACKWARD_NO_INTERRUPT 5 (to L27)
#|         L30:     END_SEND
#|                  POP_TOP
#|         L31:     LOAD_CONST               0 (None)
#|                  LOAD_CONST               0 (None)
#|                  LOAD_CONST               0 (None)
#|                  CALL                     3
#|                  GET_AWAITABLE            2
#|                  LOAD_CONST               0 (None)
#|         L32:     SEND                     3 (to L35)
#|         L33:     YIELD_VALUE              1
#|         L34:     RESUME                   3
#|                  JUMP_BACKWARD_NO_INTERRUPT 5 (to L32)
#|         L35:     END_SEND
#|                  POP_TOP
#|
#|   11    L36:     NOP
#|
#|   12    L37:     LOAD_FAST_BORROW         0 (source)
#|                  LOAD_ATTR                5 (close + NULL|self)
#|                  CALL                     0
#|                  GET_AWAITABLE            0
#|                  LOAD_CONST               0 (None)
#|         L38:     SEND                     3 (to L41)
#|         L39:     YIELD_VALUE              1
#|         L40:     RESUME                   3
#|                  JUMP_BACKWARD_NO_INTERRUPT 5 (to L38)
#|         L41:     END_SEND
#|                  POP_TOP
#|
#|   14    L42:     LOAD_GLOBAL              7 (done + NULL)
#|                  CALL                     0
#|                  GET_AWAITABLE            0
#|                  LOAD_CONST               0 (None)
#|         L43:     SEND                     3 (to L46)
#|         L44:     YIELD_VALUE              1
#|         L45:     RESUME                   3
#|                  JUMP_BACKWARD_NO_INTERRUPT 5 (to L43)
#|         L46:     END_SEND
#|                  POP_TOP
#|                  LOAD_CONST               0 (None)
#|                  RETURN_VALUE
#|
#|    2    L47:     CLEANUP_THROW
#|         L48:     JUMP_BACKWARD_NO_INTERRUPT 165 (to L5)
#|         L49:     CLEANUP_THROW
#|         L50:     JUMP_BACKWARD_NO_INTERRUPT 144 (to L10)
#|
#|    3    L51:     CLEANUP_THROW
#|         L52:     JUMP_BACKWARD_NO_INTERRUPT 135 (to L16)
#|
#|    6    L53:     CLEANUP_THROW
#|         L54:     JUMP_BACKWARD_NO_INTERRUPT 102 (to L22)
#|
#|    3    L55:     END_ASYNC_FOR          138 (from L16)
#|
#|   10             NOP
#|
#|    2    L56:     LOAD_CONST               0 (None)
#|                  LOAD_CONST               0 (None)
#|                  LOAD_CONST               0 (None)
#|                  CALL                     3
#|                  GET_AWAITABLE            2
#|                  LOAD_CONST               0 (None)
#|         L57:     SEND                     4 (to L61)
#|         L58:     YIELD_VALUE              1
#|         L59:     RESUME                   3
#|                  JUMP_BACKWARD_NO_INTERRUPT 5 (to L57)
#|         L60:     CLEANUP_THROW
#|         L61:     END_SEND
#|                  POP_TOP
#|         L62:     LOAD_CONST               0 (None)
#|                  LOAD_CONST               0 (None)
#|                  LOAD_CONST               0 (None)
#|                  CALL                     3
#|                  GET_AWAITABLE            2
#|                  LOAD_CONST               0 (None)
#|         L63:     SEND                     4 (to L67)
#|         L64:     YIELD_VALUE              1
#|         L65:     RESUME                   3
#|                  JUMP_BACKWARD_NO_INTERRUPT 5 (to L63)
#|         L66:     CLEANUP_THROW
#|         L67:     END_SEND
#|                  POP_TOP
#|                  LOAD_CONST               0 (None)
#|                  RETURN_VALUE
#|         L68:     CLEANUP_THROW
#|         L69:     JUMP_BACKWARD_NO_INTERRUPT 111 (to L30)
#|         L70:     PUSH_EXC_INFO
#|                  WITH_EXCEPT_START
#|                  GET_AWAITABLE            2
#|                  LOAD_CONST               0 (None)
#|         L71:     SEND                     4 (to L75)
#|         L72:     YIELD_VALUE              1
#|         L73:     RESUME                   3
#|                  JUMP_BACKWARD_NO_INTERRUPT 5 (to L71)
#|         L74:     CLEANUP_THROW
#|         L75:     END_SEND
#|                  TO_BOOL
#|                  POP_JUMP_IF_TRUE         2 (to L78)
#|         L76:     NOT_TAKEN
#|         L77:     RERAISE                  2
#|         L78:     POP_TOP
#|         L79:     POP_EXCEPT
#|                  POP_TOP
#|                  POP_TOP
#|                  POP_TOP
#|                  JUMP_BACKWARD_NO_INTERRUPT 134 (to L31)
#|
#|   --    L80:     COPY                     3
#|                  POP_EXCEPT
#|                  RERAISE                  1
#|
#|    2    L81:     CLEANUP_THROW
#|         L82:     JUMP_BACKWARD_NO_INTERRUPT 125 (to L35)
#|         L83:     PUSH_EXC_INFO
#|                  WITH_EXCEPT_START
#|                  GET_AWAITABLE            2
#|                  LOAD_CONST               0 (None)
#|         L84:     SEND                     4 (to L88)
#|         L85:     YIELD_VALUE              1
#|         L86:     RESUME                   3
#|                  JUMP_BACKWARD_NO_INTERRUPT 5 (to L84)
#|         L87:     CLEANUP_THROW
#|         L88:     END_SEND
#|                  TO_BOOL
#|                  POP_JUMP_IF_TRUE         2 (to L91)
#|         L89:     NOT_TAKEN
#|         L90:     RERAISE                  2
#|         L91:     POP_TOP
#|         L92:     POP_EXCEPT
#|                  POP_TOP
#|                  POP_TOP
#|                  POP_TOP
#|                  JUMP_BACKWARD_NO_INTERRUPT 148 (to L36)
#|
#|   --    L93:     COPY                     3
#|                  POP_EXCEPT
#|                  RERAISE                  1
#|
#|   12    L94:     CLEANUP_THROW
#|         L95:     JUMP_BACKWARD_NO_INTERRUPT 130 (to L41)
#|
#|   14    L96:     CLEANUP_THROW
#|         L97:     JUMP_BACKWARD_NO_INTERRUPT 114 (to L46)
#|
#|   --    L98:     PUSH_EXC_INFO
#|
#|   14             LOAD_GLOBAL              7 (done + NULL)
#|                  CALL                     0
#|                  GET_AWAITABLE            0
#|                  LOAD_CONST               0 (None)
#|         L99:     SEND                     4 (to L103)
#|        L100:     YIELD_VALUE              1
#|        L101:     RESUME                   3
#|                  JUMP_BACKWARD_NO_INTERRUPT 5 (to L99)
#|        L102:     CLEANUP_THROW
#|        L103:     END_SEND
#|                  POP_TOP
#|                  RERAISE                  0
#|
#|   --   L104:     COPY                     3
#|                  POP_EXCEPT
#|                  RERAISE                  1
#|        L105:     CALL_INTRINSIC_1         3 (INTRINSIC_STOPITERATION_ERROR)
#|                  RERAISE                  1
#| ExceptionTable:
#|   L1 to L3 -> L105 [0] lasti
#|   L3 to L4 -> L47 [4]
#|   L4 to L6 -> L105 [0] lasti
#|   L6 to L8 -> L83 [2] lasti
#|   L8 to L9 -> L49 [6]
#|   L9 to L11 -> L83 [2] lasti
#|   L11 to L12 -> L70 [4] lasti
#|   L12 to L14 -> L55 [5]
#|   L14 to L15 -> L51 [7]
#|   L15 to L17 -> L55 [5]
#|   L17 to L20 -> L70 [4] lasti
#|   L20 to L21 -> L53 [7]
#|   L21 to L23 -> L70 [4] lasti
#|   L24 to L26 -> L70 [4] lasti
#|   L26 to L28 -> L83 [2] lasti
#|   L28 to L29 -> L68 [4]
#|   L29 to L31 -> L83 [2] lasti
#|   L31 to L33 -> L105 [0] lasti
#|   L33 to L34 -> L81 [2]
#|   L34 to L36 -> L105 [0] lasti
#|   L37 to L39 -> L98 [0]
#|   L39 to L40 -> L94 [2]
#|   L40 to L42 -> L98 [0]
#|   L42 to L44 -> L105 [0] lasti
#|   L44 to L45 -> L96 [2]
#|   L45 to L48 -> L105 [0] lasti
#|   L49 to L50 -> L83 [2] lasti
#|   L51 to L52 -> L55 [5]
#|   L53 to L54 -> L70 [4] lasti
#|   L55 to L56 -> L70 [4] lasti
#|   L56 to L58 -> L83 [2] lasti
#|   L58 to L59 -> L60 [4]
#|   L59 to L62 -> L83 [2] lasti
#|   L62 to L64 -> L105 [0] lasti
#|   L64 to L65 -> L66 [2]
#|   L65 to L68 -> L105 [0] lasti
#|   L68 to L69 -> L83 [2] lasti
#|   L70 to L72 -> L80 [6] lasti
#|   L72 to L73 -> L74 [9]
#|   L73 to L76 -> L80 [6] lasti
#|   L77 to L79 -> L80 [6] lasti
#|   L79 to L81 -> L83 [2] lasti
#|   L81 to L82 -> L105 [0] lasti
#|   L83 to L85 -> L93 [4] lasti
#|   L85 to L86 -> L87 [7]
#|   L86 to L89 -> L93 [4] lasti
#|   L90 to L92 -> L93 [4] lasti
#|   L92 to L94 -> L105 [0] lasti
#|   L94 to L95 -> L98 [0]
#|   L96 to L97 -> L105 [0] lasti
#|   L98 to L100 -> L104 [1] lasti
#|   L100 to L101 -> L102 [4]
#|   L101 to L104 -> L104 [1] lasti
#|   L104 to L105 -> L105 [0] lasti
#|
#| Disassembly of <code object collect, file "asynchronous.py", line 17>:
#|   17            RETURN_GENERATOR
#|                 POP_TOP
#|         L1:     RESUME                   0
#|
#|   18            LOAD_FAST_BORROW         0 (items)
#|                 GET_AITER
#|                 LOAD_FAST_AND_CLEAR      1 (item)
#|                 SWAP                     2
#|         L2:     BUILD_LIST               0
#|                 SWAP                     2
#|         L3:     GET_ANEXT
#|                 LOAD_CONST               0 (None)
#|         L4:     SEND                     3 (to L7)
#|         L5:     YIELD_VALUE              1
#|         L6:     RESUME                   3
#|                 JUMP_BACKWARD_NO_INTERRUPT 5 (to L4)
#|         L7:     END_SEND
#|         L8:     STORE_FAST_LOAD_FAST    17 (item, item)
#|                 GET_AWAITABLE            0
#|                 LOAD_CONST               0 (None)
#|         L9:     SEND                     3 (to L12)
#|        L10:     YIELD_VALUE              1
#|        L11:     RESUME                   3
#|                 JUMP_BACKWARD_NO_INTERRUPT 5 (to L9)
#|        L12:     END_SEND
#|                 TO_BOOL
#|        L13:     POP_JUMP_IF_TRUE         3 (to L14)
#|                 NOT_TAKEN
#|                 JUMP_BACKWARD           26 (to L3)
#|        L14:     LOAD_FAST_BORROW         1 (item)
#|                 LIST_APPEND              2
#|                 JUMP_BACKWARD           30 (to L3)
#|        L15:     CLEANUP_THROW
#|        L16:     JUMP_BACKWARD_NO_INTERRUPT 25 (to L7)
#|        L17:     CLEANUP_THROW
#|        L18:     JUMP_BACKWARD_NO_INTERRUPT 18 (to L12)
#|        L19:     END_ASYNC_FOR           28 (from L7)
#|        L20:     JUMP_FORWARD             5 (to L22)
#|
#|   --   L21:     SWAP                     2
#|                 POP_TOP
#|
#|   18            SWAP                     2
#|                 STORE_FAST               1 (item)
#|                 RERAISE                  0
#|        L22:     STORE_FAST               2 (found)
#|                 STORE_FAST               1 (item)
#|
#|   19            LOAD_FAST                0 (items)
#|                 GET_AITER
#|                 LOAD_FAST_AND_CLEAR      3 (a)
#|                 LOAD_FAST_AND_CLEAR      4 (b)
#|                 SWAP                     3
#|        L23:     BUILD_MAP                0
#|                 SWAP                     2
#|        L24:     GET_ANEXT
#|                 LOAD_CONST               0 (None)
#|        L25:     SEND                     4 (to L29)
#|        L26:     YIELD_VALUE              1
#|        L27:     RESUME                   3
#|                 JUMP_BACKWARD_NO_INTERRUPT 5 (to L25)
#|        L28:     CLEANUP_THROW
#|        L29:     END_SEND
#|        L30:     STORE_FAST_LOAD_FAST    51 (a, a)
#|                 LOAD_FAST                3 (a)
#|                 GET_AITER
#|                 LOAD_FAST_AND_CLEAR      4 (b)
#|                 SWAP                     2
#|        L31:     BUILD_LIST               0
#|                 SWAP                     2
#|        L32:     GET_ANEXT
#|                 LOAD_CONST               0 (None)
#|        L33:     SEND                     4 (to L37)
#|        L34:     YIELD_VALUE              1
#|        L35:     RESUME                   3
#|                 JUMP_BACKWARD_NO_INTERRUPT 5 (to L33)
#|        L36:     CLEANUP_THROW
#|        L37:     END_SEND
#|        L38:     STORE_FAST_LOAD_FAST    68 (b, b)
#|                 LIST_APPEND              2
#|                 JUMP_BACKWARD           13 (to L32)
#|        L39:     END_ASYNC_FOR            7 (from L36)
#|        L40:     JUMP_FORWARD             5 (to L42)
#|
#|   --   L41:     SWAP                     2
#|                 POP_TOP
#|
#|   19            SWAP                     2
#|                 STORE_FAST               4 (b)
#|                 RERAISE                  0
#|        L42:     SWAP                     2
#|                 STORE_FAST               4 (b)
#|                 MAP_ADD                  2
#|                 JUMP_BACKWARD           41 (to L24)
#|        L43:     END_ASYNC_FOR           35 (from L28)
#|        L44:     JUMP_FORWARD             6 (to L46)
#|
#|   --   L45:     SWAP                     2
#|                 POP_TOP
#|
#|   19            SWAP                     3
#|                 STORE_FAST               4 (b)
#|                 STORE_FAST               3 (a)
#|                 RERAISE                  0
#|        L46:     STORE_FAST               5 (nested)
#|                 STORE_FAST               3 (a)
#|                 STORE_FAST               4 (b)
#|
#|   20            LOAD_CONST               1 (<code object <genexpr>, file "asynchronous.py", line 20>)
#|                 MAKE_FUNCTION
#|                 LOAD_FAST                0 (items)
#|                 GET_AITER
#|                 CALL                     0
#|                 STORE_FAST               6 (lazy)
#|
#|   21            LOAD_FAST_LOAD_FAST     37 (found, nested)
#|                 LOAD_FAST_LOAD_FAST     96 (lazy, items)
#|                 GET_ITER
#|                 LOAD_FAST_AND_CLEAR      7 (i)
#|                 SWAP                     2
#|        L47:     BUILD_SET                0
#|                 SWAP                     2
#|        L48:     FOR_ITER                13 (to L54)
#|                 STORE_FAST_LOAD_FAST   119 (i, i)
#|                 GET_AWAITABLE            0
#|                 LOAD_CONST               0 (None)
#|        L49:     SEND                     4 (to L53)
#|        L50:     YIELD_VALUE              1
#|        L51:     RESUME                   3
#|                 JUMP_BACKWARD_NO_INTERRUPT 5 (to L49)
#|        L52:     CLEANUP_THROW
#|        L53:     END_SEND
#|                 SET_ADD                  2
#|                 JUMP_BACKWARD           15 (to L48)
#|        L54:     END_FOR
#|                 POP_ITER
#|        L55:     SWAP                     2
#|                 STORE_FAST               7 (i)
#|                 BUILD_TUPLE              4
#|                 RETURN_VALUE
#|
#|   --   L56:     SWAP                     2
#|                 POP_TOP
#|
#|   21            SWAP                     2
#|                 STORE_FAST               7 (i)
#|                 RERAISE                  0
#|
#|   --   L57:     CALL_INTRINSIC_1         3 (INTRINSIC_STOPITERATION_ERROR)
#|                 RERAISE                  1
#| ExceptionTable:
#|   L1 to L2 -> L57 [0] lasti
#|   L2 to L3 -> L21 [2]
#|   L3 to L5 -> L19 [3]
#|   L5 to L6 -> L15 [5]
#|   L6 to L8 -> L19 [3]
#|   L8 to L10 -> L21 [2]
#|   L10 to L11 -> L17 [5]
#|   L11 to L13 -> L21 [2]
#|   L14 to L15 -> L21 [2]
#|   L15 to L16 -> L19 [3]
#|   L17 to L18 -> L21 [2]
#|   L19 to L20 -> L21 [2]
#|   L20 to L23 -> L57 [0] lasti
#|   L23 to L24 -> L45 [3]
#|   L24 to L26 -> L43 [4]
#|   L26 to L27 -> L28 [6]
#|   L27 to L30 -> L43 [4]
#|   L30 to L31 -> L45 [3]
#|   L31 to L32 -> L41 [7]
#|   L32 to L34 -> L39 [8]
#|   L34 to L35 -> L36 [10]
#|   L35 to L38 -> L39 [8]
#|   L38 to L40 -> L41 [7]
#|   L40 to L44 -> L45 [3]
#|   L44 to L47 -> L57 [0] lasti
#|   L47 to L50 -> L56 [5]
#|   L50 to L51 -> L52 [8]
#|   L51 to L55 -> L56 [5]
#|   L55 to L57 -> L57 [0] lasti
#|
#| Disassembly of <code object <genexpr>, file "asynchronous.py", line 20>:
#|   20            RETURN_GENERATOR
#|                 POP_TOP
#|         L1:     RESUME                   0
#|                 LOAD_FAST                0 (.0)
#|         L2:     GET_ANEXT
#|                 LOAD_CONST               0 (None)
#|         L3:     SEND                     3 (to L6)
#|         L4:     YIELD_VALUE              1
#|         L5:     RESUME                   3
#|                 JUMP_BACKWARD_NO_INTERRUPT 5 (to L3)
#|         L6:     END_SEND
#|         L7:     STORE_FAST_LOAD_FAST    17 (x, x)
#|                 GET_ITER
#|         L8:     FOR_ITER                 7 (to L9)
#|                 STORE_FAST_LOAD_FAST    33 (y, x)
#|                 CALL_INTRINSIC_1         4 (INTRINSIC_ASYNC_GEN_WRAP)
#|                 YIELD_VALUE              0
#|                 RESUME                   5
#|                 POP_TOP
#|                 JUMP_BACKWARD            9 (to L8)
#|         L9:     END_FOR
#|                 POP_ITER
#|                 JUMP_BACKWARD           23 (to L2)
#|        L10:     CLEANUP_THROW
#|        L11:     JUMP_BACKWARD_NO_INTERRUPT 18 (to L6)
#|        L12:     END_ASYNC_FOR           19 (from L6)
#|                 LOAD_CONST               0 (None)
#|                 RETURN_VALUE
#|
#|   --   L13:     CALL_INTRINSIC_1         3 (INTRINSIC_STOPITERATION_ERROR)
#|                 RERAISE                  1
#| ExceptionTable:
#|   L1 to L2 -> L13 [0] lasti
#|   L2 to L4 -> L12 [1]
#|   L4 to L5 -> L10 [3]
#|   L5 to L7 -> L12 [1]
#|   L7 to L10 -> L13 [0] lasti
#|   L10 to L11 -> L12 [1]
#|   L12 to L13 -> L13 [0] lasti
#|
#| Disassembly of <code object leave, file "asynchronous.py", line 24>:
#|   24            RETURN_GENERATOR
#|                 POP_TOP
#|         L1:     RESUME                   0
#|
#|   25            LOAD_GLOBAL              0 (a)
#|                 COPY                     1
#|                 LOAD_SPECIAL             3 (__aexit__)
#|                 SWAP                     2
#|                 SWAP                     3
#|                 LOAD_SPECIAL             2 (__aenter__)
#|                 CALL                     0
#|                 GET_AWAITABLE            1
#|                 LOAD_CONST               0 (None)
#|         L2:     SEND                     3 (to L5)
#|         L3:     YIELD_VALUE              1
#|         L4:     RESUME                   3
#|                 JUMP_BACKWARD_NO_INTERRUPT 5 (to L2)
#|         L5:     END_SEND
#|         L6:     POP_TOP
#|
#|   26            LOAD_GLOBAL              2 (b)
#|                 GET_AWAITABLE            0
#|                 LOAD_CONST               0 (None)
#|         L7:     SEND                     3 (to L10)
#|         L8:     YIELD_VALUE              1
#|         L9:     RESUME                   3
#|                 JUMP_BACKWARD_NO_INTERRUPT 5 (to L7)
#|        L10:     END_SEND
#|
#|   25   L11:     SWAP                     3
#|                 SWAP                     2
#|                 LOAD_CONST               0 (None)
#|                 LOAD_CONST               0 (None)
#|                 LOAD_CONST               0 (None)
#|                 CALL                     3
#|                 GET_AWAITABLE            2
#|                 LOAD_CONST               0 (None)
#|        L12:     SEND                     3 (to L15)
#|        L13:     YIELD_VALUE              1
#|        L14:     RESUME                   3
#|                 JUMP_BACKWARD_NO_INTERRUPT 5 (to L12)
#|        L15:     END_SEND
#|                 POP_TOP
#|                 RETURN_VALUE
#|        L16:     CLEANUP_THROW
#|        L17:     JUMP_BACKWARD_NO_INTERRUPT 36 (to L5)
#|
#|   26   L18:     CLEANUP_THROW
#|        L19:     JUMP_BACKWARD_NO_INTERRUPT 24 (to L10)
#|
#|   25   L20:     CLEANUP_THROW
#|        L21:     JUMP_BACKWARD_NO_INTERRUPT 9 (to L15)
#|        L22:     PUSH_EXC_INFO
#|                 WITH_EXCEPT_START
#|                 GET_AWAITABLE            2
#|                 LOAD_CONST               0 (None)
#|        L23:     SEND                     4 (to L27)
#|        L24:     YIELD_VALUE              1
#|        L25:     RESUME                   3
#|                 JUMP_BACKWARD_NO_INTERRUPT 5 (to L23)
#|        L26:     CLEANUP_THROW
#|        L27:     END_SEND
#|                 TO_BOOL
#|                 POP_JUMP_IF_TRUE         2 (to L30)
#|        L28:     NOT_TAKEN
#|        L29:     RERAISE                  2
#|        L30:     POP_TOP
#|        L31:     POP_EXCEPT
#|                 POP_TOP
#|                 POP_TOP
#|                 POP_TOP
#|                 LOAD_CONST               0 (None)
#|                 RETURN_VALUE
#|
#|   --   L32:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|        L33:     CALL_INTRINSIC_1         3 (INTRINSIC_STOPITERATION_ERROR)
#|                 RERAISE                  1
#| ExceptionTable:
#|   L1 to L3 -> L33 [0] lasti
#|   L3 to L4 -> L16 [4]
#|   L4 to L6 -> L33 [0] lasti
#|   L6 to L8 -> L22 [2] lasti
#|   L8 to L9 -> L18 [4]
#|   L9 to L11 -> L22 [2] lasti
#|   L11 to L13 -> L33 [0] lasti
#|   L13 to L14 -> L20 [3]
#|   L14 to L17 -> L33 [0] lasti
#|   L18 to L19 -> L22 [2] lasti
#|   L20 to L21 -> L33 [0] lasti
#|   L22 to L24 -> L32 [4] lasti
#|   L24 to L25 -> L26 [7]
#|   L25 to L28 -> L32 [4] lasti
#|   L29 to L31 -> L32 [4] lasti
#|   L31 to L33 -> L33 [0] lasti
#| = <module>: stack 1, flags 0x0, arguments 0/0/0
#| @ 0:0-1:0 1:0-14:20*3 17:0-21:56*3 24:0-26:22*5
#| = reader: stack 10, flags 0x203, arguments 1/0/0
#| @ 1:?-1:?*2 1:0-1:0 2:15-2:21*14 2:25-2:30 2:32-2:36*15 3:26-3:31*2 3:8-10:18*8 3:18-3:22 4:19-4:23*4 5:16-5:24 6:21-6:25 6:21-6:31 6:21-6:33 6:15-6:33*10 7:16-7:21*2 8:18-8:22 8:12-8:22*5 2:32-2:36*12 2:15-2:21*12 11:4-14:20 12:14-12:20 12:14-12:26 12:14-12:28 12:8-12:28*8 14:14-14:18 14:14-14:20 14:8-14:20*10 2:15-2:21*2 2:32-2:36*2 3:8-10:18*2 6:15-6:33*2 3:26-3:31 10:12-10:18 2:32-2:36*13 2:15-2:21*15 2:32-2:36*22 --*3 2:15-2:21*22 --*3 12:8-12:28*2 14:8-14:20*2 -- 14:14-14:18 14:14-14:20 14:8-14:20*10 --*5
#| = collect: stack 11, flags 0x83, arguments 1/0/0
#| @ 17:?-17:?*2 17:0-17:0 18:36-18:41*2 18:12-18:56*11 18:28-18:32 18:45-18:55*8 18:13-18:17*6 18:12-18:56*2 18:45-18:55*2 18:12-18:56*2 --*2 18:12-18:56*3 18:4-18:9 18:12-18:56 19:53-19:58*2 19:13-19:59*13 19:48-19:49 19:35-19:36*2 19:17-19:37*12 19:30-19:31 19:18-19:19*2 19:17-19:37*2 --*2 19:17-19:37*5 19:14-19:37*2 19:13-19:59*2 --*2 19:13-19:59*4 19:4-19:10 19:13-19:59*2 20:11-20:46*2 20:29-20:34*2 20:11-20:46 20:4-20:8 21:11-21:16 21:26-21:30 21:50-21:55 21:32-21:56*4 21:50-21:55 21:45-21:46 21:33-21:40*10 21:50-21:55*2 21:32-21:56*2 21:11-21:56 21:4-21:56 --*2 21:32-21:56*3 --*2
#| = collect.<locals>.<genexpr>: stack 4, flags 0x213, arguments 1/0/0
#| @ 20:?-20:?*2 20:0-20:0 20:11-20:46*8 20:24-20:25 20:44-20:45*2 20:39-20:40 20:12-20:13*5 20:44-20:45*2 20:12-20:13 20:11-20:46*5 --*2
#| = leave: stack 8, flags 0x83, arguments 0/0/0
#| @ 24:?-24:?*2 24:0-24:0 25:15-25:16*15 26:21-26:22 26:15-26:22*7 25:15-25:16*17 26:15-26:22*2 25:15-25:16*23 --*5
