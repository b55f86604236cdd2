import a, b.c, d.e as f, g.h.i as j
from . import k
from .. import l as m
from .n.o import p, q as r
from s import (t,
               u)


def inside():
    import v, w.x as y
    from z import a as b, c


from everything import *
#|   0           RESUME                   0
#|
#|   1           LOAD_SMALL_INT           0
#|               LOAD_CONST               1 (None)
#|               IMPORT_NAME              0 (a)
#|               STORE_NAME               0 (a)
#|               LOAD_SMALL_INT           0
#|               LOAD_CONST               1 (None)
#|               IMPORT_NAME              1 (b.c)
#|               STORE_NAME               2 (b)
#|               LOAD_SMALL_INT           0
#|               LOAD_CONST               1 (None)
#|               IMPORT_NAME              3 (d.e)
#|               IMPORT_FROM              4 (e)
#|               STORE_NAME               5 (f)
#|               POP_TOP
#|               LOAD_SMALL_INT           0
#|               LOAD_CONST               1 (None)
#|               IMPORT_NAME              6 (g.h.i)
#|               IMPORT_FROM              7 (h)
#|               SWAP                     2
#|               POP_TOP
#|               IMPORT_FROM              8 (i)
#|               STORE_NAME               9 (j)
#|               POP_TOP
#|
#|   2           LOAD_SMALL_INT           1
#|               LOAD_CONST               2 (('k',))
#|               IMPORT_NAME             10
#|               IMPORT_FROM             11 (k)
#|               STORE_NAME              11 (k)
#|               POP_TOP
#|
#|   3           LOAD_SMALL_INT           2
#|               LOAD_CONST               3 (('l',))
#|               IMPORT_NAME             10
#|               IMPORT_FROM             12 (l)
#|               STORE_NAME              13 (m)
#|               POP_TOP
#|
#|   4           LOAD_SMALL_INT           1
#|               LOAD_CONST               4 (('p', 'q'))
#|               IMPORT_NAME             14 (n.o)
#|               IMPORT_FROM             15 (p)
#|               STORE_NAME              15 (p)
#|               IMPORT_FROM             16 (q)
#|               STORE_NAME              17 (r)
#|               POP_TOP
#|
#|   5           LOAD_SMALL_INT           0
#|               LOAD_CONST               5 (('t', 'u'))
#|               IMPORT_NAME             18 (s)
#|               IMPORT_FROM             19 (t)
#|               STORE_NAME              19 (t)
#|               IMPORT_FROM             20 (u)
#|               STORE_NAME              20 (u)
#|               POP_TOP
#|
#|   9           LOAD_CONST               6 (<code object inside, file "imports.py", line 9>)
#|               MAKE_FUNCTION
#|               STORE_NAME              21 (inside)
#|
#|  14           LOAD_SMALL_INT           0
#|               LOAD_CONST               7 (('*',))
#|               IMPORT_NAME             22 (everything)
#|               CALL_INTRINSIC_1         2 (INTRINSIC_IMPORT_STAR)
#|               POP_TOP
#|               LOAD_CONST               1 (None)
#|               RETURN_VALUE
#|
#| Disassembly of <code object inside, file "imports.py", line 9>:
#|   9           RESUME                   0
#|
#|  10           LOAD_SMALL_INT           0
#|               LOAD_CONST               1 (None)
#|               IMPORT_NAME              0 (v)
#|               STORE_FAST               0 (v)
#|               LOAD_SMALL_INT           0
#|               LOAD_CONST               1 (None)
#|               IMPORT_NAME              1 (w.x)
#|               IMPORT_FROM              2 (x)
#|               STORE_FAST               1 (y)
#|               POP_TOP
#|
#|  11           LOAD_SMALL_INT           0
#|               LOAD_CONST               2 (('a', 'c'))
#|               IMPORT_NAME              3 (z)
#|               IMPORT_FROM              4 (a)
#|               STORE_FAST               2 (b)
#|               IMPORT_FROM              5 (c)
#|               STORE_FAST               3 (c)
#|               POP_TOP
#|               LOAD_CONST               1 (None)
#|               RETURN_VALUE
#| = <module>: stack 2, flags 0x0, arguments 0/0/0
#| @ 0:0-1:0 1:0-1:35*23 2:0-2:15*6 3:0-3:21*6 4:0-4:26*8 5:0-6:17*8 9:0-11:27*3 14:0-14:24*7
#| = inside: stack 2, flags 0x3, arguments 0/0/0
#| @ 9:0-9:0 10:4-10:22*10 11:4-11:27*10
