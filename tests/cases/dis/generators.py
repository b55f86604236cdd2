def numbers(n):
    x = yield
    yield n
    try:
        y = yield x, n
    except E:
        yield 1
    finally:
        yield 2
    z = yield from numbers(y)
    return z


async def waits(f):
    await f
    x = await f() + 1
    async with f as a, f:
        await a
    async for i in f:
        if i: continue
        break
    else:
        return x
    return [j async for j in f if await j], {await k for k in f}


async def agen(f):
    yield f
    async for x in f:
        yield x
    await f
    g = (y async for y in f)
    return


def lambdas():
    return lambda: (yield), lambda: 1
#|   0           RESUME                   0
#|
#|   1           LOAD_CONST               0 (<code object numbers, file "generators.py", line 1>)
#|               MAKE_FUNCTION
#|               STORE_NAME               0 (numbers)
#|
#|  14           LOAD_CONST               1 (<code object waits, file "generators.py", line 14>)
#|               MAKE_FUNCTION
#|               STORE_NAME               1 (waits)
#|
#|  27           LOAD_CONST               2 (<code object agen, file "generators.py", line 27>)
#|               MAKE_FUNCTION
#|               STORE_NAME               2 (agen)
#|
#|  36           LOAD_CONST               3 (<code object lambdas, file "generators.py", line 36>)
#|               MAKE_FUNCTION
#|               STORE_NAME               3 (lambdas)
#|               LOAD_CONST               4 (None)
#|               RETURN_VALUE
#|
#| Disassembly of <code object numbers, file "generators.py", line 1>:
#|    1            RETURN_GENERATOR
#|                 POP_TOP
#|         L1:     RESUME                   0
#|
#|    2            LOAD_CONST               0 (None)
#|                 YIELD_VALUE              0
#|                 RESUME                   5
#|                 STORE_FAST               1 (x)
#|
#|    3            LOAD_FAST_BORROW         0 (n)
#|                 YIELD_VALUE              0
#|                 RESUME                   5
#|                 POP_TOP
#|
#|    4    L2:     NOP
#|
#|    5    L3:     LOAD_FAST_BORROW_LOAD_FAST_BORROW 16 (x, n)
#|                 BUILD_TUPLE              2
#|                 YIELD_VALUE              0
#|                 RESUME                   1
#|                 STORE_FAST               2 (y)
#|
#|    9    L4:     LOAD_SMALL_INT           2
#|                 YIELD_VALUE              0
#|                 RESUME                   5
#|                 POP_TOP
#|
#|   10            LOAD_GLOBAL              3 (numbers + NULL)
#|                 LOAD_FAST_CHECK          2 (y)
#|                 CALL                     1
#|                 GET_YIELD_FROM_ITER
#|                 LOAD_CONST               0 (None)
#|         L5:     SEND                     3 (to L8)
#|         L6:     YIELD_VALUE              1
#|         L7:     RESUME                   2
#|                 JUMP_BACKWARD_NO_INTERRUPT 5 (to L5)
#|         L8:     END_SEND
#|                 STORE_FAST               3 (z)
#|
#|   11            LOAD_FAST_BORROW         3 (z)
#|                 RETURN_VALUE
#|
#|   --    L9:     PUSH_EXC_INFO
#|
#|    6            LOAD_GLOBAL              0 (E)
#|                 CHECK_EXC_MATCH
#|                 POP_JUMP_IF_FALSE        8 (to L11)
#|                 NOT_TAKEN
#|                 POP_TOP
#|
#|    7            LOAD_SMALL_INT           1
#|                 YIELD_VALUE              0
#|                 RESUME                   1
#|                 POP_TOP
#|        L10:     POP_EXCEPT
#|                 JUMP_BACKWARD_NO_INTERRUPT 42 (to L4)
#|
#|    6   L11:     RERAISE                  0
#|
#|   --   L12:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|        L13:     PUSH_EXC_INFO
#|
#|    9            LOAD_SMALL_INT           2
#|                 YIELD_VALUE              0
#|                 RESUME                   1
#|                 POP_TOP
#|                 RERAISE                  0
#|
#|   --   L14:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|
#|   10   L15:     CLEANUP_THROW
#|        L16:     JUMP_BACKWARD_NO_INTERRUPT 36 (to L8)
#|
#|   --   L17:     CALL_INTRINSIC_1         3 (INTRINSIC_STOPITERATION_ERROR)
#|                 RERAISE                  1
#| ExceptionTable:
#|   L1 to L2 -> L17 [0] lasti
#|   L3 to L4 -> L9 [0]
#|   L4 to L6 -> L17 [0] lasti
#|   L6 to L7 -> L15 [2]
#|   L7 to L9 -> L17 [0] lasti
#|   L9 to L10 -> L12 [1] lasti
#|   L10 to L11 -> L13 [0]
#|   L11 to L12 -> L12 [1] lasti
#|   L12 to L13 -> L13 [0]
#|   L13 to L14 -> L14 [1] lasti
#|   L14 to L16 -> L17 [0] lasti
#|
#| Disassembly of <code object waits, file "generators.py", line 14>:
#|   14             RETURN_GENERATOR
#|                  POP_TOP
#|          L1:     RESUME                   0
#|
#|   15             LOAD_FAST_BORROW         0 (f)
#|                  GET_AWAITABLE            0
#|                  LOAD_CONST               0 (None)
#|          L2:     SEND                     3 (to L5)
#|          L3:     YIELD_VALUE              1
#|          L4:     RESUME                   3
#|                  JUMP_BACKWARD_NO_INTERRUPT 5 (to L2)
#|          L5:     END_SEND
#|                  POP_TOP
#|
#|   16             LOAD_FAST_BORROW         0 (f)
#|                  PUSH_NULL
#|                  CALL                     0
#|                  GET_AWAITABLE            0
#|                  LOAD_CONST               0 (None)
#|          L6:     SEND                     3 (to L9)
#|          L7:     YIELD_VALUE              1
#|          L8:     RESUME                   3
#|                  JUMP_BACKWARD_NO_INTERRUPT 5 (to L6)
#|          L9:     END_SEND
#|                  LOAD_SMALL_INT           1
#|                  BINARY_OP                0 (+)
#|                  STORE_FAST               1 (x)
#|
#|   17             LOAD_FAST                0 (f)
#|                  COPY                     1
#|                  LOAD_SPECIAL             3 (__aexit__)
#|                  SWAP                     2
#|                  SWAP                     3
#|                  LOAD_SPECIAL             2 (__aenter__)
#|                  CALL                     0
#|                  GET_AWAITABLE            1
#|                  LOAD_CONST               0 (None)
#|         L10:     SEND                     3 (to L13)
#|         L11:     YIELD_VALUE              1
#|         L12:     RESUME                   3
#|                  JUMP_BACKWARD_NO_INTERRUPT 5 (to L10)
#|         L13:     END_SEND
#|         L14:     STORE_FAST_LOAD_FAST    32 (a, f)
#|                  COPY                     1
#|                  LOAD_SPECIAL             3 (__aexit__)
#|                  SWAP                     2
#|                  SWAP                     3
#|                  LOAD_SPECIAL             2 (__aenter__)
#|                  CALL                     0
#|                  GET_AWAITABLE            1
#|                  LOAD_CONST               0 (None)
#|         L15:     SEND                     3 (to L18)
#|         L16:     YIELD_VALUE              1
#|         L17:     RESUME                   3
#|                  JUMP_BACKWARD_NO_INTERRUPT 5 (to L15)
#|         L18:     END_SEND
#|         L19:     POP_TOP
#|
#|   18             LOAD_FAST_BORROW         2 (a)
#|                  GET_AWAITABLE            0
#|                  LOAD_CONST               0 (None)
#|         L20:     SEND                     3 (to L23)
#|         L21:     YIELD_VALUE              1
#|         L22:     RESUME                   3
#|                  JUMP_BACKWARD_NO_INTERRUPT 5 (to L20)
#|         L23:     END_SEND
#|                  POP_TOP
#|
#|   17    L24:     LOAD_CONST               0 (None)
#|                  LOAD_CONST               0 (None)
#|                  LOAD_CONST               0 (None)
#|                  CALL                     3
#|                  GET_AWAITABLE            2
#|                  LOAD_CONST               0 (None)
#|         L25:     SEND                     3 (to L28)
#|         L26:     YIELD_VALUE              1
#|         L27:     RESUME                   3
#|                  JUMP_BACKWARD_NO_INTERRUPT 5 (to L25)
#|         L28:     END_SEND
#|                  POP_TOP
#|         L29:     LOAD_CONST               0 (None)
#|                  LOAD_CONST               0 (None)
#|                  LOAD_CONST               0 (None)
#|                  CALL                     3
#|                  GET_AWAITABLE            2
#|                  LOAD_CONST               0 (None)
#|         L30:     SEND                     3 (to L33)
#|         L31:     YIELD_VALUE              1
#|         L32:     RESUME                   3
#|                  JUMP_BACKWARD_NO_INTERRUPT 5 (to L30)
#|         L33:     END_SEND
#|                  POP_TOP
#|
#|   19    L34:     LOAD_FAST_BORROW         0 (f)
#|                  GET_AITER
#|         L35:     GET_ANEXT
#|                  LOAD_CONST               0 (None)
#|         L36:     SEND                     3 (to L39)
#|         L37:     YIELD_VALUE              1
#|         L38:     RESUME                   3
#|                  JUMP_BACKWARD_NO_INTERRUPT 5 (to L36)
#|         L39:     END_SEND
#|         L40:     NOT_TAKEN
#|                  STORE_FAST               3 (i)
#|
#|   20             LOAD_FAST_BORROW         3 (i)
#|                  TO_BOOL
#|                  POP_JUMP_IF_FALSE        3 (to L41)
#|                  NOT_TAKEN
#|                  JUMP_BACKWARD           20 (to L35)
#|
#|   21    L41:     POP_TOP
#|
#|   24             LOAD_FAST                0 (f)
#|                  GET_AITER
#|                  LOAD_FAST_AND_CLEAR      4 (j)
#|                  SWAP                     2
#|         L42:     BUILD_LIST               0
#|                  SWAP                     2
#|         L43:     GET_ANEXT
#|                  LOAD_CONST               0 (None)
#|         L44:     SEND                     3 (to L47)
#|         L45:     YIELD_VALUE              1
#|         L46:     RESUME                   3
#|                  JUMP_BACKWARD_NO_INTERRUPT 5 (to L44)
#|         L47:     END_SEND
#|         L48:     STORE_FAST_LOAD_FAST    68 (j, j)
#|                  GET_AWAITABLE            0
#|                  LOAD_CONST               0 (None)
#|         L49:     SEND                     3 (to L52)
#|         L50:     YIELD_VALUE              1
#|         L51:     RESUME                   3
#|                  JUMP_BACKWARD_NO_INTERRUPT 5 (to L49)
#|         L52:     END_SEND
#|                  TO_BOOL
#|         L53:     POP_JUMP_IF_TRUE         3 (to L54)
#|                  NOT_TAKEN
#|                  JUMP_BACKWARD           26 (to L43)
#|         L54:     LOAD_FAST                4 (j)
#|                  LIST_APPEND              2
#|                  JUMP_BACKWARD           30 (to L43)
#|
#|   15    L55:     CLEANUP_THROW
#|         L56:     JUMP_BACKWARD_NO_INTERRUPT 164 (to L5)
#|
#|   16    L57:     CLEANUP_THROW
#|         L58:     JUMP_BACKWARD_NO_INTERRUPT 151 (to L9)
#|
#|   17    L59:     CLEANUP_THROW
#|         L60:     JUMP_BACKWARD_NO_INTERRUPT 127 (to L13)
#|         L61:     CLEANUP_THROW
#|         L62:     JUMP_BACKWARD_NO_INTERRUPT 111 (to L18)
#|
#|   18    L63:     CLEANUP_THROW
#|         L64:     JUMP_BACKWARD_NO_INTERRUPT 103 (to L23)
#|
#|   17    L65:     CLEANUP_THROW
#|         L66:     JUMP_BACKWARD_NO_INTERRUPT 89 (to L28)
#|         L67:     PUSH_EXC_INFO
#|                  WITH_EXCEPT_START
#|                  GET_AWAITABLE            2
#|                  LOAD_CONST               0 (None)
#|         L68:     SEND                     4 (to L72)
#|         L69:     YIELD_VALUE              1
#|         L70:     RESUME                   3
#|                  JUMP_BACKWARD_NO_INTERRUPT 5 (to L68)
#|         L71:     CLEANUP_THROW
#|         L72:     END_SEND
#|                  TO_BOOL
#|                  POP_JUMP_IF_TRUE         2 (to L75)
#|         L73:     NOT_TAKEN
#|         L74:     RERAISE                  2
#|         L75:     POP_TOP
#|         L76:     POP_EXCEPT
#|                  POP_TOP
#|                  POP_TOP
#|                  POP_TOP
#|                  JUMP_BACKWARD_NO_INTERRUPT 112 (to L29)
#|
#|   --    L77:     COPY                     3
#|                  POP_EXCEPT
#|                  RERAISE                  1
#|
#|   17    L78:     CLEANUP_THROW
#|         L79:     JUMP_BACKWARD_NO_INTERRUPT 103 (to L33)
#|         L80:     PUSH_EXC_INFO
#|                  WITH_EXCEPT_START
#|                  GET_AWAITABLE            2
#|                  LOAD_CONST               0 (None)
#|         L81:     SEND                     4 (to L85)
#|         L82:     YIELD_VALUE              1
#|         L83:     RESUME                   3
#|                  JUMP_BACKWARD_NO_INTERRUPT 5 (to L81)
#|         L84:     CLEANUP_THROW
#|         L85:     END_SEND
#|                  TO_BOOL
#|                  POP_JUMP_IF_TRUE         2 (to L88)
#|         L86:     NOT_TAKEN
#|         L87:     RERAISE                  2
#|         L88:     POP_TOP
#|         L89:     POP_EXCEPT
#|                  POP_TOP
#|                  POP_TOP
#|                  POP_TOP
#|                  JUMP_BACKWARD_NO_INTERRUPT 126 (to L34)
#|
#|   --    L90:     COPY                     3
#|                  POP_EXCEPT
#|                  RERAISE                  1
#|
#|   19    L91:     CLEANUP_THROW
#|         L92:     JUMP_BACKWARD_NO_INTERRUPT 122 (to L39)
#|         L93:     END_ASYNC_FOR          123 (from L39)
#|
#|   23             LOAD_FAST                1 (x)
#|                  RETURN_VALUE
#|
#|   24    L94:     CLEANUP_THROW
#|         L95:     JUMP_BACKWARD_NO_INTERRUPT 100 (to L47)
#|         L96:     CLEANUP_THROW
#|         L97:     JUMP_BACKWARD_NO_INTERRUPT 93 (to L52)
#|         L98:     END_ASYNC_FOR          103 (from L47)
#|         L99:     JUMP_FORWARD             5 (to L101)
#|
#|   --   L100:     SWAP                     2
#|                  POP_TOP
#|
#|   24             SWAP                     2
#|                  STORE_FAST               4 (j)
#|                  RERAISE                  0
#|        L101:     SWAP                     2
#|                  STORE_FAST               4 (j)
#|                  LOAD_FAST                0 (f)
#|                  GET_ITER
#|                  LOAD_FAST_AND_CLEAR      5 (k)
#|                  SWAP                     2
#|        L102:     BUILD_SET                0
#|                  SWAP                     2
#|        L103:     FOR_ITER                13 (to L109)
#|                  STORE_FAST_LOAD_FAST    85 (k, k)
#|                  GET_AWAITABLE            0
#|                  LOAD_CONST               0 (None)
#|        L104:     SEND                     4 (to L108)
#|        L105:     YIELD_VALUE              1
#|        L106:     RESUME                   3
#|                  JUMP_BACKWARD_NO_INTERRUPT 5 (to L104)
#|        L107:     CLEANUP_THROW
#|        L108:     END_SEND
#|                  SET_ADD                  2
#|                  JUMP_BACKWARD           15 (to L103)
#|        L109:     END_FOR
#|                  POP_ITER
#|        L110:     SWAP                     2
#|                  STORE_FAST               5 (k)
#|                  BUILD_TUPLE              2
#|                  RETURN_VALUE
#|
#|   --   L111:     SWAP                     2
#|                  POP_TOP
#|
#|   24             SWAP                     2
#|                  STORE_FAST               5 (k)
#|                  RERAISE                  0
#|
#|   --   L112:     CALL_INTRINSIC_1         3 (INTRINSIC_STOPITERATION_ERROR)
#|                  RERAISE                  1
#| ExceptionTable:
#|   L1 to L3 -> L112 [0] lasti
#|   L3 to L4 -> L55 [2]
#|   L4 to L7 -> L112 [0] lasti
#|   L7 to L8 -> L57 [2]
#|   L8 to L11 -> L112 [0] lasti
#|   L11 to L12 -> L59 [4]
#|   L12 to L14 -> L112 [0] lasti
#|   L14 to L16 -> L80 [2] lasti
#|   L16 to L17 -> L61 [6]
#|   L17 to L19 -> L80 [2] lasti
#|   L19 to L21 -> L67 [4] lasti
#|   L21 to L22 -> L63 [6]
#|   L22 to L24 -> L67 [4] lasti
#|   L24 to L26 -> L80 [2] lasti
#|   L26 to L27 -> L65 [4]
#|   L27 to L29 -> L80 [2] lasti
#|   L29 to L31 -> L112 [0] lasti
#|   L31 to L32 -> L78 [2]
#|   L32 to L35 -> L112 [0] lasti
#|   L35 to L37 -> L93 [1]
#|   L37 to L38 -> L91 [3]
#|   L38 to L40 -> L93 [1]
#|   L40 to L42 -> L112 [0] lasti
#|   L42 to L43 -> L100 [2]
#|   L43 to L45 -> L98 [3]
#|   L45 to L46 -> L94 [5]
#|   L46 to L48 -> L98 [3]
#|   L48 to L50 -> L100 [2]
#|   L50 to L51 -> L96 [5]
#|   L51 to L53 -> L100 [2]
#|   L54 to L55 -> L100 [2]
#|   L55 to L56 -> L112 [0] lasti
#|   L57 to L58 -> L112 [0] lasti
#|   L59 to L60 -> L112 [0] lasti
#|   L61 to L62 -> L80 [2] lasti
#|   L63 to L64 -> L67 [4] lasti
#|   L65 to L66 -> L80 [2] lasti
#|   L67 to L69 -> L77 [6] lasti
#|   L69 to L70 -> L71 [9]
#|   L70 to L73 -> L77 [6] lasti
#|   L74 to L76 -> L77 [6] lasti
#|   L76 to L78 -> L80 [2] lasti
#|   L78 to L79 -> L112 [0] lasti
#|   L80 to L82 -> L90 [4] lasti
#|   L82 to L83 -> L84 [7]
#|   L83 to L86 -> L90 [4] lasti
#|   L87 to L89 -> L90 [4] lasti
#|   L89 to L91 -> L112 [0] lasti
#|   L91 to L92 -> L93 [1]
#|   L93 to L94 -> L112 [0] lasti
#|   L94 to L95 -> L98 [3]
#|   L96 to L97 -> L100 [2]
#|   L98 to L99 -> L100 [2]
#|   L99 to L102 -> L112 [0] lasti
#|   L102 to L105 -> L111 [3]
#|   L105 to L106 -> L107 [6]
#|   L106 to L110 -> L111 [3]
#|   L110 to L112 -> L112 [0] lasti
#|
#| Disassembly of <code object agen, file "generators.py", line 27>:
#|   27            RETURN_GENERATOR
#|                 POP_TOP
#|         L1:     RESUME                   0
#|
#|   28            LOAD_FAST_BORROW         0 (f)
#|                 CALL_INTRINSIC_1         4 (INTRINSIC_ASYNC_GEN_WRAP)
#|                 YIELD_VALUE              0
#|                 RESUME                   5
#|                 POP_TOP
#|
#|   29            LOAD_FAST_BORROW         0 (f)
#|                 GET_AITER
#|         L2:     GET_ANEXT
#|                 LOAD_CONST               0 (None)
#|         L3:     SEND                     3 (to L6)
#|         L4:     YIELD_VALUE              1
#|         L5:     RESUME                   3
#|                 JUMP_BACKWARD_NO_INTERRUPT 5 (to L3)
#|         L6:     END_SEND
#|         L7:     NOT_TAKEN
#|                 STORE_FAST               1 (x)
#|
#|   30            LOAD_FAST_BORROW         1 (x)
#|                 CALL_INTRINSIC_1         4 (INTRINSIC_ASYNC_GEN_WRAP)
#|                 YIELD_VALUE              0
#|                 RESUME                   5
#|                 POP_TOP
#|                 JUMP_BACKWARD           17 (to L2)
#|
#|   29    L8:     CLEANUP_THROW
#|         L9:     JUMP_BACKWARD_NO_INTERRUPT 12 (to L6)
#|        L10:     END_ASYNC_FOR           13 (from L6)
#|
#|   31            LOAD_FAST                0 (f)
#|                 GET_AWAITABLE            0
#|                 LOAD_CONST               0 (None)
#|        L11:     SEND                     4 (to L15)
#|        L12:     YIELD_VALUE              1
#|        L13:     RESUME                   3
#|                 JUMP_BACKWARD_NO_INTERRUPT 5 (to L11)
#|        L14:     CLEANUP_THROW
#|        L15:     END_SEND
#|                 POP_TOP
#|
#|   32            LOAD_CONST               1 (<code object <genexpr>, file "generators.py", line 32>)
#|                 MAKE_FUNCTION
#|                 LOAD_FAST                0 (f)
#|                 GET_AITER
#|                 CALL                     0
#|                 STORE_FAST               2 (g)
#|
#|   33            LOAD_CONST               0 (None)
#|                 RETURN_VALUE
#|
#|   --   L16:     CALL_INTRINSIC_1         3 (INTRINSIC_STOPITERATION_ERROR)
#|                 RERAISE                  1
#| ExceptionTable:
#|   L1 to L2 -> L16 [0] lasti
#|   L2 to L4 -> L10 [1]
#|   L4 to L5 -> L8 [3]
#|   L5 to L7 -> L10 [1]
#|   L7 to L8 -> L16 [0] lasti
#|   L8 to L9 -> L10 [1]
#|   L10 to L12 -> L16 [0] lasti
#|   L12 to L13 -> L14 [2]
#|   L13 to L16 -> L16 [0] lasti
#|
#| Disassembly of <code object <genexpr>, file "generators.py", line 32>:
#|   32            RETURN_GENERATOR
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
#|         L7:     STORE_FAST_LOAD_FAST    17 (y, y)
#|                 CALL_INTRINSIC_1         4 (INTRINSIC_ASYNC_GEN_WRAP)
#|                 YIELD_VALUE              0
#|                 RESUME                   5
#|                 POP_TOP
#|                 JUMP_BACKWARD           15 (to L2)
#|         L8:     CLEANUP_THROW
#|         L9:     JUMP_BACKWARD_NO_INTERRUPT 10 (to L6)
#|        L10:     END_ASYNC_FOR           11 (from L6)
#|                 LOAD_CONST               0 (None)
#|                 RETURN_VALUE
#|
#|   --   L11:     CALL_INTRINSIC_1         3 (INTRINSIC_STOPITERATION_ERROR)
#|                 RERAISE                  1
#| ExceptionTable:
#|   L1 to L2 -> L11 [0] lasti
#|   L2 to L4 -> L10 [1]
#|   L4 to L5 -> L8 [3]
#|   L5 to L7 -> L10 [1]
#|   L7 to L8 -> L11 [0] lasti
#|   L8 to L9 -> L10 [1]
#|   L10 to L11 -> L11 [0] lasti
#|
#| Disassembly of <code object lambdas, file "generators.py", line 36>:
#|  36           RESUME                   0
#|
#|  37           LOAD_CONST               0 (<code object <lambda>, file "generators.py", line 37>)
#|               MAKE_FUNCTION
#|               LOAD_CONST               1 (<code object <lambda>, file "generators.py", line 37>)
#|               MAKE_FUNCTION
#|               BUILD_TUPLE              2
#|               RETURN_VALUE
#|
#| Disassembly of <code object <lambda>, file "generators.py", line 37>:
#|  37           RETURN_GENERATOR
#|               POP_TOP
#|               RESUME                   0
#|               LOAD_CONST               0 (None)
#|               YIELD_VALUE              0
#|               RESUME                   1
#|               RETURN_VALUE
#|
#| Disassembly of <code object <lambda>, file "generators.py", line 37>:
#|  37           RESUME                   0
#|               LOAD_SMALL_INT           1
#|               RETURN_VALUE
#| = <module>: stack 1, flags 0x0, arguments 0/0/0
#| @ 0:0-1:0 1:0-11:12*3 14:0-24:64*3 27:0-33:10*3 36:0-37:37*5
#| = numbers: stack 4, flags 0x23, arguments 1/0/0
#| @ 1:?-1:?*2 1:0-1:0 2:8-2:13*3 2:4-2:5 3:10-3:11 3:4-3:11*3 4:4-9:15 5:18-5:19 5:18-5:22 5:12-5:22*2 5:8-5:9 9:14-9:15 9:8-9:15*3 10:19-10:26 10:27-10:28 10:19-10:29 10:8-10:29*7 10:4-10:5 11:11-11:12 11:4-11:12 -- 6:11-6:12 6:4-7:15*4 7:14-7:15 7:8-7:15*5 6:4-7:15 --*4 9:14-9:15 9:8-9:15*4 --*3 10:8-10:29*2 --*2
#| = waits: stack 10, flags 0x83, arguments 1/0/0
#| @ 14:?-14:?*2 14:0-14:0 15:10-15:11 15:4-15:11*8 16:14-16:15*2 16:14-16:17 16:8-16:17*7 16:20-16:21 16:8-16:21 16:4-16:5 17:15-17:16*14 17:20-17:21 17:23-17:24*14 18:14-18:15 18:8-18:15*8 17:23-17:24*12 17:15-17:16*12 19:19-19:20*2 19:4-23:16*8 19:14-19:15 20:11-20:12*4 20:14-20:22 21:8-21:13 24:29-24:30*2 24:11-24:42*11 24:24-24:25 24:34-24:41*8 24:12-24:13*6 15:4-15:11*2 16:8-16:17*2 17:15-17:16*2 17:23-17:24*2 18:8-18:15*2 17:23-17:24*22 --*3 17:15-17:16*22 --*3 19:4-23:16*2 19:19-19:20 23:15-23:16 23:8-23:16 24:11-24:42*2 24:34-24:41*2 24:11-24:42*2 --*2 24:11-24:42*5 24:62-24:63*2 24:44-24:64*4 24:62-24:63 24:57-24:58 24:45-24:52*10 24:62-24:63*2 24:44-24:64*2 24:11-24:64 24:4-24:64 --*2 24:44-24:64*3 --*2
#| = agen: stack 4, flags 0x203, arguments 1/0/0
#| @ 27:?-27:?*2 27:0-27:0 28:10-28:11 28:4-28:11*4 29:19-29:20*2 29:4-30:15*8 29:14-29:15 30:14-30:15 30:8-30:15*5 29:4-30:15*2 29:19-29:20 31:10-31:11 31:4-31:11*9 32:8-32:28*2 32:26-32:27*2 32:8-32:28 32:4-32:5 33:4-33:10*2 --*2
#| = agen.<locals>.<genexpr>: stack 4, flags 0x213, arguments 1/0/0
#| @ 32:?-32:?*2 32:0-32:0 32:8-32:28*8 32:21-32:22 32:9-32:10*5 32:8-32:28*5 --*2
#| = lambdas: stack 2, flags 0x3, arguments 0/0/0
#| @ 36:0-36:0 37:11-37:26*2 37:28-37:37*2 37:11-37:37 37:4-37:37
#| = lambdas.<locals>.<lambda>: stack 1, flags 0x33, arguments 0/0/0
#| @ 37:?-37:?*2 37:0-37:0 37:20-37:25*4
#| = lambdas.<locals>.<lambda>: stack 1, flags 0x13, arguments 0/0/0
#| @ 37:0-37:0 37:36-37:37*2
