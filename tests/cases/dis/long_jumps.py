def far(a):
    while a:
        if a.b:
            a = [a.c.d.e.f.g.h, a.c.d.e.f.g.h, a.c.d.e.f.g.h, a.c.d.e.f.g.h, a.c.d.e.f.g.h, a.c.d.e.f.g.h]
            continue
        for b in a:
            a.c.d.e.f.g.h(a.c.d.e.f.g.h, a.c.d.e.f.g.h, a.c.d.e.f.g.h, a.c.d.e.f.g.h, a.c.d.e.f.g.h)
        try:
            a.c.d.e.f.g.h(a.c.d.e.f.g.h, a.c.d.e.f.g.h, a.c.d.e.f.g.h, a.c.d.e.f.g.h, a.c.d.e.f.g.h)
        except a.c.d.e.f.g.h:
            continue
        if a:
            break
    else:
        a.c.d.e.f.g.h(a.c.d.e.f.g.h, a.c.d.e.f.g.h, a.c.d.e.f.g.h, a.c.d.e.f.g.h, a.c.d.e.f.g.h)
    return a
#|   0           RESUME                   0
#|
#|   1           LOAD_CONST               0 (<code object far, file "long_jumps.py", line 1>)
#|               MAKE_FUNCTION
#|               STORE_NAME               0 (far)
#|               LOAD_CONST               1 (None)
#|               RETURN_VALUE
#|
#| Disassembly of <code object far, file "long_jumps.py", line 1>:
#|    1            RESUME                   0
#|
#|    2    L1:     LOAD_FAST_BORROW         0 (a)
#|                 TO_BOOL
#|                 EXTENDED_ARG             4
#|                 POP_JUMP_IF_FALSE     1159 (to L8)
#|                 NOT_TAKEN
#|
#|    3            LOAD_FAST_BORROW         0 (a)
#|                 LOAD_ATTR                0 (b)
#|                 TO_BOOL
#|                 EXTENDED_ARG             1
#|                 POP_JUMP_IF_FALSE      372 (to L2)
#|                 NOT_TAKEN
#|
#|    4            LOAD_FAST_BORROW         0 (a)
#|                 LOAD_ATTR                2 (c)
#|                 LOAD_ATTR                4 (d)
#|                 LOAD_ATTR                6 (e)
#|                 LOAD_ATTR                8 (f)
#|                 LOAD_ATTR               10 (g)
#|                 LOAD_ATTR               12 (h)
#|                 LOAD_FAST_BORROW         0 (a)
#|                 LOAD_ATTR                2 (c)
#|                 LOAD_ATTR                4 (d)
#|                 LOAD_ATTR                6 (e)
#|                 LOAD_ATTR                8 (f)
#|                 LOAD_ATTR               10 (g)
#|                 LOAD_ATTR               12 (h)
#|                 LOAD_FAST_BORROW         0 (a)
#|                 LOAD_ATTR                2 (c)
#|                 LOAD_ATTR                4 (d)
#|                 LOAD_ATTR                6 (e)
#|                 LOAD_ATTR                8 (f)
#|                 LOAD_ATTR               10 (g)
#|                 LOAD_ATTR               12 (h)
#|                 LOAD_FAST_BORROW         0 (a)
#|                 LOAD_ATTR                2 (c)
#|                 LOAD_ATTR                4 (d)
#|                 LOAD_ATTR                6 (e)
#|                 LOAD_ATTR                8 (f)
#|                 LOAD_ATTR               10 (g)
#|                 LOAD_ATTR               12 (h)
#|                 LOAD_FAST_BORROW         0 (a)
#|                 LOAD_ATTR                2 (c)
#|                 LOAD_ATTR                4 (d)
#|                 LOAD_ATTR                6 (e)
#|                 LOAD_ATTR                8 (f)
#|                 LOAD_ATTR               10 (g)
#|                 LOAD_ATTR               12 (h)
#|                 LOAD_FAST_BORROW         0 (a)
#|                 LOAD_ATTR                2 (c)
#|                 LOAD_ATTR                4 (d)
#|                 LOAD_ATTR                6 (e)
#|                 LOAD_ATTR                8 (f)
#|                 LOAD_ATTR               10 (g)
#|                 LOAD_ATTR               12 (h)
#|                 BUILD_LIST               6
#|                 STORE_FAST               0 (a)
#|
#|    5            EXTENDED_ARG             1
#|                 JUMP_BACKWARD          399 (to L1)
#|
#|    6    L2:     LOAD_FAST_BORROW         0 (a)
#|                 GET_ITER
#|         L3:     EXTENDED_ARG             1
#|                 FOR_ITER               375 (to L4)
#|                 STORE_FAST               1 (b)
#|
#|    7            LOAD_FAST_BORROW         0 (a)
#|                 LOAD_ATTR                2 (c)
#|                 LOAD_ATTR                4 (d)
#|                 LOAD_ATTR                6 (e)
#|                 LOAD_ATTR                8 (f)
#|                 LOAD_ATTR               10 (g)
#|                 LOAD_ATTR               13 (h + NULL|self)
#|                 LOAD_FAST_BORROW         0 (a)
#|                 LOAD_ATTR                2 (c)
#|                 LOAD_ATTR                4 (d)
#|                 LOAD_ATTR                6 (e)
#|                 LOAD_ATTR                8 (f)
#|                 LOAD_ATTR               10 (g)
#|                 LOAD_ATTR               12 (h)
#|                 LOAD_FAST_BORROW         0 (a)
#|                 LOAD_ATTR                2 (c)
#|                 LOAD_ATTR                4 (d)
#|                 LOAD_ATTR                6 (e)
#|                 LOAD_ATTR                8 (f)
#|                 LOAD_ATTR               10 (g)
#|                 LOAD_ATTR               12 (h)
#|                 LOAD_FAST_BORROW         0 (a)
#|                 LOAD_ATTR                2 (c)
#|                 LOAD_ATTR                4 (d)
#|                 LOAD_ATTR                6 (e)
#|                 LOAD_ATTR                8 (f)
#|                 LOAD_ATTR               10 (g)
#|                 LOAD_ATTR               12 (h)
#|                 LOAD_FAST_BORROW         0 (a)
#|                 LOAD_ATTR                2 (c)
#|                 LOAD_ATTR                4 (d)
#|                 LOAD_ATTR                6 (e)
#|                 LOAD_ATTR                8 (f)
#|                 LOAD_ATTR               10 (g)
#|                 LOAD_ATTR               12 (h)
#|                 LOAD_FAST_BORROW         0 (a)
#|                 LOAD_ATTR                2 (c)
#|                 LOAD_ATTR                4 (d)
#|                 LOAD_ATTR                6 (e)
#|                 LOAD_ATTR                8 (f)
#|                 LOAD_ATTR               10 (g)
#|                 LOAD_ATTR               12 (h)
#|                 CALL                     5
#|                 POP_TOP
#|                 EXTENDED_ARG             1
#|                 JUMP_BACKWARD          378 (to L3)
#|
#|    6    L4:     END_FOR
#|                 POP_ITER
#|
#|    8            NOP
#|
#|    9    L5:     LOAD_FAST_BORROW         0 (a)
#|                 LOAD_ATTR                2 (c)
#|                 LOAD_ATTR                4 (d)
#|                 LOAD_ATTR                6 (e)
#|                 LOAD_ATTR                8 (f)
#|                 LOAD_ATTR               10 (g)
#|                 LOAD_ATTR               13 (h + NULL|self)
#|                 LOAD_FAST_BORROW         0 (a)
#|                 LOAD_ATTR                2 (c)
#|                 LOAD_ATTR                4 (d)
#|                 LOAD_ATTR                6 (e)
#|                 LOAD_ATTR                8 (f)
#|                 LOAD_ATTR               10 (g)
#|                 LOAD_ATTR               12 (h)
#|                 LOAD_FAST_BORROW         0 (a)
#|                 LOAD_ATTR                2 (c)
#|                 LOAD_ATTR                4 (d)
#|                 LOAD_ATTR                6 (e)
#|                 LOAD_ATTR                8 (f)
#|                 LOAD_ATTR               10 (g)
#|                 LOAD_ATTR               12 (h)
#|                 LOAD_FAST_BORROW         0 (a)
#|                 LOAD_ATTR                2 (c)
#|                 LOAD_ATTR                4 (d)
#|                 LOAD_ATTR                6 (e)
#|                 LOAD_ATTR                8 (f)
#|                 LOAD_ATTR               10 (g)
#|                 LOAD_ATTR               12 (h)
#|                 LOAD_FAST_BORROW         0 (a)
#|                 LOAD_ATTR                2 (c)
#|                 LOAD_ATTR                4 (d)
#|                 LOAD_ATTR                6 (e)
#|                 LOAD_ATTR                8 (f)
#|                 LOAD_ATTR               10 (g)
#|                 LOAD_ATTR               12 (h)
#|                 LOAD_FAST_BORROW         0 (a)
#|                 LOAD_ATTR                2 (c)
#|                 LOAD_ATTR                4 (d)
#|                 LOAD_ATTR                6 (e)
#|                 LOAD_ATTR                8 (f)
#|                 LOAD_ATTR               10 (g)
#|                 LOAD_ATTR               12 (h)
#|                 CALL                     5
#|                 POP_TOP
#|
#|   12    L6:     LOAD_FAST                0 (a)
#|                 TO_BOOL
#|                 POP_JUMP_IF_TRUE         4 (to L7)
#|                 NOT_TAKEN
#|                 EXTENDED_ARG             4
#|                 JUMP_BACKWARD         1164 (to L1)
#|
#|   13    L7:     NOP
#|
#|   16            LOAD_FAST                0 (a)
#|                 RETURN_VALUE
#|
#|   15    L8:     LOAD_FAST_BORROW         0 (a)
#|                 LOAD_ATTR                2 (c)
#|                 LOAD_ATTR                4 (d)
#|                 LOAD_ATTR                6 (e)
#|                 LOAD_ATTR                8 (f)
#|                 LOAD_ATTR               10 (g)
#|                 LOAD_ATTR               13 (h + NULL|self)
#|                 LOAD_FAST_BORROW         0 (a)
#|                 LOAD_ATTR                2 (c)
#|                 LOAD_ATTR                4 (d)
#|                 LOAD_ATTR                6 (e)
#|                 LOAD_ATTR                8 (f)
#|                 LOAD_ATTR               10 (g)
#|                 LOAD_ATTR               12 (h)
#|                 LOAD_FAST_BORROW         0 (a)
#|                 LOAD_ATTR                2 (c)
#|                 LOAD_ATTR                4 (d)
#|                 LOAD_ATTR                6 (e)
#|                 LOAD_ATTR                8 (f)
#|                 LOAD_ATTR               10 (g)
#|                 LOAD_ATTR               12 (h)
#|                 LOAD_FAST_BORROW         0 (a)
#|                 LOAD_ATTR                2 (c)
#|                 LOAD_ATTR                4 (d)
#|                 LOAD_ATTR                6 (e)
#|                 LOAD_ATTR                8 (f)
#|                 LOAD_ATTR               10 (g)
#|                 LOAD_ATTR               12 (h)
#|                 LOAD_FAST_BORROW         0 (a)
#|                 LOAD_ATTR                2 (c)
#|                 LOAD_ATTR                4 (d)
#|                 LOAD_ATTR                6 (e)
#|                 LOAD_ATTR                8 (f)
#|                 LOAD_ATTR               10 (g)
#|                 LOAD_ATTR               12 (h)
#|                 LOAD_FAST_BORROW         0 (a)
#|                 LOAD_ATTR                2 (c)
#|                 LOAD_ATTR                4 (d)
#|                 LOAD_ATTR                6 (e)
#|                 LOAD_ATTR                8 (f)
#|                 LOAD_ATTR               10 (g)
#|                 LOAD_ATTR               12 (h)
#|                 CALL                     5
#|                 POP_TOP
#|
#|   16            LOAD_FAST_BORROW         0 (a)
#|                 RETURN_VALUE
#|
#|   --    L9:     PUSH_EXC_INFO
#|
#|   10            LOAD_FAST                0 (a)
#|                 LOAD_ATTR                2 (c)
#|                 LOAD_ATTR                4 (d)
#|                 LOAD_ATTR                6 (e)
#|                 LOAD_ATTR                8 (f)
#|                 LOAD_ATTR               10 (g)
#|                 LOAD_ATTR               12 (h)
#|                 CHECK_EXC_MATCH
#|                 POP_JUMP_IF_FALSE        6 (to L11)
#|                 NOT_TAKEN
#|                 POP_TOP
#|
#|   11   L10:     POP_EXCEPT
#|                 EXTENDED_ARG             6
#|                 JUMP_BACKWARD         1611 (to L1)
#|
#|   10   L11:     RERAISE                  0
#|
#|   --   L12:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#| ExceptionTable:
#|   L5 to L6 -> L9 [0]
#|   L9 to L10 -> L12 [1] lasti
#|   L11 to L12 -> L12 [1] lasti
#| = <module>: stack 1, flags 0x0, arguments 0/0/0
#| @ 0:0-1:0 1:0-16:12*5
#| = far: stack 8, flags 0x3, arguments 1/0/0
#| @ 1:0-1:0 2:10-2:11*5 3:11-3:12 3:11-3:14*5 4:17-4:18 4:17-4:20 4:17-4:22 4:17-4:24 4:17-4:26 4:17-4:28 4:17-4:30 4:32-4:33 4:32-4:35 4:32-4:37 4:32-4:39 4:32-4:41 4:32-4:43 4:32-4:45 4:47-4:48 4:47-4:50 4:47-4:52 4:47-4:54 4:47-4:56 4:47-4:58 4:47-4:60 4:62-4:63 4:62-4:65 4:62-4:67 4:62-4:69 4:62-4:71 4:62-4:73 4:62-4:75 4:77-4:78 4:77-4:80 4:77-4:82 4:77-4:84 4:77-4:86 4:77-4:88 4:77-4:90 4:92-4:93 4:92-4:95 4:92-4:97 4:92-4:99 4:92-4:101 4:92-4:103 4:92-4:105 4:16-4:106 4:12-4:13 5:12-5:20*2 6:17-6:18*4 6:12-6:13 7:12-7:13 7:12-7:15 7:12-7:17 7:12-7:19 7:12-7:21 7:12-7:23 7:12-7:25 7:26-7:27 7:26-7:29 7:26-7:31 7:26-7:33 7:26-7:35 7:26-7:37 7:26-7:39 7:41-7:42 7:41-7:44 7:41-7:46 7:41-7:48 7:41-7:50 7:41-7:52 7:41-7:54 7:56-7:57 7:56-7:59 7:56-7:61 7:56-7:63 7:56-7:65 7:56-7:67 7:56-7:69 7:71-7:72 7:71-7:74 7:71-7:76 7:71-7:78 7:71-7:80 7:71-7:82 7:71-7:84 7:86-7:87 7:86-7:89 7:86-7:91 7:86-7:93 7:86-7:95 7:86-7:97 7:86-7:99 7:12-7:100*4 6:17-6:18*2 8:8-11:20 9:12-9:13 9:12-9:15 9:12-9:17 9:12-9:19 9:12-9:21 9:12-9:23 9:12-9:25 9:26-9:27 9:26-9:29 9:26-9:31 9:26-9:33 9:26-9:35 9:26-9:37 9:26-9:39 9:41-9:42 9:41-9:44 9:41-9:46 9:41-9:48 9:41-9:50 9:41-9:52 9:41-9:54 9:56-9:57 9:56-9:59 9:56-9:61 9:56-9:63 9:56-9:65 9:56-9:67 9:56-9:69 9:71-9:72 9:71-9:74 9:71-9:76 9:71-9:78 9:71-9:80 9:71-9:82 9:71-9:84 9:86-9:87 9:86-9:89 9:86-9:91 9:86-9:93 9:86-9:95 9:86-9:97 9:86-9:99 9:12-9:100*2 12:11-12:12*6 13:12-13:17 16:11-16:12 16:4-16:12 15:8-15:9 15:8-15:11 15:8-15:13 15:8-15:15 15:8-15:17 15:8-15:19 15:8-15:21 15:22-15:23 15:22-15:25 15:22-15:27 15:22-15:29 15:22-15:31 15:22-15:33 15:22-15:35 15:37-15:38 15:37-15:40 15:37-15:42 15:37-15:44 15:37-15:46 15:37-15:48 15:37-15:50 15:52-15:53 15:52-15:55 15:52-15:57 15:52-15:59 15:52-15:61 15:52-15:63 15:52-15:65 15:67-15:68 15:67-15:70 15:67-15:72 15:67-15:74 15:67-15:76 15:67-15:78 15:67-15:80 15:82-15:83 15:82-15:85 15:82-15:87 15:82-15:89 15:82-15:91 15:82-15:93 15:82-15:95 15:8-15:96*2 16:11-16:12 16:4-16:12 -- 10:15-10:16 10:15-10:18 10:15-10:20 10:15-10:22 10:15-10:24 10:15-10:26 10:15-10:28 10:8-11:20*4 11:12-11:20*3 10:8-11:20 --*3
