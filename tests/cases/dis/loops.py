def loops(xs):
    for x in xs:
        for y in x:
            if y:
                break
            if x: continue
            xs()
        else:
            continue
        break
    else:
        return 1
    while xs:
        xs = xs.pop()
        while True:
            if xs: break
            elif x: return 2
            else: continue
    while True:
        pass
    return 3


def endless():
    while 1:
        yield


for a in b:
    while c: d
    if a: continue
    del a
#|   0           RESUME                   0
#|
#|   1           LOAD_CONST               0 (<code object loops, file "loops.py", line 1>)
#|               MAKE_FUNCTION
#|               STORE_NAME               0 (loops)
#|
#|  24           LOAD_CONST               1 (<code object endless, file "loops.py", line 24>)
#|               MAKE_FUNCTION
#|               STORE_NAME               1 (endless)
#|
#|  29           LOAD_NAME                2 (b)
#|               GET_ITER
#|       L1:     FOR_ITER                26 (to L5)
#|               STORE_NAME               3 (a)
#|
#|  30   L2:     LOAD_NAME                4 (c)
#|               TO_BOOL
#|               POP_JUMP_IF_FALSE        5 (to L3)
#|               NOT_TAKEN
#|               LOAD_NAME                5 (d)
#|               POP_TOP
#|               JUMP_BACKWARD           12 (to L2)
#|
#|  31   L3:     LOAD_NAME                3 (a)
#|               TO_BOOL
#|               POP_JUMP_IF_FALSE        3 (to L4)
#|               NOT_TAKEN
#|               JUMP_BACKWARD           25 (to L1)
#|
#|  32   L4:     DELETE_NAME              3 (a)
#|               JUMP_BACKWARD           28 (to L1)
#|
#|  29   L5:     END_FOR
#|               POP_ITER
#|               LOAD_CONST               2 (None)
#|               RETURN_VALUE
#|
#| Disassembly of <code object loops, file "loops.py", line 1>:
#|   1            RESUME                   0
#|
#|   2            LOAD_FAST_BORROW         0 (xs)
#|                GET_ITER
#|        L1:     FOR_ITER                41 (to L7)
#|                STORE_FAST               1 (x)
#|
#|   3            LOAD_FAST_BORROW         1 (x)
#|                GET_ITER
#|        L2:     FOR_ITER                30 (to L5)
#|                STORE_FAST               2 (y)
#|
#|   4            LOAD_FAST_BORROW         2 (y)
#|                TO_BOOL
#|                POP_JUMP_IF_FALSE        3 (to L3)
#|                NOT_TAKEN
#|
#|   5            POP_TOP
#|                JUMP_FORWARD            23 (to L6)
#|
#|   6    L3:     LOAD_FAST_BORROW         1 (x)
#|                TO_BOOL
#|                POP_JUMP_IF_FALSE        3 (to L4)
#|                NOT_TAKEN
#|                JUMP_BACKWARD           23 (to L2)
#|
#|   7    L4:     LOAD_FAST_BORROW         0 (xs)
#|                PUSH_NULL
#|                CALL                     0
#|                POP_TOP
#|                JUMP_BACKWARD           32 (to L2)
#|
#|   3    L5:     END_FOR
#|                POP_ITER
#|
#|   9            JUMP_BACKWARD           41 (to L1)
#|
#|  10    L6:     POP_TOP
#|                JUMP_FORWARD             4 (to L8)
#|
#|   2    L7:     END_FOR
#|                POP_ITER
#|
#|  12            LOAD_SMALL_INT           1
#|                RETURN_VALUE
#|
#|  13    L8:     LOAD_FAST_BORROW         0 (xs)
#|                TO_BOOL
#|                POP_JUMP_IF_FALSE       40 (to L12)
#|                NOT_TAKEN
#|
#|  14            LOAD_FAST_BORROW         0 (xs)
#|                LOAD_ATTR                1 (pop + NULL|self)
#|                CALL                     0
#|                STORE_FAST               0 (xs)
#|
#|  15    L9:     NOP
#|
#|  16            LOAD_FAST_BORROW         0 (xs)
#|                TO_BOOL
#|                POP_JUMP_IF_FALSE        3 (to L10)
#|                NOT_TAKEN
#|                JUMP_BACKWARD           35 (to L8)
#|
#|  17   L10:     LOAD_FAST_BORROW         1 (x)
#|                TO_BOOL
#|                POP_JUMP_IF_FALSE        3 (to L11)
#|                NOT_TAKEN
#|                LOAD_SMALL_INT           2
#|                RETURN_VALUE
#|
#|  18   L11:     JUMP_BACKWARD           23 (to L9)
#|
#|  19   L12:     NOP
#|
#|  20            JUMP_BACKWARD            3 (to L12)
#|
#| Disassembly of <code object endless, file "loops.py", line 24>:
#|   24           RETURN_GENERATOR
#|                POP_TOP
#|        L1:     RESUME                   0
#|
#|   25   L2:     NOP
#|
#|   26           LOAD_CONST               1 (None)
#|                YIELD_VALUE              0
#|                RESUME                   5
#|                POP_TOP
#|                JUMP_BACKWARD            7 (to L2)
#|
#|   --   L3:     CALL_INTRINSIC_1         3 (INTRINSIC_STOPITERATION_ERROR)
#|                RERAISE                  1
#| ExceptionTable:
#|   L1 to L3 -> L3 [0] lasti
#| = <module>: stack 2, flags 0x0, arguments 0/0/0
#| @ 0:0-1:0 1:0-21:12*3 24:0-26:13*3 29:9-29:10*3 29:4-29:5 30:10-30:11*4 30:13-30:14*3 31:7-31:8*4 31:10-31:18 32:8-32:9*2 29:9-29:10*4
#| = loops: stack 4, flags 0x3, arguments 1/0/0
#| @ 1:0-1:0 2:13-2:15*3 2:8-2:9 3:17-3:18*3 3:12-3:13 4:15-4:16*4 5:16-5:21*2 6:15-6:16*4 6:18-6:26 7:12-7:14*2 7:12-7:16*3 3:17-3:18*2 9:12-9:20 10:8-10:13*2 2:13-2:15*2 12:15-12:16*2 13:10-13:12*4 14:13-14:15 14:13-14:19 14:13-14:21 14:8-14:10 15:14-15:18 16:15-16:17*4 16:19-16:24 17:17-17:18*4 17:27-17:28*2 18:18-18:26 19:10-19:14 20:8-20:12
#| = endless: stack 2, flags 0x23, arguments 0/0/0
#| @ 24:?-24:?*2 24:0-24:0 25:10-25:11 26:8-26:13*5 --*2
