from typing import Callable


def plain[T = int, *Ts = *tuple[int, ...], **P = [int, str]](x: T, y=1) -> T:
    return x


class Box[T: (int, str) = str, S: "Box" = list[T], *Us = (yes, *no)](list[T]):
    type Alias[V: int = T, W = lambda x=1: {x: T}] = dict[V, T]

    def get[R = "text"](self, default: R = 1) -> T | R:
        return default


type Name[
    A = int,  # a comment
    B = f"{A}",
] = str | A
async def later[T = [each for each in range(3)]](x: T = {}): pass
#|   0           RESUME                   0
#|
#|   1           LOAD_SMALL_INT           0
#|               LOAD_CONST               1 (('Callable',))
#|               IMPORT_NAME              0 (typing)
#|               IMPORT_FROM              1 (Callable)
#|               STORE_NAME               1 (Callable)
#|               POP_TOP
#|
#|   4           LOAD_CONST               7 ((1,))
#|               LOAD_CONST               2 (<code object <generic parameters of plain>, file "type_parameter_defaults.py", line 4>)
#|               MAKE_FUNCTION
#|               SWAP                     2
#|               CALL                     0
#|               STORE_NAME               2 (plain)
#|
#|   8           LOAD_CONST               3 (<code object <generic parameters of Box>, file "type_parameter_defaults.py", line 8>)
#|               MAKE_FUNCTION
#|               PUSH_NULL
#|               CALL                     0
#|               STORE_NAME               3 (Box)
#|
#|  15           LOAD_CONST               4 (<code object <generic parameters of Name>, file "type_parameter_defaults.py", line 15>)
#|               MAKE_FUNCTION
#|               PUSH_NULL
#|               CALL                     0
#|               STORE_NAME               4 (Name)
#|
#|  19           BUILD_MAP                0
#|               BUILD_TUPLE              1
#|               LOAD_CONST               5 (<code object <generic parameters of later>, file "type_parameter_defaults.py", line 19>)
#|               MAKE_FUNCTION
#|               SWAP                     2
#|               CALL                     0
#|               STORE_NAME               5 (later)
#|               LOAD_CONST               6 (None)
#|               RETURN_VALUE
#|
#| Disassembly of <code object <generic parameters of plain>, file "type_parameter_defaults.py", line 4>:
#|   --           MAKE_CELL                3 (T)
#|
#|    4           RESUME                   0
#|                LOAD_CONST               0 ('T')
#|                CALL_INTRINSIC_1         7 (INTRINSIC_TYPEVAR)
#|                LOAD_CONST               1 ((1,))
#|                LOAD_CONST               2 (<code object T, file "type_parameter_defaults.py", line 4>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   1 (defaults)
#|                CALL_INTRINSIC_2         5 (INTRINSIC_SET_TYPEPARAM_DEFAULT)
#|                COPY                     1
#|                STORE_DEREF              3 (T)
#|                LOAD_CONST               3 ('Ts')
#|                CALL_INTRINSIC_1         9 (INTRINSIC_TYPEVARTUPLE)
#|                LOAD_CONST               1 ((1,))
#|                LOAD_CONST               4 (<code object Ts, file "type_parameter_defaults.py", line 4>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   1 (defaults)
#|                CALL_INTRINSIC_2         5 (INTRINSIC_SET_TYPEPARAM_DEFAULT)
#|                COPY                     1
#|                STORE_FAST               1 (Ts)
#|                LOAD_CONST               5 ('P')
#|                CALL_INTRINSIC_1         8 (INTRINSIC_PARAMSPEC)
#|                LOAD_CONST               1 ((1,))
#|                LOAD_CONST               6 (<code object P, file "type_parameter_defaults.py", line 4>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   1 (defaults)
#|                CALL_INTRINSIC_2         5 (INTRINSIC_SET_TYPEPARAM_DEFAULT)
#|                COPY                     1
#|                STORE_FAST               2 (P)
#|                BUILD_TUPLE              3
#|                LOAD_FAST_BORROW         0 (.defaults)
#|                LOAD_FAST_BORROW         3 (T)
#|                BUILD_TUPLE              1
#|                LOAD_CONST               7 (<code object __annotate__, file "type_parameter_defaults.py", line 4>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   8 (closure)
#|                LOAD_CONST               8 (<code object plain, file "type_parameter_defaults.py", line 4>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE  16 (annotate)
#|                SET_FUNCTION_ATTRIBUTE   1 (defaults)
#|                SWAP                     2
#|                CALL_INTRINSIC_2         4 (INTRINSIC_SET_FUNCTION_TYPE_PARAMS)
#|                RETURN_VALUE
#|
#| Disassembly of <code object T, file "type_parameter_defaults.py", line 4>:
#|   4           RESUME                   0
#|               LOAD_FAST_BORROW         0 (.format)
#|               LOAD_SMALL_INT           2
#|               COMPARE_OP             132 (>)
#|               POP_JUMP_IF_FALSE        3 (to L1)
#|               NOT_TAKEN
#|               LOAD_COMMON_CONSTANT     1 (NotImplementedError)
#|               RAISE_VARARGS            1
#|       L1:     LOAD_GLOBAL              0 (int)
#|               RETURN_VALUE
#|
#| Disassembly of <code object Ts, file "type_parameter_defaults.py", line 4>:
#|   4           RESUME                   0
#|               LOAD_FAST_BORROW         0 (.format)
#|               LOAD_SMALL_INT           2
#|               COMPARE_OP             132 (>)
#|               POP_JUMP_IF_FALSE        3 (to L1)
#|               NOT_TAKEN
#|               LOAD_COMMON_CONSTANT     1 (NotImplementedError)
#|               RAISE_VARARGS            1
#|       L1:     LOAD_GLOBAL              0 (tuple)
#|               LOAD_GLOBAL              2 (int)
#|               LOAD_CONST               1 (Ellipsis)
#|               BUILD_TUPLE              2
#|               BINARY_OP               26 ([])
#|               UNPACK_SEQUENCE          1
#|               RETURN_VALUE
#|
#| Disassembly of <code object P, file "type_parameter_defaults.py", line 4>:
#|   4           RESUME                   0
#|               LOAD_FAST_BORROW         0 (.format)
#|               LOAD_SMALL_INT           2
#|               COMPARE_OP             132 (>)
#|               POP_JUMP_IF_FALSE        3 (to L1)
#|               NOT_TAKEN
#|               LOAD_COMMON_CONSTANT     1 (NotImplementedError)
#|               RAISE_VARARGS            1
#|       L1:     LOAD_GLOBAL              0 (int)
#|               LOAD_GLOBAL              2 (str)
#|               BUILD_LIST               2
#|               RETURN_VALUE
#|
#| Disassembly of <code object __annotate__, file "type_parameter_defaults.py", line 4>:
#|   --           COPY_FREE_VARS           1
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
#|                LOAD_DEREF               1 (T)
#|                LOAD_CONST               2 ('return')
#|                LOAD_DEREF               1 (T)
#|                BUILD_MAP                2
#|                RETURN_VALUE
#|
#| Disassembly of <code object plain, file "type_parameter_defaults.py", line 4>:
#|   4           RESUME                   0
#|
#|   5           LOAD_FAST_BORROW         0 (x)
#|               RETURN_VALUE
#|
#| Disassembly of <code object <generic parameters of Box>, file "type_parameter_defaults.py", line 8>:
#|   --           MAKE_CELL                3 (.type_params)
#|                MAKE_CELL                4 (T)
#|
#|    8           RESUME                   0
#|                LOAD_CONST               0 ('T')
#|                LOAD_CONST               1 ((1,))
#|                LOAD_CONST               2 (<code object T, file "type_parameter_defaults.py", line 8>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   1 (defaults)
#|                CALL_INTRINSIC_2         3 (INTRINSIC_TYPEVAR_WITH_CONSTRAINTS)
#|                LOAD_CONST               1 ((1,))
#|                LOAD_CONST               3 (<code object T, file "type_parameter_defaults.py", line 8>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   1 (defaults)
#|                CALL_INTRINSIC_2         5 (INTRINSIC_SET_TYPEPARAM_DEFAULT)
#|                COPY                     1
#|                STORE_DEREF              4 (T)
#|                LOAD_CONST               4 ('S')
#|                LOAD_CONST               1 ((1,))
#|                LOAD_CONST               5 (<code object S, file "type_parameter_defaults.py", line 8>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   1 (defaults)
#|                CALL_INTRINSIC_2         2 (INTRINSIC_TYPEVAR_WITH_BOUND)
#|                LOAD_CONST               1 ((1,))
#|                LOAD_FAST_BORROW         4 (T)
#|                BUILD_TUPLE              1
#|                LOAD_CONST               6 (<code object S, file "type_parameter_defaults.py", line 8>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   8 (closure)
#|                SET_FUNCTION_ATTRIBUTE   1 (defaults)
#|                CALL_INTRINSIC_2         5 (INTRINSIC_SET_TYPEPARAM_DEFAULT)
#|                COPY                     1
#|                STORE_FAST               0 (S)
#|                LOAD_CONST               7 ('Us')
#|                CALL_INTRINSIC_1         9 (INTRINSIC_TYPEVARTUPLE)
#|                LOAD_CONST               1 ((1,))
#|                LOAD_CONST               8 (<code object Us, file "type_parameter_defaults.py", line 8>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   1 (defaults)
#|                CALL_INTRINSIC_2         5 (INTRINSIC_SET_TYPEPARAM_DEFAULT)
#|                COPY                     1
#|                STORE_FAST               1 (Us)
#|                BUILD_TUPLE              3
#|                STORE_DEREF              3 (.type_params)
#|                LOAD_BUILD_CLASS
#|                PUSH_NULL
#|                LOAD_FAST_BORROW         3 (.type_params)
#|                LOAD_FAST_BORROW         4 (T)
#|                BUILD_TUPLE              2
#|                LOAD_CONST               9 (<code object Box, file "type_parameter_defaults.py", line 8>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   8 (closure)
#|                LOAD_CONST              10 ('Box')
#|                LOAD_DEREF               3 (.type_params)
#|                CALL_INTRINSIC_1        10 (INTRINSIC_SUBSCRIPT_GENERIC)
#|                STORE_FAST               2 (.generic_base)
#|                LOAD_GLOBAL              0 (list)
#|                LOAD_DEREF               4 (T)
#|                BINARY_OP               26 ([])
#|                LOAD_FAST_BORROW         2 (.generic_base)
#|                CALL                     4
#|                RETURN_VALUE
#|
#| Disassembly of <code object T, file "type_parameter_defaults.py", line 8>:
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
#| Disassembly of <code object T, file "type_parameter_defaults.py", line 8>:
#|   8           RESUME                   0
#|               LOAD_FAST_BORROW         0 (.format)
#|               LOAD_SMALL_INT           2
#|               COMPARE_OP             132 (>)
#|               POP_JUMP_IF_FALSE        3 (to L1)
#|               NOT_TAKEN
#|               LOAD_COMMON_CONSTANT     1 (NotImplementedError)
#|               RAISE_VARARGS            1
#|       L1:     LOAD_GLOBAL              0 (str)
#|               RETURN_VALUE
#|
#| Disassembly of <code object S, file "type_parameter_defaults.py", line 8>:
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
#| Disassembly of <code object S, file "type_parameter_defaults.py", line 8>:
#|   --           COPY_FREE_VARS           1
#|
#|    8           RESUME                   0
#|                LOAD_FAST_BORROW         0 (.format)
#|                LOAD_SMALL_INT           2
#|                COMPARE_OP             132 (>)
#|                POP_JUMP_IF_FALSE        3 (to L1)
#|                NOT_TAKEN
#|                LOAD_COMMON_CONSTANT     1 (NotImplementedError)
#|                RAISE_VARARGS            1
#|        L1:     LOAD_GLOBAL              0 (list)
#|                LOAD_DEREF               1 (T)
#|                BINARY_OP               26 ([])
#|                RETURN_VALUE
#|
#| Disassembly of <code object Us, file "type_parameter_defaults.py", line 8>:
#|   8           RESUME                   0
#|               LOAD_FAST_BORROW         0 (.format)
#|               LOAD_SMALL_INT           2
#|               COMPARE_OP             132 (>)
#|               POP_JUMP_IF_FALSE        3 (to L1)
#|               NOT_TAKEN
#|               LOAD_COMMON_CONSTANT     1 (NotImplementedError)
#|               RAISE_VARARGS            1
#|       L1:     LOAD_GLOBAL              0 (yes)
#|               BUILD_LIST               1
#|               LOAD_GLOBAL              2 (no)
#|               LIST_EXTEND              1
#|               CALL_INTRINSIC_1         6 (INTRINSIC_LIST_TO_TUPLE)
#|               RETURN_VALUE
#|
#| Disassembly of <code object Box, file "type_parameter_defaults.py", line 8>:
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
#|    9           LOAD_FAST_BORROW         2 (T)
#|                LOAD_FAST_BORROW         0 (__classdict__)
#|                BUILD_TUPLE              2
#|                LOAD_CONST               1 (<code object <generic parameters of Alias>, file "type_parameter_defaults.py", line 9>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   8 (closure)
#|                PUSH_NULL
#|                CALL                     0
#|                STORE_NAME               5 (Alias)
#|
#|   11           LOAD_CONST               5 ((1,))
#|                LOAD_FAST_BORROW         2 (T)
#|                LOAD_FAST_BORROW         0 (__classdict__)
#|                BUILD_TUPLE              2
#|                LOAD_CONST               2 (<code object <generic parameters of get>, file "type_parameter_defaults.py", line 11>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   8 (closure)
#|                SWAP                     2
#|                CALL                     0
#|                STORE_NAME               6 (get)
#|                LOAD_CONST               3 (())
#|                STORE_NAME               7 (__static_attributes__)
#|                LOAD_FAST_BORROW         0 (__classdict__)
#|                STORE_NAME               8 (__classdictcell__)
#|                LOAD_CONST               4 (None)
#|                RETURN_VALUE
#|
#| Disassembly of <code object <generic parameters of Alias>, file "type_parameter_defaults.py", line 9>:
#|   --           COPY_FREE_VARS           2
#|                MAKE_CELL                1 (V)
#|
#|    9           RESUME                   0
#|                LOAD_CONST               0 ('Alias')
#|                LOAD_CONST               1 ('V')
#|                LOAD_CONST               2 ((1,))
#|                LOAD_FAST_BORROW         3 (__classdict__)
#|                BUILD_TUPLE              1
#|                LOAD_CONST               3 (<code object V, file "type_parameter_defaults.py", line 9>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   8 (closure)
#|                SET_FUNCTION_ATTRIBUTE   1 (defaults)
#|                CALL_INTRINSIC_2         2 (INTRINSIC_TYPEVAR_WITH_BOUND)
#|                LOAD_CONST               2 ((1,))
#|                LOAD_FAST_BORROW         2 (T)
#|                LOAD_FAST_BORROW         3 (__classdict__)
#|                BUILD_TUPLE              2
#|                LOAD_CONST               4 (<code object V, file "type_parameter_defaults.py", line 9>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   8 (closure)
#|                SET_FUNCTION_ATTRIBUTE   1 (defaults)
#|                CALL_INTRINSIC_2         5 (INTRINSIC_SET_TYPEPARAM_DEFAULT)
#|                COPY                     1
#|                STORE_DEREF              1 (V)
#|                LOAD_CONST               5 ('W')
#|                CALL_INTRINSIC_1         7 (INTRINSIC_TYPEVAR)
#|                LOAD_CONST               2 ((1,))
#|                LOAD_FAST_BORROW         2 (T)
#|                LOAD_FAST_BORROW         3 (__classdict__)
#|                BUILD_TUPLE              2
#|                LOAD_CONST               6 (<code object W, file "type_parameter_defaults.py", line 9>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   8 (closure)
#|                SET_FUNCTION_ATTRIBUTE   1 (defaults)
#|                CALL_INTRINSIC_2         5 (INTRINSIC_SET_TYPEPARAM_DEFAULT)
#|                COPY                     1
#|                STORE_FAST               0 (W)
#|                BUILD_TUPLE              2
#|                LOAD_CONST               2 ((1,))
#|                LOAD_FAST_BORROW         2 (T)
#|                LOAD_FAST_BORROW         1 (V)
#|                LOAD_FAST_BORROW         3 (__classdict__)
#|                BUILD_TUPLE              3
#|                LOAD_CONST               7 (<code object Alias, file "type_parameter_defaults.py", line 9>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   8 (closure)
#|                SET_FUNCTION_ATTRIBUTE   1 (defaults)
#|                BUILD_TUPLE              3
#|                CALL_INTRINSIC_1        11 (INTRINSIC_TYPEALIAS)
#|                RETURN_VALUE
#|
#| Disassembly of <code object V, file "type_parameter_defaults.py", line 9>:
#|   --           COPY_FREE_VARS           1
#|
#|    9           RESUME                   0
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
#| Disassembly of <code object V, file "type_parameter_defaults.py", line 9>:
#|   --           COPY_FREE_VARS           2
#|
#|    9           RESUME                   0
#|                LOAD_FAST_BORROW         0 (.format)
#|                LOAD_SMALL_INT           2
#|                COMPARE_OP             132 (>)
#|                POP_JUMP_IF_FALSE        3 (to L1)
#|                NOT_TAKEN
#|                LOAD_COMMON_CONSTANT     1 (NotImplementedError)
#|                RAISE_VARARGS            1
#|        L1:     LOAD_DEREF               2 (__classdict__)
#|                LOAD_FROM_DICT_OR_DEREF  1 (T)
#|                RETURN_VALUE
#|
#| Disassembly of <code object W, file "type_parameter_defaults.py", line 9>:
#|   --           COPY_FREE_VARS           2
#|
#|    9           RESUME                   0
#|                LOAD_FAST_BORROW         0 (.format)
#|                LOAD_SMALL_INT           2
#|                COMPARE_OP             132 (>)
#|                POP_JUMP_IF_FALSE        3 (to L1)
#|                NOT_TAKEN
#|                LOAD_COMMON_CONSTANT     1 (NotImplementedError)
#|                RAISE_VARARGS            1
#|        L1:     LOAD_CONST               2 ((1,))
#|                LOAD_FAST_BORROW         1 (T)
#|                BUILD_TUPLE              1
#|                LOAD_CONST               1 (<code object <lambda>, file "type_parameter_defaults.py", line 9>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   8 (closure)
#|                SET_FUNCTION_ATTRIBUTE   1 (defaults)
#|                RETURN_VALUE
#|
#| Disassembly of <code object <lambda>, file "type_parameter_defaults.py", line 9>:
#|   --           COPY_FREE_VARS           1
#|
#|    9           RESUME                   0
#|                LOAD_FAST_BORROW         0 (x)
#|                LOAD_DEREF               1 (T)
#|                BUILD_MAP                1
#|                RETURN_VALUE
#|
#| Disassembly of <code object Alias, file "type_parameter_defaults.py", line 9>:
#|   --           COPY_FREE_VARS           3
#|
#|    9           RESUME                   0
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
#| Disassembly of <code object <generic parameters of get>, file "type_parameter_defaults.py", line 11>:
#|   --           COPY_FREE_VARS           2
#|                MAKE_CELL                1 (R)
#|
#|   11           RESUME                   0
#|                LOAD_CONST               0 ('R')
#|                CALL_INTRINSIC_1         7 (INTRINSIC_TYPEVAR)
#|                LOAD_CONST               1 ((1,))
#|                LOAD_FAST_BORROW         3 (__classdict__)
#|                BUILD_TUPLE              1
#|                LOAD_CONST               2 (<code object R, file "type_parameter_defaults.py", line 11>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   8 (closure)
#|                SET_FUNCTION_ATTRIBUTE   1 (defaults)
#|                CALL_INTRINSIC_2         5 (INTRINSIC_SET_TYPEPARAM_DEFAULT)
#|                COPY                     1
#|                STORE_DEREF              1 (R)
#|                BUILD_TUPLE              1
#|                LOAD_FAST_BORROW         0 (.defaults)
#|                LOAD_FAST_BORROW         1 (R)
#|                LOAD_FAST_BORROW         2 (T)
#|                LOAD_FAST_BORROW         3 (__classdict__)
#|                BUILD_TUPLE              3
#|                LOAD_CONST               3 (<code object __annotate__, file "type_parameter_defaults.py", line 11>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   8 (closure)
#|                LOAD_CONST               4 (<code object get, file "type_parameter_defaults.py", line 11>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE  16 (annotate)
#|                SET_FUNCTION_ATTRIBUTE   1 (defaults)
#|                SWAP                     2
#|                CALL_INTRINSIC_2         4 (INTRINSIC_SET_FUNCTION_TYPE_PARAMS)
#|                RETURN_VALUE
#|
#| Disassembly of <code object R, file "type_parameter_defaults.py", line 11>:
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
#|        L1:     LOAD_CONST               1 ('text')
#|                RETURN_VALUE
#|
#| Disassembly of <code object __annotate__, file "type_parameter_defaults.py", line 11>:
#|   --           COPY_FREE_VARS           3
#|
#|   11           RESUME                   0
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
#|                LOAD_CONST               2 ('return')
#|                LOAD_DEREF               3 (__classdict__)
#|                LOAD_FROM_DICT_OR_DEREF  2 (T)
#|                LOAD_DEREF               3 (__classdict__)
#|                LOAD_FROM_DICT_OR_DEREF  1 (R)
#|                BINARY_OP                7 (|)
#|                BUILD_MAP                2
#|                RETURN_VALUE
#|
#| Disassembly of <code object get, file "type_parameter_defaults.py", line 11>:
#|  11           RESUME                   0
#|
#|  12           LOAD_FAST_BORROW         1 (default)
#|               RETURN_VALUE
#|
#| Disassembly of <code object <generic parameters of Name>, file "type_parameter_defaults.py", line 15>:
#|   --           MAKE_CELL                1 (A)
#|
#|   15           RESUME                   0
#|                LOAD_CONST               0 ('Name')
#|
#|   16           LOAD_CONST               1 ('A')
#|                CALL_INTRINSIC_1         7 (INTRINSIC_TYPEVAR)
#|                LOAD_CONST               2 ((1,))
#|                LOAD_CONST               3 (<code object A, file "type_parameter_defaults.py", line 16>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   1 (defaults)
#|                CALL_INTRINSIC_2         5 (INTRINSIC_SET_TYPEPARAM_DEFAULT)
#|                COPY                     1
#|                STORE_DEREF              1 (A)
#|
#|   17           LOAD_CONST               4 ('B')
#|                CALL_INTRINSIC_1         7 (INTRINSIC_TYPEVAR)
#|                LOAD_CONST               2 ((1,))
#|                LOAD_FAST_BORROW         1 (A)
#|                BUILD_TUPLE              1
#|                LOAD_CONST               5 (<code object B, file "type_parameter_defaults.py", line 17>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   8 (closure)
#|                SET_FUNCTION_ATTRIBUTE   1 (defaults)
#|                CALL_INTRINSIC_2         5 (INTRINSIC_SET_TYPEPARAM_DEFAULT)
#|                COPY                     1
#|                STORE_FAST               0 (B)
#|
#|   16           BUILD_TUPLE              2
#|
#|   15           LOAD_CONST               2 ((1,))
#|                LOAD_FAST_BORROW         1 (A)
#|                BUILD_TUPLE              1
#|                LOAD_CONST               6 (<code object Name, file "type_parameter_defaults.py", line 15>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   8 (closure)
#|                SET_FUNCTION_ATTRIBUTE   1 (defaults)
#|                BUILD_TUPLE              3
#|                CALL_INTRINSIC_1        11 (INTRINSIC_TYPEALIAS)
#|                RETURN_VALUE
#|
#| Disassembly of <code object A, file "type_parameter_defaults.py", line 16>:
#|  16           RESUME                   0
#|               LOAD_FAST_BORROW         0 (.format)
#|               LOAD_SMALL_INT           2
#|               COMPARE_OP             132 (>)
#|               POP_JUMP_IF_FALSE        3 (to L1)
#|               NOT_TAKEN
#|               LOAD_COMMON_CONSTANT     1 (NotImplementedError)
#|               RAISE_VARARGS            1
#|       L1:     LOAD_GLOBAL              0 (int)
#|               RETURN_VALUE
#|
#| Disassembly of <code object B, file "type_parameter_defaults.py", line 17>:
#|   --           COPY_FREE_VARS           1
#|
#|   17           RESUME                   0
#|                LOAD_FAST_BORROW         0 (.format)
#|                LOAD_SMALL_INT           2
#|                COMPARE_OP             132 (>)
#|                POP_JUMP_IF_FALSE        3 (to L1)
#|                NOT_TAKEN
#|                LOAD_COMMON_CONSTANT     1 (NotImplementedError)
#|                RAISE_VARARGS            1
#|        L1:     LOAD_DEREF               1 (A)
#|                FORMAT_SIMPLE
#|                RETURN_VALUE
#|
#| Disassembly of <code object Name, file "type_parameter_defaults.py", line 15>:
#|   --           COPY_FREE_VARS           1
#|
#|   15           RESUME                   0
#|                LOAD_FAST_BORROW         0 (.format)
#|                LOAD_SMALL_INT           2
#|                COMPARE_OP             132 (>)
#|                POP_JUMP_IF_FALSE        3 (to L1)
#|                NOT_TAKEN
#|                LOAD_COMMON_CONSTANT     1 (NotImplementedError)
#|                RAISE_VARARGS            1
#|
#|   18   L1:     LOAD_GLOBAL              0 (str)
#|                LOAD_DEREF               1 (A)
#|                BINARY_OP                7 (|)
#|
#|   15           RETURN_VALUE
#|
#| Disassembly of <code object <generic parameters of later>, file "type_parameter_defaults.py", line 19>:
#|   --           MAKE_CELL                1 (T)
#|
#|   19           RESUME                   0
#|                LOAD_CONST               0 ('T')
#|                CALL_INTRINSIC_1         7 (INTRINSIC_TYPEVAR)
#|                LOAD_CONST               1 ((1,))
#|                LOAD_CONST               2 (<code object T, file "type_parameter_defaults.py", line 19>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   1 (defaults)
#|                CALL_INTRINSIC_2         5 (INTRINSIC_SET_TYPEPARAM_DEFAULT)
#|                COPY                     1
#|                STORE_DEREF              1 (T)
#|                BUILD_TUPLE              1
#|                LOAD_FAST_BORROW         0 (.defaults)
#|                LOAD_FAST_BORROW         1 (T)
#|                BUILD_TUPLE              1
#|                LOAD_CONST               3 (<code object __annotate__, file "type_parameter_defaults.py", line 19>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   8 (closure)
#|                LOAD_CONST               4 (<code object later, file "type_parameter_defaults.py", line 19>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE  16 (annotate)
#|                SET_FUNCTION_ATTRIBUTE   1 (defaults)
#|                SWAP                     2
#|                CALL_INTRINSIC_2         4 (INTRINSIC_SET_FUNCTION_TYPE_PARAMS)
#|                RETURN_VALUE
#|
#| Disassembly of <code object T, file "type_parameter_defaults.py", line 19>:
#|   19           RESUME                   0
#|                LOAD_FAST_BORROW         0 (.format)
#|                LOAD_SMALL_INT           2
#|                COMPARE_OP             132 (>)
#|                POP_JUMP_IF_FALSE        3 (to L1)
#|                NOT_TAKEN
#|                LOAD_COMMON_CONSTANT     1 (NotImplementedError)
#|                RAISE_VARARGS            1
#|        L1:     LOAD_GLOBAL              1 (range + NULL)
#|                LOAD_SMALL_INT           3
#|                CALL                     1
#|                GET_ITER
#|                LOAD_FAST_AND_CLEAR      1 (each)
#|                SWAP                     2
#|        L2:     BUILD_LIST               0
#|                SWAP                     2
#|        L3:     FOR_ITER                 4 (to L4)
#|                STORE_FAST_LOAD_FAST    17 (each, each)
#|                LIST_APPEND              2
#|                JUMP_BACKWARD            6 (to L3)
#|        L4:     END_FOR
#|                POP_ITER
#|        L5:     SWAP                     2
#|                STORE_FAST               1 (each)
#|                RETURN_VALUE
#|
#|   --   L6:     SWAP                     2
#|                POP_TOP
#|
#|   19           SWAP                     2
#|                STORE_FAST               1 (each)
#|                RERAISE                  0
#| ExceptionTable:
#|   L2 to L5 -> L6 [2]
#|
#| Disassembly of <code object __annotate__, file "type_parameter_defaults.py", line 19>:
#|   --           COPY_FREE_VARS           1
#|
#|   19           RESUME                   0
#|                LOAD_FAST_BORROW         0 (format)
#|                LOAD_SMALL_INT           2
#|                COMPARE_OP             132 (>)
#|                POP_JUMP_IF_FALSE        3 (to L1)
#|                NOT_TAKEN
#|                LOAD_COMMON_CONSTANT     1 (NotImplementedError)
#|                RAISE_VARARGS            1
#|        L1:     LOAD_CONST               1 ('x')
#|                LOAD_DEREF               1 (T)
#|                BUILD_MAP                1
#|                RETURN_VALUE
#|
#| Disassembly of <code object later, file "type_parameter_defaults.py", line 19>:
#|   19           RETURN_GENERATOR
#|                POP_TOP
#|        L1:     RESUME                   0
#|                LOAD_CONST               0 (None)
#|                RETURN_VALUE
#|
#|   --   L2:     CALL_INTRINSIC_1         3 (INTRINSIC_STOPITERATION_ERROR)
#|                RERAISE                  1
#| ExceptionTable:
#|   L1 to L2 -> L2 [0] lasti
#| = <module>: stack 2, flags 0x0, arguments 0/0/0
#| @ 0:0-1:0 1:0-1:27*6 4:0-5:12*6 8:0-12:22*5 15:0-18:11*5 19:56-19:58 19:0-19:65*8
#| = <generic parameters of plain>: stack 5, flags 0x3, arguments 1/0/0
#| @ -- 4:0-4:0 4:10-4:17*2 4:14-4:17*4 4:10-4:17*3 4:19-4:41*2 4:25-4:41*4 4:19-4:41*3 4:43-4:59*2 4:49-4:59*4 4:43-4:59*3 4:10-4:17 4:0-5:12*13
#| = T: stack 2, flags 0x13, arguments 1/1/0
#| @ 4:0-4:0 4:14-4:17*9
#| = Ts: stack 3, flags 0x13, arguments 1/1/0
#| @ 4:0-4:0 4:25-4:41*7 4:26-4:31 4:32-4:35 4:37-4:40 4:32-4:40 4:26-4:41 4:25-4:41*2
#| = P: stack 2, flags 0x13, arguments 1/1/0
#| @ 4:0-4:0 4:49-4:59*7 4:50-4:53 4:55-4:58 4:49-4:59*2
#| = __annotate__: stack 4, flags 0x13, arguments 1/1/0
#| @ -- 4:0-4:0 4:0-5:12*8 4:64-4:65 4:0-5:12 4:75-4:76 4:0-5:12*2
#| = plain: stack 1, flags 0x13, arguments 2/0/0
#| @ 4:0-4:0 5:11-5:12 5:4-5:12
#| = <generic parameters of Box>: stack 6, flags 0x3, arguments 0/0/0
#| @ --*2 8:0-8:0 8:10-8:29 8:13-8:23*4 8:10-8:29 8:26-8:29*4 8:10-8:29*3 8:31-8:49 8:34-8:39*4 8:31-8:49 8:42-8:49*7 8:31-8:49*3 8:51-8:67*2 8:57-8:67*4 8:51-8:67*3 8:10-8:29 8:0-12:22*13 8:69-8:73 8:74-8:75 8:69-8:76 8:0-12:22*3
#| = T: stack 2, flags 0x13, arguments 1/1/0
#| @ 8:0-8:0 8:13-8:23*7 8:14-8:17 8:19-8:22 8:13-8:23*2
#| = T: stack 2, flags 0x13, arguments 1/1/0
#| @ 8:0-8:0 8:26-8:29*9
#| = S: stack 2, flags 0x13, arguments 1/1/0
#| @ 8:0-8:0 8:34-8:39*9
#| = S: stack 2, flags 0x13, arguments 1/1/0
#| @ -- 8:0-8:0 8:42-8:49*7 8:42-8:46 8:47-8:48 8:42-8:49*2
#| = Us: stack 2, flags 0x13, arguments 1/1/0
#| @ 8:0-8:0 8:57-8:67*7 8:58-8:61 8:57-8:67 8:64-8:66 8:57-8:67*3
#| = Box: stack 3, flags 0x0, arguments 0/0/0
#| @ --*2 8:0-8:0*12 9:4-9:63*9 11:4-12:22*16
#| = Box.<generic parameters of Alias>: stack 6, flags 0x13, arguments 0/0/0
#| @ --*2 9:0-9:0 9:4-9:63 9:15-9:25 9:18-9:21*7 9:15-9:25 9:24-9:25*8 9:15-9:25*3 9:27-9:49*2 9:31-9:49*8 9:27-9:49*3 9:15-9:25 9:4-9:63*12
#| = Box.V: stack 2, flags 0x13, arguments 1/1/0
#| @ -- 9:0-9:0 9:18-9:21*10
#| = Box.V: stack 2, flags 0x13, arguments 1/1/0
#| @ -- 9:0-9:0 9:24-9:25*10
#| = Box.W: stack 3, flags 0x13, arguments 1/1/0
#| @ -- 9:0-9:0 9:31-9:49*15
#| = Box.<generic parameters of Alias>.<lambda>: stack 2, flags 0x13, arguments 1/0/0
#| @ -- 9:0-9:0 9:44-9:45 9:47-9:48 9:43-9:49*2
#| = Box.Alias: stack 3, flags 0x13, arguments 1/1/0
#| @ -- 9:0-9:0 9:4-9:63*7 9:53-9:57*2 9:58-9:59*2 9:61-9:62*2 9:58-9:62 9:53-9:63 9:4-9:63
#| = Box.<generic parameters of get>: stack 5, flags 0x13, arguments 1/0/0
#| @ --*2 11:0-11:0 11:12-11:22*2 11:16-11:22*7 11:12-11:22*4 11:4-12:22*15
#| = Box.R: stack 2, flags 0x13, arguments 1/1/0
#| @ -- 11:0-11:0 11:16-11:22*9
#| = Box.__annotate__: stack 5, flags 0x13, arguments 1/1/0
#| @ -- 11:0-11:0 11:4-12:22*8 11:39-11:40*2 11:4-12:22 11:49-11:50*2 11:53-11:54*2 11:49-11:54 11:4-12:22*2
#| = Box.get: stack 1, flags 0x13, arguments 2/0/0
#| @ 11:0-11:0 12:15-12:22 12:8-12:22
#| = <generic parameters of Name>: stack 6, flags 0x3, arguments 0/0/0
#| @ -- 15:0-15:0 15:0-18:11 16:4-16:11*2 16:8-16:11*4 16:4-16:11*3 17:4-17:14*2 17:8-17:14*7 17:4-17:14*3 16:4-16:11 15:0-18:11*10
#| = A: stack 2, flags 0x13, arguments 1/1/0
#| @ 16:0-16:0 16:8-16:11*9
#| = B: stack 2, flags 0x13, arguments 1/1/0
#| @ -- 17:0-17:0 17:8-17:14*7 17:11-17:12 17:10-17:13 17:8-17:14
#| = Name: stack 2, flags 0x13, arguments 1/1/0
#| @ -- 15:0-15:0 15:0-18:11*7 18:4-18:7 18:10-18:11 18:4-18:11 15:0-18:11
#| = <generic parameters of later>: stack 4, flags 0x3, arguments 1/0/0
#| @ -- 19:0-19:0 19:16-19:47*2 19:20-19:47*4 19:16-19:47*4 19:0-19:65*13
#| = T: stack 4, flags 0x13, arguments 1/1/0
#| @ 19:0-19:0 19:20-19:47*7 19:38-19:43 19:44-19:45 19:38-19:46*2 19:20-19:47*4 19:38-19:46 19:30-19:34 19:21-19:25*2 19:38-19:46*2 19:20-19:47*3 --*2 19:20-19:47*3
#| = __annotate__: stack 2, flags 0x13, arguments 1/1/0
#| @ -- 19:0-19:0 19:0-19:65*8 19:52-19:53 19:0-19:65*2
#| = later: stack 2, flags 0x93, arguments 1/0/0
#| @ 19:?-19:?*2 19:0-19:0 19:61-19:65*2 --*2
