def plain(a, b=1, /, c=2, *rest, d, e=3, **more):
    return a, b, c, rest, d, e, more


def calls(f, xs, kw):
    f()
    f(1, 2, key=xs)
    f(*xs)
    f(1, *xs, **kw)
    f(*xs, 2, key=1, **kw)
    f.method(1).other(key=2)
    f.attribute.method(*xs)
    return f(f(f))(g)


def many(f):
    return f(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28,
             29, 30, 31, 32, 33, 34, 35)


shape = lambda x, *, y=1: (x, y)
#|   0           RESUME                   0
#|
#|   1           LOAD_CONST               8 ((1, 2))
#|               LOAD_CONST               1 ('e')
#|               LOAD_SMALL_INT           3
#|               BUILD_MAP                1
#|               LOAD_CONST               2 (<code object plain, file "arguments.py", line 1>)
#|               MAKE_FUNCTION
#|               SET_FUNCTION_ATTRIBUTE   2 (kwdefaults)
#|               SET_FUNCTION_ATTRIBUTE   1 (defaults)
#|               STORE_NAME               0 (plain)
#|
#|   5           LOAD_CONST               3 (<code object calls, file "arguments.py", line 5>)
#|               MAKE_FUNCTION
#|               STORE_NAME               1 (calls)
#|
#|  16           LOAD_CONST               4 (<code object many, file "arguments.py", line 16>)
#|               MAKE_FUNCTION
#|               STORE_NAME               2 (many)
#|
#|  21           LOAD_CONST               5 ('y')
#|               LOAD_SMALL_INT           1
#|               BUILD_MAP                1
#|               LOAD_CONST               6 (<code object <lambda>, file "arguments.py", line 21>)
#|               MAKE_FUNCTION
#|               SET_FUNCTION_ATTRIBUTE   2 (kwdefaults)
#|               STORE_NAME               3 (shape)
#|               LOAD_CONST               7 (None)
#|               RETURN_VALUE
#|
#| Disassembly of <code object plain, file "arguments.py", line 1>:
#|   1           RESUME                   0
#|
#|   2           LOAD_FAST_BORROW_LOAD_FAST_BORROW 1 (a, b)
#|               LOAD_FAST_BORROW_LOAD_FAST_BORROW 37 (c, rest)
#|               LOAD_FAST_BORROW_LOAD_FAST_BORROW 52 (d, e)
#|               LOAD_FAST_BORROW         6 (more)
#|               BUILD_TUPLE              7
#|               RETURN_VALUE
#|
#| Disassembly of <code object calls, file "arguments.py", line 5>:
#|   5           RESUME                   0
#|
#|   6           LOAD_FAST_BORROW         0 (f)
#|               PUSH_NULL
#|               CALL                     0
#|               POP_TOP
#|
#|   7           LOAD_FAST_BORROW         0 (f)
#|               PUSH_NULL
#|               LOAD_SMALL_INT           1
#|               LOAD_SMALL_INT           2
#|               LOAD_FAST_BORROW         1 (xs)
#|               LOAD_CONST               1 (('key',))
#|               CALL_KW                  3
#|               POP_TOP
#|
#|   8           LOAD_FAST_BORROW         0 (f)
#|               PUSH_NULL
#|               LOAD_FAST_BORROW         1 (xs)
#|               PUSH_NULL
#|               CALL_FUNCTION_EX
#|               POP_TOP
#|
#|   9           LOAD_FAST_BORROW         0 (f)
#|               PUSH_NULL
#|               LOAD_SMALL_INT           1
#|               BUILD_LIST               1
#|               LOAD_FAST_BORROW         1 (xs)
#|               LIST_EXTEND              1
#|               CALL_INTRINSIC_1         6 (INTRINSIC_LIST_TO_TUPLE)
#|               BUILD_MAP                0
#|               LOAD_FAST_BORROW         2 (kw)
#|               DICT_MERGE               1
#|               CALL_FUNCTION_EX
#|               POP_TOP
#|
#|  10           LOAD_FAST_BORROW         0 (f)
#|               PUSH_NULL
#|               BUILD_LIST               0
#|               LOAD_FAST_BORROW         1 (xs)
#|               LIST_EXTEND              1
#|               LOAD_SMALL_INT           2
#|               LIST_APPEND              1
#|               CALL_INTRINSIC_1         6 (INTRINSIC_LIST_TO_TUPLE)
#|               LOAD_CONST               2 ('key')
#|               LOAD_SMALL_INT           1
#|               BUILD_MAP                1
#|               LOAD_FAST_BORROW         2 (kw)
#|               DICT_MERGE               1
#|               CALL_FUNCTION_EX
#|               POP_TOP
#|
#|  11           LOAD_FAST_BORROW         0 (f)
#|               LOAD_ATTR                1 (method + NULL|self)
#|               LOAD_SMALL_INT           1
#|               CALL                     1
#|               LOAD_ATTR                3 (other + NULL|self)
#|               LOAD_SMALL_INT           2
#|               LOAD_CONST               1 (('key',))
#|               CALL_KW                  1
#|               POP_TOP
#|
#|  12           LOAD_FAST_BORROW         0 (f)
#|               LOAD_ATTR                4 (attribute)
#|               LOAD_ATTR                0 (method)
#|               PUSH_NULL
#|               LOAD_FAST_BORROW         1 (xs)
#|               PUSH_NULL
#|               CALL_FUNCTION_EX
#|               POP_TOP
#|
#|  13           LOAD_FAST_BORROW         0 (f)
#|               PUSH_NULL
#|               LOAD_FAST_BORROW         0 (f)
#|               PUSH_NULL
#|               LOAD_FAST_BORROW         0 (f)
#|               CALL                     1
#|               CALL                     1
#|               PUSH_NULL
#|               LOAD_GLOBAL              6 (g)
#|               CALL                     1
#|               RETURN_VALUE
#|
#| Disassembly of <code object many, file "arguments.py", line 16>:
#|  16           RESUME                   0
#|
#|  17           LOAD_FAST_BORROW         0 (f)
#|               PUSH_NULL
#|               LOAD_CONST               1 ((0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35))
#|               PUSH_NULL
#|               CALL_FUNCTION_EX
#|               RETURN_VALUE
#|
#| Disassembly of <code object <lambda>, file "arguments.py", line 21>:
#|  21           RESUME                   0
#|               LOAD_FAST_BORROW_LOAD_FAST_BORROW 1 (x, y)
#|               BUILD_TUPLE              2
#|               RETURN_VALUE
#| = <module>: stack 3, flags 0x0, arguments 0/0/0
#| @ 0:0-1:0 1:0-2:36*2 1:38-1:39 1:0-2:36*6 5:0-13:21*3 16:0-18:40*3 21:8-21:32 21:23-21:24 21:8-21:32*4 21:0-21:5*3
#| = plain: stack 7, flags 0xf, arguments 3/2/2
#| @ 1:0-1:0 2:11-2:12 2:17-2:18 2:26-2:27 2:32-2:36 2:11-2:36 2:4-2:36
#| = calls: stack 6, flags 0x3, arguments 3/0/0
#| @ 5:0-5:0 6:4-6:5*2 6:4-6:7*2 7:4-7:5*2 7:6-7:7 7:9-7:10 7:16-7:18 7:4-7:19*3 8:4-8:5*2 8:7-8:9 8:4-8:10*3 9:4-9:5*2 9:6-9:7 9:4-9:19 9:10-9:12 9:4-9:19*3 9:16-9:18 9:4-9:19*3 10:4-10:5*2 10:4-10:26 10:7-10:9 10:4-10:26 10:11-10:12 10:4-10:26*3 10:18-10:19 10:4-10:26 10:23-10:25 10:4-10:26*3 11:4-11:5 11:4-11:12 11:13-11:14 11:4-11:15 11:4-11:21 11:26-11:27 11:4-11:21 11:4-11:28*2 12:4-12:5 12:4-12:15 12:4-12:22*2 12:24-12:26 12:4-12:27*3 13:11-13:12*2 13:13-13:14*2 13:15-13:16 13:13-13:17 13:11-13:18*2 13:19-13:20 13:11-13:21 13:4-13:21
#| = many: stack 4, flags 0x3, arguments 1/0/0
#| @ 16:0-16:0 17:11-17:12*2 17:11-18:40*3 17:4-18:40
#| = <lambda>: stack 2, flags 0x3, arguments 1/0/1
#| @ 21:0-21:0 21:27-21:28 21:26-21:32*2
