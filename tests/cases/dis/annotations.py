"""A module with annotations."""
x: int = 1
y: "str"
if x:
    z: list[int]
(w): int = 2
x.attribute: float
x[0]: float = 1.5
x[1:2, ::3]: int


class Owner:
    a: int
    for each in range(3):
        b: str = "b"
    __private: dict[a, int]

    def method(self, value: a, /, *rest: int, key: "str" = None, **more: a) -> __private:
        local: undefined = 1
        self.stored: int = 2
        self.other: int
        return local


def outer():
    class Inner:
        n: Owner

    return Inner
#|   --           MAKE_CELL                0 (__conditional_annotations__)
#|
#|    0           RESUME                   0
#|
#|    1           LOAD_CONST               5 (<code object __annotate__, file "annotations.py", line 1>)
#|                MAKE_FUNCTION
#|                STORE_NAME               6 (__annotate__)
#|                BUILD_SET                0
#|                STORE_NAME               0 (__conditional_annotations__)
#|                LOAD_CONST               0 ('A module with annotations.')
#|                STORE_NAME               1 (__doc__)
#|
#|    2           LOAD_SMALL_INT           1
#|                STORE_NAME               2 (x)
#|                LOAD_NAME                0 (__conditional_annotations__)
#|                LOAD_SMALL_INT           0
#|                SET_ADD                  1
#|                POP_TOP
#|
#|    3           LOAD_NAME                0 (__conditional_annotations__)
#|                LOAD_SMALL_INT           1
#|                SET_ADD                  1
#|                POP_TOP
#|
#|    4           LOAD_NAME                2 (x)
#|                TO_BOOL
#|                POP_JUMP_IF_FALSE        5 (to L1)
#|                NOT_TAKEN
#|
#|    5           LOAD_NAME                0 (__conditional_annotations__)
#|                LOAD_SMALL_INT           2
#|                SET_ADD                  1
#|                POP_TOP
#|
#|    6   L1:     LOAD_SMALL_INT           2
#|                STORE_NAME               3 (w)
#|
#|    7           LOAD_NAME                2 (x)
#|                POP_TOP
#|
#|    8           LOAD_CONST               1 (1.5)
#|                LOAD_NAME                2 (x)
#|                LOAD_SMALL_INT           0
#|                STORE_SUBSCR
#|
#|    9           LOAD_NAME                2 (x)
#|                POP_TOP
#|
#|   12           LOAD_BUILD_CLASS
#|                PUSH_NULL
#|                LOAD_CONST               2 (<code object Owner, file "annotations.py", line 12>)
#|                MAKE_FUNCTION
#|                LOAD_CONST               3 ('Owner')
#|                CALL                     2
#|                STORE_NAME               4 (Owner)
#|
#|   25           LOAD_CONST               4 (<code object outer, file "annotations.py", line 25>)
#|                MAKE_FUNCTION
#|                STORE_NAME               5 (outer)
#|                LOAD_CONST               6 (None)
#|                RETURN_VALUE
#|
#| Disassembly of <code object Owner, file "annotations.py", line 12>:
#|   --           MAKE_CELL                0 (__classdict__)
#|                MAKE_CELL                1 (__conditional_annotations__)
#|
#|   12           RESUME                   0
#|                LOAD_NAME                0 (__name__)
#|                STORE_NAME               1 (__module__)
#|                LOAD_CONST               0 ('Owner')
#|                STORE_NAME               2 (__qualname__)
#|                LOAD_SMALL_INT          12
#|                STORE_NAME               3 (__firstlineno__)
#|                LOAD_LOCALS
#|                STORE_DEREF              0 (__classdict__)
#|                BUILD_SET                0
#|                STORE_DEREF              1 (__conditional_annotations__)
#|
#|   14           LOAD_NAME                4 (range)
#|                PUSH_NULL
#|                LOAD_SMALL_INT           3
#|                CALL                     1
#|                GET_ITER
#|        L1:     FOR_ITER                 9 (to L2)
#|                STORE_NAME               5 (each)
#|
#|   15           LOAD_CONST               1 ('b')
#|                STORE_NAME               6 (b)
#|                LOAD_DEREF               1 (__conditional_annotations__)
#|                LOAD_SMALL_INT           0
#|                SET_ADD                  1
#|                POP_TOP
#|                JUMP_BACKWARD           11 (to L1)
#|
#|   14   L2:     END_FOR
#|                POP_ITER
#|
#|   18           LOAD_CONST               2 ('key')
#|                LOAD_CONST               3 (None)
#|                BUILD_MAP                1
#|                LOAD_FAST_BORROW         0 (__classdict__)
#|                BUILD_TUPLE              1
#|                LOAD_CONST               4 (<code object __annotate__, file "annotations.py", line 18>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   8 (closure)
#|                LOAD_CONST               5 (<code object method, file "annotations.py", line 18>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE  16 (annotate)
#|                SET_FUNCTION_ATTRIBUTE   2 (kwdefaults)
#|                STORE_NAME               7 (method)
#|
#|   12           LOAD_FAST_BORROW         0 (__classdict__)
#|                LOAD_FAST_BORROW         1 (__conditional_annotations__)
#|                BUILD_TUPLE              2
#|                LOAD_CONST               6 (<code object __annotate__, file "annotations.py", line 12>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   8 (closure)
#|                STORE_NAME               8 (__annotate_func__)
#|                LOAD_CONST               7 (('stored',))
#|                STORE_NAME               9 (__static_attributes__)
#|                LOAD_FAST_BORROW         0 (__classdict__)
#|                STORE_NAME              10 (__classdictcell__)
#|                LOAD_CONST               3 (None)
#|                RETURN_VALUE
#|
#| Disassembly of <code object __annotate__, file "annotations.py", line 18>:
#|   --           COPY_FREE_VARS           1
#|
#|   18           RESUME                   0
#|                LOAD_FAST_BORROW         0 (format)
#|                LOAD_SMALL_INT           2
#|                COMPARE_OP             132 (>)
#|                POP_JUMP_IF_FALSE        3 (to L1)
#|                NOT_TAKEN
#|                LOAD_COMMON_CONSTANT     1 (NotImplementedError)
#|                RAISE_VARARGS            1
#|        L1:     LOAD_CONST               1 ('value')
#|                LOAD_DEREF               1 (__classdict__)
#|                LOAD_FROM_DICT_OR_GLOBALS 0 (a)
#|                LOAD_CONST               2 ('rest')
#|                LOAD_DEREF               1 (__classdict__)
#|                LOAD_FROM_DICT_OR_GLOBALS 1 (int)
#|                LOAD_CONST               3 ('key')
#|                LOAD_CONST               4 ('str')
#|                LOAD_CONST               5 ('more')
#|                LOAD_DEREF               1 (__classdict__)
#|                LOAD_FROM_DICT_OR_GLOBALS 0 (a)
#|                LOAD_CONST               6 ('return')
#|                LOAD_DEREF               1 (__classdict__)
#|                LOAD_FROM_DICT_OR_GLOBALS 2 (_Owner__private)
#|                BUILD_MAP                5
#|                RETURN_VALUE
#|
#| Disassembly of <code object method, file "annotations.py", line 18>:
#|  18           RESUME                   0
#|
#|  19           LOAD_SMALL_INT           1
#|               STORE_FAST               5 (local)
#|
#|  20           LOAD_SMALL_INT           2
#|               LOAD_FAST_BORROW         0 (self)
#|               STORE_ATTR               0 (stored)
#|
#|  21           LOAD_FAST_BORROW         0 (self)
#|               POP_TOP
#|
#|  22           LOAD_FAST_BORROW         5 (local)
#|               RETURN_VALUE
#|
#| Disassembly of <code object __annotate__, file "annotations.py", line 12>:
#|   --           COPY_FREE_VARS           2
#|
#|   12           RESUME                   0
#|                LOAD_FAST_BORROW         0 (format)
#|                LOAD_SMALL_INT           2
#|                COMPARE_OP             132 (>)
#|                POP_JUMP_IF_FALSE        3 (to L1)
#|                NOT_TAKEN
#|                LOAD_COMMON_CONSTANT     1 (NotImplementedError)
#|                RAISE_VARARGS            1
#|        L1:     BUILD_MAP                0
#|
#|   13           LOAD_DEREF               1 (__classdict__)
#|                LOAD_FROM_DICT_OR_GLOBALS 0 (int)
#|                COPY                     2
#|                LOAD_CONST               1 ('a')
#|
#|   12           STORE_SUBSCR
#|
#|   15           LOAD_SMALL_INT           0
#|                LOAD_DEREF               2 (__conditional_annotations__)
#|                CONTAINS_OP              0 (in)
#|                POP_JUMP_IF_FALSE        7 (to L2)
#|                NOT_TAKEN
#|                LOAD_DEREF               1 (__classdict__)
#|                LOAD_FROM_DICT_OR_GLOBALS 1 (str)
#|                COPY                     2
#|                LOAD_CONST               2 ('b')
#|
#|   12           STORE_SUBSCR
#|
#|   16   L2:     LOAD_DEREF               1 (__classdict__)
#|                LOAD_FROM_DICT_OR_GLOBALS 2 (dict)
#|                LOAD_DEREF               1 (__classdict__)
#|                LOAD_FROM_DICT_OR_GLOBALS 3 (a)
#|                LOAD_DEREF               1 (__classdict__)
#|                LOAD_FROM_DICT_OR_GLOBALS 0 (int)
#|                BUILD_TUPLE              2
#|                BINARY_OP               26 ([])
#|                COPY                     2
#|                LOAD_CONST               3 ('_Owner__private')
#|
#|   12           STORE_SUBSCR
#|                RETURN_VALUE
#|
#| Disassembly of <code object outer, file "annotations.py", line 25>:
#|  25           RESUME                   0
#|
#|  26           LOAD_BUILD_CLASS
#|               PUSH_NULL
#|               LOAD_CONST               0 (<code object Inner, file "annotations.py", line 26>)
#|               MAKE_FUNCTION
#|               LOAD_CONST               1 ('Inner')
#|               CALL                     2
#|               STORE_FAST               0 (Inner)
#|
#|  29           LOAD_FAST_BORROW         0 (Inner)
#|               RETURN_VALUE
#|
#| Disassembly of <code object Inner, file "annotations.py", line 26>:
#|   --           MAKE_CELL                0 (__classdict__)
#|
#|   26           RESUME                   0
#|                LOAD_NAME                0 (__name__)
#|                STORE_NAME               1 (__module__)
#|                LOAD_CONST               0 ('outer.<locals>.Inner')
#|                STORE_NAME               2 (__qualname__)
#|                LOAD_SMALL_INT          26
#|                STORE_NAME               3 (__firstlineno__)
#|                LOAD_LOCALS
#|                STORE_DEREF              0 (__classdict__)
#|                LOAD_FAST_BORROW         0 (__classdict__)
#|                BUILD_TUPLE              1
#|                LOAD_CONST               1 (<code object __annotate__, file "annotations.py", line 26>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   8 (closure)
#|                STORE_NAME               4 (__annotate_func__)
#|                LOAD_CONST               2 (())
#|                STORE_NAME               5 (__static_attributes__)
#|                LOAD_FAST_BORROW         0 (__classdict__)
#|                STORE_NAME               6 (__classdictcell__)
#|                LOAD_CONST               3 (None)
#|                RETURN_VALUE
#|
#| Disassembly of <code object __annotate__, file "annotations.py", line 26>:
#|   --           COPY_FREE_VARS           1
#|
#|   26           RESUME                   0
#|                LOAD_FAST_BORROW         0 (format)
#|                LOAD_SMALL_INT           2
#|                COMPARE_OP             132 (>)
#|                POP_JUMP_IF_FALSE        3 (to L1)
#|                NOT_TAKEN
#|                LOAD_COMMON_CONSTANT     1 (NotImplementedError)
#|                RAISE_VARARGS            1
#|        L1:     BUILD_MAP                0
#|
#|   27           LOAD_DEREF               1 (__classdict__)
#|                LOAD_FROM_DICT_OR_GLOBALS 0 (Owner)
#|                COPY                     2
#|                LOAD_CONST               1 ('n')
#|
#|   26           STORE_SUBSCR
#|                RETURN_VALUE
#|
#| Disassembly of <code object __annotate__, file "annotations.py", line 1>:
#|   1           RESUME                   0
#|               LOAD_FAST_BORROW         0 (format)
#|               LOAD_SMALL_INT           2
#|               COMPARE_OP             132 (>)
#|               POP_JUMP_IF_FALSE        3 (to L1)
#|               NOT_TAKEN
#|               LOAD_COMMON_CONSTANT     1 (NotImplementedError)
#|               RAISE_VARARGS            1
#|       L1:     BUILD_MAP                0
#|
#|   2           LOAD_SMALL_INT           0
#|               LOAD_GLOBAL              0 (__conditional_annotations__)
#|               CONTAINS_OP              0 (in)
#|               POP_JUMP_IF_FALSE       10 (to L2)
#|               NOT_TAKEN
#|               LOAD_GLOBAL              2 (int)
#|               COPY                     2
#|               LOAD_CONST               1 ('x')
#|
#|   1           STORE_SUBSCR
#|
#|   3   L2:     LOAD_SMALL_INT           1
#|               LOAD_GLOBAL              0 (__conditional_annotations__)
#|               CONTAINS_OP              0 (in)
#|               POP_JUMP_IF_FALSE        6 (to L3)
#|               NOT_TAKEN
#|               LOAD_CONST               2 ('str')
#|               COPY                     2
#|               LOAD_CONST               3 ('y')
#|
#|   1           STORE_SUBSCR
#|
#|   5   L3:     LOAD_SMALL_INT           2
#|               LOAD_GLOBAL              0 (__conditional_annotations__)
#|               CONTAINS_OP              0 (in)
#|               POP_JUMP_IF_FALSE       21 (to L4)
#|               NOT_TAKEN
#|               LOAD_GLOBAL              4 (list)
#|               LOAD_GLOBAL              2 (int)
#|               BINARY_OP               26 ([])
#|               COPY                     2
#|               LOAD_CONST               4 ('z')
#|
#|   1           STORE_SUBSCR
#|       L4:     RETURN_VALUE
#| = <module>: stack 4, flags 0x0, arguments 0/0/0
#| @ -- 0:0-1:0 1:0-1:32*7 2:9-2:10 2:0-2:1 2:0-2:10*4 3:0-3:8*4 4:3-4:4*4 5:4-5:16*4 6:11-6:12 6:1-6:2 7:0-7:1*2 8:14-8:17 8:0-8:1 8:2-8:3 8:0-8:4 9:0-9:1*2 12:0-22:20*7 25:0-29:16*5
#| = Owner: stack 3, flags 0x0, arguments 0/0/0
#| @ --*2 12:0-12:0*11 14:16-14:21*2 14:22-14:23 14:16-14:24*3 14:8-14:12 15:17-15:20 15:8-15:9 15:8-15:20*5 14:16-14:24*2 18:4-22:20 18:59-18:63 18:4-22:20*11 12:0-12:0*13
#| = Owner.__annotate__: stack 10, flags 0x3, arguments 1/1/0
#| @ -- 18:0-18:0 18:4-22:20*8 18:28-18:29*2 18:4-22:20 18:41-18:44*2 18:4-22:20 18:51-18:56 18:4-22:20 18:73-18:74*2 18:4-22:20 18:79-18:88*2 18:4-22:20*2
#| = Owner.method: stack 2, flags 0x800000f, arguments 2/2/1
#| @ 18:0-18:0 19:27-19:28 19:8-19:13 20:27-20:28 20:8-20:12 20:8-20:19 21:8-21:12*2 22:15-22:20 22:8-22:20
#| = Owner.__annotate__: stack 4, flags 0x3, arguments 1/1/0
#| @ -- 12:0-12:0*9 13:7-13:10*2 13:4-13:10*2 12:0-12:0 15:8-15:20*5 15:11-15:14*2 15:8-15:20*2 12:0-12:0 16:15-16:19*2 16:20-16:21*2 16:23-16:26*2 16:20-16:26 16:15-16:27 16:4-16:27*2 12:0-12:0*2
#| = outer: stack 4, flags 0x3, arguments 0/0/0
#| @ 25:0-25:0 26:4-27:16*7 29:11-29:16 29:4-29:16
#| = outer.<locals>.Inner: stack 2, flags 0x0, arguments 0/0/0
#| @ -- 26:0-26:0*21
#| = outer.<locals>.Inner.__annotate__: stack 4, flags 0x13, arguments 1/1/0
#| @ -- 26:0-26:0*9 27:11-27:16*2 27:8-27:16*2 26:0-26:0*2
#| = __annotate__: stack 4, flags 0x3, arguments 1/1/0
#| @ 1:0-1:0 1:0-1:32*8 2:0-2:10*5 2:3-2:6 2:0-2:10*2 1:0-1:32 3:0-3:8*5 3:3-3:8 3:0-3:8*2 1:0-1:32 5:4-5:16*5 5:7-5:11 5:12-5:15 5:7-5:16 5:4-5:16*2 1:0-1:32*2
