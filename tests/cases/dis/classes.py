class Empty:
    pass


class Base:
    """Doc.

        Indented.
    """

    __slots__ = ("__hidden", "shown")

    def __init__(self, hidden):
        self.__hidden = hidden
        self.shown = self.__hidden
        self.shown += 1

    def close(self):
        def inner():
            self.late = 1
            return super().close(), super(Base, self).shown, __class__

        super().__init__()
        return inner

    values = [shown for shown in range(3) if shown]
    pairs = {k: v for k, v in zip(values, values)}
    lazy = (n for n in values)
    after = lambda self, n=values: n


@decorate
@decorate.twice(2)
class Derived(Base, *others, metaclass=Meta, **options):
    @property
    def shown(self): return self._shown;

    @shown.setter
    def shown(self, value):
        nonlocal_ = value


def make():
    count = 0

    class Local(Empty):
        nonlocal count
        count = 1

        def method(self):
            return count, super()

    return Local
#|   0           RESUME                   0
#|
#|   1           LOAD_BUILD_CLASS
#|               PUSH_NULL
#|               LOAD_CONST               0 (<code object Empty, file "classes.py", line 1>)
#|               MAKE_FUNCTION
#|               LOAD_CONST               1 ('Empty')
#|               CALL                     2
#|               STORE_NAME               0 (Empty)
#|
#|   5           LOAD_BUILD_CLASS
#|               PUSH_NULL
#|               LOAD_CONST               2 (<code object Base, file "classes.py", line 5>)
#|               MAKE_FUNCTION
#|               LOAD_CONST               3 ('Base')
#|               CALL                     2
#|               STORE_NAME               1 (Base)
#|
#|  32           LOAD_NAME                2 (decorate)
#|
#|  33           LOAD_NAME                2 (decorate)
#|               LOAD_ATTR                7 (twice + NULL|self)
#|               LOAD_SMALL_INT           2
#|               CALL                     1
#|
#|  34           LOAD_BUILD_CLASS
#|               PUSH_NULL
#|               LOAD_CONST               4 (<code object Derived, file "classes.py", line 32>)
#|               MAKE_FUNCTION
#|               LOAD_CONST               5 ('Derived')
#|               LOAD_NAME                1 (Base)
#|               BUILD_LIST               3
#|               LOAD_NAME                4 (others)
#|               LIST_EXTEND              1
#|               CALL_INTRINSIC_1         6 (INTRINSIC_LIST_TO_TUPLE)
#|               LOAD_CONST               6 ('metaclass')
#|               LOAD_NAME                5 (Meta)
#|               BUILD_MAP                1
#|               LOAD_NAME                6 (options)
#|               DICT_MERGE               1
#|               CALL_FUNCTION_EX
#|
#|  33           CALL                     0
#|
#|  32           CALL                     0
#|
#|  34           STORE_NAME               7 (Derived)
#|
#|  43           LOAD_CONST               7 (<code object make, file "classes.py", line 43>)
#|               MAKE_FUNCTION
#|               STORE_NAME               8 (make)
#|               LOAD_CONST               8 (None)
#|               RETURN_VALUE
#|
#| Disassembly of <code object Empty, file "classes.py", line 1>:
#|   1           RESUME                   0
#|               LOAD_NAME                0 (__name__)
#|               STORE_NAME               1 (__module__)
#|               LOAD_CONST               0 ('Empty')
#|               STORE_NAME               2 (__qualname__)
#|               LOAD_SMALL_INT           1
#|               STORE_NAME               3 (__firstlineno__)
#|
#|   2           LOAD_CONST               1 (())
#|               STORE_NAME               4 (__static_attributes__)
#|               LOAD_CONST               2 (None)
#|               RETURN_VALUE
#|
#| Disassembly of <code object Base, file "classes.py", line 5>:
#|   --            MAKE_CELL                3 (__class__)
#|                 MAKE_CELL                4 (__classdict__)
#|
#|    5            RESUME                   0
#|                 LOAD_NAME                0 (__name__)
#|                 STORE_NAME               1 (__module__)
#|                 LOAD_CONST               0 ('Base')
#|                 STORE_NAME               2 (__qualname__)
#|                 LOAD_SMALL_INT           5
#|                 STORE_NAME               3 (__firstlineno__)
#|                 LOAD_LOCALS
#|                 STORE_DEREF              4 (__classdict__)
#|
#|    6            LOAD_CONST               1 ('Doc.\n\nIndented.\n')
#|                 STORE_NAME               4 (__doc__)
#|
#|   11            LOAD_CONST               7 (('__hidden', 'shown'))
#|                 STORE_NAME               5 (__slots__)
#|
#|   13            LOAD_CONST               2 (<code object __init__, file "classes.py", line 13>)
#|                 MAKE_FUNCTION
#|                 STORE_NAME               6 (__init__)
#|
#|   18            LOAD_FAST_BORROW         3 (__class__)
#|                 BUILD_TUPLE              1
#|                 LOAD_CONST               3 (<code object close, file "classes.py", line 18>)
#|                 MAKE_FUNCTION
#|                 SET_FUNCTION_ATTRIBUTE   8 (closure)
#|                 STORE_NAME               7 (close)
#|
#|   26            LOAD_NAME                8 (range)
#|                 PUSH_NULL
#|                 LOAD_SMALL_INT           3
#|                 CALL                     1
#|                 GET_ITER
#|                 LOAD_FAST_AND_CLEAR      0 (shown)
#|                 SWAP                     2
#|         L1:     BUILD_LIST               0
#|                 SWAP                     2
#|         L2:     FOR_ITER                14 (to L5)
#|                 STORE_FAST_LOAD_FAST     0 (shown, shown)
#|                 TO_BOOL
#|         L3:     POP_JUMP_IF_TRUE         3 (to L4)
#|                 NOT_TAKEN
#|                 JUMP_BACKWARD           12 (to L2)
#|         L4:     LOAD_FAST_BORROW         0 (shown)
#|                 LIST_APPEND              2
#|                 JUMP_BACKWARD           16 (to L2)
#|         L5:     END_FOR
#|                 POP_ITER
#|         L6:     SWAP                     2
#|                 STORE_FAST               0 (shown)
#|                 STORE_NAME               9 (values)
#|
#|   27            LOAD_NAME               10 (zip)
#|                 PUSH_NULL
#|                 LOAD_NAME                9 (values)
#|                 LOAD_NAME                9 (values)
#|                 CALL                     2
#|                 GET_ITER
#|                 LOAD_FAST_AND_CLEAR      1 (k)
#|                 LOAD_FAST_AND_CLEAR      2 (v)
#|                 SWAP                     3
#|         L7:     BUILD_MAP                0
#|                 SWAP                     2
#|         L8:     FOR_ITER                 7 (to L9)
#|                 UNPACK_SEQUENCE          2
#|                 STORE_FAST_STORE_FAST   18 (k, v)
#|                 LOAD_FAST_BORROW_LOAD_FAST_BORROW 18 (k, v)
#|                 MAP_ADD                  2
#|                 JUMP_BACKWARD            9 (to L8)
#|         L9:     END_FOR
#|                 POP_ITER
#|        L10:     SWAP                     3
#|                 STORE_FAST               2 (v)
#|                 STORE_FAST               1 (k)
#|                 STORE_NAME              11 (pairs)
#|
#|   28            LOAD_CONST               4 (<code object <genexpr>, file "classes.py", line 28>)
#|                 MAKE_FUNCTION
#|                 LOAD_NAME                9 (values)
#|                 GET_ITER
#|                 CALL                     0
#|                 STORE_NAME              12 (lazy)
#|
#|   29            LOAD_NAME                9 (values)
#|                 BUILD_TUPLE              1
#|                 LOAD_CONST               5 (<code object <lambda>, file "classes.py", line 29>)
#|                 MAKE_FUNCTION
#|                 SET_FUNCTION_ATTRIBUTE   1 (defaults)
#|                 STORE_NAME              13 (after)
#|                 LOAD_CONST               6 (('__hidden', 'late', 'shown'))
#|                 STORE_NAME              14 (__static_attributes__)
#|                 LOAD_FAST_BORROW         4 (__classdict__)
#|                 STORE_NAME              15 (__classdictcell__)
#|                 LOAD_FAST_BORROW         3 (__class__)
#|                 COPY                     1
#|                 STORE_NAME              16 (__classcell__)
#|                 RETURN_VALUE
#|
#|   --   L11:     SWAP                     2
#|                 POP_TOP
#|
#|   26            SWAP                     2
#|                 STORE_FAST               0 (shown)
#|                 RERAISE                  0
#|
#|   --   L12:     SWAP                     2
#|                 POP_TOP
#|
#|   27            SWAP                     3
#|                 STORE_FAST               2 (v)
#|                 STORE_FAST               1 (k)
#|                 RERAISE                  0
#| ExceptionTable:
#|   L1 to L3 -> L11 [2]
#|   L4 to L6 -> L11 [2]
#|   L7 to L10 -> L12 [3]
#|
#| Disassembly of <code object __init__, file "classes.py", line 13>:
#|  13           RESUME                   0
#|
#|  14           LOAD_FAST_BORROW_LOAD_FAST_BORROW 16 (hidden, self)
#|               STORE_ATTR               0 (_Base__hidden)
#|
#|  15           LOAD_FAST_BORROW         0 (self)
#|               LOAD_ATTR                0 (_Base__hidden)
#|               LOAD_FAST_BORROW         0 (self)
#|               STORE_ATTR               1 (shown)
#|
#|  16           LOAD_FAST_BORROW         0 (self)
#|               COPY                     1
#|               LOAD_ATTR                2 (shown)
#|               LOAD_SMALL_INT           1
#|               BINARY_OP               13 (+=)
#|               SWAP                     2
#|               STORE_ATTR               1 (shown)
#|               LOAD_CONST               1 (None)
#|               RETURN_VALUE
#|
#| Disassembly of <code object close, file "classes.py", line 18>:
#|   --           COPY_FREE_VARS           1
#|                MAKE_CELL                0 (self)
#|
#|   18           RESUME                   0
#|
#|   19           LOAD_FAST_BORROW         2 (__class__)
#|                LOAD_FAST_BORROW         0 (self)
#|                BUILD_TUPLE              2
#|                LOAD_CONST               0 (<code object inner, file "classes.py", line 19>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   8 (closure)
#|                STORE_FAST               1 (inner)
#|
#|   23           LOAD_GLOBAL              0 (super)
#|                LOAD_DEREF               2 (__class__)
#|                LOAD_DEREF               0 (self)
#|                LOAD_SUPER_ATTR          5 (__init__ + NULL|self)
#|                CALL                     0
#|                POP_TOP
#|
#|   24           LOAD_FAST_BORROW         1 (inner)
#|                RETURN_VALUE
#|
#| Disassembly of <code object inner, file "classes.py", line 19>:
#|   --           COPY_FREE_VARS           2
#|
#|   19           RESUME                   0
#|
#|   20           LOAD_SMALL_INT           1
#|                LOAD_DEREF               1 (self)
#|                STORE_ATTR               0 (late)
#|
#|   21           LOAD_GLOBAL              3 (super + NULL)
#|                CALL                     0
#|                LOAD_ATTR                5 (close + NULL|self)
#|                CALL                     0
#|                LOAD_GLOBAL              2 (super)
#|                LOAD_GLOBAL              6 (Base)
#|                LOAD_DEREF               1 (self)
#|                LOAD_SUPER_ATTR         18 (shown)
#|                LOAD_DEREF               0 (__class__)
#|                BUILD_TUPLE              3
#|                RETURN_VALUE
#|
#| Disassembly of <code object <genexpr>, file "classes.py", line 28>:
#|   28           RETURN_GENERATOR
#|                POP_TOP
#|        L1:     RESUME                   0
#|                LOAD_FAST                0 (.0)
#|        L2:     FOR_ITER                 6 (to L3)
#|                STORE_FAST_LOAD_FAST    17 (n, n)
#|                YIELD_VALUE              0
#|                RESUME                   5
#|                POP_TOP
#|                JUMP_BACKWARD            8 (to L2)
#|        L3:     END_FOR
#|                POP_ITER
#|                LOAD_CONST               0 (None)
#|                RETURN_VALUE
#|
#|   --   L4:     CALL_INTRINSIC_1         3 (INTRINSIC_STOPITERATION_ERROR)
#|                RERAISE                  1
#| ExceptionTable:
#|   L1 to L4 -> L4 [0] lasti
#|
#| Disassembly of <code object <lambda>, file "classes.py", line 29>:
#|  29           RESUME                   0
#|               LOAD_FAST_BORROW         1 (n)
#|               RETURN_VALUE
#|
#| Disassembly of <code object Derived, file "classes.py", line 32>:
#|   --           MAKE_CELL                0 (__classdict__)
#|
#|   32           RESUME                   0
#|                LOAD_NAME                0 (__name__)
#|                STORE_NAME               1 (__module__)
#|                LOAD_CONST               0 ('Derived')
#|                STORE_NAME               2 (__qualname__)
#|                LOAD_SMALL_INT          32
#|                STORE_NAME               3 (__firstlineno__)
#|                LOAD_LOCALS
#|                STORE_DEREF              0 (__classdict__)
#|
#|   35           LOAD_NAME                4 (property)
#|
#|   36           LOAD_CONST               1 (<code object shown, file "classes.py", line 35>)
#|                MAKE_FUNCTION
#|
#|   35           CALL                     0
#|
#|   36           STORE_NAME               5 (shown)
#|
#|   38           LOAD_NAME                5 (shown)
#|                LOAD_ATTR               12 (setter)
#|
#|   39           LOAD_CONST               2 (<code object shown, file "classes.py", line 38>)
#|                MAKE_FUNCTION
#|
#|   38           CALL                     0
#|
#|   39           STORE_NAME               5 (shown)
#|                LOAD_CONST               3 (())
#|                STORE_NAME               7 (__static_attributes__)
#|                LOAD_FAST_BORROW         0 (__classdict__)
#|                STORE_NAME               8 (__classdictcell__)
#|                LOAD_CONST               4 (None)
#|                RETURN_VALUE
#|
#| Disassembly of <code object shown, file "classes.py", line 35>:
#|  35           RESUME                   0
#|
#|  36           LOAD_FAST_BORROW         0 (self)
#|               LOAD_ATTR                0 (_shown)
#|               RETURN_VALUE
#|
#| Disassembly of <code object shown, file "classes.py", line 38>:
#|  38           RESUME                   0
#|
#|  40           LOAD_FAST                1 (value)
#|               STORE_FAST               2 (nonlocal_)
#|               LOAD_CONST               0 (None)
#|               RETURN_VALUE
#|
#| Disassembly of <code object make, file "classes.py", line 43>:
#|   --           MAKE_CELL                1 (count)
#|
#|   43           RESUME                   0
#|
#|   44           LOAD_SMALL_INT           0
#|                STORE_DEREF              1 (count)
#|
#|   46           LOAD_BUILD_CLASS
#|                PUSH_NULL
#|                LOAD_FAST_BORROW         1 (count)
#|                BUILD_TUPLE              1
#|                LOAD_CONST               1 (<code object Local, file "classes.py", line 46>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   8 (closure)
#|                LOAD_CONST               2 ('Local')
#|                LOAD_GLOBAL              0 (Empty)
#|                CALL                     3
#|                STORE_FAST               0 (Local)
#|
#|   53           LOAD_FAST_BORROW         0 (Local)
#|                RETURN_VALUE
#|
#| Disassembly of <code object Local, file "classes.py", line 46>:
#|   --           COPY_FREE_VARS           1
#|                MAKE_CELL                0 (__class__)
#|                MAKE_CELL                1 (__classdict__)
#|
#|   46           RESUME                   0
#|                LOAD_NAME                0 (__name__)
#|                STORE_NAME               1 (__module__)
#|                LOAD_CONST               0 ('make.<locals>.Local')
#|                STORE_NAME               2 (__qualname__)
#|                LOAD_SMALL_INT          46
#|                STORE_NAME               3 (__firstlineno__)
#|                LOAD_LOCALS
#|                STORE_DEREF              1 (__classdict__)
#|
#|   48           LOAD_SMALL_INT           1
#|                STORE_DEREF              2 (count)
#|
#|   50           LOAD_FAST_BORROW         0 (__class__)
#|                LOAD_FAST_BORROW         2 (count)
#|                BUILD_TUPLE              2
#|                LOAD_CONST               1 (<code object method, file "classes.py", line 50>)
#|                MAKE_FUNCTION
#|                SET_FUNCTION_ATTRIBUTE   8 (closure)
#|                STORE_NAME               4 (method)
#|                LOAD_CONST               2 (())
#|                STORE_NAME               5 (__static_attributes__)
#|                LOAD_FAST_BORROW         1 (__classdict__)
#|                STORE_NAME               6 (__classdictcell__)
#|                LOAD_FAST_BORROW         0 (__class__)
#|                COPY                     1
#|                STORE_NAME               7 (__classcell__)
#|                RETURN_VALUE
#|
#| Disassembly of <code object method, file "classes.py", line 50>:
#|   --           COPY_FREE_VARS           2
#|
#|   50           RESUME                   0
#|
#|   51           LOAD_DEREF               2 (count)
#|                LOAD_GLOBAL              1 (super + NULL)
#|                CALL                     0
#|                BUILD_TUPLE              2
#|                RETURN_VALUE
#| = <module>: stack 7, flags 0x0, arguments 0/0/0
#| @ 0:0-1:0 1:0-2:8*7 5:0-29:36*7 32:1-32:9 33:1-33:9 33:1-33:15 33:16-33:17 33:1-33:18 34:0-40:25*5 34:14-34:18 34:0-40:25 34:21-34:27 34:0-40:25*3 34:39-34:43 34:0-40:25 34:47-34:54 34:0-40:25*2 33:1-33:18 32:1-32:9 34:0-40:25 43:0-53:16*5
#| = Empty: stack 1, flags 0x0, arguments 0/0/0
#| @ 1:0-1:0*7 2:4-2:8*4
#| = Base: stack 6, flags 0x0, arguments 0/0/0
#| @ --*2 5:0-5:0*9 6:4-9:7*2 11:16-11:37 11:4-11:13 13:4-16:23*3 18:4-24:20*6 26:33-26:38*2 26:39-26:40 26:33-26:41*2 26:13-26:51*4 26:33-26:41 26:24-26:29 26:45-26:50 26:14-26:19*6 26:33-26:41*2 26:13-26:51*2 26:4-26:10 27:30-27:33*2 27:34-27:40 27:42-27:48 27:30-27:49*2 27:12-27:50*5 27:30-27:49 27:22-27:26 27:22-27:23 27:13-27:14 27:13-27:17*2 27:30-27:49*2 27:12-27:50*3 27:4-27:9 28:11-28:30*2 28:23-28:29*2 28:11-28:30 28:4-28:8 29:27-29:33 29:12-29:36*4 29:4-29:9*9 --*2 26:13-26:51*3 --*2 27:12-27:50*4
#| = Base.__init__: stack 3, flags 0x8000003, arguments 2/0/0
#| @ 13:0-13:0 14:24-14:30 14:8-14:21 15:21-15:25 15:21-15:34 15:8-15:12 15:8-15:18 16:8-16:12 16:8-16:18*2 16:22-16:23 16:8-16:23 16:8-16:18*4
#| = Base.close: stack 3, flags 0x8000003, arguments 1/0/0
#| @ --*2 18:0-18:0 19:8-21:70*7 23:8-23:13 23:8-23:15*2 23:8-23:24 23:8-23:26*2 24:15-24:20 24:8-24:20
#| = Base.close.<locals>.inner: stack 4, flags 0x13, arguments 0/0/0
#| @ -- 19:0-19:0 20:24-20:25 20:12-20:16 20:12-20:21 21:19-21:24 21:19-21:26 21:19-21:32 21:19-21:34 21:36-21:41 21:42-21:46 21:48-21:52 21:36-21:59 21:61-21:70 21:19-21:70 21:12-21:70
#| = Base.<genexpr>: stack 2, flags 0x8000023, arguments 1/0/0
#| @ 28:?-28:?*2 28:0-28:0 28:11-28:30 28:23-28:29 28:18-28:19 28:12-28:13*4 28:23-28:29*4 --*2
#| = Base.<lambda>: stack 1, flags 0x8000003, arguments 2/0/0
#| @ 29:0-29:0 29:35-29:36*2
#| = Derived: stack 2, flags 0x0, arguments 0/0/0
#| @ -- 32:0-32:0*9 35:5-35:13 36:4-36:40*2 35:5-35:13 36:4-36:40 38:5-38:10 38:5-38:17 39:4-40:25*2 38:5-38:17 39:4-40:25*7
#| = Derived.shown: stack 1, flags 0x8000003, arguments 1/0/0
#| @ 35:0-35:0 36:28-36:32 36:28-36:39 36:21-36:39
#| = Derived.shown: stack 1, flags 0x8000003, arguments 2/0/0
#| @ 38:0-38:0 40:20-40:25 40:8-40:17*3
#| = make: stack 5, flags 0x3, arguments 0/0/0
#| @ -- 43:0-43:0 44:12-44:13 44:4-44:9 46:4-51:33*8 46:16-46:21 46:4-51:33*2 53:11-53:16 53:4-53:16
#| = make.<locals>.Local: stack 2, flags 0x0, arguments 0/0/0
#| @ --*3 46:0-46:0*9 48:16-48:17 48:8-48:13 50:8-51:33*15
#| = make.<locals>.Local.method: stack 3, flags 0x8000013, arguments 1/0/0
#| @ -- 50:0-50:0 51:19-51:24 51:26-51:31 51:26-51:33 51:19-51:33 51:12-51:33
