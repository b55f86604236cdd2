# Names are stored in their normal form, at the places where they stand.
ﬁ = 1
class Ａ(ｏbject):
    def ﬂow(self, ｘ, *, ﬀ=2, **ﬅ):
        self.ﬁeld = ｘ.ﬁ(ﬀ=ﬀ) + f"{ﬁ=}"
        global ℌ
        from math import ﬂoor as ﬃ
        import ｏs.ｐath
        match ｘ:
            case Ａ(ﬁeld=ﬄ) | {"a": ﬄ}: pass
        return lambda ﬁ: (ﬁ, ℌ)
#|   0           RESUME                   0
#|
#|   2           LOAD_SMALL_INT           1
#|               STORE_NAME               0 (fi)
#|
#|   3           LOAD_BUILD_CLASS
#|               PUSH_NULL
#|               LOAD_CONST               1 (<code object A, file "names_of_other_letters.py", line 3>)
#|               MAKE_FUNCTION
#|               LOAD_CONST               2 ('A')
#|               LOAD_NAME                1 (object)
#|               CALL                     3
#|               STORE_NAME               2 (A)
#|               LOAD_CONST               3 (None)
#|               RETURN_VALUE
#|
#| Disassembly of <code object A, file "names_of_other_letters.py", line 3>:
#|   --           MAKE_CELL                0 (__classdict__)
#|
#|    3           RESUME                   0
#|                LOAD_NAME                0 (__name__)
#|                STORE_NAME               1 (__module__)
#|                LOAD_CONST               0 ('A')
#|                STORE_NAME               2 (__qualname__)
#|                LOAD_SMALL_INT           3
#|                STORE_NAME               3 (__firstlineno__)
#|                LOAD_LOCALS
#|                STORE_DEREF              0 (__classdict__)
#|
#|    4           LOAD_CONST               1 ('ff')
#|                LOAD_SMALL_INT           2
#|                BUILD_MAP                1
#|                LOAD_CONST               2 (<code object flow, file "names_of_other_letters.py", line 4>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   2 (kwdefaults)
#|                STORE_NAME               4 (flow)
#|                LOAD_CONST               3 (('field',))
#|                STORE_NAME               5 (__static_attributes__)
#|                LOAD_FAST_BORROW         0 (__classdict__)
#|                STORE_NAME               6 (__classdictcell__)
#|                LOAD_CONST               4 (None)
#|                RETURN_VALUE
#|
#| Disassembly of <code object flow, file "names_of_other_letters.py", line 4>:
#|   4           RESUME                   0
#|
#|   5           LOAD_FAST_BORROW         1 (x)
#|               LOAD_ATTR                1 (fi + NULL|self)
#|               LOAD_FAST_BORROW         2 (ff)
#|               LOAD_CONST               0 (('ff',))
#|               CALL_KW                  1
#|               LOAD_CONST               1 ('ﬁ=')
#|               LOAD_GLOBAL              0 (fi)
#|               CONVERT_VALUE            2 (repr)
#|               FORMAT_SIMPLE
#|               BUILD_STRING             2
#|               BINARY_OP                0 (+)
#|               LOAD_FAST_BORROW         0 (self)
#|               STORE_ATTR               1 (field)
#|
#|   7           LOAD_SMALL_INT           0
#|               LOAD_CONST               2 (('floor',))
#|               IMPORT_NAME              2 (math)
#|               IMPORT_FROM              3 (floor)
#|               STORE_FAST               4 (ffi)
#|               POP_TOP
#|
#|   8           LOAD_SMALL_INT           0
#|               LOAD_CONST               3 (None)
#|               IMPORT_NAME              4 (os.path)
#|               STORE_FAST               5 (os)
#|
#|   9           LOAD_FAST                1 (x)
#|
#|  10           COPY                     1
#|               LOAD_GLOBAL             10 (A)
#|               LOAD_CONST               4 (('field',))
#|               MATCH_CLASS              0
#|               COPY                     1
#|               POP_JUMP_IF_NONE         4 (to L1)
#|               NOT_TAKEN
#|               UNPACK_SEQUENCE          1
#|               JUMP_FORWARD            32 (to L4)
#|       L1:     POP_TOP
#|               COPY                     1
#|               MATCH_MAPPING
#|               POP_JUMP_IF_FALSE       22 (to L3)
#|               NOT_TAKEN
#|               GET_LEN
#|               LOAD_SMALL_INT           1
#|               COMPARE_OP             172 (>=)
#|               POP_JUMP_IF_FALSE       15 (to L3)
#|               NOT_TAKEN
#|               LOAD_CONST               6 (('a',))
#|               MATCH_KEYS
#|               COPY                     1
#|               POP_JUMP_IF_NONE         7 (to L2)
#|               NOT_TAKEN
#|               UNPACK_SEQUENCE          1
#|               SWAP                     3
#|               POP_TOP
#|               POP_TOP
#|               JUMP_FORWARD             7 (to L4)
#|       L2:     POP_TOP
#|               POP_TOP
#|       L3:     POP_TOP
#|               POP_TOP
#|
#|  11           LOAD_CONST               5 (<code object <lambda>, file "names_of_other_letters.py", line 11>)
#|               MAKE_FUNCTION
#|               RETURN_VALUE
#|
#|  10   L4:     STORE_FAST               6 (ffl)
#|               POP_TOP
#|
#|  11           LOAD_CONST               5 (<code object <lambda>, file "names_of_other_letters.py", line 11>)
#|               MAKE_FUNCTION
#|               RETURN_VALUE
#|
#| Disassembly of <code object <lambda>, file "names_of_other_letters.py", line 11>:
#|  11           RESUME                   0
#|               LOAD_FAST_BORROW         0 (fi)
#|               LOAD_GLOBAL              0 (H)
#|               BUILD_TUPLE              2
#|               RETURN_VALUE
#| = <module>: stack 5, flags 0x0, arguments 0/0/0
#| @ 0:0-1:0 2:6-2:7 2:0-2:3 3:0-11:37*5 3:10-3:18 3:0-11:37*4
#| = A: stack 2, flags 0x0, arguments 0/0/0
#| @ -- 3:0-3:0*9 4:4-11:37 4:32-4:33 4:4-11:37*11
#| = A.flow: stack 5, flags 0x800000b, arguments 2/0/1
#| @ 4:0-4:0 5:22-5:25 5:22-5:29 5:34-5:37 5:22-5:29 5:22-5:38 5:44-5:48 5:44-5:47 5:43-5:49*2 5:41-5:50 5:22-5:50 5:8-5:12 5:8-5:19 7:8-7:38*6 8:8-8:26*4 9:14-9:17 10:17-10:32 10:17-10:20 10:17-10:32*8 10:35-10:45*15 10:41-10:44 10:35-10:45*6 10:17-10:45 11:15-11:37*2 11:8-11:37 10:17-10:45*2 11:15-11:37*2 11:8-11:37
#| = A.flow.<locals>.<lambda>: stack 2, flags 0x13, arguments 1/0/0
#| @ 11:0-11:0 11:28-11:31 11:33-11:36 11:27-11:37*2
