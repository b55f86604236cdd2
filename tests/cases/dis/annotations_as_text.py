from __future__ import annotations

x: list[int] = []


class Owner:
    a: dict[str, tuple[int, ...]] = {}
    b: lambda q, /, r=1, *s, t, **u: -q**2 + (not r) if s else f(*t, **u)[1:2, ::3]

    def method(self, x: a.b or c and d, *y: "it's", z: [i for i in j if k] = 1) -> 1 < 2 <= 3 is not None:
        return (yield x)
#|   --           MAKE_CELL                0 (__conditional_annotations__)
#|
#|    0           RESUME                   0
#|
#|    1           BUILD_SET                0
#|                STORE_NAME               0 (__conditional_annotations__)
#|                SETUP_ANNOTATIONS
#|                LOAD_SMALL_INT           0
#|                LOAD_CONST               1 (('annotations',))
#|                IMPORT_NAME              1 (__future__)
#|                IMPORT_FROM              2 (annotations)
#|                STORE_NAME               2 (annotations)
#|                POP_TOP
#|
#|    3           BUILD_LIST               0
#|                STORE_NAME               3 (x)
#|                LOAD_CONST               2 ('list[int]')
#|                LOAD_NAME                4 (__annotations__)
#|                LOAD_CONST               3 ('x')
#|                STORE_SUBSCR
#|
#|    6           LOAD_BUILD_CLASS
#|                PUSH_NULL
#|                LOAD_CONST               4 (<code object Owner, file "annotations_as_text.py", line 6>)
#|                MAKE_FUNCTION
#|                LOAD_CONST               5 ('Owner')
#|                CALL                     2
#|                STORE_NAME               5 (Owner)
#|                LOAD_CONST               6 (None)
#|                RETURN_VALUE
#|
#| Disassembly of <code object Owner, file "annotations_as_text.py", line 6>:
#|   6           RESUME                   0
#|               LOAD_NAME                0 (__name__)
#|               STORE_NAME               1 (__module__)
#|               LOAD_CONST               0 ('Owner')
#|               STORE_NAME               2 (__qualname__)
#|               LOAD_SMALL_INT           6
#|               STORE_NAME               3 (__firstlineno__)
#|               SETUP_ANNOTATIONS
#|
#|   7           BUILD_MAP                0
#|               STORE_NAME               4 (a)
#|               LOAD_CONST               1 ('dict[str, tuple[int, ...]]')
#|               LOAD_NAME                5 (__annotations__)
#|               LOAD_CONST               2 ('a')
#|               STORE_SUBSCR
#|
#|   8           LOAD_CONST               3 ('lambda q, /, r=1, *s, t, **u: -q ** 2 + (not r) if s else f(*t, **u)[1:2, ::3]')
#|               LOAD_NAME                5 (__annotations__)
#|               LOAD_CONST               4 ('b')
#|               STORE_SUBSCR
#|
#|  10           LOAD_CONST               5 ('z')
#|               LOAD_SMALL_INT           1
#|               BUILD_MAP                1
#|               LOAD_CONST               6 (<code object __annotate__, file "annotations_as_text.py", line 10>)
#|               MAKE_FUNCTION
#|               LOAD_CONST               7 (<code object method, file "annotations_as_text.py", line 10>)
#|               MAKE_FUNCTION
#|               SET_FUNCTION_ATTRIBUTE  16 (annotate)
#|               SET_FUNCTION_ATTRIBUTE   2 (kwdefaults)
#|               STORE_NAME               6 (method)
#|               LOAD_CONST               8 (())
#|               STORE_NAME               7 (__static_attributes__)
#|               LOAD_CONST               9 (None)
#|               RETURN_VALUE
#|
#| Disassembly of <code object __annotate__, file "annotations_as_text.py", line 10>:
#|  10           RESUME                   0
#|               LOAD_FAST_BORROW         0 (format)
#|               LOAD_SMALL_INT           2
#|               COMPARE_OP             132 (>)
#|               POP_JUMP_IF_FALSE        3 (to L1)
#|               NOT_TAKEN
#|               LOAD_COMMON_CONSTANT     1 (NotImplementedError)
#|               RAISE_VARARGS            1
#|       L1:     LOAD_CONST               1 ('x')
#|               LOAD_CONST               2 ('a.b or c and d')
#|               LOAD_CONST               3 ('y')
#|               LOAD_CONST               4 ('"it\'s"')
#|               LOAD_CONST               5 ('z')
#|               LOAD_CONST               6 ('[i for i in j if k]')
#|               LOAD_CONST               7 ('return')
#|               LOAD_CONST               8 ('1 < 2 <= 3 is not None')
#|               BUILD_MAP                4
#|               RETURN_VALUE
#|
#| Disassembly of <code object method, file "annotations_as_text.py", line 10>:
#|   10           RETURN_GENERATOR
#|                POP_TOP
#|        L1:     RESUME                   0
#|
#|   11           LOAD_FAST_BORROW         1 (x)
#|                YIELD_VALUE              0
#|                RESUME                   5
#|                RETURN_VALUE
#|
#|   --   L2:     CALL_INTRINSIC_1         3 (INTRINSIC_STOPITERATION_ERROR)
#|                RERAISE                  1
#| ExceptionTable:
#|   L1 to L2 -> L2 [0] lasti
#| = <module>: stack 4, flags 0x1000000, arguments 0/0/0
#| @ -- 0:0-1:0 1:0-1:34*9 3:15-3:17 3:0-3:1 3:3-3:12 3:0-3:17*3 6:0-11:24*9
#| = Owner: stack 3, flags 0x1000000, arguments 0/0/0
#| @ 6:0-6:0*8 7:36-7:38 7:4-7:5 7:7-7:33 7:4-7:38*3 8:7-8:83 8:4-8:83*3 10:4-11:24 10:77-10:78 10:4-11:24*12
#| = Owner.__annotate__: stack 8, flags 0x1000003, arguments 1/1/0
#| @ 10:0-10:0 10:4-11:24*8 10:24-10:38 10:4-11:24 10:44-10:50 10:4-11:24 10:55-10:74 10:4-11:24 10:83-10:105 10:4-11:24*2
#| = Owner.method: stack 2, flags 0x9000027, arguments 2/0/1
#| @ 10:?-10:?*2 10:0-10:0 11:22-11:23 11:16-11:23*2 11:8-11:24 --*2
