def handlers(f):
    try:
        f()
    except ValueError as error:
        return error
    except (KeyError, TypeError):
        raise
    except f():
        raise f from None
    except:
        pass
    else:
        f = 1
    finally:
        print(f)


def returns(f):
    for x in f:
        try:
            if x:
                continue
            elif f:
                break
            return x
        finally:
            f()
    try:
        return f
    finally:
        f()


def groups(f):
    try:
        f()
    except* ValueError as e:
        f(e)
    except* (KeyError, TypeError):
        pass


def contexts(f):
    with f as x, f.g() as (y, z):
        return x
    with f:
        with f() as f.attr:
            raise f
    with (f as a, f as b):
        pass


def nested(f):
    try:
        try:
            f(1)
        except A:
            try:
                f(2)
            finally:
                f(3)
    except B as e:
        try:
            f(e)
        except C as e:
            f(e)
        del e
#|   0           RESUME                   0
#|
#|   1           LOAD_CONST               0 (<code object handlers, file "exceptions.py", line 1>)
#|               MAKE_FUNCTION
#|               STORE_NAME               0 (handlers)
#|
#|  18           LOAD_CONST               1 (<code object returns, file "exceptions.py", line 18>)
#|               MAKE_FUNCTION
#|               STORE_NAME               1 (returns)
#|
#|  34           LOAD_CONST               2 (<code object groups, file "exceptions.py", line 34>)
#|               MAKE_FUNCTION
#|               STORE_NAME               2 (groups)
#|
#|  43           LOAD_CONST               3 (<code object contexts, file "exceptions.py", line 43>)
#|               MAKE_FUNCTION
#|               STORE_NAME               3 (contexts)
#|
#|  53           LOAD_CONST               4 (<code object nested, file "exceptions.py", line 53>)
#|               MAKE_FUNCTION
#|               STORE_NAME               4 (nested)
#|               LOAD_CONST               5 (None)
#|               RETURN_VALUE
#|
#| Disassembly of <code object handlers, file "exceptions.py", line 1>:
#|    1            RESUME                   0
#|
#|    2            NOP
#|
#|    3    L1:     LOAD_FAST_BORROW         0 (f)
#|                 PUSH_NULL
#|                 CALL                     0
#|                 POP_TOP
#|
#|   13    L2:     LOAD_SMALL_INT           1
#|                 STORE_FAST               0 (f)
#|
#|   15    L3:     LOAD_GLOBAL              3 (print + NULL)
#|                 LOAD_FAST                0 (f)
#|                 CALL                     1
#|                 POP_TOP
#|                 LOAD_CONST               1 (None)
#|                 RETURN_VALUE
#|
#|   --    L4:     PUSH_EXC_INFO
#|
#|    4            LOAD_GLOBAL              0 (ValueError)
#|                 CHECK_EXC_MATCH
#|                 POP_JUMP_IF_FALSE       24 (to L10)
#|                 NOT_TAKEN
#|                 STORE_FAST               1 (error)
#|
#|    5    L5:     LOAD_FAST                1 (error)
#|         L6:     SWAP                     2
#|         L7:     POP_EXCEPT
#|                 LOAD_CONST               1 (None)
#|                 STORE_FAST               1 (error)
#|                 DELETE_FAST              1 (error)
#|
#|   15    L8:     LOAD_GLOBAL              3 (print + NULL)
#|                 LOAD_FAST                0 (f)
#|                 CALL                     1
#|                 POP_TOP
#|                 RETURN_VALUE
#|
#|   --    L9:     LOAD_CONST               1 (None)
#|                 STORE_FAST               1 (error)
#|                 DELETE_FAST              1 (error)
#|                 RERAISE                  1
#|
#|    6   L10:     LOAD_GLOBAL              4 (KeyError)
#|                 LOAD_GLOBAL              6 (TypeError)
#|                 BUILD_TUPLE              2
#|                 CHECK_EXC_MATCH
#|                 POP_JUMP_IF_FALSE        3 (to L13)
#|        L11:     NOT_TAKEN
#|        L12:     POP_TOP
#|
#|    7            RAISE_VARARGS            0
#|
#|    8   L13:     LOAD_FAST                0 (f)
#|                 PUSH_NULL
#|                 CALL                     0
#|                 CHECK_EXC_MATCH
#|                 POP_JUMP_IF_FALSE        5 (to L16)
#|        L14:     NOT_TAKEN
#|        L15:     POP_TOP
#|
#|    9            LOAD_FAST                0 (f)
#|                 LOAD_CONST               1 (None)
#|                 RAISE_VARARGS            2
#|
#|   10   L16:     POP_TOP
#|
#|   11   L17:     POP_EXCEPT
#|                 JUMP_BACKWARD_NO_INTERRUPT 80 (to L3)
#|
#|   --   L18:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|        L19:     PUSH_EXC_INFO
#|
#|   15            LOAD_GLOBAL              3 (print + NULL)
#|                 LOAD_FAST                0 (f)
#|                 CALL                     1
#|                 POP_TOP
#|                 RERAISE                  0
#|
#|   --   L20:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#| ExceptionTable:
#|   L1 to L2 -> L4 [0]
#|   L2 to L3 -> L19 [0]
#|   L4 to L5 -> L18 [1] lasti
#|   L5 to L6 -> L9 [1] lasti
#|   L6 to L7 -> L18 [1] lasti
#|   L7 to L8 -> L19 [0]
#|   L9 to L11 -> L18 [1] lasti
#|   L12 to L14 -> L18 [1] lasti
#|   L15 to L17 -> L18 [1] lasti
#|   L17 to L19 -> L19 [0]
#|   L19 to L20 -> L20 [1] lasti
#|
#| Disassembly of <code object returns, file "exceptions.py", line 18>:
#|   18            RESUME                   0
#|
#|   19            LOAD_FAST_BORROW         0 (f)
#|                 GET_ITER
#|         L1:     FOR_ITER                49 (to L8)
#|                 STORE_FAST               1 (x)
#|
#|   20            NOP
#|
#|   21    L2:     LOAD_FAST_BORROW         1 (x)
#|                 TO_BOOL
#|                 POP_JUMP_IF_FALSE       11 (to L4)
#|                 NOT_TAKEN
#|
#|   22    L3:     NOP
#|
#|   27            LOAD_FAST_BORROW         0 (f)
#|                 PUSH_NULL
#|                 CALL                     0
#|                 POP_TOP
#|                 JUMP_BACKWARD           22 (to L1)
#|
#|   23    L4:     LOAD_FAST_BORROW         0 (f)
#|                 TO_BOOL
#|                 POP_JUMP_IF_FALSE       11 (to L6)
#|         L5:     NOT_TAKEN
#|
#|   24            NOP
#|
#|   27            LOAD_FAST_BORROW         0 (f)
#|                 PUSH_NULL
#|                 CALL                     0
#|                 POP_TOP
#|                 POP_TOP
#|                 JUMP_FORWARD            13 (to L9)
#|
#|   25    L6:     LOAD_FAST_BORROW         1 (x)
#|
#|   27    L7:     LOAD_FAST_BORROW         0 (f)
#|                 PUSH_NULL
#|                 CALL                     0
#|                 POP_TOP
#|                 SWAP                     2
#|                 POP_TOP
#|                 RETURN_VALUE
#|
#|   19    L8:     END_FOR
#|                 POP_ITER
#|
#|   28    L9:     NOP
#|
#|   29   L10:     LOAD_FAST_BORROW         0 (f)
#|
#|   31   L11:     LOAD_FAST_BORROW         0 (f)
#|                 PUSH_NULL
#|                 CALL                     0
#|                 POP_TOP
#|                 RETURN_VALUE
#|
#|   --   L12:     PUSH_EXC_INFO
#|
#|   27            LOAD_FAST                0 (f)
#|                 PUSH_NULL
#|                 CALL                     0
#|                 POP_TOP
#|                 RERAISE                  0
#|
#|   --   L13:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|        L14:     PUSH_EXC_INFO
#|
#|   31            LOAD_FAST                0 (f)
#|                 PUSH_NULL
#|                 CALL                     0
#|                 POP_TOP
#|                 RERAISE                  0
#|
#|   --   L15:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#| ExceptionTable:
#|   L2 to L3 -> L12 [1]
#|   L4 to L5 -> L12 [1]
#|   L6 to L7 -> L12 [1]
#|   L10 to L11 -> L14 [0]
#|   L12 to L13 -> L13 [2] lasti
#|   L14 to L15 -> L15 [1] lasti
#|
#| Disassembly of <code object groups, file "exceptions.py", line 34>:
#|   34            RESUME                   0
#|
#|   35            NOP
#|
#|   36    L1:     LOAD_FAST_BORROW         0 (f)
#|                 PUSH_NULL
#|                 CALL                     0
#|                 POP_TOP
#|         L2:     LOAD_CONST               0 (None)
#|                 RETURN_VALUE
#|
#|   --    L3:     PUSH_EXC_INFO
#|
#|   37            BUILD_LIST               0
#|                 COPY                     2
#|                 LOAD_GLOBAL              0 (ValueError)
#|                 CHECK_EG_MATCH
#|                 COPY                     1
#|                 POP_JUMP_IF_NONE        20 (to L7)
#|                 NOT_TAKEN
#|                 STORE_FAST               1 (e)
#|
#|   38    L4:     LOAD_FAST                0 (f)
#|                 PUSH_NULL
#|                 LOAD_FAST                1 (e)
#|                 CALL                     1
#|                 POP_TOP
#|         L5:     LOAD_CONST               0 (None)
#|                 STORE_FAST               1 (e)
#|                 DELETE_FAST              1 (e)
#|                 JUMP_FORWARD             7 (to L8)
#|
#|   --    L6:     LOAD_CONST               0 (None)
#|                 STORE_FAST               1 (e)
#|                 DELETE_FAST              1 (e)
#|                 LIST_APPEND              3
#|                 POP_TOP
#|                 JUMP_FORWARD             1 (to L8)
#|
#|   37    L7:     POP_TOP
#|
#|   39    L8:     LOAD_GLOBAL              2 (KeyError)
#|                 LOAD_GLOBAL              4 (TypeError)
#|                 BUILD_TUPLE              2
#|                 CHECK_EG_MATCH
#|                 COPY                     1
#|                 POP_JUMP_IF_NONE         8 (to L11)
#|         L9:     NOT_TAKEN
#|        L10:     POP_TOP
#|
#|   40            LIST_APPEND              1
#|                 JUMP_FORWARD             6 (to L12)
#|
#|   --            LIST_APPEND              3
#|                 POP_TOP
#|                 LIST_APPEND              1
#|                 JUMP_FORWARD             2 (to L12)
#|
#|   39   L11:     POP_TOP
#|                 LIST_APPEND              1
#|
#|   --   L12:     CALL_INTRINSIC_2         1 (INTRINSIC_PREP_RERAISE_STAR)
#|                 COPY                     1
#|                 POP_JUMP_IF_NOT_NONE     5 (to L16)
#|        L13:     NOT_TAKEN
#|        L14:     POP_TOP
#|        L15:     POP_EXCEPT
#|                 LOAD_CONST               0 (None)
#|                 RETURN_VALUE
#|        L16:     SWAP                     2
#|                 POP_EXCEPT
#|                 RERAISE                  0
#|        L17:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#| ExceptionTable:
#|   L1 to L2 -> L3 [0]
#|   L3 to L4 -> L17 [1] lasti
#|   L4 to L5 -> L6 [4] lasti
#|   L5 to L9 -> L17 [1] lasti
#|   L10 to L13 -> L17 [1] lasti
#|   L14 to L15 -> L17 [1] lasti
#|
#| Disassembly of <code object contexts, file "exceptions.py", line 43>:
#|   43            RESUME                   0
#|
#|   44            LOAD_FAST_BORROW         0 (f)
#|                 COPY                     1
#|                 LOAD_SPECIAL             1 (__exit__)
#|                 SWAP                     2
#|                 SWAP                     3
#|                 LOAD_SPECIAL             0 (__enter__)
#|                 CALL                     0
#|         L1:     STORE_FAST_LOAD_FAST    16 (x, f)
#|                 LOAD_ATTR                1 (g + NULL|self)
#|                 CALL                     0
#|                 COPY                     1
#|                 LOAD_SPECIAL             1 (__exit__)
#|                 SWAP                     2
#|                 SWAP                     3
#|                 LOAD_SPECIAL             0 (__enter__)
#|                 CALL                     0
#|         L2:     UNPACK_SEQUENCE          2
#|                 STORE_FAST_STORE_FAST   35 (y, z)
#|
#|   45            LOAD_FAST_BORROW         1 (x)
#|
#|   44    L3:     SWAP                     3
#|                 SWAP                     2
#|                 LOAD_CONST               0 (None)
#|                 LOAD_CONST               0 (None)
#|                 LOAD_CONST               0 (None)
#|                 CALL                     3
#|                 POP_TOP
#|         L4:     SWAP                     3
#|                 SWAP                     2
#|                 LOAD_CONST               0 (None)
#|                 LOAD_CONST               0 (None)
#|                 LOAD_CONST               0 (None)
#|                 CALL                     3
#|                 POP_TOP
#|                 RETURN_VALUE
#|         L5:     PUSH_EXC_INFO
#|                 WITH_EXCEPT_START
#|                 TO_BOOL
#|                 POP_JUMP_IF_TRUE         2 (to L6)
#|                 NOT_TAKEN
#|                 RERAISE                  2
#|         L6:     POP_TOP
#|         L7:     POP_EXCEPT
#|                 POP_TOP
#|                 POP_TOP
#|                 POP_TOP
#|                 JUMP_FORWARD             3 (to L9)
#|
#|   --    L8:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|
#|   44    L9:     LOAD_CONST               0 (None)
#|                 LOAD_CONST               0 (None)
#|                 LOAD_CONST               0 (None)
#|                 CALL                     3
#|                 POP_TOP
#|                 JUMP_FORWARD            19 (to L14)
#|        L10:     PUSH_EXC_INFO
#|                 WITH_EXCEPT_START
#|                 TO_BOOL
#|                 POP_JUMP_IF_TRUE         2 (to L11)
#|                 NOT_TAKEN
#|                 RERAISE                  2
#|        L11:     POP_TOP
#|        L12:     POP_EXCEPT
#|                 POP_TOP
#|                 POP_TOP
#|                 POP_TOP
#|                 JUMP_FORWARD             3 (to L14)
#|
#|   --   L13:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|
#|   46   L14:     LOAD_FAST                0 (f)
#|                 COPY                     1
#|                 LOAD_SPECIAL             1 (__exit__)
#|                 SWAP                     2
#|                 SWAP                     3
#|                 LOAD_SPECIAL             0 (__enter__)
#|                 CALL                     0
#|        L15:     POP_TOP
#|
#|   47            LOAD_FAST                0 (f)
#|                 PUSH_NULL
#|                 CALL                     0
#|                 COPY                     1
#|                 LOAD_SPECIAL             1 (__exit__)
#|                 SWAP                     2
#|                 SWAP                     3
#|                 LOAD_SPECIAL             0 (__enter__)
#|                 CALL                     0
#|        L16:     LOAD_FAST                0 (f)
#|                 STORE_ATTR               1 (attr)
#|
#|   48            LOAD_FAST                0 (f)
#|                 RAISE_VARARGS            1
#|
#|   47   L17:     PUSH_EXC_INFO
#|                 WITH_EXCEPT_START
#|                 TO_BOOL
#|                 POP_JUMP_IF_TRUE         2 (to L18)
#|                 NOT_TAKEN
#|                 RERAISE                  2
#|        L18:     POP_TOP
#|        L19:     POP_EXCEPT
#|                 POP_TOP
#|                 POP_TOP
#|                 POP_TOP
#|                 JUMP_FORWARD             3 (to L21)
#|
#|   --   L20:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|
#|   47   L21:     NOP
#|
#|   46            LOAD_CONST               0 (None)
#|                 LOAD_CONST               0 (None)
#|                 LOAD_CONST               0 (None)
#|                 CALL                     3
#|                 POP_TOP
#|                 JUMP_FORWARD            19 (to L26)
#|        L22:     PUSH_EXC_INFO
#|                 WITH_EXCEPT_START
#|                 TO_BOOL
#|                 POP_JUMP_IF_TRUE         2 (to L23)
#|                 NOT_TAKEN
#|                 RERAISE                  2
#|        L23:     POP_TOP
#|        L24:     POP_EXCEPT
#|                 POP_TOP
#|                 POP_TOP
#|                 POP_TOP
#|                 JUMP_FORWARD             3 (to L26)
#|
#|   --   L25:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|
#|   49   L26:     LOAD_FAST                0 (f)
#|                 COPY                     1
#|                 LOAD_SPECIAL             1 (__exit__)
#|                 SWAP                     2
#|                 SWAP                     3
#|                 LOAD_SPECIAL             0 (__enter__)
#|                 CALL                     0
#|        L27:     STORE_FAST_LOAD_FAST    64 (a, f)
#|                 COPY                     1
#|                 LOAD_SPECIAL             1 (__exit__)
#|                 SWAP                     2
#|                 SWAP                     3
#|                 LOAD_SPECIAL             0 (__enter__)
#|                 CALL                     0
#|        L28:     STORE_FAST               5 (b)
#|
#|   50   L29:     NOP
#|
#|   49   L30:     LOAD_CONST               0 (None)
#|                 LOAD_CONST               0 (None)
#|                 LOAD_CONST               0 (None)
#|                 CALL                     3
#|                 POP_TOP
#|                 JUMP_FORWARD            19 (to L35)
#|        L31:     PUSH_EXC_INFO
#|                 WITH_EXCEPT_START
#|                 TO_BOOL
#|                 POP_JUMP_IF_TRUE         2 (to L32)
#|                 NOT_TAKEN
#|                 RERAISE                  2
#|        L32:     POP_TOP
#|        L33:     POP_EXCEPT
#|                 POP_TOP
#|                 POP_TOP
#|                 POP_TOP
#|                 JUMP_FORWARD             3 (to L35)
#|
#|   --   L34:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|
#|   49   L35:     LOAD_CONST               0 (None)
#|                 LOAD_CONST               0 (None)
#|                 LOAD_CONST               0 (None)
#|                 CALL                     3
#|                 POP_TOP
#|                 LOAD_CONST               0 (None)
#|                 RETURN_VALUE
#|        L36:     PUSH_EXC_INFO
#|                 WITH_EXCEPT_START
#|                 TO_BOOL
#|                 POP_JUMP_IF_TRUE         2 (to L37)
#|                 NOT_TAKEN
#|                 RERAISE                  2
#|        L37:     POP_TOP
#|        L38:     POP_EXCEPT
#|                 POP_TOP
#|                 POP_TOP
#|                 POP_TOP
#|                 LOAD_CONST               0 (None)
#|                 RETURN_VALUE
#|
#|   --   L39:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#| ExceptionTable:
#|   L1 to L2 -> L10 [2] lasti
#|   L2 to L3 -> L5 [4] lasti
#|   L3 to L4 -> L10 [2] lasti
#|   L5 to L7 -> L8 [6] lasti
#|   L7 to L9 -> L10 [2] lasti
#|   L10 to L12 -> L13 [4] lasti
#|   L15 to L16 -> L22 [2] lasti
#|   L16 to L17 -> L17 [4] lasti
#|   L17 to L19 -> L20 [6] lasti
#|   L19 to L21 -> L22 [2] lasti
#|   L22 to L24 -> L25 [4] lasti
#|   L27 to L28 -> L36 [2] lasti
#|   L28 to L29 -> L31 [4] lasti
#|   L30 to L31 -> L36 [2] lasti
#|   L31 to L33 -> L34 [6] lasti
#|   L33 to L35 -> L36 [2] lasti
#|   L36 to L38 -> L39 [4] lasti
#|
#| Disassembly of <code object nested, file "exceptions.py", line 53>:
#|   53            RESUME                   0
#|
#|   54            NOP
#|
#|   55            NOP
#|
#|   56    L1:     LOAD_FAST_BORROW         0 (f)
#|                 PUSH_NULL
#|                 LOAD_SMALL_INT           1
#|                 CALL                     1
#|                 POP_TOP
#|         L2:     LOAD_CONST               1 (None)
#|                 RETURN_VALUE
#|
#|   --    L3:     PUSH_EXC_INFO
#|
#|   57            LOAD_GLOBAL              0 (A)
#|                 CHECK_EXC_MATCH
#|                 POP_JUMP_IF_FALSE       35 (to L11)
#|                 NOT_TAKEN
#|                 POP_TOP
#|
#|   58    L4:     NOP
#|
#|   59    L5:     LOAD_FAST                0 (f)
#|                 PUSH_NULL
#|                 LOAD_SMALL_INT           2
#|                 CALL                     1
#|                 POP_TOP
#|
#|   61    L6:     LOAD_FAST                0 (f)
#|                 PUSH_NULL
#|                 LOAD_SMALL_INT           3
#|                 CALL                     1
#|                 POP_TOP
#|         L7:     POP_EXCEPT
#|         L8:     LOAD_CONST               1 (None)
#|                 RETURN_VALUE
#|
#|   --    L9:     PUSH_EXC_INFO
#|
#|   61            LOAD_FAST                0 (f)
#|                 PUSH_NULL
#|                 LOAD_SMALL_INT           3
#|                 CALL                     1
#|                 POP_TOP
#|                 RERAISE                  0
#|
#|   --   L10:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|
#|   57   L11:     RERAISE                  0
#|
#|   --   L12:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|        L13:     PUSH_EXC_INFO
#|
#|   62            LOAD_GLOBAL              2 (B)
#|                 CHECK_EXC_MATCH
#|                 POP_JUMP_IF_FALSE       55 (to L26)
#|                 NOT_TAKEN
#|                 STORE_FAST               1 (e)
#|
#|   63   L14:     NOP
#|
#|   64   L15:     LOAD_FAST                0 (f)
#|                 PUSH_NULL
#|                 LOAD_FAST                1 (e)
#|                 CALL                     1
#|                 POP_TOP
#|        L16:     JUMP_FORWARD            32 (to L23)
#|
#|   --   L17:     PUSH_EXC_INFO
#|
#|   65            LOAD_GLOBAL              4 (C)
#|                 CHECK_EXC_MATCH
#|                 POP_JUMP_IF_FALSE       19 (to L21)
#|                 NOT_TAKEN
#|                 STORE_FAST               1 (e)
#|
#|   66   L18:     LOAD_FAST                0 (f)
#|                 PUSH_NULL
#|                 LOAD_FAST                1 (e)
#|                 CALL                     1
#|                 POP_TOP
#|        L19:     POP_EXCEPT
#|                 LOAD_CONST               1 (None)
#|                 STORE_FAST               1 (e)
#|                 DELETE_FAST              1 (e)
#|                 JUMP_FORWARD             8 (to L23)
#|
#|   --   L20:     LOAD_CONST               1 (None)
#|                 STORE_FAST               1 (e)
#|                 DELETE_FAST              1 (e)
#|                 RERAISE                  1
#|
#|   65   L21:     RERAISE                  0
#|
#|   --   L22:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|
#|   67   L23:     DELETE_FAST              1 (e)
#|        L24:     POP_EXCEPT
#|                 LOAD_CONST               1 (None)
#|                 STORE_FAST               1 (e)
#|                 DELETE_FAST              1 (e)
#|                 LOAD_CONST               1 (None)
#|                 RETURN_VALUE
#|
#|   --   L25:     LOAD_CONST               1 (None)
#|                 STORE_FAST               1 (e)
#|                 DELETE_FAST              1 (e)
#|                 RERAISE                  1
#|
#|   62   L26:     RERAISE                  0
#|
#|   --   L27:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#| ExceptionTable:
#|   L1 to L2 -> L3 [0]
#|   L3 to L4 -> L12 [1] lasti
#|   L5 to L6 -> L9 [1]
#|   L6 to L7 -> L12 [1] lasti
#|   L7 to L8 -> L13 [0]
#|   L9 to L10 -> L10 [2] lasti
#|   L10 to L12 -> L12 [1] lasti
#|   L12 to L13 -> L13 [0]
#|   L13 to L14 -> L27 [1] lasti
#|   L15 to L16 -> L17 [1]
#|   L16 to L17 -> L25 [1] lasti
#|   L17 to L18 -> L22 [2] lasti
#|   L18 to L19 -> L20 [2] lasti
#|   L19 to L20 -> L25 [1] lasti
#|   L20 to L22 -> L22 [2] lasti
#|   L22 to L24 -> L25 [1] lasti
#|   L25 to L27 -> L27 [1] lasti
#| = <module>: stack 1, flags 0x0, arguments 0/0/0
#| @ 0:0-1:0 1:0-15:16*3 18:0-31:11*3 34:0-40:12*3 43:0-50:12*3 53:0-67:13*5
#| = handlers: stack 5, flags 0x3, arguments 1/0/0
#| @ 1:0-1:0 2:4-15:16 3:8-3:9*2 3:8-3:11*2 13:12-13:13 13:8-13:9 15:8-15:13 15:14-15:15 15:8-15:16*4 -- 4:11-4:21 4:4-5:20*4 5:15-5:20 5:8-5:20*5 15:8-15:13 15:14-15:15 15:8-15:16*3 --*4 6:12-6:20 6:22-6:31 6:11-6:32 6:4-7:13*4 7:8-7:13 8:11-8:12*2 8:11-8:14 8:4-9:25*4 9:14-9:15 9:21-9:25 9:8-9:25 10:4-11:12 11:8-11:12*2 --*4 15:8-15:13 15:14-15:15 15:8-15:16*3 --*3
#| = returns: stack 5, flags 0x3, arguments 1/0/0
#| @ 18:0-18:0 19:13-19:14*3 19:8-19:9 20:8-27:15 21:15-21:16*4 22:16-22:24 27:12-27:13*2 27:12-27:15*3 23:17-23:18*4 24:16-24:21 27:12-27:13*2 27:12-27:15*4 25:19-25:20 27:12-27:13*2 27:12-27:15*5 19:13-19:14*2 28:4-31:11 29:15-29:16 31:8-31:9*2 31:8-31:11*3 -- 27:12-27:13*2 27:12-27:15*3 --*4 31:8-31:9*2 31:8-31:11*3 --*3
#| = groups: stack 7, flags 0x3, arguments 1/0/0
#| @ 34:0-34:0 35:4-40:12 36:8-36:9*2 36:8-36:11*4 -- 37:4-38:12*2 37:12-37:22 37:4-38:12*5 38:8-38:9*2 38:10-38:11 38:8-38:12*6 --*6 37:4-38:12 39:13-39:21 39:23-39:32 39:12-39:33 39:4-40:12*5 40:8-40:12*2 --*4 39:4-40:12*2 --*14
#| = contexts: stack 9, flags 0x3, arguments 1/0/0
#| @ 43:0-43:0 44:9-44:10*7 44:14-44:15 44:17-44:20 44:17-44:22*7 44:26-44:32 44:27-44:28 45:15-45:16 44:17-44:22*7 44:9-44:10*8 44:17-44:22*12 --*3 44:9-44:10*18 --*3 46:9-46:10*8 47:13-47:14*2 47:13-47:16*7 47:20-47:21 47:20-47:26 48:18-48:19 48:12-48:19 47:13-47:16*12 --*3 47:13-47:16 46:9-46:10*18 --*3 49:10-49:11*7 49:15-49:16 49:18-49:19*6 49:23-49:24 50:8-50:12 49:18-49:19*18 --*3 49:10-49:11*20 --*3
#| = nested: stack 6, flags 0x3, arguments 1/0/0
#| @ 53:0-53:0 54:4-67:13 55:8-61:20 56:12-56:13*2 56:14-56:15 56:12-56:16*4 -- 57:15-57:16 57:8-61:20*4 58:12-61:20 59:16-59:17*2 59:18-59:19 59:16-59:20*2 61:16-61:17*2 61:18-61:19 61:16-61:20*5 -- 61:16-61:17*2 61:18-61:19 61:16-61:20*3 --*3 57:8-61:20 --*4 62:11-62:12 62:4-67:13*4 63:8-66:16 64:12-64:13*2 64:14-64:15 64:12-64:16*3 -- 65:15-65:16 65:8-66:16*4 66:12-66:13*2 66:14-66:15 66:12-66:16*7 --*4 65:8-66:16 --*3 67:12-67:13*7 --*4 62:4-67:13 --*3
