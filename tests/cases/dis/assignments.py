def unpack(x, y, z):
    x, y = y, x
    x, y, z = z, x, y
    [x, (y, z)] = x
    x, *y = z
    x, *y, z = y
    (x) = y = z = None
    x = x
    x, x = y, z
    return x, y, z


def targets(o, k):
    o.a = o.b = 1
    o[k] = o[1:2] = o[k:] = 2
    o.a += 1
    o[k] -= 1
    o[1:k] *= 2
    del o.a, o[k], o[1:2]
    del (o, k)


def unbound(flag):
    if flag:
        a = b = 1
    print(a, b, a)
    del b
    print(b)
    try:
        c = 1
    finally:
        print(c)
    for d in flag:
        pass
    return d, a


def fewer():
    global g
    g = 1
    g += 1
    del g
    (walrus := 5)
    return [walrus := walrus + 1, walrus]


with_type: int = 3
only_type: str
obj.attr: float = 1.5
#|   --           MAKE_CELL                0 (__conditional_annotations__)
#|
#|    0           RESUME                   0
#|
#|    1           LOAD_CONST               5 (<code object __annotate__, file "assignments.py", line 1>)
#|                MAKE_FUNCTION
#|                STORE_NAME               8 (__annotate__)
#|                BUILD_SET                0
#|                STORE_NAME               0 (__conditional_annotations__)
#|                LOAD_CONST               0 (<code object unpack, file "assignments.py", line 1>)
#|                MAKE_FUNCTION
#|                STORE_NAME               1 (unpack)
#|
#|   13           LOAD_CONST               1 (<code object targets, file "assignments.py", line 13>)
#|                MAKE_FUNCTION
#|                STORE_NAME               2 (targets)
#|
#|   23           LOAD_CONST               2 (<code object unbound, file "assignments.py", line 23>)
#|                MAKE_FUNCTION
#|                STORE_NAME               3 (unbound)
#|
#|   38           LOAD_CONST               3 (<code object fewer, file "assignments.py", line 38>)
#|                MAKE_FUNCTION
#|                STORE_NAME               4 (fewer)
#|
#|   47           LOAD_SMALL_INT           3
#|                STORE_NAME               5 (with_type)
#|                LOAD_NAME                0 (__conditional_annotations__)
#|                LOAD_SMALL_INT           0
#|                SET_ADD                  1
#|                POP_TOP
#|
#|   48           LOAD_NAME                0 (__conditional_annotations__)
#|                LOAD_SMALL_INT           1
#|                SET_ADD                  1
#|                POP_TOP
#|
#|   49           LOAD_CONST               4 (1.5)
#|                LOAD_NAME                6 (obj)
#|                STORE_ATTR               7 (attr)
#|                LOAD_CONST               6 (None)
#|                RETURN_VALUE
#|
#| Disassembly of <code object unpack, file "assignments.py", line 1>:
#|   1           RESUME                   0
#|
#|   2           LOAD_FAST_LOAD_FAST     16 (y, x)
#|               STORE_FAST_STORE_FAST   16 (y, x)
#|
#|   3           LOAD_FAST_LOAD_FAST     32 (z, x)
#|               LOAD_FAST                1 (y)
#|               STORE_FAST_STORE_FAST   33 (z, y)
#|               STORE_FAST               0 (x)
#|
#|   4           LOAD_FAST_BORROW         0 (x)
#|               UNPACK_SEQUENCE          2
#|               STORE_FAST               0 (x)
#|               UNPACK_SEQUENCE          2
#|               STORE_FAST_STORE_FAST   18 (y, z)
#|
#|   5           LOAD_FAST_BORROW         2 (z)
#|               UNPACK_EX                1
#|               STORE_FAST_STORE_FAST    1 (x, y)
#|
#|   6           LOAD_FAST_BORROW         1 (y)
#|               EXTENDED_ARG             1
#|               UNPACK_EX              257
#|               STORE_FAST_STORE_FAST    1 (x, y)
#|               STORE_FAST               2 (z)
#|
#|   7           LOAD_CONST               0 (None)
#|               COPY                     1
#|               STORE_FAST               0 (x)
#|               COPY                     1
#|               STORE_FAST_STORE_FAST   18 (y, z)
#|
#|   8           LOAD_FAST                0 (x)
#|               STORE_FAST               0 (x)
#|
#|   9           LOAD_FAST_LOAD_FAST     18 (y, z)
#|               STORE_FAST               0 (x)
#|               POP_TOP
#|
#|  10           LOAD_FAST_BORROW_LOAD_FAST_BORROW 1 (x, y)
#|               LOAD_FAST_BORROW         2 (z)
#|               BUILD_TUPLE              3
#|               RETURN_VALUE
#|
#| Disassembly of <code object targets, file "assignments.py", line 13>:
#|  13           RESUME                   0
#|
#|  14           LOAD_SMALL_INT           1
#|               COPY                     1
#|               LOAD_FAST_BORROW         0 (o)
#|               STORE_ATTR               0 (a)
#|               LOAD_FAST_BORROW         0 (o)
#|               STORE_ATTR               1 (b)
#|
#|  15           LOAD_SMALL_INT           2
#|               COPY                     1
#|               LOAD_FAST_BORROW_LOAD_FAST_BORROW 1 (o, k)
#|               STORE_SUBSCR
#|               COPY                     1
#|               LOAD_FAST_BORROW         0 (o)
#|               LOAD_CONST               1 (slice(1, 2, None))
#|               STORE_SUBSCR
#|               LOAD_FAST_BORROW_LOAD_FAST_BORROW 1 (o, k)
#|               LOAD_CONST               2 (None)
#|               STORE_SLICE
#|
#|  16           LOAD_FAST_BORROW         0 (o)
#|               COPY                     1
#|               LOAD_ATTR                0 (a)
#|               LOAD_SMALL_INT           1
#|               BINARY_OP               13 (+=)
#|               SWAP                     2
#|               STORE_ATTR               0 (a)
#|
#|  17           LOAD_FAST_BORROW_LOAD_FAST_BORROW 1 (o, k)
#|               COPY                     2
#|               COPY                     2
#|               BINARY_OP               26 ([])
#|               LOAD_SMALL_INT           1
#|               BINARY_OP               23 (-=)
#|               SWAP                     3
#|               SWAP                     2
#|               STORE_SUBSCR
#|
#|  18           LOAD_FAST_BORROW         0 (o)
#|               LOAD_SMALL_INT           1
#|               LOAD_FAST_BORROW         1 (k)
#|               COPY                     3
#|               COPY                     3
#|               COPY                     3
#|               BINARY_SLICE
#|               LOAD_SMALL_INT           2
#|               BINARY_OP               18 (*=)
#|               SWAP                     4
#|               SWAP                     3
#|               SWAP                     2
#|               STORE_SLICE
#|
#|  19           LOAD_FAST_BORROW         0 (o)
#|               DELETE_ATTR              0 (a)
#|               LOAD_FAST_BORROW_LOAD_FAST_BORROW 1 (o, k)
#|               DELETE_SUBSCR
#|               LOAD_FAST_BORROW         0 (o)
#|               LOAD_CONST               1 (slice(1, 2, None))
#|               DELETE_SUBSCR
#|
#|  20           DELETE_FAST              0 (o)
#|               DELETE_FAST              1 (k)
#|               LOAD_CONST               2 (None)
#|               RETURN_VALUE
#|
#| Disassembly of <code object unbound, file "assignments.py", line 23>:
#|   23           RESUME                   0
#|
#|   24           LOAD_FAST_BORROW         0 (flag)
#|                TO_BOOL
#|                POP_JUMP_IF_FALSE        4 (to L1)
#|                NOT_TAKEN
#|
#|   25           LOAD_SMALL_INT           1
#|                COPY                     1
#|                STORE_FAST_STORE_FAST   18 (a, b)
#|
#|   26   L1:     LOAD_GLOBAL              1 (print + NULL)
#|                LOAD_FAST_CHECK          1 (a)
#|                LOAD_FAST_CHECK          2 (b)
#|                LOAD_FAST_BORROW         1 (a)
#|                CALL                     3
#|                POP_TOP
#|
#|   27           DELETE_FAST              2 (b)
#|
#|   28           LOAD_GLOBAL              1 (print + NULL)
#|                LOAD_FAST_CHECK          2 (b)
#|                CALL                     1
#|                POP_TOP
#|
#|   29           NOP
#|
#|   30   L2:     LOAD_SMALL_INT           1
#|                STORE_FAST               3 (c)
#|
#|   32   L3:     LOAD_GLOBAL              1 (print + NULL)
#|                LOAD_FAST_BORROW         3 (c)
#|                CALL                     1
#|                POP_TOP
#|
#|   33           LOAD_FAST_BORROW         0 (flag)
#|                GET_ITER
#|        L4:     FOR_ITER                 3 (to L5)
#|                STORE_FAST               4 (d)
#|
#|   34           JUMP_BACKWARD            5 (to L4)
#|
#|   33   L5:     END_FOR
#|                POP_ITER
#|
#|   35           LOAD_FAST_CHECK          4 (d)
#|                LOAD_FAST_BORROW         1 (a)
#|                BUILD_TUPLE              2
#|                RETURN_VALUE
#|
#|   --   L6:     PUSH_EXC_INFO
#|
#|   32           LOAD_GLOBAL              1 (print + NULL)
#|                LOAD_FAST_CHECK          3 (c)
#|                CALL                     1
#|                POP_TOP
#|                RERAISE                  0
#|
#|   --   L7:     COPY                     3
#|                POP_EXCEPT
#|                RERAISE                  1
#| ExceptionTable:
#|   L2 to L3 -> L6 [0]
#|   L6 to L7 -> L7 [1] lasti
#|
#| Disassembly of <code object fewer, file "assignments.py", line 38>:
#|  38           RESUME                   0
#|
#|  40           LOAD_SMALL_INT           1
#|               STORE_GLOBAL             0 (g)
#|
#|  41           LOAD_GLOBAL              0 (g)
#|               LOAD_SMALL_INT           1
#|               BINARY_OP               13 (+=)
#|               STORE_GLOBAL             0 (g)
#|
#|  42           DELETE_GLOBAL            0 (g)
#|
#|  43           LOAD_SMALL_INT           5
#|               COPY                     1
#|               STORE_FAST               0 (walrus)
#|               POP_TOP
#|
#|  44           LOAD_FAST_BORROW         0 (walrus)
#|               LOAD_SMALL_INT           1
#|               BINARY_OP                0 (+)
#|               COPY                     1
#|               STORE_FAST_LOAD_FAST     0 (walrus, walrus)
#|               BUILD_LIST               2
#|               RETURN_VALUE
#|
#| Disassembly of <code object __annotate__, file "assignments.py", line 1>:
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
#|  47           LOAD_SMALL_INT           0
#|               LOAD_GLOBAL              0 (__conditional_annotations__)
#|               CONTAINS_OP              0 (in)
#|               POP_JUMP_IF_FALSE       10 (to L2)
#|               NOT_TAKEN
#|               LOAD_GLOBAL              2 (int)
#|               COPY                     2
#|               LOAD_CONST               1 ('with_type')
#|
#|   1           STORE_SUBSCR
#|
#|  48   L2:     LOAD_SMALL_INT           1
#|               LOAD_GLOBAL              0 (__conditional_annotations__)
#|               CONTAINS_OP              0 (in)
#|               POP_JUMP_IF_FALSE       10 (to L3)
#|               NOT_TAKEN
#|               LOAD_GLOBAL              4 (str)
#|               COPY                     2
#|               LOAD_CONST               2 ('only_type')
#|
#|   1           STORE_SUBSCR
#|       L3:     RETURN_VALUE
#| = <module>: stack 2, flags 0x0, arguments 0/0/0
#| @ -- 0:0-1:0 1:0-10:18*8 13:0-20:14*3 23:0-35:15*3 38:0-44:41*3 47:17-47:18 47:0-47:9 47:0-47:18*4 48:0-48:14*4 49:18-49:21 49:0-49:3 49:0-49:8*3
#| = unpack: stack 3, flags 0x3, arguments 3/0/0
#| @ 1:0-1:0 2:11-2:12 2:7-2:8 3:14-3:15 3:20-3:21 3:10-3:11 3:4-3:5 4:18-4:19 4:4-4:15 4:5-4:6 4:8-4:14 4:9-4:10 5:12-5:13 5:4-5:9 5:4-5:5 6:15-6:16 6:4-6:12*2 6:4-6:5 6:11-6:12 7:18-7:22 7:4-7:22 7:5-7:6 7:4-7:22 7:10-7:11 8:8-8:9 8:4-8:5 9:11-9:12 9:7-9:8 9:4-9:5 10:11-10:12 10:17-10:18 10:11-10:18 10:4-10:18
#| = targets: stack 6, flags 0x3, arguments 2/0/0
#| @ 13:0-13:0 14:16-14:17 14:4-14:17 14:4-14:5 14:4-14:7 14:10-14:11 14:10-14:13 15:28-15:29 15:4-15:29 15:4-15:5 15:4-15:8 15:4-15:29 15:11-15:12 15:13-15:16 15:11-15:17 15:20-15:21 15:22-15:24 15:20-15:25 16:4-16:5 16:4-16:7*2 16:11-16:12 16:4-16:12 16:4-16:7*2 17:4-17:5 17:4-17:8*3 17:12-17:13 17:4-17:13 17:4-17:8*3 18:4-18:5 18:6-18:7 18:8-18:9 18:4-18:10*4 18:14-18:15 18:4-18:15 18:4-18:10*4 19:8-19:9 19:8-19:11 19:13-19:14 19:13-19:17 19:19-19:20 19:21-19:24 19:19-19:25 20:9-20:10 20:12-20:13*3
#| = unbound: stack 5, flags 0x3, arguments 1/0/0
#| @ 23:0-23:0 24:7-24:11*4 25:16-25:17 25:8-25:17 25:8-25:9 26:4-26:9 26:10-26:11 26:13-26:14 26:16-26:17 26:4-26:18*2 27:8-27:9 28:4-28:9 28:10-28:11 28:4-28:12*2 29:4-32:16 30:12-30:13 30:8-30:9 32:8-32:13 32:14-32:15 32:8-32:16*2 33:13-33:17*3 33:8-33:9 34:8-34:12 33:13-33:17*2 35:11-35:12 35:14-35:15 35:11-35:15 35:4-35:15 -- 32:8-32:13 32:14-32:15 32:8-32:16*3 --*3
#| = fewer: stack 2, flags 0x3, arguments 0/0/0
#| @ 38:0-38:0 40:8-40:9 40:4-40:5 41:4-41:5 41:9-41:10 41:4-41:10 41:4-41:5 42:8-42:9 43:15-43:16 43:5-43:16 43:5-43:11*2 44:22-44:28 44:31-44:32 44:22-44:32 44:12-44:32 44:12-44:18 44:11-44:41 44:4-44:41
#| = __annotate__: stack 4, flags 0x3, arguments 1/1/0
#| @ 1:0-1:0 1:0-10:18*8 47:0-47:18*5 47:11-47:14 47:0-47:18*2 1:0-10:18 48:0-48:14*5 48:11-48:14 48:0-48:14*2 1:0-10:18*2
