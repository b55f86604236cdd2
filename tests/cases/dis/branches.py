def conditions(a, b, c):
    if a and b or not c:
        return 1
    elif a is None or b is not None:
        return 2
    elif not (a in c) and not (a is b):
        x = 3
    else:
        x = 4
    if a < b <= c != 5:
        x = 6
    if not a < b < c:
        x = 7
    x = a or b and c
    y = a if b else c if a else b
    z = not (a and (b or not c))
    return x, y, z, a < b < c


def constants(a):
    if 1:
        a = 1
    if 0:
        a = 2
    if not "":
        a = 3
    while 0:
        a = 4
    if None and a:
        a = 5
    if a and 0:
        a = 6
    x = 1 and a
    y = a and 1 or 2
    assert a
    assert 1, "never"
    assert a > 1, f"{a}"
    return x if True else y


def nothing(a):
    if a:
        pass
    else:
        pass
    None
    1
    "text"
    a


def compared(a):
    return a == None, a is not a, a not in a, a is None is not a
#|   0           RESUME                   0
#|
#|   1           LOAD_CONST               0 (<code object conditions, file "branches.py", line 1>)
#|               MAKE_FUNCTION
#|               STORE_NAME               0 (conditions)
#|
#|  20           LOAD_CONST               1 (<code object constants, file "branches.py", line 20>)
#|               MAKE_FUNCTION
#|               STORE_NAME               1 (constants)
#|
#|  41           LOAD_CONST               2 (<code object nothing, file "branches.py", line 41>)
#|               MAKE_FUNCTION
#|               STORE_NAME               2 (nothing)
#|
#|  52           LOAD_CONST               3 (<code object compared, file "branches.py", line 52>)
#|               MAKE_FUNCTION
#|               STORE_NAME               3 (compared)
#|               LOAD_CONST               4 (None)
#|               RETURN_VALUE
#|
#| Disassembly of <code object conditions, file "branches.py", line 1>:
#|   1            RESUME                   0
#|
#|   2            LOAD_FAST_BORROW         0 (a)
#|                TO_BOOL
#|                POP_JUMP_IF_FALSE        9 (to L1)
#|                NOT_TAKEN
#|                LOAD_FAST_BORROW         1 (b)
#|                TO_BOOL
#|                POP_JUMP_IF_TRUE         9 (to L2)
#|                NOT_TAKEN
#|        L1:     LOAD_FAST_BORROW         2 (c)
#|                TO_BOOL
#|                POP_JUMP_IF_TRUE         3 (to L3)
#|                NOT_TAKEN
#|
#|   3    L2:     LOAD_SMALL_INT           1
#|                RETURN_VALUE
#|
#|   4    L3:     LOAD_FAST_BORROW         0 (a)
#|                POP_JUMP_IF_NONE         5 (to L4)
#|                NOT_TAKEN
#|                LOAD_FAST_BORROW         1 (b)
#|                POP_JUMP_IF_NONE         3 (to L5)
#|                NOT_TAKEN
#|
#|   5    L4:     LOAD_SMALL_INT           2
#|                RETURN_VALUE
#|
#|   6    L5:     LOAD_FAST_BORROW_LOAD_FAST_BORROW 2 (a, c)
#|                CONTAINS_OP              0 (in)
#|                POP_JUMP_IF_TRUE         9 (to L6)
#|                NOT_TAKEN
#|                LOAD_FAST_BORROW_LOAD_FAST_BORROW 1 (a, b)
#|                IS_OP                    0 (is)
#|                POP_JUMP_IF_TRUE         4 (to L6)
#|                NOT_TAKEN
#|
#|   7            LOAD_SMALL_INT           3
#|                STORE_FAST               3 (x)
#|                JUMP_FORWARD             2 (to L7)
#|
#|   9    L6:     LOAD_SMALL_INT           4
#|                STORE_FAST               3 (x)
#|
#|  10    L7:     LOAD_FAST_LOAD_FAST      1 (a, b)
#|                SWAP                     2
#|                COPY                     2
#|                COMPARE_OP              18 (bool(<))
#|                POP_JUMP_IF_FALSE       16 (to L8)
#|                NOT_TAKEN
#|                LOAD_FAST                2 (c)
#|                SWAP                     2
#|                COPY                     2
#|                COMPARE_OP              58 (bool(<=))
#|                POP_JUMP_IF_FALSE        8 (to L8)
#|                NOT_TAKEN
#|                LOAD_SMALL_INT           5
#|                COMPARE_OP             119 (bool(!=))
#|                POP_JUMP_IF_FALSE        6 (to L10)
#|                NOT_TAKEN
#|                JUMP_FORWARD             2 (to L9)
#|        L8:     POP_TOP
#|                JUMP_FORWARD             2 (to L10)
#|
#|  11    L9:     LOAD_SMALL_INT           6
#|                STORE_FAST               3 (x)
#|
#|  12   L10:     LOAD_FAST_LOAD_FAST      1 (a, b)
#|                SWAP                     2
#|                COPY                     2
#|                COMPARE_OP              18 (bool(<))
#|                POP_JUMP_IF_FALSE        8 (to L11)
#|                NOT_TAKEN
#|                LOAD_FAST_BORROW         2 (c)
#|                COMPARE_OP              18 (bool(<))
#|                POP_JUMP_IF_TRUE         5 (to L13)
#|                NOT_TAKEN
#|                JUMP_FORWARD             1 (to L12)
#|       L11:     POP_TOP
#|
#|  13   L12:     LOAD_SMALL_INT           7
#|                STORE_FAST               3 (x)
#|
#|  14   L13:     LOAD_FAST                0 (a)
#|                COPY                     1
#|                TO_BOOL
#|                POP_JUMP_IF_TRUE        13 (to L14)
#|                NOT_TAKEN
#|                POP_TOP
#|                LOAD_FAST                1 (b)
#|                COPY                     1
#|                TO_BOOL
#|                POP_JUMP_IF_FALSE        3 (to L14)
#|                NOT_TAKEN
#|                POP_TOP
#|                LOAD_FAST                2 (c)
#|       L14:     STORE_FAST               3 (x)
#|
#|  15            LOAD_FAST_BORROW         1 (b)
#|                TO_BOOL
#|                POP_JUMP_IF_FALSE        3 (to L15)
#|                NOT_TAKEN
#|                LOAD_FAST                0 (a)
#|                JUMP_FORWARD            11 (to L17)
#|       L15:     LOAD_FAST_BORROW         0 (a)
#|                TO_BOOL
#|                POP_JUMP_IF_FALSE        3 (to L16)
#|                NOT_TAKEN
#|                LOAD_FAST                2 (c)
#|                JUMP_FORWARD             1 (to L17)
#|       L16:     LOAD_FAST                1 (b)
#|       L17:     STORE_FAST               4 (y)
#|
#|  16            LOAD_FAST                0 (a)
#|                COPY                     1
#|                TO_BOOL
#|                POP_JUMP_IF_FALSE       18 (to L18)
#|                NOT_TAKEN
#|                POP_TOP
#|                LOAD_FAST                1 (b)
#|                COPY                     1
#|                TO_BOOL
#|                POP_JUMP_IF_TRUE         8 (to L18)
#|                NOT_TAKEN
#|                POP_TOP
#|                LOAD_FAST_BORROW         2 (c)
#|                TO_BOOL
#|                UNARY_NOT
#|       L18:     TO_BOOL
#|                UNARY_NOT
#|                STORE_FAST               5 (z)
#|
#|  17            LOAD_FAST_LOAD_FAST     52 (x, y)
#|                LOAD_FAST_LOAD_FAST     80 (z, a)
#|                LOAD_FAST                1 (b)
#|                SWAP                     2
#|                COPY                     2
#|                COMPARE_OP               2 (<)
#|                COPY                     1
#|                TO_BOOL
#|                POP_JUMP_IF_FALSE        7 (to L19)
#|                NOT_TAKEN
#|                POP_TOP
#|                LOAD_FAST_BORROW         2 (c)
#|                COMPARE_OP               2 (<)
#|                BUILD_TUPLE              4
#|                RETURN_VALUE
#|       L19:     SWAP                     2
#|                POP_TOP
#|                BUILD_TUPLE              4
#|                RETURN_VALUE
#|
#| Disassembly of <code object constants, file "branches.py", line 20>:
#|  20           RESUME                   0
#|
#|  21           NOP
#|
#|  22           LOAD_SMALL_INT           1
#|               STORE_FAST               0 (a)
#|
#|  23           NOP
#|
#|  25           NOP
#|
#|  26           LOAD_SMALL_INT           3
#|               STORE_FAST               0 (a)
#|
#|  27           NOP
#|
#|  29           NOP
#|
#|  31           LOAD_FAST                0 (a)
#|               TO_BOOL
#|               POP_JUMP_IF_FALSE        2 (to L1)
#|               NOT_TAKEN
#|               NOP
#|
#|  33   L1:     LOAD_FAST                0 (a)
#|               STORE_FAST               1 (x)
#|
#|  34           LOAD_FAST                0 (a)
#|               COPY                     1
#|               TO_BOOL
#|               POP_JUMP_IF_FALSE       11 (to L2)
#|               NOT_TAKEN
#|               POP_TOP
#|               LOAD_SMALL_INT           1
#|               COPY                     1
#|               TO_BOOL
#|               POP_JUMP_IF_TRUE         3 (to L3)
#|               NOT_TAKEN
#|       L2:     POP_TOP
#|               LOAD_SMALL_INT           2
#|       L3:     STORE_FAST               2 (y)
#|
#|  35           LOAD_FAST                0 (a)
#|               TO_BOOL
#|               POP_JUMP_IF_TRUE         3 (to L4)
#|               NOT_TAKEN
#|               LOAD_COMMON_CONSTANT     0 (AssertionError)
#|               RAISE_VARARGS            1
#|
#|  36   L4:     NOP
#|
#|  37           LOAD_FAST                0 (a)
#|               LOAD_SMALL_INT           1
#|               COMPARE_OP             148 (bool(>))
#|               POP_JUMP_IF_TRUE         9 (to L5)
#|               NOT_TAKEN
#|               LOAD_COMMON_CONSTANT     0 (AssertionError)
#|               LOAD_FAST                0 (a)
#|               FORMAT_SIMPLE
#|               CALL                     0
#|               RAISE_VARARGS            1
#|
#|  38   L5:     LOAD_FAST                1 (x)
#|               RETURN_VALUE
#|
#| Disassembly of <code object nothing, file "branches.py", line 41>:
#|  41           RESUME                   0
#|
#|  42           LOAD_FAST_BORROW         0 (a)
#|               TO_BOOL
#|               POP_JUMP_IF_FALSE        2 (to L1)
#|               NOT_TAKEN
#|
#|  43           JUMP_FORWARD             1 (to L2)
#|
#|  45   L1:     NOP
#|
#|  46   L2:     NOP
#|
#|  47           NOP
#|
#|  48           NOP
#|
#|  49           LOAD_FAST_BORROW         0 (a)
#|               POP_TOP
#|               LOAD_CONST               0 (None)
#|               RETURN_VALUE
#|
#| Disassembly of <code object compared, file "branches.py", line 52>:
#|  52           RESUME                   0
#|
#|  53           LOAD_FAST_BORROW         0 (a)
#|               LOAD_CONST               0 (None)
#|               COMPARE_OP              72 (==)
#|               LOAD_FAST_BORROW_LOAD_FAST_BORROW 0 (a, a)
#|               IS_OP                    1 (is not)
#|               LOAD_FAST_BORROW_LOAD_FAST_BORROW 0 (a, a)
#|               CONTAINS_OP              1 (not in)
#|               LOAD_FAST_BORROW         0 (a)
#|               LOAD_CONST               0 (None)
#|               SWAP                     2
#|               COPY                     2
#|               IS_OP                    0 (is)
#|               COPY                     1
#|               TO_BOOL
#|               POP_JUMP_IF_FALSE        6 (to L1)
#|               NOT_TAKEN
#|               POP_TOP
#|               LOAD_FAST_BORROW         0 (a)
#|               IS_OP                    1 (is not)
#|               BUILD_TUPLE              4
#|               RETURN_VALUE
#|       L1:     SWAP                     2
#|               POP_TOP
#|               BUILD_TUPLE              4
#|               RETURN_VALUE
#| = <module>: stack 1, flags 0x0, arguments 0/0/0
#| @ 0:0-1:0 1:0-17:29*3 20:0-38:27*3 41:0-49:5*3 52:0-53:64*5
#| = conditions: stack 6, flags 0x3, arguments 3/0/0
#| @ 1:0-1:0 2:7-2:8*4 2:13-2:14*4 2:22-2:23*4 3:15-3:16*2 4:9-4:10 4:9-4:18*2 4:22-4:23 4:22-4:35*2 5:15-5:16*2 6:14-6:15 6:14-6:20*3 6:31-6:32 6:31-6:37*3 7:12-7:13 7:8-7:9*2 9:12-9:13 9:8-9:9 10:7-10:8 10:7-10:22*5 10:16-10:17 10:7-10:22*5 10:21-10:22 10:7-10:22*6 11:12-11:13 11:8-11:9 12:11-12:12 12:11-12:20*5 12:19-12:20 12:11-12:20*5 13:12-13:13 13:8-13:9 14:8-14:9 14:8-14:20*5 14:13-14:14 14:13-14:20*5 14:19-14:20 14:4-14:5 15:13-15:14*4 15:8-15:9*2 15:25-15:26*4 15:20-15:21*2 15:32-15:33 15:4-15:5 16:13-16:14 16:13-16:31*5 16:20-16:21 16:20-16:30*5 16:29-16:30 16:25-16:30*2 16:8-16:32*2 16:4-16:5 17:11-17:12 17:17-17:18 17:24-17:25 17:20-17:29*8 17:28-17:29 17:20-17:29 17:11-17:29 17:4-17:29 17:20-17:29*2 17:11-17:29 17:4-17:29
#| = constants: stack 2, flags 0x3, arguments 1/0/0
#| @ 20:0-20:0 21:7-21:8 22:12-22:13 22:8-22:9 23:7-23:8 25:11-25:13 26:12-26:13 26:8-26:9 27:10-27:11 29:7-29:11 31:7-31:8*4 31:13-31:14 33:14-33:15 33:4-33:5 34:8-34:9 34:8-34:15*5 34:14-34:15 34:8-34:20*5 34:19-34:20 34:4-34:5 35:11-35:12*4 35:4-35:12 35:11-35:12 36:11-36:12 37:11-37:12 37:15-37:16 37:11-37:16*3 37:4-37:24 37:21-37:22 37:20-37:23 37:4-37:24 37:11-37:16 38:11-38:12 38:4-38:27
#| = nothing: stack 1, flags 0x3, arguments 1/0/0
#| @ 41:0-41:0 42:7-42:8*4 43:8-43:12 45:8-45:12 46:4-46:8 47:4-47:5 48:4-48:10 49:4-49:5*4
#| = compared: stack 6, flags 0x3, arguments 1/0/0
#| @ 52:0-52:0 53:11-53:12 53:16-53:20 53:11-53:20 53:22-53:23 53:22-53:32 53:34-53:35 53:34-53:44 53:46-53:47 53:51-53:55 53:46-53:64*8 53:63-53:64 53:46-53:64 53:11-53:64 53:4-53:64 53:46-53:64*2 53:11-53:64 53:4-53:64
