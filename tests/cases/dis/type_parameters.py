from typing import Callable


def plain[T, *Ts, **P](x: T, *args: *Ts, y: Callable[P, T] = None) -> T:
    return x


class Box[T: (int, str), S: "Box"](list[T], metaclass=type):
    """A box."""

    type Alias[V: int] = dict[V, T]
    item: T

    def get[R](self, default: R = 1, *, other: R = 2) -> T | R:
        return [lambda: (each, R, T) for each in self]


type Name = str | None


@plain
async def later[T](x: T) -> T:
    return await x
#|   0           RESUME                   0
#|
#|   1           LOAD_SMALL_INT           0
#|               LOAD_CONST               1 (('Callable',))
#|               IMPORT_NAME              0 (typing)
#|               IMPORT_FROM              1 (Callable)
#|               STORE_NAME               1 (Callable)
#|               POP_TOP
#|
#|   4           LOAD_CONST               2 ('y')
#|               LOAD_CONST               3 (None)
#|               BUILD_MAP                1
#|               LOAD_CONST               4 (<code object <generic parameters of plain>, file "type_parameters.py", line 4>)
#|               MAKE_FUNCTION
#|               SWAP                     2
#|               CALL                     0
#|               STORE_NAME               2 (plain)
#|
#|   8           LOAD_CONST               5 (<code object <generic parameters of Box>, file "type_parameters.py", line 8>)
#|               MAKE_FUNCTION
#|               PUSH_NULL
#|               CALL                     0
#|               STORE_NAME               3 (Box)
#|
#|  18           LOAD_CONST               6 ('Name')
#|               LOAD_CONST               3 (None)
#|               LOAD_CONST               7 ((1,))
#|               LOAD_CONST               8 (<code object Name, file "type_parameters.py", line 18>)
#|               MAKE_FUNCTION
#|               SET_FUNCTION_ATTRIBUTE   1 (defaults)
#|               BUILD_TUPLE              3
#|               CALL_INTRINSIC_1        11 (INTRINSIC_TYPEALIAS)
#|               STORE_NAME               4 (Name)
#|
#|  21           LOAD_NAME                2 (plain)
#|
#|  22           LOAD_CONST               9 (<code object <generic parameters of later>, file "type_parameters.py", line 21>)
#|               MAKE_FUNCTION
#|               PUSH_NULL
#|               CALL                     0
#|
#|  21           CALL                     0
#|
#|  22           STORE_NAME               5 (later)
#|               LOAD_CONST               3 (None)
#|               RETURN_VALUE
#|
#| Disassembly of <code object <generic parameters of plain>, file "type_parameters.py", line 4>:
#|   --           MAKE_CELL                2 (P)
#|                MAKE_CELL                3 (T)
#|                MAKE_CELL                4 (Ts)
#|
#|    4           RESUME                   0
#|                LOAD_CONST               0 ('T')
#|                CALL_INTRINSIC_1         7 (INTRINSIC_TYPEVAR)
#|                COPY                     1
#|                STORE_DEREF              3 (T)
#|                LOAD_CONST               1 ('Ts')
#|                CALL_INTRINSIC_1         9 (INTRINSIC_TYPEVARTUPLE)
#|                COPY                     1
#|                STORE_DEREF              4 (Ts)
#|                LOAD_CONST               2 ('P')
#|                CALL_INTRINSIC_1         8 (INTRINSIC_PARAMSPEC)
#|                COPY                     1
#|                STORE_DEREF              2 (P)
#|                BUILD_TUPLE              3
#|                LOAD_FAST_BORROW         0 (.defaults)
#|                LOAD_FAST_BORROW         2 (P)
#|                LOAD_FAST_BORROW         3 (T)
#|                LOAD_FAST_BORROW         4 (Ts)
#|                BUILD_TUPLE              3
#|                LOAD_CONST               3 (<code object __annotate__, file "type_parameters.py", line 4>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   8 (closure)
#|                LOAD_CONST               4 (<code object plain, file "type_parameters.py", line 4>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE  16 (annotate)
#|                SET_FUNCTION_ATTRIBUTE   2 (kwdefaults)
#|                SWAP                     2
#|                CALL_INTRINSIC_2         4 (INTRINSIC_SET_FUNCTION_TYPE_PARAMS)
#|                RETURN_VALUE
#|
#| Disassembly of <code object __annotate__, file "type_parameters.py", line 4>:
#|   --           COPY_FREE_VARS           3
#|
#|    4           RESUME                   0
#|                LOAD_FAST_BORROW         0 (format)
#|                LOAD_SMALL_INT           2
#|                COMPARE_OP             132 (>)
#|                POP_JUMP_IF_FALSE        3 (to L1)
#|                NOT_TAKEN
#|                LOAD_COMMON_CONSTANT     1 (NotImplementedError)
#|                RAISE_VARARGS            1
#|        L1:     LOAD_CONST               1 ('x')
#|                LOAD_DEREF               2 (T)
#|                LOAD_CONST               2 ('args')
#|                LOAD_DEREF               3 (Ts)
#|                UNPACK_SEQUENCE          1
#|                LOAD_CONST               3 ('y')
#|                LOAD_GLOBAL              0 (Callable)
#|                LOAD_DEREF               1 (P)
#|                LOAD_DEREF               2 (T)
#|                BUILD_TUPLE              2
#|                BINARY_OP               26 ([])
#|                LOAD_CONST               4 ('return')
#|                LOAD_DEREF               2 (T)
#|                BUILD_MAP                4
#|                RETURN_VALUE
#|
#| Disassembly of <code object plain, file "type_parameters.py", line 4>:
#|   4           RESUME                   0
#|
#|   5           LOAD_FAST_BORROW         0 (x)
#|               RETURN_VALUE
#|
#| Disassembly of <code object <generic parameters of Box>, file "type_parameters.py", line 8>:
#|   --           MAKE_CELL                2 (.type_params)
#|                MAKE_CELL                3 (T)
#|
#|    8           RESUME                   0
#|                LOAD_CONST               0 ('T')
#|                LOAD_CONST               1 ((1,))
#|                LOAD_CONST               2 (<code object T, file "type_parameters.py", line 8>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   1 (defaults)
#|                CALL_INTRINSIC_2         3 (INTRINSIC_TYPEVAR_WITH_CONSTRAINTS)
#|                COPY                     1
#|                STORE_DEREF              3 (T)
#|                LOAD_CONST               3 ('S')
#|                LOAD_CONST               1 ((1,))
#|                LOAD_CONST               4 (<code object S, file "type_parameters.py", line 8>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   1 (defaults)
#|                CALL_INTRINSIC_2         2 (INTRINSIC_TYPEVAR_WITH_BOUND)
#|                COPY                     1
#|                STORE_FAST               0 (S)
#|                BUILD_TUPLE              2
#|                STORE_DEREF              2 (.type_params)
#|                LOAD_BUILD_CLASS
#|                PUSH_NULL
#|                LOAD_FAST_BORROW         2 (.type_params)
#|                LOAD_FAST_BORROW         3 (T)
#|                BUILD_TUPLE              2
#|                LOAD_CONST               5 (<code object Box, file "type_parameters.py", line 8>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   8 (closure)
#|                LOAD_CONST               6 ('Box')
#|                LOAD_DEREF               2 (.type_params)
#|                CALL_INTRINSIC_1        10 (INTRINSIC_SUBSCRIPT_GENERIC)
#|                STORE_FAST               1 (.generic_base)
#|                LOAD_GLOBAL              0 (list)
#|                LOAD_DEREF               3 (T)
#|                BINARY_OP               26 ([])
#|                LOAD_FAST_BORROW         1 (.generic_base)
#|                LOAD_GLOBAL              2 (type)
#|                LOAD_CONST               7 (('metaclass',))
#|                CALL_KW                  5
#|                RETURN_VALUE
#|
#| Disassembly of <code object T, file "type_parameters.py", line 8>:
#|   8           RESUME                   0
#|               LOAD_FAST_BORROW         0 (.format)
#|               LOAD_SMALL_INT           2
#|               COMPARE_OP             132 (>)
#|               POP_JUMP_IF_FALSE        3 (to L1)
#|               NOT_TAKEN
#|               LOAD_COMMON_CONSTANT     1 (NotImplementedError)
#|               RAISE_VARARGS            1
#|       L1:     LOAD_GLOBAL              0 (int)
#|               LOAD_GLOBAL              2 (str)
#|               BUILD_TUPLE              2
#|               RETURN_VALUE
#|
#| Disassembly of <code object S, file "type_parameters.py", line 8>:
#|   8           RESUME                   0
#|               LOAD_FAST_BORROW         0 (.format)
#|               LOAD_SMALL_INT           2
#|               COMPARE_OP             132 (>)
#|               POP_JUMP_IF_FALSE        3 (to L1)
#|               NOT_TAKEN
#|               LOAD_COMMON_CONSTANT     1 (NotImplementedError)
#|               RAISE_VARARGS            1
#|       L1:     LOAD_CONST               1 ('Box')
#|               RETURN_VALUE
#|
#| Disassembly of <code object Box, file "type_parameters.py", line 8>:
#|   --           COPY_FREE_VARS           2
#|                MAKE_CELL                0 (__classdict__)
#|
#|    8           RESUME                   0
#|                LOAD_NAME                0 (__name__)
#|                STORE_NAME               1 (__module__)
#|                LOAD_CONST               0 ('Box')
#|                STORE_NAME               2 (__qualname__)
#|                LOAD_SMALL_INT           8
#|                STORE_NAME               3 (__firstlineno__)
#|                LOAD_LOCALS
#|                LOAD_FROM_DICT_OR_DEREF  1 (.type_params)
#|                STORE_NAME               4 (__type_params__)
#|                LOAD_LOCALS
#|                STORE_DEREF              0 (__classdict__)
#|
#|    9           LOAD_CONST               1 ('A box.')
#|                STORE_NAME               5 (__doc__)
#|
#|   11           LOAD_FAST_BORROW         2 (T)
#|                LOAD_FAST_BORROW         0 (__classdict__)
#|                BUILD_TUPLE              2
#|                LOAD_CONST               2 (<code object <generic parameters of Alias>, file "type_parameters.py", line 11>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   8 (closure)
#|                PUSH_NULL
#|                CALL                     0
#|                STORE_NAME               6 (Alias)
#|
#|   14           LOAD_CONST               8 ((1,))
#|                LOAD_CONST               3 ('other')
#|                LOAD_SMALL_INT           2
#|                BUILD_MAP                1
#|                SWAP                     2
#|                LOAD_FAST_BORROW         2 (T)
#|                LOAD_FAST_BORROW         0 (__classdict__)
#|                BUILD_TUPLE              2
#|                LOAD_CONST               4 (<code object <generic parameters of get>, file "type_parameters.py", line 14>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   8 (closure)
#|                SWAP                     3
#|                CALL                     1
#|                STORE_NAME               7 (get)
#|
#|    8           LOAD_FAST_BORROW         2 (T)
#|                LOAD_FAST_BORROW         0 (__classdict__)
#|                BUILD_TUPLE              2
#|                LOAD_CONST               5 (<code object __annotate__, file "type_parameters.py", line 8>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   8 (closure)
#|                STORE_NAME               8 (__annotate_func__)
#|                LOAD_CONST               6 (())
#|                STORE_NAME               9 (__static_attributes__)
#|                LOAD_FAST_BORROW         0 (__classdict__)
#|                STORE_NAME              10 (__classdictcell__)
#|                LOAD_CONST               7 (None)
#|                RETURN_VALUE
#|
#| Disassembly of <code object <generic parameters of Alias>, file "type_parameters.py", line 11>:
#|   --           COPY_FREE_VARS           2
#|                MAKE_CELL                0 (V)
#|
#|   11           RESUME                   0
#|                LOAD_CONST               0 ('Alias')
#|                LOAD_CONST               1 ('V')
#|                LOAD_CONST               2 ((1,))
#|                LOAD_FAST_BORROW         2 (__classdict__)
#|                BUILD_TUPLE              1
#|                LOAD_CONST               3 (<code object V, file "type_parameters.py", line 11>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   8 (closure)
#|                SET_FUNCTION_ATTRIBUTE   1 (defaults)
#|                CALL_INTRINSIC_2         2 (INTRINSIC_TYPEVAR_WITH_BOUND)
#|                COPY                     1
#|                STORE_DEREF              0 (V)
#|                BUILD_TUPLE              1
#|                LOAD_CONST               2 ((1,))
#|                LOAD_FAST_BORROW         1 (T)
#|                LOAD_FAST_BORROW         0 (V)
#|                LOAD_FAST_BORROW         2 (__classdict__)
#|                BUILD_TUPLE              3
#|                LOAD_CONST               4 (<code object Alias, file "type_parameters.py", line 11>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   8 (closure)
#|                SET_FUNCTION_ATTRIBUTE   1 (defaults)
#|                BUILD_TUPLE              3
#|                CALL_INTRINSIC_1        11 (INTRINSIC_TYPEALIAS)
#|                RETURN_VALUE
#|
#| Disassembly of <code object V, file "type_parameters.py", line 11>:
#|   --           COPY_FREE_VARS           1
#|
#|   11           RESUME                   0
#|                LOAD_FAST_BORROW         0 (.format)
#|                LOAD_SMALL_INT           2
#|                COMPARE_OP             132 (>)
#|                POP_JUMP_IF_FALSE        3 (to L1)
#|                NOT_TAKEN
#|                LOAD_COMMON_CONSTANT     1 (NotImplementedError)
#|                RAISE_VARARGS            1
#|        L1:     LOAD_DEREF               1 (__classdict__)
#|                LOAD_FROM_DICT_OR_GLOBALS 0 (int)
#|                RETURN_VALUE
#|
#| Disassembly of <code object Alias, file "type_parameters.py", line 11>:
#|   --           COPY_FREE_VARS           3
#|
#|   11           RESUME                   0
#|                LOAD_FAST_BORROW         0 (.format)
#|                LOAD_SMALL_INT           2
#|                COMPARE_OP             132 (>)
#|                POP_JUMP_IF_FALSE        3 (to L1)
#|                NOT_TAKEN
#|                LOAD_COMMON_CONSTANT     1 (NotImplementedError)
#|                RAISE_VARARGS            1
#|        L1:     LOAD_DEREF               3 (__classdict__)
#|                LOAD_FROM_DICT_OR_GLOBALS 0 (dict)
#|                LOAD_DEREF               3 (__classdict__)
#|                LOAD_FROM_DICT_OR_DEREF  2 (V)
#|                LOAD_DEREF               3 (__classdict__)
#|                LOAD_FROM_DICT_OR_DEREF  1 (T)
#|                BUILD_TUPLE              2
#|                BINARY_OP               26 ([])
#|                RETURN_VALUE
#|
#| Disassembly of <code object <generic parameters of get>, file "type_parameters.py", line 14>:
#|   --           COPY_FREE_VARS           2
#|                MAKE_CELL                2 (R)
#|
#|   14           RESUME                   0
#|                LOAD_CONST               0 ('R')
#|                CALL_INTRINSIC_1         7 (INTRINSIC_TYPEVAR)
#|                COPY                     1
#|                STORE_DEREF              2 (R)
#|                BUILD_TUPLE              1
#|                LOAD_FAST_BORROW_LOAD_FAST_BORROW 1 (.defaults, .kwdefaults)
#|                LOAD_FAST_BORROW         2 (R)
#|                LOAD_FAST_BORROW         3 (T)
#|                LOAD_FAST_BORROW         4 (__classdict__)
#|                BUILD_TUPLE              3
#|                LOAD_CONST               1 (<code object __annotate__, file "type_parameters.py", line 14>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   8 (closure)
#|                LOAD_FAST_BORROW         2 (R)
#|                LOAD_FAST_BORROW         3 (T)
#|                BUILD_TUPLE              2
#|                LOAD_CONST               2 (<code object get, file "type_parameters.py", line 14>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   8 (closure)
#|                SET_FUNCTION_ATTRIBUTE  16 (annotate)
#|                SET_FUNCTION_ATTRIBUTE   2 (kwdefaults)
#|                SET_FUNCTION_ATTRIBUTE   1 (defaults)
#|                SWAP                     2
#|                CALL_INTRINSIC_2         4 (INTRINSIC_SET_FUNCTION_TYPE_PARAMS)
#|                RETURN_VALUE
#|
#| Disassembly of <code object __annotate__, file "type_parameters.py", line 14>:
#|   --           COPY_FREE_VARS           3
#|
#|   14           RESUME                   0
#|                LOAD_FAST_BORROW         0 (format)
#|                LOAD_SMALL_INT           2
#|                COMPARE_OP             132 (>)
#|                POP_JUMP_IF_FALSE        3 (to L1)
#|                NOT_TAKEN
#|                LOAD_COMMON_CONSTANT     1 (NotImplementedError)
#|                RAISE_VARARGS            1
#|        L1:     LOAD_CONST               1 ('default')
#|                LOAD_DEREF               3 (__classdict__)
#|                LOAD_FROM_DICT_OR_DEREF  1 (R)
#|                LOAD_CONST               2 ('other')
#|                LOAD_DEREF               3 (__classdict__)
#|                LOAD_FROM_DICT_OR_DEREF  1 (R)
#|                LOAD_CONST               3 ('return')
#|                LOAD_DEREF               3 (__classdict__)
#|                LOAD_FROM_DICT_OR_DEREF  2 (T)
#|                LOAD_DEREF               3 (__classdict__)
#|                LOAD_FROM_DICT_OR_DEREF  1 (R)
#|                BINARY_OP                7 (|)
#|                BUILD_MAP                3
#|                RETURN_VALUE
#|
#| Disassembly of <code object get, file "type_parameters.py", line 14>:
#|   --           COPY_FREE_VARS           2
#|                MAKE_CELL                3 (each)
#|
#|   14           RESUME                   0
#|
#|   15           LOAD_FAST_BORROW         0 (self)
#|                GET_ITER
#|                LOAD_FAST_AND_CLEAR      3 (each)
#|                MAKE_CELL                3 (each)
#|                SWAP                     2
#|        L1:     BUILD_LIST               0
#|                SWAP                     2
#|        L2:     FOR_ITER                11 (to L3)
#|                STORE_DEREF              3 (each)
#|                LOAD_FAST_BORROW         4 (R)
#|                LOAD_FAST_BORROW         5 (T)
#|                LOAD_FAST_BORROW         3 (each)
#|                BUILD_TUPLE              3
#|                LOAD_CONST               0 (<code object <lambda>, file "type_parameters.py", line 15>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   8 (closure)
#|                LIST_APPEND              2
#|                JUMP_BACKWARD           13 (to L2)
#|        L3:     END_FOR
#|                POP_ITER
#|        L4:     SWAP                     2
#|                STORE_FAST               3 (each)
#|                RETURN_VALUE
#|
#|   --   L5:     SWAP                     2
#|                POP_TOP
#|
#|   15           SWAP                     2
#|                STORE_FAST               3 (each)
#|                RERAISE                  0
#| ExceptionTable:
#|   L1 to L4 -> L5 [2]
#|
#| Disassembly of <code object <lambda>, file "type_parameters.py", line 15>:
#|   --           COPY_FREE_VARS           3
#|
#|   15           RESUME                   0
#|                LOAD_DEREF               2 (each)
#|                LOAD_DEREF               0 (R)
#|                LOAD_DEREF               1 (T)
#|                BUILD_TUPLE              3
#|                RETURN_VALUE
#|
#| Disassembly of <code object __annotate__, file "type_parameters.py", line 8>:
#|   --           COPY_FREE_VARS           2
#|
#|    8           RESUME                   0
#|                LOAD_FAST_BORROW         0 (format)
#|                LOAD_SMALL_INT           2
#|                COMPARE_OP             132 (>)
#|                POP_JUMP_IF_FALSE        3 (to L1)
#|                NOT_TAKEN
#|                LOAD_COMMON_CONSTANT     1 (NotImplementedError)
#|                RAISE_VARARGS            1
#|        L1:     BUILD_MAP                0
#|
#|   12           LOAD_DEREF               2 (__classdict__)
#|                LOAD_FROM_DICT_OR_DEREF  1 (T)
#|                COPY                     2
#|                LOAD_CONST               1 ('item')
#|
#|    8           STORE_SUBSCR
#|                RETURN_VALUE
#|
#| Disassembly of <code object Name, file "type_parameters.py", line 18>:
#|  18           RESUME                   0
#|               LOAD_FAST_BORROW         0 (.format)
#|               LOAD_SMALL_INT           2
#|               COMPARE_OP             132 (>)
#|               POP_JUMP_IF_FALSE        3 (to L1)
#|               NOT_TAKEN
#|               LOAD_COMMON_CONSTANT     1 (NotImplementedError)
#|               RAISE_VARARGS            1
#|       L1:     LOAD_GLOBAL              0 (str)
#|               LOAD_CONST               1 (None)
#|               BINARY_OP                7 (|)
#|               RETURN_VALUE
#|
#| Disassembly of <code object <generic parameters of later>, file "type_parameters.py", line 21>:
#|   --           MAKE_CELL                1 (T)
#|
#|   21           RESUME                   0
#|
#|   22           LOAD_CONST               0 ('T')
#|                CALL_INTRINSIC_1         7 (INTRINSIC_TYPEVAR)
#|                COPY                     1
#|                STORE_DEREF              1 (T)
#|                BUILD_TUPLE              1
#|                LOAD_FAST_BORROW         1 (T)
#|                BUILD_TUPLE              1
#|                LOAD_CONST               1 (<code object __annotate__, file "type_parameters.py", line 22>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   8 (closure)
#|                LOAD_CONST               2 (<code object later, file "type_parameters.py", line 21>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE  16 (annotate)
#|                SWAP                     2
#|                CALL_INTRINSIC_2         4 (INTRINSIC_SET_FUNCTION_TYPE_PARAMS)
#|                RETURN_VALUE
#|
#| Disassembly of <code object __annotate__, file "type_parameters.py", line 22>:
#|   --           COPY_FREE_VARS           1
#|
#|   22           RESUME                   0
#|                LOAD_FAST_BORROW         0 (format)
#|                LOAD_SMALL_INT           2
#|                COMPARE_OP             132 (>)
#|                POP_JUMP_IF_FALSE        3 (to L1)
#|                NOT_TAKEN
#|                LOAD_COMMON_CONSTANT     1 (NotImplementedError)
#|                RAISE_VARARGS            1
#|        L1:     LOAD_CONST               1 ('x')
#|                LOAD_DEREF               1 (T)
#|                LOAD_CONST               2 ('return')
#|                LOAD_DEREF               1 (T)
#|                BUILD_MAP                2
#|                RETURN_VALUE
#|
#| Disassembly of <code object later, file "type_parameters.py", line 21>:
#|   21           RETURN_GENERATOR
#|                POP_TOP
#|        L1:     RESUME                   0
#|
#|   23           LOAD_FAST_BORROW         0 (x)
#|                GET_AWAITABLE            0
#|                LOAD_CONST               0 (None)
#|        L2:     SEND                     3 (to L5)
#|        L3:     YIELD_VALUE              1
#|        L4:     RESUME                   3
#|                JUMP_BACKWARD_NO_INTERRUPT 5 (to L2)
#|        L5:     END_SEND
#|                RETURN_VALUE
#|        L6:     CLEANUP_THROW
#|        L7:     JUMP_BACKWARD_NO_INTERRUPT 4 (to L5)
#|
#|   --   L8:     CALL_INTRINSIC_1         3 (INTRINSIC_STOPITERATION_ERROR)
#|                RERAISE                  1
#| ExceptionTable:
#|   L1 to L3 -> L8 [0] lasti
#|   L3 to L4 -> L6 [2]
#|   L4 to L7 -> L8 [0] lasti
#| = <module>: stack 4, flags 0x0, arguments 0/0/0
#| @ 0:0-1:0 1:0-1:27*6 4:0-5:12 4:61-4:65 4:0-5:12*6 8:0-15:54*5 18:0-18:22*9 21:1-21:6 22:0-23:18*4 21:1-21:6 22:0-23:18*3
#| = <generic parameters of plain>: stack 5, flags 0x3, arguments 1/0/0
#| @ --*3 4:0-4:0 4:10-4:11*4 4:13-4:16*4 4:18-4:21*4 4:10-4:11 4:0-5:12*15
#| = __annotate__: stack 8, flags 0x13, arguments 1/1/0
#| @ -- 4:0-4:0 4:0-5:12*8 4:26-4:27 4:0-5:12 4:37-4:39 4:0-5:12*2 4:44-4:52 4:53-4:54 4:56-4:57 4:53-4:57 4:44-4:58 4:0-5:12 4:70-4:71 4:0-5:12*2
#| = plain: stack 1, flags 0x17, arguments 1/0/1
#| @ 4:0-4:0 5:11-5:12 5:4-5:12
#| = <generic parameters of Box>: stack 8, flags 0x3, arguments 0/0/0
#| @ --*2 8:0-8:0 8:10-8:23 8:13-8:23*4 8:10-8:23*3 8:25-8:33 8:28-8:33*4 8:25-8:33*3 8:10-8:23 8:0-15:54*13 8:35-8:39 8:40-8:41 8:35-8:42 8:0-15:54 8:54-8:58 8:0-15:54*3
#| = T: stack 2, flags 0x13, arguments 1/1/0
#| @ 8:0-8:0 8:13-8:23*7 8:14-8:17 8:19-8:22 8:13-8:23*2
#| = S: stack 2, flags 0x13, arguments 1/1/0
#| @ 8:0-8:0 8:28-8:33*9
#| = Box: stack 4, flags 0x0, arguments 0/0/0
#| @ --*2 8:0-8:0*12 9:4-9:16*2 11:4-11:35*9 14:4-15:54*2 14:51-14:52 14:4-15:54*11 8:0-8:0*13
#| = Box.<generic parameters of Alias>: stack 6, flags 0x13, arguments 0/0/0
#| @ --*2 11:0-11:0 11:4-11:35 11:15-11:21 11:18-11:21*7 11:15-11:21*4 11:4-11:35*12
#| = Box.V: stack 2, flags 0x13, arguments 1/1/0
#| @ -- 11:0-11:0 11:18-11:21*10
#| = Box.Alias: stack 3, flags 0x13, arguments 1/1/0
#| @ -- 11:0-11:0 11:4-11:35*7 11:25-11:29*2 11:30-11:31*2 11:33-11:34*2 11:30-11:34 11:25-11:35 11:4-11:35
#| = Box.<generic parameters of get>: stack 6, flags 0x13, arguments 2/0/0
#| @ --*2 14:0-14:0 14:12-14:13*5 14:4-15:54*20
#| = Box.__annotate__: stack 7, flags 0x13, arguments 1/1/0
#| @ -- 14:0-14:0 14:4-15:54*8 14:30-14:31*2 14:4-15:54 14:47-14:48*2 14:4-15:54 14:57-14:58*2 14:61-14:62*2 14:57-14:62 14:4-15:54*2
#| = Box.get: stack 6, flags 0x13, arguments 2/0/1
#| @ --*2 14:0-14:0 15:49-15:53*2 15:15-15:54*5 15:49-15:53 15:41-15:45 15:16-15:36*9 15:49-15:53*2 15:15-15:54*2 15:8-15:54 --*2 15:15-15:54*3
#| = Box.get.<locals>.<lambda>: stack 3, flags 0x13, arguments 0/0/0
#| @ -- 15:0-15:0 15:25-15:29 15:31-15:32 15:34-15:35 15:24-15:36*2
#| = Box.__annotate__: stack 4, flags 0x13, arguments 1/1/0
#| @ -- 8:0-8:0*9 12:10-12:11*2 12:4-12:11*2 8:0-8:0*2
#| = Name: stack 2, flags 0x3, arguments 1/1/0
#| @ 18:0-18:0 18:0-18:22*7 18:12-18:15 18:18-18:22 18:12-18:22 18:0-18:22
#| = <generic parameters of later>: stack 3, flags 0x3, arguments 0/0/0
#| @ -- 21:0-21:0 22:16-22:17*5 22:0-23:18*11
#| = __annotate__: stack 4, flags 0x13, arguments 1/1/0
#| @ -- 22:0-22:0 22:0-23:18*8 22:22-22:23 22:0-23:18 22:28-22:29 22:0-23:18*2
#| = later: stack 3, flags 0x93, arguments 1/0/0
#| @ 21:?-21:?*2 21:0-21:0 23:17-23:18 23:11-23:18*7 23:4-23:18 23:11-23:18*2 --*2
