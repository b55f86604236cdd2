def f0(e, c, f):
    g(a)
def f1(f, a, e, b):
    try:
        try:
            pass
            d = b = 's'
            assert (a, 0, 3), f
        except (E, F):
            c.x = b
            del c
            c[None] = (not b)
        except:
            pass
            assert c, f
    except E:
        if not 0:
            f = yield (b + f)
        try:
            import os.path as a
            assert c.m(0, d), f
            f = (a + b)[(not e)]
        except* E as b:
            b += [f, 2]
    else:
        try:
            b, f, b = a, f, d
            e, a, d = b, a, d
        except* E as c:
            b = f = f.m('s', 1)
    while (d if g else ('s' in 's')):
        if 1:
            f, b, b = f, d, c
            f, e = f.m(c, None), ('s' and d)
            pass
        else:
            f = ((a < 1 <= 1) is d)
        try:
            a = (d < c <= 1)
        except* E as c:
            import os.path as f
            a, *a = (g, b, 3)
            import os.path as a
        break
    try:
        match (g < b <= 0):
            case [a, b]:
                f, b, a = c, e, d
                c, b, c = b, c, a
                f = (None < (0 is None) <= (g is not c))
            case e if {a: None for a in 's'}:
                f, *c = (b or None)
            case _:
                d = e = (b is b)
        match (a if 0 else 's'):
            case 1:
                del b
            case None:
                pass
                d.x = d.m(1, a)
                e = yield (1 is not b)
    except E as a:
        c = (None < 's' <= c)
def f2(c):
    if 0:
        try:
            f, d = (a + None), None
            d, f = (lambda x: x + a), None
        except E:
            del d
            e.x = f.m(1, e)
            import os.path as a
        finally:
            assert [1 for a in e if b], 0
            c = (lambda x: x + b)
            pass
        while f.m(a, {c: d for a in 1}):
            c, e = g(f, k=0), a
            pass
        else:
            g(d)
            f.x = (None < g <= e)
    else:
        d = yield [a for d in a if e]
def f3(b, d):
    if ['s' for c in b if 0] is None:
        g(f)
        while not a is not None:
            e = yield (g == d)
    else:
        match c:
            case 1 | 2:
                a.x = 1
            case {'k': c}:
                del c
                g(c)
                1; 'x'
        raise
        try:
            pass
        except E:
            f = g(e, k=a)
            e, a, c = b, f, d
        except:
            import os.path as a
            d.x = f
    1; 'x'
    try:
        with (f or b) as a:
            e, b, b = c, b, e
    except E as b:
        if 1:
            e = e
            e = e = a
            import os.path as e
        d[g] = d
    else:
        pass
        try:
            f = (b < 's' <= c)
            c, *f = (lambda x: x + f)
            g(f)
        except E as a:
            a, *b = (0 in 's')
            del e
            f, *b = (lambda x: x + 1)
        else:
            e = (None if e else 's')
            e = yield (1 or 0)
        finally:
            f = b
            f.x = (1 is 0)
            e = yield (not 1)
def f4(f, b, a, e):
    try:
        while 0:
            e, d, a = e, e, f
    except (E, F):
        if 0:
            d, *e = {b: None for d in 1}
            e, *d = g[b]
        else:
            e, e = d, (b := d)
        try:
            a = (b := d)
        except* E as d:
            d = d = [c for b in None if f]
    try:
        try:
            pass
            import os.path as e
        except E as f:
            d.x = c.m(a, a)
            g(c)
        except:
            a += (a and None)
    except* E as a:
        f = g((c := a), k=(not c))
        b, *a = g
        a, f, e = f, d, d
    if ('s' and 's') is None:
        for b in (0 in None):
            c += (f < None <= d)
            1; 'x'
            b = (not 0)
        else:
            1; 'x'
            e, *d = [d for c in None if 1]
def f5():
    pass
def f6(e):
    try:
        while g((b or f), k=(not g)):
            g(e)
        else:
            import os.path as d
            f[a] = ('s', 0, 3)
        a = b = f.m(d, c)
    except E:
        if [(e or a), 2]:
            d = yield (not 1)
            import os.path as d
            c = f = [1, 2]
        elif 0 is None:
            a = yield c
            1; 'x'
        else:
            b = yield ('s' or a)
        for a in (not b):
            d, d = (e and d), 0
            assert (f and 's'), e
        e = yield d
    else:
        import os.path as f
        for f in d:
            d, e = [f for b in d if b], e
            f = (f is not 0)
            e.x = g(d, k=None)
def f7():
    match (a and 's'):
        case P(x=d):
            try:
                d = (None is (not 's'))
                import os.path as a
            except E:
                e += [None, 2]
                import os.path as a
            finally:
                b = (0 + f)
                c += (c and None)
            with (c == 's') as f, g():
                assert (not d), 1
            for f in 1[c]:
                import os.path as e
        case (a, (b, c)):
            try:
                1; 'x'
                f = [None, 2]
                e, a, c = b, a, d
            finally:
                c += (g or b)
                b = yield (1 or f)
                f += (not a)
            if e.m(0, 0) is None:
                assert b.m(a, c), g
            else:
                1; 'x'
                f, f, f = d, e, b
            with g as b:
                c.x = (e and c)
                assert c, a
        case _:
            1; 'x'
    for d in (not 0):
        assert (lambda x: x + g), 's'
        import os.path as b
def f8(f, e, d):
    match [0, 2]:
        case 1:
            with g(f, k=e) as f:
                del d
                c, *a = b
                del c
        case 's':
            if [None for b in a if [None for e in None if None]]:
                e += [None, 2]
            else:
                e, a = g(f, k=None), d
                import os.path as c
        case _:
            while 1:
                a[g] = (e and 's')
                a[d] = c.m(None, 's')
            try:
                f, c = (1 == d), (0 and b)
                e, f, b = b, d, d
                g(b)
            except E:
                c, a = {f: f for e in d}, [c, 2]
            else:
                pass
                e, f = g, g(a, k=b)
            finally:
                c = yield c.m(d, d)
                1; 'x'
                d = None
    try:
        c, d = 's', (a if a else g)
        with b.m(c, e) as d, g():
            assert {a: a for d in c}, a
            e.x = (not g)
            c = (b[a] if (e < g <= b) else e.m(a, 1))
        g()
    finally:
        with (b and e) as c, g():
            c = (b if c else c)
            c, f = g(g, k=b), None
            1; 'x'
def f9(d):
    assert (not None), e
def f10(b, f):
    while not {a: 's' for b in g} is not None:
        if 1:
            e = d = (c + c)
            b, b = (0 and 0), (not c)
            d, c, b = b, e, d
        else:
            del f
            a, *e = (None or 1)
    b = d = 1[1]
    try:
        try:
            f, *d = b.m(None, e)
        except* E as a:
            d, f, e = b, d, b
        match b:
            case None:
                pass
                assert (not f), e
            case 's':
                d[0] = (d < c <= 1)
                g(e)
                b = yield (d if a else f)
            case _:
                c = yield c
                c[e] = (a < None)
    except (E, F):
        while ('s' is not f) is None:
            b += g(e, k=g)
            a[1] = [0, 2]
        else:
            f += 's'
            b.x = (e or None)
            c, b = (not None), (d if g else 1)
        for b in (0 if b else f):
            import os.path as e
            f['s'] = a.m('s', 1)
            pass
def f11(a, b):
    a, b = (1 < 0 <= e), (lambda x: x + 's')
    for d in e:
        if 1:
            e, e = f, (e and a)
            g(f)
            c = a = (c + 's')
        else:
            assert a.m(0, a), c
            b, e, e = b, a, c
        with (1 if g else None) as c, g():
            d, c, d = c, e, d
            1; 'x'
            f += g(c, k=0)
        for b in ('s' if e else None):
            e = {e: 's' for d in 1}
            1; 'x'
            f = d = (0 in 0)
    else:
        a = d
        try:
            d += ['s' for f in 0 if b]
            del e
            e[d] = (lambda x: x + c)
        except* E as f:
            f = yield d
            a = d = (e if 's' else 's')
        while 0:
            c = 1
            g(b)
def f12(e):
    if 0:
        return
    else:
        for c in (d and e):
            assert {b: e for f in 1}, 0
            1; 'x'
    while not (a and a) is not None:
        match g:
            case P(x=d):
                1; 'x'
                f = (e or g)
                c.x = [1, 2]
            case [a, *b]:
                f = (1 < (1 == a) <= e)
    g()
def f13(a, e, d):
    if True:
        if not 0:
            assert (e + b), g
            e += (1 and g)
            e += d.m(d, 0)
        else:
            assert (a in d), d
            a['s'] = 's'
    elif not 0:
        for f in (b := f):
            pass
        while d.m((c and c), [d, 2]):
            del a
            d.x = ('s' + f)
        else:
            f = yield (d or None)
            g(b)
            f, e = d.m(d, 0), (c or f)
        try:
            d, f, c = b, b, c
        except E as f:
            1; 'x'
        except:
            1; 'x'
            b = a = (not d)
#|   0           RESUME                   0
#|
#|   1           LOAD_CONST               0 (<code object f0, file "random_flow.py", line 1>)
#|               MAKE_FUNCTION
#|               STORE_NAME               0 (f0)
#|
#|   3           LOAD_CONST               1 (<code object f1, file "random_flow.py", line 3>)
#|               MAKE_FUNCTION
#|               STORE_NAME               1 (f1)
#|
#|  64           LOAD_CONST               2 (<code object f2, file "random_flow.py", line 64>)
#|               MAKE_FUNCTION
#|               STORE_NAME               2 (f2)
#|
#|  85           LOAD_CONST               3 (<code object f3, file "random_flow.py", line 85>)
#|               MAKE_FUNCTION
#|               STORE_NAME               3 (f3)
#|
#| 134           LOAD_CONST               4 (<code object f4, file "random_flow.py", line 134>)
#|               MAKE_FUNCTION
#|               STORE_NAME               4 (f4)
#|
#| 169           LOAD_CONST               5 (<code object f5, file "random_flow.py", line 169>)
#|               MAKE_FUNCTION
#|               STORE_NAME               5 (f5)
#|
#| 171           LOAD_CONST               6 (<code object f6, file "random_flow.py", line 171>)
#|               MAKE_FUNCTION
#|               STORE_NAME               6 (f6)
#|
#| 199           LOAD_CONST               7 (<code object f7, file "random_flow.py", line 199>)
#|               MAKE_FUNCTION
#|               STORE_NAME               7 (f7)
#|
#| 237           LOAD_CONST               8 (<code object f8, file "random_flow.py", line 237>)
#|               MAKE_FUNCTION
#|               STORE_NAME               8 (f8)
#|
#| 279           LOAD_CONST               9 (<code object f9, file "random_flow.py", line 279>)
#|               MAKE_FUNCTION
#|               STORE_NAME               9 (f9)
#|
#| 281           LOAD_CONST              10 (<code object f10, file "random_flow.py", line 281>)
#|               MAKE_FUNCTION
#|               STORE_NAME              10 (f10)
#|
#| 319           LOAD_CONST              11 (<code object f11, file "random_flow.py", line 319>)
#|               MAKE_FUNCTION
#|               STORE_NAME              11 (f11)
#|
#| 349           LOAD_CONST              12 (<code object f12, file "random_flow.py", line 349>)
#|               MAKE_FUNCTION
#|               STORE_NAME              12 (f12)
#|
#| 365           LOAD_CONST              13 (<code object f13, file "random_flow.py", line 365>)
#|               MAKE_FUNCTION
#|               STORE_NAME              13 (f13)
#|               LOAD_CONST              14 (None)
#|               RETURN_VALUE
#|
#| Disassembly of <code object f0, file "random_flow.py", line 1>:
#|   1           RESUME                   0
#|
#|   2           LOAD_GLOBAL              1 (g + NULL)
#|               LOAD_GLOBAL              2 (a)
#|               CALL                     1
#|               POP_TOP
#|               LOAD_CONST               0 (None)
#|               RETURN_VALUE
#|
#| Disassembly of <code object f1, file "random_flow.py", line 3>:
#|    3             RETURN_GENERATOR
#|                  POP_TOP
#|          L1:     RESUME                   0
#|
#|    4     L2:     NOP
#|
#|    5             NOP
#|
#|    6     L3:     NOP
#|
#|    7             LOAD_CONST               0 ('s')
#|                  COPY                     1
#|                  STORE_FAST_STORE_FAST   67 (d, b)
#|
#|    8             LOAD_FAST_BORROW         1 (a)
#|                  LOAD_SMALL_INT           0
#|                  LOAD_SMALL_INT           3
#|                  BUILD_TUPLE              3
#|                  TO_BOOL
#|                  POP_JUMP_IF_TRUE         8 (to L4)
#|                  NOT_TAKEN
#|                  LOAD_COMMON_CONSTANT     0 (AssertionError)
#|                  LOAD_FAST_BORROW         0 (f)
#|                  CALL                     0
#|                  RAISE_VARARGS            1
#|          L4:     NOP
#|
#|   26     L5:     NOP
#|
#|   27     L6:     LOAD_FAST_LOAD_FAST     16 (a, f)
#|                  LOAD_FAST_CHECK          4 (d)
#|                  SWAP                     3
#|                  STORE_FAST_STORE_FAST   48 (b, f)
#|                  STORE_FAST               3 (b)
#|
#|   28             LOAD_FAST_LOAD_FAST     49 (b, a)
#|                  LOAD_FAST                4 (d)
#|                  STORE_FAST_STORE_FAST   65 (d, a)
#|                  STORE_FAST               2 (e)
#|
#|   31     L7:     LOAD_GLOBAL             12 (g)
#|                  TO_BOOL
#|                  POP_JUMP_IF_FALSE       10 (to L12)
#|          L8:     NOT_TAKEN
#|          L9:     LOAD_FAST_CHECK          4 (d)
#|                  TO_BOOL
#|                  POP_JUMP_IF_FALSE       59 (to L19)
#|         L10:     NOT_TAKEN
#|         L11:     JUMP_FORWARD             7 (to L13)
#|         L12:     LOAD_CONST               0 ('s')
#|                  LOAD_CONST               0 ('s')
#|                  CONTAINS_OP              0 (in)
#|                  POP_JUMP_IF_FALSE       51 (to L19)
#|                  NOT_TAKEN
#|
#|   32    L13:     NOP
#|
#|   33             LOAD_FAST                0 (f)
#|                  LOAD_FAST_CHECK          4 (d)
#|                  LOAD_FAST_CHECK          5 (c)
#|                  STORE_FAST               3 (b)
#|                  POP_TOP
#|                  STORE_FAST               0 (f)
#|
#|   34             LOAD_FAST                0 (f)
#|                  LOAD_ATTR                7 (m + NULL|self)
#|                  LOAD_FAST                5 (c)
#|                  LOAD_CONST               1 (None)
#|                  CALL                     2
#|                  LOAD_FAST                4 (d)
#|                  STORE_FAST_STORE_FAST   32 (e, f)
#|
#|   35             NOP
#|
#|   38    L14:     NOP
#|
#|   39    L15:     LOAD_FAST_LOAD_FAST     69 (d, c)
#|                  SWAP                     2
#|                  COPY                     2
#|                  COMPARE_OP               2 (<)
#|                  COPY                     1
#|                  TO_BOOL
#|                  POP_JUMP_IF_FALSE        6 (to L16)
#|                  NOT_TAKEN
#|                  POP_TOP
#|                  LOAD_SMALL_INT           1
#|                  COMPARE_OP              42 (<=)
#|                  JUMP_FORWARD             2 (to L17)
#|         L16:     SWAP                     2
#|                  POP_TOP
#|         L17:     STORE_FAST               1 (a)
#|
#|   44    L18:     NOP
#|
#|   45    L19:     NOP
#|
#|   46    L20:     LOAD_GLOBAL             12 (g)
#|                  LOAD_FAST_CHECK          3 (b)
#|                  SWAP                     2
#|                  COPY                     2
#|                  COMPARE_OP               2 (<)
#|                  COPY                     1
#|                  TO_BOOL
#|                  POP_JUMP_IF_FALSE        6 (to L23)
#|         L21:     NOT_TAKEN
#|         L22:     POP_TOP
#|                  LOAD_SMALL_INT           0
#|                  COMPARE_OP              42 (<=)
#|                  JUMP_FORWARD             2 (to L24)
#|         L23:     SWAP                     2
#|                  POP_TOP
#|
#|   47    L24:     COPY                     1
#|                  MATCH_SEQUENCE
#|                  POP_JUMP_IF_FALSE       53 (to L31)
#|         L25:     NOT_TAKEN
#|         L26:     GET_LEN
#|                  LOAD_SMALL_INT           2
#|                  COMPARE_OP              72 (==)
#|                  POP_JUMP_IF_FALSE       46 (to L31)
#|         L27:     NOT_TAKEN
#|         L28:     UNPACK_SEQUENCE          2
#|                  STORE_FAST_STORE_FAST   19 (a, b)
#|
#|   48             POP_TOP
#|                  LOAD_FAST_CHECK          5 (c)
#|                  LOAD_FAST                2 (e)
#|                  LOAD_FAST_CHECK          4 (d)
#|                  STORE_FAST_STORE_FAST   19 (a, b)
#|                  STORE_FAST               0 (f)
#|
#|   49             LOAD_FAST_LOAD_FAST     53 (b, c)
#|                  LOAD_FAST                1 (a)
#|                  SWAP                     3
#|                  STORE_FAST_STORE_FAST   83 (c, b)
#|                  STORE_FAST               5 (c)
#|
#|   50             LOAD_CONST               1 (None)
#|                  LOAD_SMALL_INT           0
#|                  LOAD_CONST               1 (None)
#|                  IS_OP                    0 (is)
#|                  SWAP                     2
#|                  COPY                     2
#|                  COMPARE_OP               2 (<)
#|                  COPY                     1
#|                  TO_BOOL
#|                  POP_JUMP_IF_FALSE       12 (to L29)
#|                  NOT_TAKEN
#|                  POP_TOP
#|                  LOAD_GLOBAL             12 (g)
#|                  LOAD_FAST                5 (c)
#|                  IS_OP                    1 (is not)
#|                  COMPARE_OP              42 (<=)
#|                  JUMP_FORWARD             2 (to L30)
#|         L29:     SWAP                     2
#|                  POP_TOP
#|         L30:     STORE_FAST               0 (f)
#|                  JUMP_FORWARD            45 (to L42)
#|
#|   47    L31:     POP_TOP
#|
#|   51             STORE_FAST               2 (e)
#|                  LOAD_CONST               0 ('s')
#|                  GET_ITER
#|                  LOAD_FAST_AND_CLEAR      1 (a)
#|                  SWAP                     2
#|         L32:     BUILD_MAP                0
#|                  SWAP                     2
#|         L33:     FOR_ITER                 5 (to L34)
#|                  STORE_FAST_LOAD_FAST    17 (a, a)
#|                  LOAD_CONST               1 (None)
#|                  MAP_ADD                  2
#|                  JUMP_BACKWARD            7 (to L33)
#|         L34:     END_FOR
#|                  POP_ITER
#|         L35:     SWAP                     2
#|                  STORE_FAST               1 (a)
#|                  TO_BOOL
#|                  POP_JUMP_IF_FALSE       15 (to L41)
#|         L36:     NOT_TAKEN
#|
#|   52    L37:     LOAD_FAST                3 (b)
#|                  COPY                     1
#|                  TO_BOOL
#|                  POP_JUMP_IF_TRUE         3 (to L40)
#|         L38:     NOT_TAKEN
#|         L39:     POP_TOP
#|                  LOAD_CONST               1 (None)
#|         L40:     UNPACK_EX                1
#|                  STORE_FAST_STORE_FAST    5 (f, c)
#|                  JUMP_FORWARD             5 (to L42)
#|
#|   53    L41:     NOP
#|
#|   54             LOAD_FAST_LOAD_FAST     51 (b, b)
#|                  IS_OP                    0 (is)
#|                  COPY                     1
#|                  STORE_FAST_STORE_FAST   66 (d, e)
#|
#|   55    L42:     LOAD_CONST               0 ('s')
#|
#|   56             COPY                     1
#|                  LOAD_SMALL_INT           1
#|                  COMPARE_OP              88 (bool(==))
#|                  POP_JUMP_IF_FALSE        5 (to L44)
#|                  NOT_TAKEN
#|
#|   57             POP_TOP
#|                  DELETE_FAST              3 (b)
#|         L43:     LOAD_CONST               1 (None)
#|                  RETURN_VALUE
#|
#|   58    L44:     POP_JUMP_IF_NOT_NONE    33 (to L46)
#|                  NOT_TAKEN
#|
#|   59             NOP
#|
#|   60             LOAD_FAST_CHECK          4 (d)
#|                  LOAD_ATTR                7 (m + NULL|self)
#|                  LOAD_SMALL_INT           1
#|                  LOAD_FAST_CHECK          1 (a)
#|                  CALL                     2
#|                  LOAD_FAST                4 (d)
#|                  STORE_ATTR               2 (x)
#|
#|   61             LOAD_SMALL_INT           1
#|                  LOAD_FAST                3 (b)
#|                  IS_OP                    1 (is not)
#|                  YIELD_VALUE              0
#|                  RESUME                   1
#|                  STORE_FAST               2 (e)
#|         L45:     LOAD_CONST               1 (None)
#|                  RETURN_VALUE
#|
#|   58    L46:     LOAD_CONST               1 (None)
#|                  RETURN_VALUE
#|
#|   --    L47:     PUSH_EXC_INFO
#|
#|    9             LOAD_GLOBAL              0 (E)
#|                  LOAD_GLOBAL              2 (F)
#|                  BUILD_TUPLE              2
#|                  CHECK_EXC_MATCH
#|                  POP_JUMP_IF_FALSE       23 (to L49)
#|                  NOT_TAKEN
#|                  POP_TOP
#|
#|   10             LOAD_FAST                3 (b)
#|                  LOAD_FAST_CHECK          5 (c)
#|                  STORE_ATTR               2 (x)
#|
#|   11             DELETE_FAST              5 (c)
#|
#|   12             LOAD_FAST                3 (b)
#|                  TO_BOOL
#|                  UNARY_NOT
#|                  LOAD_FAST_CHECK          5 (c)
#|                  LOAD_CONST               1 (None)
#|                  STORE_SUBSCR
#|         L48:     POP_EXCEPT
#|                  EXTENDED_ARG             1
#|                  JUMP_BACKWARD_NO_INTERRUPT 303 (to L5)
#|
#|   13    L49:     POP_TOP
#|
#|   14             NOP
#|
#|   15             LOAD_FAST_CHECK          5 (c)
#|                  TO_BOOL
#|                  POP_JUMP_IF_TRUE         8 (to L52)
#|         L50:     NOT_TAKEN
#|         L51:     LOAD_COMMON_CONSTANT     0 (AssertionError)
#|                  LOAD_FAST                0 (f)
#|                  CALL                     0
#|                  RAISE_VARARGS            1
#|         L52:     POP_EXCEPT
#|                  EXTENDED_ARG             1
#|                  JUMP_BACKWARD_NO_INTERRUPT 323 (to L5)
#|
#|   --    L53:     COPY                     3
#|                  POP_EXCEPT
#|                  RERAISE                  1
#|         L54:     PUSH_EXC_INFO
#|
#|   29             BUILD_LIST               0
#|                  COPY                     2
#|                  LOAD_GLOBAL              0 (E)
#|                  CHECK_EG_MATCH
#|                  COPY                     1
#|                  POP_JUMP_IF_NONE        33 (to L58)
#|                  NOT_TAKEN
#|                  STORE_FAST               5 (c)
#|
#|   30    L55:     LOAD_FAST                0 (f)
#|                  LOAD_ATTR                7 (m + NULL|self)
#|                  LOAD_CONST               0 ('s')
#|                  LOAD_SMALL_INT           1
#|                  CALL                     2
#|                  COPY                     1
#|                  STORE_FAST_STORE_FAST   48 (b, f)
#|         L56:     LOAD_CONST               1 (None)
#|                  STORE_FAST               5 (c)
#|                  DELETE_FAST              5 (c)
#|                  LIST_APPEND              1
#|                  JUMP_FORWARD             9 (to L59)
#|
#|   --    L57:     LOAD_CONST               1 (None)
#|                  STORE_FAST               5 (c)
#|                  DELETE_FAST              5 (c)
#|                  LIST_APPEND              3
#|                  POP_TOP
#|                  LIST_APPEND              1
#|                  JUMP_FORWARD             2 (to L59)
#|
#|   29    L58:     POP_TOP
#|                  LIST_APPEND              1
#|
#|   --    L59:     CALL_INTRINSIC_2         1 (INTRINSIC_PREP_RERAISE_STAR)
#|                  COPY                     1
#|                  POP_JUMP_IF_NOT_NONE     5 (to L63)
#|         L60:     NOT_TAKEN
#|         L61:     POP_TOP
#|         L62:     POP_EXCEPT
#|                  EXTENDED_ARG             1
#|                  JUMP_BACKWARD_NO_INTERRUPT 372 (to L7)
#|         L63:     SWAP                     2
#|                  POP_EXCEPT
#|                  RERAISE                  0
#|         L64:     COPY                     3
#|                  POP_EXCEPT
#|                  RERAISE                  1
#|         L65:     PUSH_EXC_INFO
#|
#|   16             LOAD_GLOBAL              0 (E)
#|                  CHECK_EXC_MATCH
#|                  POP_JUMP_IF_FALSE      128 (to L84)
#|                  NOT_TAKEN
#|                  POP_TOP
#|
#|   17             NOP
#|
#|   18             LOAD_FAST_LOAD_FAST     48 (b, f)
#|                  BINARY_OP                0 (+)
#|                  YIELD_VALUE              0
#|                  RESUME                   1
#|                  STORE_FAST               0 (f)
#|
#|   19    L66:     NOP
#|
#|   20    L67:     LOAD_SMALL_INT           0
#|                  LOAD_CONST               1 (None)
#|                  IMPORT_NAME              4 (os.path)
#|                  IMPORT_FROM              5 (path)
#|                  STORE_FAST               1 (a)
#|                  POP_TOP
#|
#|   21             LOAD_FAST_CHECK          5 (c)
#|                  LOAD_ATTR                7 (m + NULL|self)
#|                  LOAD_SMALL_INT           0
#|                  LOAD_FAST_CHECK          4 (d)
#|                  CALL                     2
#|                  TO_BOOL
#|                  POP_JUMP_IF_TRUE         8 (to L70)
#|         L68:     NOT_TAKEN
#|         L69:     LOAD_COMMON_CONSTANT     0 (AssertionError)
#|                  LOAD_FAST                0 (f)
#|                  CALL                     0
#|                  RAISE_VARARGS            1
#|
#|   22    L70:     LOAD_FAST_LOAD_FAST     19 (a, b)
#|                  BINARY_OP                0 (+)
#|                  LOAD_FAST                2 (e)
#|                  TO_BOOL
#|                  UNARY_NOT
#|                  BINARY_OP               26 ([])
#|                  STORE_FAST               0 (f)
#|         L71:     POP_EXCEPT
#|                  EXTENDED_ARG             1
#|                  JUMP_BACKWARD_NO_INTERRUPT 461 (to L7)
#|
#|   --    L72:     PUSH_EXC_INFO
#|
#|   23             BUILD_LIST               0
#|                  COPY                     2
#|                  LOAD_GLOBAL              0 (E)
#|                  CHECK_EG_MATCH
#|                  COPY                     1
#|                  POP_JUMP_IF_NONE        24 (to L76)
#|                  NOT_TAKEN
#|                  STORE_FAST               3 (b)
#|
#|   24    L73:     LOAD_FAST_LOAD_FAST     48 (b, f)
#|                  LOAD_SMALL_INT           2
#|                  BUILD_LIST               2
#|                  BINARY_OP               13 (+=)
#|                  STORE_FAST               3 (b)
#|         L74:     LOAD_CONST               1 (None)
#|                  STORE_FAST               3 (b)
#|                  DELETE_FAST              3 (b)
#|                  LIST_APPEND              1
#|                  JUMP_FORWARD             9 (to L77)
#|
#|   --    L75:     LOAD_CONST               1 (None)
#|                  STORE_FAST               3 (b)
#|                  DELETE_FAST              3 (b)
#|                  LIST_APPEND              3
#|                  POP_TOP
#|                  LIST_APPEND              1
#|                  JUMP_FORWARD             2 (to L77)
#|
#|   23    L76:     POP_TOP
#|                  LIST_APPEND              1
#|
#|   --    L77:     CALL_INTRINSIC_2         1 (INTRINSIC_PREP_RERAISE_STAR)
#|                  COPY                     1
#|                  POP_JUMP_IF_NOT_NONE     6 (to L82)
#|         L78:     NOT_TAKEN
#|         L79:     POP_TOP
#|         L80:     POP_EXCEPT
#|         L81:     POP_EXCEPT
#|                  EXTENDED_ARG             1
#|                  JUMP_BACKWARD_NO_INTERRUPT 509 (to L7)
#|         L82:     SWAP                     2
#|                  POP_EXCEPT
#|                  RERAISE                  0
#|         L83:     COPY                     3
#|                  POP_EXCEPT
#|                  RERAISE                  1
#|
#|   16    L84:     RERAISE                  0
#|
#|   --    L85:     COPY                     3
#|                  POP_EXCEPT
#|                  RERAISE                  1
#|         L86:     PUSH_EXC_INFO
#|
#|   40             BUILD_LIST               0
#|                  COPY                     2
#|                  LOAD_GLOBAL              0 (E)
#|                  CHECK_EG_MATCH
#|                  COPY                     1
#|                  POP_JUMP_IF_NONE        37 (to L90)
#|                  NOT_TAKEN
#|                  STORE_FAST               5 (c)
#|
#|   41    L87:     LOAD_SMALL_INT           0
#|                  LOAD_CONST               1 (None)
#|                  IMPORT_NAME              4 (os.path)
#|                  IMPORT_FROM              5 (path)
#|                  STORE_FAST               0 (f)
#|                  POP_TOP
#|
#|   42             LOAD_GLOBAL             12 (g)
#|                  LOAD_FAST                3 (b)
#|                  LOAD_SMALL_INT           3
#|                  BUILD_TUPLE              3
#|                  UNPACK_EX                1
#|                  POP_TOP
#|                  STORE_FAST               1 (a)
#|
#|   43             LOAD_SMALL_INT           0
#|                  LOAD_CONST               1 (None)
#|                  IMPORT_NAME              4 (os.path)
#|                  IMPORT_FROM              5 (path)
#|                  STORE_FAST               1 (a)
#|                  POP_TOP
#|         L88:     LOAD_CONST               1 (None)
#|                  STORE_FAST               5 (c)
#|                  DELETE_FAST              5 (c)
#|                  LIST_APPEND              1
#|                  JUMP_FORWARD             9 (to L91)
#|
#|   --    L89:     LOAD_CONST               1 (None)
#|                  STORE_FAST               5 (c)
#|                  DELETE_FAST              5 (c)
#|                  LIST_APPEND              3
#|                  POP_TOP
#|                  LIST_APPEND              1
#|                  JUMP_FORWARD             2 (to L91)
#|
#|   40    L90:     POP_TOP
#|                  LIST_APPEND              1
#|
#|   --    L91:     CALL_INTRINSIC_2         1 (INTRINSIC_PREP_RERAISE_STAR)
#|                  COPY                     1
#|                  POP_JUMP_IF_NOT_NONE     5 (to L95)
#|         L92:     NOT_TAKEN
#|         L93:     POP_TOP
#|         L94:     POP_EXCEPT
#|                  EXTENDED_ARG             1
#|                  JUMP_BACKWARD_NO_INTERRUPT 502 (to L18)
#|         L95:     SWAP                     2
#|                  POP_EXCEPT
#|                  RERAISE                  0
#|         L96:     COPY                     3
#|                  POP_EXCEPT
#|                  RERAISE                  1
#|         L97:     SWAP                     2
#|                  POP_TOP
#|
#|   51             SWAP                     2
#|                  STORE_FAST               1 (a)
#|                  RERAISE                  0
#|
#|   --    L98:     PUSH_EXC_INFO
#|
#|   62             LOAD_GLOBAL              0 (E)
#|                  CHECK_EXC_MATCH
#|                  POP_JUMP_IF_FALSE       34 (to L104)
#|                  NOT_TAKEN
#|                  STORE_FAST               1 (a)
#|
#|   63    L99:     LOAD_CONST               1 (None)
#|                  LOAD_CONST               0 ('s')
#|                  SWAP                     2
#|                  COPY                     2
#|                  COMPARE_OP               2 (<)
#|                  COPY                     1
#|                  TO_BOOL
#|                  POP_JUMP_IF_FALSE        6 (to L100)
#|                  NOT_TAKEN
#|                  POP_TOP
#|                  LOAD_FAST_CHECK          5 (c)
#|                  COMPARE_OP              42 (<=)
#|                  JUMP_FORWARD             2 (to L101)
#|        L100:     SWAP                     2
#|                  POP_TOP
#|        L101:     STORE_FAST               5 (c)
#|        L102:     POP_EXCEPT
#|                  LOAD_CONST               1 (None)
#|                  STORE_FAST               1 (a)
#|                  DELETE_FAST              1 (a)
#|                  LOAD_CONST               1 (None)
#|                  RETURN_VALUE
#|
#|   --   L103:     LOAD_CONST               1 (None)
#|                  STORE_FAST               1 (a)
#|                  DELETE_FAST              1 (a)
#|                  RERAISE                  1
#|
#|   62   L104:     RERAISE                  0
#|
#|   --   L105:     COPY                     3
#|                  POP_EXCEPT
#|                  RERAISE                  1
#|        L106:     CALL_INTRINSIC_1         3 (INTRINSIC_STOPITERATION_ERROR)
#|                  RERAISE                  1
#| ExceptionTable:
#|   L1 to L2 -> L106 [0] lasti
#|   L3 to L4 -> L47 [0]
#|   L4 to L5 -> L65 [0]
#|   L6 to L7 -> L54 [0]
#|   L7 to L8 -> L106 [0] lasti
#|   L9 to L10 -> L106 [0] lasti
#|   L11 to L14 -> L106 [0] lasti
#|   L15 to L18 -> L86 [0]
#|   L18 to L19 -> L106 [0] lasti
#|   L20 to L21 -> L98 [0]
#|   L22 to L25 -> L98 [0]
#|   L26 to L27 -> L98 [0]
#|   L28 to L32 -> L98 [0]
#|   L32 to L35 -> L97 [2]
#|   L35 to L36 -> L98 [0]
#|   L37 to L38 -> L98 [0]
#|   L39 to L43 -> L98 [0]
#|   L43 to L44 -> L106 [0] lasti
#|   L44 to L45 -> L98 [0]
#|   L45 to L47 -> L106 [0] lasti
#|   L47 to L48 -> L53 [1] lasti
#|   L48 to L49 -> L65 [0]
#|   L49 to L50 -> L53 [1] lasti
#|   L51 to L52 -> L53 [1] lasti
#|   L52 to L54 -> L65 [0]
#|   L54 to L55 -> L64 [1] lasti
#|   L55 to L56 -> L57 [4] lasti
#|   L56 to L60 -> L64 [1] lasti
#|   L61 to L62 -> L64 [1] lasti
#|   L62 to L65 -> L106 [0] lasti
#|   L65 to L66 -> L85 [1] lasti
#|   L67 to L68 -> L72 [1]
#|   L69 to L71 -> L72 [1]
#|   L71 to L72 -> L106 [0] lasti
#|   L72 to L73 -> L83 [2] lasti
#|   L73 to L74 -> L75 [5] lasti
#|   L74 to L78 -> L83 [2] lasti
#|   L79 to L80 -> L83 [2] lasti
#|   L80 to L81 -> L85 [1] lasti
#|   L81 to L82 -> L106 [0] lasti
#|   L82 to L85 -> L85 [1] lasti
#|   L85 to L86 -> L106 [0] lasti
#|   L86 to L87 -> L96 [1] lasti
#|   L87 to L88 -> L89 [4] lasti
#|   L88 to L92 -> L96 [1] lasti
#|   L93 to L94 -> L96 [1] lasti
#|   L94 to L97 -> L106 [0] lasti
#|   L97 to L98 -> L98 [0]
#|   L98 to L99 -> L105 [1] lasti
#|   L99 to L102 -> L103 [1] lasti
#|   L102 to L103 -> L106 [0] lasti
#|   L103 to L105 -> L105 [1] lasti
#|   L105 to L106 -> L106 [0] lasti
#|
#| Disassembly of <code object f2, file "random_flow.py", line 64>:
#|   --           MAKE_CELL                4 (a)
#|
#|   64           RETURN_GENERATOR
#|                POP_TOP
#|        L1:     RESUME                   0
#|
#|   65           NOP
#|
#|   84           LOAD_DEREF               4 (a)
#|                GET_ITER
#|                LOAD_FAST_AND_CLEAR      2 (d)
#|                SWAP                     2
#|        L2:     BUILD_LIST               0
#|                SWAP                     2
#|        L3:     FOR_ITER                15 (to L6)
#|                STORE_FAST               2 (d)
#|                LOAD_FAST_CHECK          3 (e)
#|                TO_BOOL
#|        L4:     POP_JUMP_IF_TRUE         3 (to L5)
#|                NOT_TAKEN
#|                JUMP_BACKWARD           13 (to L3)
#|        L5:     LOAD_DEREF               4 (a)
#|                LIST_APPEND              2
#|                JUMP_BACKWARD           17 (to L3)
#|        L6:     END_FOR
#|                POP_ITER
#|        L7:     SWAP                     2
#|                STORE_FAST               2 (d)
#|                YIELD_VALUE              0
#|                RESUME                   5
#|                STORE_FAST               2 (d)
#|                LOAD_CONST               1 (None)
#|                RETURN_VALUE
#|
#|   --   L8:     SWAP                     2
#|                POP_TOP
#|
#|   84           SWAP                     2
#|                STORE_FAST               2 (d)
#|                RERAISE                  0
#|
#|   --   L9:     CALL_INTRINSIC_1         3 (INTRINSIC_STOPITERATION_ERROR)
#|                RERAISE                  1
#| ExceptionTable:
#|   L1 to L2 -> L9 [0] lasti
#|   L2 to L4 -> L8 [2]
#|   L5 to L7 -> L8 [2]
#|   L7 to L9 -> L9 [0] lasti
#|
#| Disassembly of <code object f3, file "random_flow.py", line 85>:
#|   --            MAKE_CELL                5 (f)
#|
#|   85            RETURN_GENERATOR
#|                 POP_TOP
#|         L1:     RESUME                   0
#|
#|   86            LOAD_FAST_BORROW         0 (b)
#|                 GET_ITER
#|                 LOAD_FAST_AND_CLEAR      2 (c)
#|                 SWAP                     2
#|         L2:     BUILD_LIST               0
#|                 SWAP                     2
#|         L3:     FOR_ITER                 3 (to L5)
#|                 STORE_FAST               2 (c)
#|         L4:     JUMP_BACKWARD            5 (to L3)
#|         L5:     END_FOR
#|                 POP_ITER
#|         L6:     SWAP                     2
#|                 STORE_FAST               2 (c)
#|                 POP_JUMP_IF_NOT_NONE    30 (to L9)
#|                 NOT_TAKEN
#|
#|   87            LOAD_GLOBAL              1 (g + NULL)
#|                 LOAD_DEREF               5 (f)
#|                 CALL                     1
#|                 POP_TOP
#|
#|   88    L7:     LOAD_FAST_CHECK          3 (a)
#|                 POP_JUMP_IF_NOT_NONE    14 (to L8)
#|                 NOT_TAKEN
#|
#|   89            LOAD_GLOBAL              0 (g)
#|                 LOAD_FAST_BORROW         1 (d)
#|                 COMPARE_OP              72 (==)
#|                 YIELD_VALUE              0
#|                 RESUME                   5
#|                 STORE_FAST               4 (e)
#|                 JUMP_BACKWARD           17 (to L7)
#|
#|   88    L8:     JUMP_FORWARD            70 (to L20)
#|
#|   91    L9:     LOAD_FAST_CHECK          2 (c)
#|
#|   92            COPY                     1
#|                 COPY                     1
#|                 LOAD_SMALL_INT           1
#|                 COMPARE_OP              88 (bool(==))
#|                 POP_JUMP_IF_FALSE        2 (to L10)
#|                 NOT_TAKEN
#|                 JUMP_FORWARD            10 (to L12)
#|        L10:     COPY                     1
#|                 LOAD_SMALL_INT           2
#|                 COMPARE_OP              88 (bool(==))
#|                 POP_JUMP_IF_FALSE        2 (to L11)
#|                 NOT_TAKEN
#|                 JUMP_FORWARD             2 (to L12)
#|        L11:     POP_TOP
#|                 JUMP_FORWARD            10 (to L13)
#|        L12:     POP_TOP
#|
#|   93            POP_TOP
#|                 LOAD_SMALL_INT           1
#|                 LOAD_FAST_CHECK          3 (a)
#|                 STORE_ATTR               1 (x)
#|
#|   98            RAISE_VARARGS            0
#|
#|   94   L13:     MATCH_MAPPING
#|                 POP_JUMP_IF_FALSE       35 (to L19)
#|        L14:     NOT_TAKEN
#|        L15:     GET_LEN
#|                 LOAD_SMALL_INT           1
#|                 COMPARE_OP             172 (>=)
#|                 POP_JUMP_IF_FALSE       28 (to L19)
#|        L16:     NOT_TAKEN
#|        L17:     LOAD_CONST               3 (('k',))
#|                 MATCH_KEYS
#|                 COPY                     1
#|                 POP_JUMP_IF_NONE        20 (to L18)
#|                 NOT_TAKEN
#|                 UNPACK_SEQUENCE          1
#|                 STORE_FAST               2 (c)
#|                 POP_TOP
#|                 POP_TOP
#|
#|   95            DELETE_FAST              2 (c)
#|
#|   96            LOAD_GLOBAL              1 (g + NULL)
#|                 LOAD_FAST_CHECK          2 (c)
#|                 CALL                     1
#|                 POP_TOP
#|
#|   97            NOP
#|
#|   98            RAISE_VARARGS            0
#|
#|   94   L18:     POP_TOP
#|                 POP_TOP
#|        L19:     POP_TOP
#|
#|   98            RAISE_VARARGS            0
#|
#|  107   L20:     NOP
#|
#|  108   L21:     NOP
#|
#|  109   L22:     LOAD_DEREF               5 (f)
#|                 COPY                     1
#|                 TO_BOOL
#|                 POP_JUMP_IF_TRUE         3 (to L25)
#|        L23:     NOT_TAKEN
#|        L24:     POP_TOP
#|                 LOAD_FAST                0 (b)
#|        L25:     COPY                     1
#|                 LOAD_SPECIAL             1 (__exit__)
#|                 SWAP                     2
#|                 SWAP                     3
#|                 LOAD_SPECIAL             0 (__enter__)
#|                 CALL                     0
#|        L26:     STORE_FAST               3 (a)
#|
#|  110            LOAD_FAST_CHECK          2 (c)
#|                 LOAD_FAST                0 (b)
#|                 LOAD_FAST_CHECK          4 (e)
#|                 STORE_FAST               0 (b)
#|                 POP_TOP
#|                 STORE_FAST               4 (e)
#|
#|  109   L27:     LOAD_CONST               2 (None)
#|                 LOAD_CONST               2 (None)
#|                 LOAD_CONST               2 (None)
#|                 CALL                     3
#|                 POP_TOP
#|
#|  118   L28:     NOP
#|
#|  119   L29:     NOP
#|
#|  120   L30:     LOAD_FAST_BORROW         0 (b)
#|                 LOAD_CONST               1 ('s')
#|                 SWAP                     2
#|                 COPY                     2
#|                 COMPARE_OP               2 (<)
#|                 COPY                     1
#|                 TO_BOOL
#|                 POP_JUMP_IF_FALSE        6 (to L31)
#|                 NOT_TAKEN
#|                 POP_TOP
#|                 LOAD_FAST_CHECK          2 (c)
#|                 COMPARE_OP              42 (<=)
#|                 JUMP_FORWARD             2 (to L32)
#|        L31:     SWAP                     2
#|                 POP_TOP
#|        L32:     STORE_DEREF              5 (f)
#|
#|  121            LOAD_FAST_BORROW         5 (f)
#|                 BUILD_TUPLE              1
#|                 LOAD_CONST               4 (<code object <lambda>, file "random_flow.py", line 121>)
#|                 MAKE_FUNCTION
#|                 SET_FUNCTION_ATTRIBUTE   8 (closure)
#|                 UNPACK_EX                1
#|                 STORE_FAST               2 (c)
#|                 STORE_DEREF              5 (f)
#|
#|  122            LOAD_GLOBAL              1 (g + NULL)
#|                 LOAD_DEREF               5 (f)
#|                 CALL                     1
#|                 POP_TOP
#|
#|  128   L33:     LOAD_FAST_CHECK          4 (e)
#|                 TO_BOOL
#|                 POP_JUMP_IF_FALSE        3 (to L34)
#|                 NOT_TAKEN
#|                 LOAD_CONST               2 (None)
#|                 JUMP_FORWARD             1 (to L35)
#|        L34:     LOAD_CONST               1 ('s')
#|        L35:     STORE_FAST               4 (e)
#|
#|  129            LOAD_SMALL_INT           1
#|                 YIELD_VALUE              0
#|                 RESUME                   1
#|                 STORE_FAST               4 (e)
#|
#|  131   L36:     LOAD_FAST                0 (b)
#|                 STORE_DEREF              5 (f)
#|
#|  132            LOAD_SMALL_INT           1
#|                 LOAD_SMALL_INT           0
#|                 IS_OP                    0 (is)
#|                 LOAD_DEREF               5 (f)
#|                 STORE_ATTR               1 (x)
#|
#|  133            LOAD_CONST               6 (False)
#|                 YIELD_VALUE              0
#|                 RESUME                   5
#|                 STORE_FAST               4 (e)
#|                 LOAD_CONST               2 (None)
#|                 RETURN_VALUE
#|
#|   --   L37:     SWAP                     2
#|                 POP_TOP
#|
#|   86            SWAP                     2
#|                 STORE_FAST               2 (c)
#|                 RERAISE                  0
#|
#|  109   L38:     PUSH_EXC_INFO
#|                 WITH_EXCEPT_START
#|                 TO_BOOL
#|                 POP_JUMP_IF_TRUE         2 (to L39)
#|                 NOT_TAKEN
#|                 RERAISE                  2
#|        L39:     POP_TOP
#|        L40:     POP_EXCEPT
#|                 POP_TOP
#|                 POP_TOP
#|                 POP_TOP
#|                 JUMP_BACKWARD_NO_INTERRUPT 97 (to L28)
#|
#|   --   L41:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|        L42:     PUSH_EXC_INFO
#|
#|  123            LOAD_GLOBAL              4 (E)
#|                 CHECK_EXC_MATCH
#|                 POP_JUMP_IF_FALSE       23 (to L46)
#|                 NOT_TAKEN
#|                 STORE_FAST               3 (a)
#|
#|  124   L43:     LOAD_SMALL_INT           0
#|                 LOAD_CONST               1 ('s')
#|                 CONTAINS_OP              0 (in)
#|                 UNPACK_EX                1
#|                 STORE_FAST_STORE_FAST   48 (a, b)
#|
#|  125            DELETE_FAST              4 (e)
#|
#|  126            LOAD_CONST               5 (<code object <lambda>, file "random_flow.py", line 126>)
#|                 MAKE_FUNCTION
#|                 UNPACK_EX                1
#|                 STORE_DEREF              5 (f)
#|                 STORE_FAST               0 (b)
#|        L44:     POP_EXCEPT
#|                 LOAD_CONST               2 (None)
#|                 STORE_FAST               3 (a)
#|                 DELETE_FAST              3 (a)
#|                 JUMP_BACKWARD_NO_INTERRUPT 69 (to L36)
#|
#|   --   L45:     LOAD_CONST               2 (None)
#|                 STORE_FAST               3 (a)
#|                 DELETE_FAST              3 (a)
#|                 RERAISE                  1
#|
#|  123   L46:     RERAISE                  0
#|
#|   --   L47:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|        L48:     PUSH_EXC_INFO
#|
#|  131            LOAD_FAST                0 (b)
#|                 STORE_DEREF              5 (f)
#|
#|  132            LOAD_SMALL_INT           1
#|                 LOAD_SMALL_INT           0
#|                 IS_OP                    0 (is)
#|                 LOAD_DEREF               5 (f)
#|                 STORE_ATTR               1 (x)
#|
#|  133            LOAD_CONST               6 (False)
#|                 YIELD_VALUE              0
#|                 RESUME                   1
#|                 STORE_FAST               4 (e)
#|                 RERAISE                  0
#|
#|   --   L49:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|        L50:     PUSH_EXC_INFO
#|
#|  111            LOAD_GLOBAL              4 (E)
#|                 CHECK_EXC_MATCH
#|                 POP_JUMP_IF_FALSE       31 (to L54)
#|                 NOT_TAKEN
#|                 STORE_FAST               0 (b)
#|
#|  112   L51:     NOP
#|
#|  113            LOAD_FAST_CHECK          4 (e)
#|                 STORE_FAST               4 (e)
#|
#|  114            LOAD_FAST                3 (a)
#|                 STORE_FAST               4 (e)
#|
#|  115            LOAD_SMALL_INT           0
#|                 LOAD_CONST               2 (None)
#|                 IMPORT_NAME              3 (os.path)
#|                 IMPORT_FROM              4 (path)
#|                 STORE_FAST               4 (e)
#|                 POP_TOP
#|
#|  116            LOAD_FAST_LOAD_FAST     17 (d, d)
#|                 LOAD_GLOBAL              0 (g)
#|                 STORE_SUBSCR
#|        L52:     POP_EXCEPT
#|                 LOAD_CONST               2 (None)
#|                 STORE_FAST               0 (b)
#|                 DELETE_FAST              0 (b)
#|                 LOAD_CONST               2 (None)
#|                 RETURN_VALUE
#|
#|   --   L53:     LOAD_CONST               2 (None)
#|                 STORE_FAST               0 (b)
#|                 DELETE_FAST              0 (b)
#|                 RERAISE                  1
#|
#|  111   L54:     RERAISE                  0
#|
#|   --   L55:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|        L56:     CALL_INTRINSIC_1         3 (INTRINSIC_STOPITERATION_ERROR)
#|                 RERAISE                  1
#| ExceptionTable:
#|   L1 to L2 -> L56 [0] lasti
#|   L2 to L4 -> L37 [2]
#|   L5 to L6 -> L37 [2]
#|   L6 to L14 -> L56 [0] lasti
#|   L15 to L16 -> L56 [0] lasti
#|   L17 to L21 -> L56 [0] lasti
#|   L22 to L23 -> L50 [0]
#|   L24 to L26 -> L50 [0]
#|   L26 to L27 -> L38 [2] lasti
#|   L27 to L28 -> L50 [0]
#|   L28 to L29 -> L56 [0] lasti
#|   L30 to L33 -> L42 [0]
#|   L33 to L36 -> L48 [0]
#|   L36 to L38 -> L56 [0] lasti
#|   L38 to L40 -> L41 [4] lasti
#|   L40 to L42 -> L50 [0]
#|   L42 to L43 -> L47 [1] lasti
#|   L43 to L44 -> L45 [1] lasti
#|   L44 to L45 -> L48 [0]
#|   L45 to L47 -> L47 [1] lasti
#|   L47 to L48 -> L48 [0]
#|   L48 to L49 -> L49 [1] lasti
#|   L49 to L50 -> L56 [0] lasti
#|   L50 to L51 -> L55 [1] lasti
#|   L51 to L52 -> L53 [1] lasti
#|   L52 to L53 -> L56 [0] lasti
#|   L53 to L55 -> L55 [1] lasti
#|   L55 to L56 -> L56 [0] lasti
#|
#| Disassembly of <code object <lambda>, file "random_flow.py", line 121>:
#|   --           COPY_FREE_VARS           1
#|
#|  121           RESUME                   0
#|                LOAD_FAST_BORROW         0 (x)
#|                LOAD_DEREF               1 (f)
#|                BINARY_OP                0 (+)
#|                RETURN_VALUE
#|
#| Disassembly of <code object <lambda>, file "random_flow.py", line 126>:
#| 126           RESUME                   0
#|               LOAD_FAST_BORROW         0 (x)
#|               LOAD_SMALL_INT           1
#|               BINARY_OP                0 (+)
#|               RETURN_VALUE
#|
#| Disassembly of <code object f4, file "random_flow.py", line 134>:
#|  134            RESUME                   0
#|
#|  135            NOP
#|
#|  136            NOP
#|
#|  148    L1:     NOP
#|
#|  149            NOP
#|
#|  150    L2:     NOP
#|
#|  151            LOAD_SMALL_INT           0
#|                 LOAD_CONST               1 (None)
#|                 IMPORT_NAME              3 (os.path)
#|                 IMPORT_FROM              4 (path)
#|                 STORE_FAST               3 (e)
#|                 POP_TOP
#|
#|  161    L3:     LOAD_CONST               3 ('s')
#|                 POP_JUMP_IF_NOT_NONE    67 (to L12)
#|                 NOT_TAKEN
#|
#|  162            LOAD_SMALL_INT           0
#|                 LOAD_CONST               1 (None)
#|                 CONTAINS_OP              0 (in)
#|                 GET_ITER
#|         L4:     FOR_ITER                35 (to L7)
#|                 STORE_FAST               1 (b)
#|
#|  163            LOAD_FAST_CHECK          5 (c)
#|                 LOAD_FAST_CHECK          0 (f)
#|                 LOAD_CONST               1 (None)
#|                 SWAP                     2
#|                 COPY                     2
#|                 COMPARE_OP               2 (<)
#|                 COPY                     1
#|                 TO_BOOL
#|                 POP_JUMP_IF_FALSE        6 (to L5)
#|                 NOT_TAKEN
#|                 POP_TOP
#|                 LOAD_FAST_CHECK          4 (d)
#|                 COMPARE_OP              42 (<=)
#|                 JUMP_FORWARD             2 (to L6)
#|         L5:     SWAP                     2
#|                 POP_TOP
#|         L6:     BINARY_OP               13 (+=)
#|                 STORE_FAST               5 (c)
#|
#|  164            NOP
#|
#|  165            LOAD_CONST               4 (True)
#|                 STORE_FAST               1 (b)
#|                 JUMP_BACKWARD           37 (to L4)
#|
#|  162    L7:     END_FOR
#|                 POP_ITER
#|
#|  167            NOP
#|
#|  168            LOAD_CONST               1 (None)
#|                 GET_ITER
#|                 LOAD_FAST_AND_CLEAR      5 (c)
#|                 SWAP                     2
#|         L8:     BUILD_LIST               0
#|                 SWAP                     2
#|         L9:     FOR_ITER                 5 (to L10)
#|                 STORE_FAST               5 (c)
#|                 LOAD_FAST_CHECK          4 (d)
#|                 LIST_APPEND              2
#|                 JUMP_BACKWARD            7 (to L9)
#|        L10:     END_FOR
#|                 POP_ITER
#|        L11:     SWAP                     2
#|                 STORE_FAST               5 (c)
#|                 UNPACK_EX                1
#|                 STORE_FAST_STORE_FAST   52 (e, d)
#|                 LOAD_CONST               1 (None)
#|                 RETURN_VALUE
#|
#|  161   L12:     LOAD_CONST               1 (None)
#|                 RETURN_VALUE
#|
#|   --   L13:     PUSH_EXC_INFO
#|
#|  138            LOAD_GLOBAL              0 (E)
#|                 LOAD_GLOBAL              2 (F)
#|                 BUILD_TUPLE              2
#|                 CHECK_EXC_MATCH
#|                 POP_JUMP_IF_FALSE       89 (to L37)
#|                 NOT_TAKEN
#|                 POP_TOP
#|
#|  139            NOP
#|
#|  143            LOAD_FAST_LOAD_FAST     68 (d, d)
#|                 COPY                     1
#|                 STORE_FAST_STORE_FAST   19 (b, e)
#|                 POP_TOP
#|
#|  144   L14:     NOP
#|
#|  145   L15:     LOAD_FAST                4 (d)
#|                 COPY                     1
#|                 STORE_FAST_STORE_FAST   18 (b, a)
#|        L16:     POP_EXCEPT
#|                 JUMP_BACKWARD_NO_INTERRUPT 109 (to L1)
#|
#|   --   L17:     PUSH_EXC_INFO
#|
#|  146            BUILD_LIST               0
#|                 COPY                     2
#|                 LOAD_GLOBAL              0 (E)
#|                 CHECK_EG_MATCH
#|                 COPY                     1
#|                 POP_JUMP_IF_NONE        47 (to L29)
#|                 NOT_TAKEN
#|                 STORE_FAST               4 (d)
#|
#|  147   L18:     LOAD_CONST               1 (None)
#|                 GET_ITER
#|                 LOAD_FAST_AND_CLEAR      1 (b)
#|                 SWAP                     2
#|        L19:     BUILD_LIST               0
#|                 SWAP                     2
#|        L20:     FOR_ITER                14 (to L23)
#|                 STORE_FAST_LOAD_FAST    16 (b, f)
#|                 TO_BOOL
#|        L21:     POP_JUMP_IF_TRUE         3 (to L22)
#|                 NOT_TAKEN
#|                 JUMP_BACKWARD           12 (to L20)
#|        L22:     LOAD_FAST                5 (c)
#|                 LIST_APPEND              2
#|                 JUMP_BACKWARD           16 (to L20)
#|        L23:     END_FOR
#|                 POP_ITER
#|        L24:     JUMP_FORWARD             5 (to L26)
#|
#|   --   L25:     SWAP                     2
#|                 POP_TOP
#|
#|  147            SWAP                     2
#|                 STORE_FAST               1 (b)
#|                 RERAISE                  0
#|        L26:     SWAP                     2
#|                 STORE_FAST               1 (b)
#|                 STORE_FAST               4 (d)
#|        L27:     LOAD_CONST               1 (None)
#|                 STORE_FAST               4 (d)
#|                 DELETE_FAST              4 (d)
#|                 LIST_APPEND              1
#|                 JUMP_FORWARD             9 (to L30)
#|
#|   --   L28:     LOAD_CONST               1 (None)
#|                 STORE_FAST               4 (d)
#|                 DELETE_FAST              4 (d)
#|                 LIST_APPEND              3
#|                 POP_TOP
#|                 LIST_APPEND              1
#|                 JUMP_FORWARD             2 (to L30)
#|
#|  146   L29:     POP_TOP
#|                 LIST_APPEND              1
#|
#|   --   L30:     CALL_INTRINSIC_2         1 (INTRINSIC_PREP_RERAISE_STAR)
#|                 COPY                     1
#|                 POP_JUMP_IF_NOT_NONE     5 (to L35)
#|        L31:     NOT_TAKEN
#|        L32:     POP_TOP
#|        L33:     POP_EXCEPT
#|        L34:     POP_EXCEPT
#|                 JUMP_BACKWARD_NO_INTERRUPT 179 (to L1)
#|        L35:     SWAP                     2
#|                 POP_EXCEPT
#|                 RERAISE                  0
#|        L36:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|
#|  138   L37:     RERAISE                  0
#|
#|   --   L38:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|        L39:     PUSH_EXC_INFO
#|
#|  152            LOAD_GLOBAL              0 (E)
#|                 CHECK_EXC_MATCH
#|                 POP_JUMP_IF_FALSE       44 (to L44)
#|                 NOT_TAKEN
#|                 STORE_FAST               0 (f)
#|
#|  153   L40:     LOAD_FAST_CHECK          5 (c)
#|                 LOAD_ATTR               11 (m + NULL|self)
#|                 LOAD_FAST_LOAD_FAST     34 (a, a)
#|                 CALL                     2
#|                 LOAD_FAST_CHECK          4 (d)
#|                 STORE_ATTR               6 (x)
#|
#|  154            LOAD_GLOBAL              5 (g + NULL)
#|                 LOAD_FAST                5 (c)
#|                 CALL                     1
#|                 POP_TOP
#|        L41:     POP_EXCEPT
#|                 LOAD_CONST               1 (None)
#|                 STORE_FAST               0 (f)
#|                 DELETE_FAST              0 (f)
#|        L42:     JUMP_BACKWARD_NO_INTERRUPT 229 (to L3)
#|
#|   --   L43:     LOAD_CONST               1 (None)
#|                 STORE_FAST               0 (f)
#|                 DELETE_FAST              0 (f)
#|                 RERAISE                  1
#|
#|  155   L44:     POP_TOP
#|
#|  156            LOAD_FAST_LOAD_FAST     34 (a, a)
#|                 COPY                     1
#|                 TO_BOOL
#|                 POP_JUMP_IF_FALSE        3 (to L47)
#|        L45:     NOT_TAKEN
#|        L46:     POP_TOP
#|                 LOAD_CONST               1 (None)
#|        L47:     BINARY_OP               13 (+=)
#|                 STORE_FAST               2 (a)
#|        L48:     POP_EXCEPT
#|        L49:     JUMP_BACKWARD_NO_INTERRUPT 254 (to L3)
#|
#|   --   L50:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|        L51:     PUSH_EXC_INFO
#|
#|  157            BUILD_LIST               0
#|                 COPY                     2
#|                 LOAD_GLOBAL              0 (E)
#|                 CHECK_EG_MATCH
#|                 COPY                     1
#|                 POP_JUMP_IF_NONE        45 (to L55)
#|                 NOT_TAKEN
#|                 STORE_FAST               2 (a)
#|
#|  158   L52:     LOAD_GLOBAL              5 (g + NULL)
#|                 LOAD_FAST                2 (a)
#|                 COPY                     1
#|                 STORE_FAST_LOAD_FAST    85 (c, c)
#|                 TO_BOOL
#|                 UNARY_NOT
#|                 LOAD_CONST               2 (('k',))
#|                 CALL_KW                  2
#|                 STORE_FAST               0 (f)
#|
#|  159            LOAD_GLOBAL              4 (g)
#|                 UNPACK_EX                1
#|                 STORE_FAST_STORE_FAST   18 (b, a)
#|
#|  160            LOAD_FAST                0 (f)
#|                 LOAD_FAST_CHECK          4 (d)
#|                 LOAD_FAST                4 (d)
#|                 STORE_FAST_STORE_FAST   48 (e, f)
#|                 STORE_FAST               2 (a)
#|        L53:     LOAD_CONST               1 (None)
#|                 STORE_FAST               2 (a)
#|                 DELETE_FAST              2 (a)
#|                 LIST_APPEND              1
#|                 JUMP_FORWARD             9 (to L56)
#|
#|   --   L54:     LOAD_CONST               1 (None)
#|                 STORE_FAST               2 (a)
#|                 DELETE_FAST              2 (a)
#|                 LIST_APPEND              3
#|                 POP_TOP
#|                 LIST_APPEND              1
#|                 JUMP_FORWARD             2 (to L56)
#|
#|  157   L55:     POP_TOP
#|                 LIST_APPEND              1
#|
#|   --   L56:     CALL_INTRINSIC_2         1 (INTRINSIC_PREP_RERAISE_STAR)
#|                 COPY                     1
#|                 POP_JUMP_IF_NOT_NONE     5 (to L60)
#|        L57:     NOT_TAKEN
#|        L58:     POP_TOP
#|        L59:     POP_EXCEPT
#|                 EXTENDED_ARG             1
#|                 JUMP_BACKWARD_NO_INTERRUPT 325 (to L3)
#|        L60:     SWAP                     2
#|                 POP_EXCEPT
#|                 RERAISE                  0
#|        L61:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|        L62:     SWAP                     2
#|                 POP_TOP
#|
#|  168            SWAP                     2
#|                 STORE_FAST               5 (c)
#|                 RERAISE                  0
#| ExceptionTable:
#|   L2 to L3 -> L39 [0]
#|   L8 to L11 -> L62 [2]
#|   L13 to L14 -> L38 [1] lasti
#|   L15 to L16 -> L17 [1]
#|   L17 to L18 -> L36 [2] lasti
#|   L18 to L19 -> L28 [5] lasti
#|   L19 to L21 -> L25 [7]
#|   L22 to L24 -> L25 [7]
#|   L24 to L27 -> L28 [5] lasti
#|   L27 to L31 -> L36 [2] lasti
#|   L32 to L33 -> L36 [2] lasti
#|   L33 to L34 -> L38 [1] lasti
#|   L35 to L38 -> L38 [1] lasti
#|   L39 to L40 -> L50 [1] lasti
#|   L40 to L41 -> L43 [1] lasti
#|   L41 to L42 -> L51 [0]
#|   L43 to L45 -> L50 [1] lasti
#|   L46 to L48 -> L50 [1] lasti
#|   L48 to L49 -> L51 [0]
#|   L50 to L51 -> L51 [0]
#|   L51 to L52 -> L61 [1] lasti
#|   L52 to L53 -> L54 [4] lasti
#|   L53 to L57 -> L61 [1] lasti
#|   L58 to L59 -> L61 [1] lasti
#|
#| Disassembly of <code object f5, file "random_flow.py", line 169>:
#| 169           RESUME                   0
#|
#| 170           LOAD_CONST               0 (None)
#|               RETURN_VALUE
#|
#| Disassembly of <code object f6, file "random_flow.py", line 171>:
#|  171            RETURN_GENERATOR
#|                 POP_TOP
#|         L1:     RESUME                   0
#|
#|  172    L2:     NOP
#|
#|  173    L3:     LOAD_GLOBAL              1 (g + NULL)
#|                 LOAD_FAST_CHECK          1 (b)
#|                 COPY                     1
#|                 TO_BOOL
#|                 POP_JUMP_IF_TRUE         3 (to L6)
#|         L4:     NOT_TAKEN
#|         L5:     POP_TOP
#|                 LOAD_FAST_CHECK          2 (f)
#|         L6:     LOAD_GLOBAL              0 (g)
#|                 TO_BOOL
#|                 UNARY_NOT
#|                 LOAD_CONST               0 (('k',))
#|                 CALL_KW                  2
#|                 TO_BOOL
#|                 POP_JUMP_IF_FALSE       14 (to L9)
#|         L7:     NOT_TAKEN
#|
#|  174    L8:     LOAD_GLOBAL              1 (g + NULL)
#|                 LOAD_FAST_BORROW         0 (e)
#|                 CALL                     1
#|                 POP_TOP
#|                 JUMP_BACKWARD           51 (to L3)
#|
#|  176    L9:     LOAD_SMALL_INT           0
#|                 LOAD_CONST               1 (None)
#|                 IMPORT_NAME              1 (os.path)
#|                 IMPORT_FROM              2 (path)
#|                 STORE_FAST               3 (d)
#|                 POP_TOP
#|
#|  177            LOAD_CONST               3 (('s', 0, 3))
#|                 LOAD_FAST_CHECK          2 (f)
#|                 LOAD_FAST_CHECK          4 (a)
#|                 STORE_SUBSCR
#|
#|  178            LOAD_FAST_BORROW         2 (f)
#|                 LOAD_ATTR                7 (m + NULL|self)
#|                 LOAD_FAST_BORROW         3 (d)
#|                 LOAD_FAST_CHECK          5 (c)
#|                 CALL                     2
#|                 COPY                     1
#|                 STORE_FAST_STORE_FAST   65 (a, b)
#|
#|  194   L10:     LOAD_SMALL_INT           0
#|                 LOAD_CONST               1 (None)
#|                 IMPORT_NAME              1 (os.path)
#|                 IMPORT_FROM              2 (path)
#|                 STORE_FAST               2 (f)
#|                 POP_TOP
#|
#|  195            LOAD_FAST_BORROW         3 (d)
#|                 GET_ITER
#|        L11:     FOR_ITER                53 (to L18)
#|                 STORE_FAST               2 (f)
#|
#|  196            LOAD_FAST_BORROW         3 (d)
#|                 GET_ITER
#|                 LOAD_FAST_AND_CLEAR      1 (b)
#|                 SWAP                     2
#|        L12:     BUILD_LIST               0
#|                 SWAP                     2
#|        L13:     FOR_ITER                14 (to L16)
#|                 STORE_FAST_LOAD_FAST    17 (b, b)
#|                 TO_BOOL
#|        L14:     POP_JUMP_IF_TRUE         3 (to L15)
#|                 NOT_TAKEN
#|                 JUMP_BACKWARD           12 (to L13)
#|        L15:     LOAD_FAST_BORROW         2 (f)
#|                 LIST_APPEND              2
#|                 JUMP_BACKWARD           16 (to L13)
#|        L16:     END_FOR
#|                 POP_ITER
#|        L17:     SWAP                     2
#|                 STORE_FAST               1 (b)
#|                 LOAD_FAST                0 (e)
#|                 STORE_FAST_STORE_FAST    3 (e, d)
#|
#|  197            LOAD_FAST_BORROW         2 (f)
#|                 LOAD_SMALL_INT           0
#|                 IS_OP                    1 (is not)
#|                 STORE_FAST               2 (f)
#|
#|  198            LOAD_GLOBAL              1 (g + NULL)
#|                 LOAD_FAST_BORROW         3 (d)
#|                 LOAD_CONST               1 (None)
#|                 LOAD_CONST               0 (('k',))
#|                 CALL_KW                  2
#|                 LOAD_FAST_BORROW         0 (e)
#|                 STORE_ATTR               4 (x)
#|                 JUMP_BACKWARD           55 (to L11)
#|
#|  195   L18:     END_FOR
#|                 POP_ITER
#|                 LOAD_CONST               1 (None)
#|                 RETURN_VALUE
#|
#|   --   L19:     SWAP                     2
#|                 POP_TOP
#|
#|  196            SWAP                     2
#|                 STORE_FAST               1 (b)
#|                 RERAISE                  0
#|
#|   --   L20:     PUSH_EXC_INFO
#|
#|  179            LOAD_GLOBAL             10 (E)
#|                 CHECK_EXC_MATCH
#|                 POP_JUMP_IF_FALSE      101 (to L37)
#|                 NOT_TAKEN
#|                 POP_TOP
#|
#|  180            LOAD_FAST                0 (e)
#|                 COPY                     1
#|                 TO_BOOL
#|                 POP_JUMP_IF_TRUE         3 (to L23)
#|        L21:     NOT_TAKEN
#|        L22:     POP_TOP
#|                 LOAD_FAST_CHECK          4 (a)
#|        L23:     LOAD_SMALL_INT           2
#|                 BUILD_LIST               2
#|                 TO_BOOL
#|                 POP_JUMP_IF_FALSE       17 (to L26)
#|        L24:     NOT_TAKEN
#|
#|  181   L25:     LOAD_CONST               4 (False)
#|                 YIELD_VALUE              0
#|                 RESUME                   1
#|                 STORE_FAST               3 (d)
#|
#|  182            LOAD_SMALL_INT           0
#|                 LOAD_CONST               1 (None)
#|                 IMPORT_NAME              1 (os.path)
#|                 IMPORT_FROM              2 (path)
#|                 STORE_FAST               3 (d)
#|                 POP_TOP
#|
#|  183            LOAD_SMALL_INT           1
#|                 LOAD_SMALL_INT           2
#|                 BUILD_LIST               2
#|                 COPY                     1
#|                 STORE_FAST_STORE_FAST   82 (c, f)
#|                 JUMP_FORWARD            13 (to L28)
#|
#|  184   L26:     LOAD_SMALL_INT           0
#|                 POP_JUMP_IF_NOT_NONE     6 (to L27)
#|                 NOT_TAKEN
#|
#|  185            LOAD_FAST_CHECK          5 (c)
#|                 YIELD_VALUE              0
#|                 RESUME                   1
#|                 STORE_FAST               4 (a)
#|
#|  186            JUMP_FORWARD             4 (to L28)
#|
#|  188   L27:     LOAD_CONST               2 ('s')
#|                 YIELD_VALUE              0
#|                 RESUME                   1
#|                 STORE_FAST               1 (b)
#|
#|  189   L28:     LOAD_FAST_CHECK          1 (b)
#|                 TO_BOOL
#|                 UNARY_NOT
#|                 GET_ITER
#|        L29:     FOR_ITER                32 (to L35)
#|                 STORE_FAST               4 (a)
#|
#|  190            LOAD_FAST                0 (e)
#|                 COPY                     1
#|                 TO_BOOL
#|                 POP_JUMP_IF_FALSE        3 (to L32)
#|        L30:     NOT_TAKEN
#|        L31:     POP_TOP
#|                 LOAD_FAST_CHECK          3 (d)
#|        L32:     LOAD_SMALL_INT           0
#|                 STORE_FAST               3 (d)
#|                 POP_TOP
#|
#|  191            LOAD_FAST_CHECK          2 (f)
#|                 TO_BOOL
#|                 POP_JUMP_IF_FALSE        3 (to L34)
#|                 NOT_TAKEN
#|        L33:     JUMP_BACKWARD           27 (to L29)
#|        L34:     LOAD_COMMON_CONSTANT     0 (AssertionError)
#|                 LOAD_FAST                0 (e)
#|                 CALL                     0
#|                 RAISE_VARARGS            1
#|
#|  189   L35:     END_FOR
#|                 POP_ITER
#|
#|  192            LOAD_FAST_CHECK          3 (d)
#|                 YIELD_VALUE              0
#|                 RESUME                   1
#|                 STORE_FAST               0 (e)
#|        L36:     POP_EXCEPT
#|                 LOAD_CONST               1 (None)
#|                 RETURN_VALUE
#|
#|  179   L37:     RERAISE                  0
#|
#|   --   L38:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|        L39:     CALL_INTRINSIC_1         3 (INTRINSIC_STOPITERATION_ERROR)
#|                 RERAISE                  1
#| ExceptionTable:
#|   L1 to L2 -> L39 [0] lasti
#|   L3 to L4 -> L20 [0]
#|   L5 to L7 -> L20 [0]
#|   L8 to L10 -> L20 [0]
#|   L10 to L12 -> L39 [0] lasti
#|   L12 to L14 -> L19 [3]
#|   L15 to L17 -> L19 [3]
#|   L17 to L20 -> L39 [0] lasti
#|   L20 to L21 -> L38 [1] lasti
#|   L22 to L24 -> L38 [1] lasti
#|   L25 to L30 -> L38 [1] lasti
#|   L31 to L33 -> L38 [1] lasti
#|   L34 to L36 -> L38 [1] lasti
#|   L36 to L37 -> L39 [0] lasti
#|   L37 to L38 -> L38 [1] lasti
#|   L38 to L39 -> L39 [0] lasti
#|
#| Disassembly of <code object f7, file "random_flow.py", line 199>:
#|  199            RETURN_GENERATOR
#|                 POP_TOP
#|         L1:     RESUME                   0
#|
#|  200            LOAD_FAST_CHECK          0 (a)
#|                 COPY                     1
#|                 TO_BOOL
#|                 POP_JUMP_IF_FALSE        3 (to L2)
#|                 NOT_TAKEN
#|                 POP_TOP
#|                 LOAD_CONST               0 ('s')
#|
#|  201    L2:     COPY                     1
#|                 LOAD_GLOBAL              0 (P)
#|                 LOAD_CONST               1 (('x',))
#|                 MATCH_CLASS              0
#|                 COPY                     1
#|                 POP_JUMP_IF_NONE       132 (to L17)
#|                 NOT_TAKEN
#|                 UNPACK_SEQUENCE          1
#|                 STORE_FAST               1 (d)
#|
#|  202            POP_TOP
#|         L3:     NOP
#|
#|  203    L4:     LOAD_CONST               2 (None)
#|                 LOAD_CONST               5 (False)
#|                 IS_OP                    0 (is)
#|                 STORE_FAST               1 (d)
#|
#|  204            LOAD_SMALL_INT           0
#|                 LOAD_CONST               2 (None)
#|                 IMPORT_NAME              1 (os.path)
#|                 IMPORT_FROM              2 (path)
#|                 STORE_FAST               0 (a)
#|                 POP_TOP
#|
#|  209    L5:     LOAD_SMALL_INT           0
#|                 LOAD_FAST_CHECK          3 (f)
#|                 BINARY_OP                0 (+)
#|                 STORE_FAST               4 (b)
#|
#|  210            LOAD_FAST_CHECK          5 (c)
#|                 LOAD_FAST                5 (c)
#|                 COPY                     1
#|                 TO_BOOL
#|                 POP_JUMP_IF_FALSE        3 (to L8)
#|         L6:     NOT_TAKEN
#|         L7:     POP_TOP
#|                 LOAD_CONST               2 (None)
#|         L8:     BINARY_OP               13 (+=)
#|                 STORE_FAST               5 (c)
#|
#|  211            LOAD_FAST_BORROW         5 (c)
#|                 LOAD_CONST               0 ('s')
#|                 COMPARE_OP              72 (==)
#|                 COPY                     1
#|                 LOAD_SPECIAL             1 (__exit__)
#|                 SWAP                     2
#|                 SWAP                     3
#|                 LOAD_SPECIAL             0 (__enter__)
#|                 CALL                     0
#|         L9:     STORE_FAST               3 (f)
#|                 LOAD_GLOBAL              9 (g + NULL)
#|                 CALL                     0
#|                 COPY                     1
#|                 LOAD_SPECIAL             1 (__exit__)
#|                 SWAP                     2
#|                 SWAP                     3
#|                 LOAD_SPECIAL             0 (__enter__)
#|                 CALL                     0
#|        L10:     POP_TOP
#|
#|  212            LOAD_FAST_BORROW         1 (d)
#|                 TO_BOOL
#|                 POP_JUMP_IF_FALSE        8 (to L11)
#|                 NOT_TAKEN
#|                 LOAD_COMMON_CONSTANT     0 (AssertionError)
#|                 LOAD_SMALL_INT           1
#|                 CALL                     0
#|                 RAISE_VARARGS            1
#|        L11:     NOP
#|
#|  211   L12:     LOAD_CONST               2 (None)
#|                 LOAD_CONST               2 (None)
#|                 LOAD_CONST               2 (None)
#|                 CALL                     3
#|                 POP_TOP
#|        L13:     LOAD_CONST               2 (None)
#|                 LOAD_CONST               2 (None)
#|                 LOAD_CONST               2 (None)
#|                 CALL                     3
#|                 POP_TOP
#|
#|  213   L14:     LOAD_SMALL_INT           1
#|                 LOAD_FAST_BORROW         5 (c)
#|                 BINARY_OP               26 ([])
#|                 GET_ITER
#|        L15:     FOR_ITER                 9 (to L16)
#|                 STORE_FAST               3 (f)
#|
#|  214            LOAD_SMALL_INT           0
#|                 LOAD_CONST               2 (None)
#|                 IMPORT_NAME              1 (os.path)
#|                 IMPORT_FROM              2 (path)
#|                 STORE_FAST               2 (e)
#|                 POP_TOP
#|                 JUMP_BACKWARD           11 (to L15)
#|
#|  213   L16:     END_FOR
#|                 POP_ITER
#|                 JUMP_FORWARD           202 (to L41)
#|
#|  201   L17:     POP_TOP
#|
#|  215            MATCH_SEQUENCE
#|                 POP_JUMP_IF_FALSE      195 (to L40)
#|        L18:     NOT_TAKEN
#|        L19:     GET_LEN
#|                 LOAD_SMALL_INT           2
#|                 COMPARE_OP              72 (==)
#|                 POP_JUMP_IF_FALSE      188 (to L40)
#|        L20:     NOT_TAKEN
#|        L21:     UNPACK_SEQUENCE          2
#|                 SWAP                     2
#|                 MATCH_SEQUENCE
#|                 POP_JUMP_IF_FALSE      180 (to L39)
#|        L22:     NOT_TAKEN
#|        L23:     GET_LEN
#|                 LOAD_SMALL_INT           2
#|                 COMPARE_OP              72 (==)
#|                 POP_JUMP_IF_FALSE      173 (to L39)
#|        L24:     NOT_TAKEN
#|        L25:     UNPACK_SEQUENCE          2
#|                 STORE_FAST_STORE_FAST   69 (b, c)
#|                 STORE_FAST               0 (a)
#|
#|  216   L26:     NOP
#|
#|  217   L27:     NOP
#|
#|  218            LOAD_CONST               2 (None)
#|                 LOAD_SMALL_INT           2
#|                 BUILD_LIST               2
#|                 STORE_FAST               3 (f)
#|
#|  219            LOAD_FAST_LOAD_FAST     64 (b, a)
#|                 LOAD_FAST_CHECK          1 (d)
#|                 STORE_FAST_STORE_FAST   80 (c, a)
#|                 STORE_FAST               2 (e)
#|
#|  221   L28:     LOAD_FAST                5 (c)
#|                 LOAD_GLOBAL              8 (g)
#|                 COPY                     1
#|                 TO_BOOL
#|                 POP_JUMP_IF_TRUE         3 (to L29)
#|                 NOT_TAKEN
#|                 POP_TOP
#|                 LOAD_FAST                4 (b)
#|        L29:     BINARY_OP               13 (+=)
#|                 STORE_FAST               5 (c)
#|
#|  222            LOAD_SMALL_INT           1
#|                 YIELD_VALUE              0
#|                 RESUME                   5
#|                 STORE_FAST               4 (b)
#|
#|  223            LOAD_FAST_LOAD_FAST     48 (f, a)
#|                 TO_BOOL
#|                 UNARY_NOT
#|                 BINARY_OP               13 (+=)
#|                 STORE_FAST               3 (f)
#|
#|  224            LOAD_FAST                2 (e)
#|                 LOAD_ATTR               11 (m + NULL|self)
#|                 LOAD_SMALL_INT           0
#|                 LOAD_SMALL_INT           0
#|                 CALL                     2
#|                 POP_JUMP_IF_NOT_NONE    36 (to L31)
#|                 NOT_TAKEN
#|
#|  225            LOAD_FAST                4 (b)
#|                 LOAD_ATTR               11 (m + NULL|self)
#|                 LOAD_FAST_LOAD_FAST      5 (a, c)
#|                 CALL                     2
#|                 TO_BOOL
#|                 POP_JUMP_IF_TRUE        12 (to L30)
#|                 NOT_TAKEN
#|                 LOAD_COMMON_CONSTANT     0 (AssertionError)
#|                 LOAD_GLOBAL              8 (g)
#|                 CALL                     0
#|                 RAISE_VARARGS            1
#|        L30:     JUMP_FORWARD             6 (to L32)
#|
#|  227   L31:     NOP
#|
#|  228            LOAD_FAST_LOAD_FAST     18 (d, e)
#|                 LOAD_FAST                4 (b)
#|                 STORE_FAST               3 (f)
#|                 POP_TOP
#|                 POP_TOP
#|
#|  229   L32:     LOAD_GLOBAL              8 (g)
#|                 COPY                     1
#|                 LOAD_SPECIAL             1 (__exit__)
#|                 SWAP                     2
#|                 SWAP                     3
#|                 LOAD_SPECIAL             0 (__enter__)
#|                 CALL                     0
#|        L33:     STORE_FAST               4 (b)
#|
#|  230            LOAD_FAST                2 (e)
#|                 COPY                     1
#|                 TO_BOOL
#|                 POP_JUMP_IF_FALSE        3 (to L34)
#|                 NOT_TAKEN
#|                 POP_TOP
#|                 LOAD_FAST                5 (c)
#|        L34:     LOAD_FAST                5 (c)
#|                 STORE_ATTR               6 (x)
#|
#|  231            LOAD_FAST                5 (c)
#|                 TO_BOOL
#|                 POP_JUMP_IF_TRUE         8 (to L37)
#|        L35:     NOT_TAKEN
#|        L36:     LOAD_COMMON_CONSTANT     0 (AssertionError)
#|                 LOAD_FAST                0 (a)
#|                 CALL                     0
#|                 RAISE_VARARGS            1
#|        L37:     NOP
#|
#|  229   L38:     LOAD_CONST               2 (None)
#|                 LOAD_CONST               2 (None)
#|                 LOAD_CONST               2 (None)
#|                 CALL                     3
#|                 POP_TOP
#|                 JUMP_FORWARD             4 (to L41)
#|
#|  215   L39:     POP_TOP
#|        L40:     POP_TOP
#|
#|  232            NOP
#|
#|  233            NOP
#|
#|  234   L41:     LOAD_CONST               4 (True)
#|                 GET_ITER
#|        L42:     FOR_ITER                25 (to L44)
#|                 STORE_FAST               1 (d)
#|
#|  235            LOAD_CONST               3 (<code object <lambda>, file "random_flow.py", line 235>)
#|                 MAKE_FUNCTION
#|                 TO_BOOL
#|                 POP_JUMP_IF_TRUE         8 (to L43)
#|                 NOT_TAKEN
#|                 LOAD_COMMON_CONSTANT     0 (AssertionError)
#|                 LOAD_CONST               0 ('s')
#|                 CALL                     0
#|                 RAISE_VARARGS            1
#|
#|  236   L43:     LOAD_SMALL_INT           0
#|                 LOAD_CONST               2 (None)
#|                 IMPORT_NAME              1 (os.path)
#|                 IMPORT_FROM              2 (path)
#|                 STORE_FAST               4 (b)
#|                 POP_TOP
#|                 JUMP_BACKWARD           27 (to L42)
#|
#|  234   L44:     END_FOR
#|                 POP_ITER
#|                 LOAD_CONST               2 (None)
#|                 RETURN_VALUE
#|
#|   --   L45:     PUSH_EXC_INFO
#|
#|  205            LOAD_GLOBAL              6 (E)
#|                 CHECK_EXC_MATCH
#|                 POP_JUMP_IF_FALSE       22 (to L47)
#|                 NOT_TAKEN
#|                 POP_TOP
#|
#|  206            LOAD_FAST_CHECK          2 (e)
#|                 LOAD_CONST               2 (None)
#|                 LOAD_SMALL_INT           2
#|                 BUILD_LIST               2
#|                 BINARY_OP               13 (+=)
#|                 STORE_FAST               2 (e)
#|
#|  207            LOAD_SMALL_INT           0
#|                 LOAD_CONST               2 (None)
#|                 IMPORT_NAME              1 (os.path)
#|                 IMPORT_FROM              2 (path)
#|                 STORE_FAST               0 (a)
#|                 POP_TOP
#|        L46:     POP_EXCEPT
#|                 EXTENDED_ARG             1
#|                 JUMP_BACKWARD_NO_INTERRUPT 382 (to L5)
#|
#|  205   L47:     RERAISE                  0
#|
#|   --   L48:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|        L49:     PUSH_EXC_INFO
#|
#|  209            LOAD_SMALL_INT           0
#|                 LOAD_FAST_CHECK          3 (f)
#|                 BINARY_OP                0 (+)
#|                 STORE_FAST               4 (b)
#|
#|  210            LOAD_FAST_CHECK          5 (c)
#|                 LOAD_FAST                5 (c)
#|                 COPY                     1
#|                 TO_BOOL
#|                 POP_JUMP_IF_FALSE        3 (to L50)
#|                 NOT_TAKEN
#|                 POP_TOP
#|                 LOAD_CONST               2 (None)
#|        L50:     BINARY_OP               13 (+=)
#|                 STORE_FAST               5 (c)
#|                 RERAISE                  0
#|
#|   --   L51:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|
#|  211   L52:     PUSH_EXC_INFO
#|                 WITH_EXCEPT_START
#|                 TO_BOOL
#|                 POP_JUMP_IF_TRUE         2 (to L53)
#|                 NOT_TAKEN
#|                 RERAISE                  2
#|        L53:     POP_TOP
#|        L54:     POP_EXCEPT
#|                 POP_TOP
#|                 POP_TOP
#|                 POP_TOP
#|                 EXTENDED_ARG             1
#|                 JUMP_BACKWARD_NO_INTERRUPT 351 (to L13)
#|
#|   --   L55:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|
#|  211   L56:     PUSH_EXC_INFO
#|                 WITH_EXCEPT_START
#|                 TO_BOOL
#|                 POP_JUMP_IF_TRUE         2 (to L57)
#|                 NOT_TAKEN
#|                 RERAISE                  2
#|        L57:     POP_TOP
#|        L58:     POP_EXCEPT
#|                 POP_TOP
#|                 POP_TOP
#|                 POP_TOP
#|                 EXTENDED_ARG             1
#|                 JUMP_BACKWARD_NO_INTERRUPT 363 (to L14)
#|
#|   --   L59:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|        L60:     PUSH_EXC_INFO
#|
#|  221            LOAD_FAST                5 (c)
#|                 LOAD_GLOBAL              8 (g)
#|                 COPY                     1
#|                 TO_BOOL
#|                 POP_JUMP_IF_TRUE         3 (to L61)
#|                 NOT_TAKEN
#|                 POP_TOP
#|                 LOAD_FAST                4 (b)
#|        L61:     BINARY_OP               13 (+=)
#|                 STORE_FAST               5 (c)
#|
#|  222            LOAD_SMALL_INT           1
#|                 YIELD_VALUE              0
#|                 RESUME                   1
#|                 STORE_FAST               4 (b)
#|
#|  223            LOAD_FAST_CHECK          3 (f)
#|                 LOAD_FAST                0 (a)
#|                 TO_BOOL
#|                 UNARY_NOT
#|                 BINARY_OP               13 (+=)
#|                 STORE_FAST               3 (f)
#|                 RERAISE                  0
#|
#|   --   L62:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|
#|  229   L63:     PUSH_EXC_INFO
#|                 WITH_EXCEPT_START
#|                 TO_BOOL
#|                 POP_JUMP_IF_TRUE         2 (to L64)
#|                 NOT_TAKEN
#|                 RERAISE                  2
#|        L64:     POP_TOP
#|        L65:     POP_EXCEPT
#|                 POP_TOP
#|                 POP_TOP
#|                 POP_TOP
#|                 JUMP_BACKWARD          204 (to L41)
#|
#|   --   L66:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|        L67:     CALL_INTRINSIC_1         3 (INTRINSIC_STOPITERATION_ERROR)
#|                 RERAISE                  1
#| ExceptionTable:
#|   L1 to L3 -> L67 [0] lasti
#|   L4 to L5 -> L45 [0]
#|   L5 to L6 -> L67 [0] lasti
#|   L7 to L9 -> L67 [0] lasti
#|   L9 to L10 -> L56 [2] lasti
#|   L10 to L11 -> L52 [4] lasti
#|   L12 to L13 -> L56 [2] lasti
#|   L13 to L18 -> L67 [0] lasti
#|   L19 to L20 -> L67 [0] lasti
#|   L21 to L22 -> L67 [0] lasti
#|   L23 to L24 -> L67 [0] lasti
#|   L25 to L26 -> L67 [0] lasti
#|   L27 to L28 -> L60 [0]
#|   L28 to L33 -> L67 [0] lasti
#|   L33 to L35 -> L63 [2] lasti
#|   L36 to L37 -> L63 [2] lasti
#|   L38 to L45 -> L67 [0] lasti
#|   L45 to L46 -> L48 [1] lasti
#|   L46 to L47 -> L49 [0]
#|   L47 to L48 -> L48 [1] lasti
#|   L48 to L49 -> L49 [0]
#|   L49 to L51 -> L51 [1] lasti
#|   L51 to L52 -> L67 [0] lasti
#|   L52 to L54 -> L55 [6] lasti
#|   L54 to L56 -> L56 [2] lasti
#|   L56 to L58 -> L59 [4] lasti
#|   L58 to L60 -> L67 [0] lasti
#|   L60 to L62 -> L62 [1] lasti
#|   L62 to L63 -> L67 [0] lasti
#|   L63 to L65 -> L66 [4] lasti
#|   L65 to L67 -> L67 [0] lasti
#|
#| Disassembly of <code object <lambda>, file "random_flow.py", line 235>:
#| 235           RESUME                   0
#|               LOAD_FAST_BORROW         0 (x)
#|               LOAD_GLOBAL              0 (g)
#|               BINARY_OP                0 (+)
#|               RETURN_VALUE
#|
#| Disassembly of <code object f8, file "random_flow.py", line 237>:
#|  237            RETURN_GENERATOR
#|                 POP_TOP
#|         L1:     RESUME                   0
#|
#|  238            LOAD_SMALL_INT           0
#|                 LOAD_SMALL_INT           2
#|                 BUILD_LIST               2
#|
#|  239            COPY                     1
#|                 LOAD_SMALL_INT           1
#|                 COMPARE_OP              88 (bool(==))
#|                 POP_JUMP_IF_FALSE       37 (to L4)
#|                 NOT_TAKEN
#|
#|  240            POP_TOP
#|                 LOAD_GLOBAL              1 (g + NULL)
#|                 LOAD_FAST_BORROW_LOAD_FAST_BORROW 1 (f, e)
#|                 LOAD_CONST               1 (('k',))
#|                 CALL_KW                  2
#|                 COPY                     1
#|                 LOAD_SPECIAL             1 (__exit__)
#|                 SWAP                     2
#|                 SWAP                     3
#|                 LOAD_SPECIAL             0 (__enter__)
#|                 CALL                     0
#|         L2:     STORE_FAST               0 (f)
#|
#|  241            DELETE_FAST              2 (d)
#|
#|  242            LOAD_FAST_CHECK          3 (b)
#|                 UNPACK_EX                1
#|                 STORE_FAST_STORE_FAST   69 (c, a)
#|
#|  243            DELETE_FAST              4 (c)
#|
#|  240    L3:     LOAD_CONST               2 (None)
#|                 LOAD_CONST               2 (None)
#|                 LOAD_CONST               2 (None)
#|                 CALL                     3
#|                 POP_TOP
#|                 JUMP_FORWARD           132 (to L24)
#|
#|  244    L4:     LOAD_CONST               3 ('s')
#|                 COMPARE_OP              88 (bool(==))
#|                 POP_JUMP_IF_FALSE       84 (to L19)
#|                 NOT_TAKEN
#|
#|  245            LOAD_FAST_CHECK          5 (a)
#|                 GET_ITER
#|                 LOAD_FAST_AND_CLEAR      3 (b)
#|                 LOAD_FAST_AND_CLEAR      1 (e)
#|                 SWAP                     3
#|         L5:     BUILD_LIST               0
#|                 SWAP                     2
#|         L6:     FOR_ITER                29 (to L14)
#|                 STORE_FAST               3 (b)
#|                 LOAD_CONST               2 (None)
#|                 GET_ITER
#|                 LOAD_FAST_AND_CLEAR      1 (e)
#|                 SWAP                     2
#|         L7:     BUILD_LIST               0
#|                 SWAP                     2
#|         L8:     FOR_ITER                 3 (to L10)
#|                 STORE_FAST               1 (e)
#|         L9:     JUMP_BACKWARD            5 (to L8)
#|        L10:     END_FOR
#|                 POP_ITER
#|        L11:     SWAP                     2
#|                 STORE_FAST               1 (e)
#|                 TO_BOOL
#|        L12:     POP_JUMP_IF_TRUE         3 (to L13)
#|                 NOT_TAKEN
#|                 JUMP_BACKWARD           27 (to L6)
#|        L13:     LOAD_CONST               2 (None)
#|                 LIST_APPEND              2
#|                 JUMP_BACKWARD           31 (to L6)
#|        L14:     END_FOR
#|                 POP_ITER
#|        L15:     SWAP                     3
#|                 STORE_FAST               1 (e)
#|                 STORE_FAST               3 (b)
#|                 TO_BOOL
#|                 POP_JUMP_IF_FALSE       13 (to L18)
#|        L16:     NOT_TAKEN
#|
#|  246   L17:     LOAD_FAST_CHECK          1 (e)
#|                 LOAD_CONST               2 (None)
#|                 LOAD_SMALL_INT           2
#|                 BUILD_LIST               2
#|                 BINARY_OP               13 (+=)
#|                 STORE_FAST               1 (e)
#|                 JUMP_FORWARD            64 (to L24)
#|
#|  248   L18:     LOAD_GLOBAL              1 (g + NULL)
#|                 LOAD_FAST_BORROW         0 (f)
#|                 LOAD_CONST               2 (None)
#|                 LOAD_CONST               1 (('k',))
#|                 CALL_KW                  2
#|                 LOAD_FAST                2 (d)
#|                 STORE_FAST_STORE_FAST   81 (a, e)
#|
#|  249            LOAD_SMALL_INT           0
#|                 LOAD_CONST               2 (None)
#|                 IMPORT_NAME              1 (os.path)
#|                 IMPORT_FROM              2 (path)
#|                 STORE_FAST               4 (c)
#|                 POP_TOP
#|                 JUMP_FORWARD            43 (to L24)
#|
#|  250   L19:     NOP
#|
#|  251   L20:     NOP
#|
#|  252            LOAD_FAST                1 (e)
#|                 COPY                     1
#|                 TO_BOOL
#|                 POP_JUMP_IF_FALSE        3 (to L23)
#|        L21:     NOT_TAKEN
#|        L22:     POP_TOP
#|                 LOAD_CONST               3 ('s')
#|        L23:     LOAD_FAST_CHECK          5 (a)
#|                 LOAD_GLOBAL              0 (g)
#|                 STORE_SUBSCR
#|
#|  253            LOAD_FAST_CHECK          4 (c)
#|                 LOAD_ATTR                7 (m + NULL|self)
#|                 LOAD_CONST               2 (None)
#|                 LOAD_CONST               3 ('s')
#|                 CALL                     2
#|                 LOAD_FAST_BORROW_LOAD_FAST_BORROW 82 (a, d)
#|                 STORE_SUBSCR
#|                 JUMP_BACKWARD           42 (to L20)
#|
#|  267   L24:     NOP
#|
#|  268   L25:     LOAD_CONST               3 ('s')
#|                 LOAD_FAST_CHECK          5 (a)
#|                 TO_BOOL
#|                 POP_JUMP_IF_FALSE        3 (to L28)
#|        L26:     NOT_TAKEN
#|        L27:     LOAD_FAST                5 (a)
#|                 JUMP_FORWARD             5 (to L29)
#|        L28:     LOAD_GLOBAL              0 (g)
#|        L29:     STORE_FAST_STORE_FAST   36 (d, c)
#|
#|  269            LOAD_FAST_CHECK          3 (b)
#|                 LOAD_ATTR                7 (m + NULL|self)
#|                 LOAD_FAST_BORROW_LOAD_FAST_BORROW 65 (c, e)
#|                 CALL                     2
#|                 COPY                     1
#|                 LOAD_SPECIAL             1 (__exit__)
#|                 SWAP                     2
#|                 SWAP                     3
#|                 LOAD_SPECIAL             0 (__enter__)
#|                 CALL                     0
#|        L30:     STORE_FAST               2 (d)
#|                 LOAD_GLOBAL              1 (g + NULL)
#|                 CALL                     0
#|                 COPY                     1
#|                 LOAD_SPECIAL             1 (__exit__)
#|                 SWAP                     2
#|                 SWAP                     3
#|                 LOAD_SPECIAL             0 (__enter__)
#|                 CALL                     0
#|        L31:     POP_TOP
#|
#|  270            LOAD_FAST_BORROW         4 (c)
#|                 GET_ITER
#|                 LOAD_FAST_AND_CLEAR      2 (d)
#|                 SWAP                     2
#|        L32:     BUILD_MAP                0
#|                 SWAP                     2
#|        L33:     FOR_ITER                 5 (to L34)
#|                 STORE_FAST_LOAD_FAST    37 (d, a)
#|                 LOAD_FAST_BORROW         5 (a)
#|                 MAP_ADD                  2
#|                 JUMP_BACKWARD            7 (to L33)
#|        L34:     END_FOR
#|                 POP_ITER
#|        L35:     SWAP                     2
#|                 STORE_FAST               2 (d)
#|                 TO_BOOL
#|                 POP_JUMP_IF_TRUE         8 (to L38)
#|        L36:     NOT_TAKEN
#|        L37:     LOAD_COMMON_CONSTANT     0 (AssertionError)
#|                 LOAD_FAST_BORROW         5 (a)
#|                 CALL                     0
#|                 RAISE_VARARGS            1
#|
#|  271   L38:     LOAD_GLOBAL              0 (g)
#|                 TO_BOOL
#|                 UNARY_NOT
#|                 LOAD_FAST_BORROW         1 (e)
#|                 STORE_ATTR               5 (x)
#|
#|  272            LOAD_FAST_BORROW         1 (e)
#|                 LOAD_GLOBAL              0 (g)
#|                 SWAP                     2
#|                 COPY                     2
#|                 COMPARE_OP              18 (bool(<))
#|                 POP_JUMP_IF_FALSE        8 (to L39)
#|                 NOT_TAKEN
#|                 LOAD_FAST_BORROW         3 (b)
#|                 COMPARE_OP              58 (bool(<=))
#|                 POP_JUMP_IF_FALSE       12 (to L41)
#|                 NOT_TAKEN
#|                 JUMP_FORWARD             2 (to L40)
#|        L39:     POP_TOP
#|                 JUMP_FORWARD             8 (to L41)
#|        L40:     LOAD_FAST_BORROW_LOAD_FAST_BORROW 53 (b, a)
#|                 BINARY_OP               26 ([])
#|                 JUMP_FORWARD            17 (to L42)
#|        L41:     LOAD_FAST_BORROW         1 (e)
#|                 LOAD_ATTR                7 (m + NULL|self)
#|                 LOAD_FAST_BORROW         5 (a)
#|                 LOAD_SMALL_INT           1
#|                 CALL                     2
#|        L42:     STORE_FAST               4 (c)
#|
#|  269   L43:     LOAD_CONST               2 (None)
#|                 LOAD_CONST               2 (None)
#|                 LOAD_CONST               2 (None)
#|                 CALL                     3
#|                 POP_TOP
#|        L44:     LOAD_CONST               2 (None)
#|                 LOAD_CONST               2 (None)
#|                 LOAD_CONST               2 (None)
#|                 CALL                     3
#|                 POP_TOP
#|
#|  273   L45:     LOAD_GLOBAL              1 (g + NULL)
#|                 CALL                     0
#|                 POP_TOP
#|
#|  275   L46:     LOAD_FAST                3 (b)
#|                 COPY                     1
#|                 TO_BOOL
#|                 POP_JUMP_IF_FALSE        3 (to L49)
#|        L47:     NOT_TAKEN
#|        L48:     POP_TOP
#|                 LOAD_FAST                1 (e)
#|        L49:     COPY                     1
#|                 LOAD_SPECIAL             1 (__exit__)
#|                 SWAP                     2
#|                 SWAP                     3
#|                 LOAD_SPECIAL             0 (__enter__)
#|                 CALL                     0
#|        L50:     STORE_FAST               4 (c)
#|                 LOAD_GLOBAL              1 (g + NULL)
#|                 CALL                     0
#|                 COPY                     1
#|                 LOAD_SPECIAL             1 (__exit__)
#|                 SWAP                     2
#|                 SWAP                     3
#|                 LOAD_SPECIAL             0 (__enter__)
#|                 CALL                     0
#|        L51:     POP_TOP
#|
#|  276            LOAD_FAST_BORROW         4 (c)
#|                 TO_BOOL
#|                 POP_JUMP_IF_FALSE        3 (to L52)
#|                 NOT_TAKEN
#|                 LOAD_FAST                3 (b)
#|                 JUMP_FORWARD             1 (to L53)
#|        L52:     LOAD_FAST                4 (c)
#|        L53:     STORE_FAST               4 (c)
#|
#|  277            LOAD_GLOBAL              1 (g + NULL)
#|                 LOAD_GLOBAL              0 (g)
#|                 LOAD_FAST_BORROW         3 (b)
#|                 LOAD_CONST               1 (('k',))
#|                 CALL_KW                  2
#|                 LOAD_CONST               2 (None)
#|                 STORE_FAST_STORE_FAST    4 (f, c)
#|
#|  278   L54:     NOP
#|
#|  275   L55:     LOAD_CONST               2 (None)
#|                 LOAD_CONST               2 (None)
#|                 LOAD_CONST               2 (None)
#|                 CALL                     3
#|                 POP_TOP
#|        L56:     LOAD_CONST               2 (None)
#|                 LOAD_CONST               2 (None)
#|                 LOAD_CONST               2 (None)
#|                 CALL                     3
#|                 POP_TOP
#|                 LOAD_CONST               2 (None)
#|                 RETURN_VALUE
#|
#|  240   L57:     PUSH_EXC_INFO
#|                 WITH_EXCEPT_START
#|                 TO_BOOL
#|                 POP_JUMP_IF_TRUE         2 (to L58)
#|                 NOT_TAKEN
#|                 RERAISE                  2
#|        L58:     POP_TOP
#|        L59:     POP_EXCEPT
#|                 POP_TOP
#|                 POP_TOP
#|                 POP_TOP
#|                 EXTENDED_ARG             1
#|                 JUMP_BACKWARD          291 (to L24)
#|
#|   --   L60:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|        L61:     SWAP                     2
#|                 POP_TOP
#|
#|  245            SWAP                     2
#|                 STORE_FAST               1 (e)
#|                 RERAISE                  0
#|
#|   --   L62:     SWAP                     2
#|                 POP_TOP
#|
#|  245            SWAP                     3
#|                 STORE_FAST               1 (e)
#|                 STORE_FAST               3 (b)
#|                 RERAISE                  0
#|
#|   --   L63:     SWAP                     2
#|                 POP_TOP
#|
#|  270            SWAP                     2
#|                 STORE_FAST               2 (d)
#|                 RERAISE                  0
#|
#|  269   L64:     PUSH_EXC_INFO
#|                 WITH_EXCEPT_START
#|                 TO_BOOL
#|                 POP_JUMP_IF_TRUE         2 (to L65)
#|                 NOT_TAKEN
#|                 RERAISE                  2
#|        L65:     POP_TOP
#|        L66:     POP_EXCEPT
#|                 POP_TOP
#|                 POP_TOP
#|                 POP_TOP
#|                 JUMP_BACKWARD_NO_INTERRUPT 160 (to L44)
#|
#|   --   L67:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|
#|  269   L68:     PUSH_EXC_INFO
#|                 WITH_EXCEPT_START
#|                 TO_BOOL
#|                 POP_JUMP_IF_TRUE         2 (to L69)
#|                 NOT_TAKEN
#|                 RERAISE                  2
#|        L69:     POP_TOP
#|        L70:     POP_EXCEPT
#|                 POP_TOP
#|                 POP_TOP
#|                 POP_TOP
#|                 JUMP_BACKWARD_NO_INTERRUPT 171 (to L45)
#|
#|   --   L71:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|
#|  275   L72:     PUSH_EXC_INFO
#|                 WITH_EXCEPT_START
#|                 TO_BOOL
#|                 POP_JUMP_IF_TRUE         2 (to L73)
#|                 NOT_TAKEN
#|                 RERAISE                  2
#|        L73:     POP_TOP
#|        L74:     POP_EXCEPT
#|                 POP_TOP
#|                 POP_TOP
#|                 POP_TOP
#|                 JUMP_BACKWARD_NO_INTERRUPT 101 (to L56)
#|
#|   --   L75:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|
#|  275   L76:     PUSH_EXC_INFO
#|                 WITH_EXCEPT_START
#|                 TO_BOOL
#|                 POP_JUMP_IF_TRUE         2 (to L77)
#|                 NOT_TAKEN
#|                 RERAISE                  2
#|        L77:     POP_TOP
#|        L78:     POP_EXCEPT
#|                 POP_TOP
#|                 POP_TOP
#|                 POP_TOP
#|                 LOAD_CONST               2 (None)
#|                 RETURN_VALUE
#|
#|   --   L79:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|        L80:     PUSH_EXC_INFO
#|
#|  275            LOAD_FAST_CHECK          3 (b)
#|                 COPY                     1
#|                 TO_BOOL
#|                 POP_JUMP_IF_FALSE        3 (to L81)
#|                 NOT_TAKEN
#|                 POP_TOP
#|                 LOAD_FAST                1 (e)
#|        L81:     COPY                     1
#|                 LOAD_SPECIAL             1 (__exit__)
#|                 SWAP                     2
#|                 SWAP                     3
#|                 LOAD_SPECIAL             0 (__enter__)
#|                 CALL                     0
#|        L82:     STORE_FAST               4 (c)
#|                 LOAD_GLOBAL              1 (g + NULL)
#|                 CALL                     0
#|                 COPY                     1
#|                 LOAD_SPECIAL             1 (__exit__)
#|                 SWAP                     2
#|                 SWAP                     3
#|                 LOAD_SPECIAL             0 (__enter__)
#|                 CALL                     0
#|        L83:     POP_TOP
#|
#|  276            LOAD_FAST                4 (c)
#|                 TO_BOOL
#|                 POP_JUMP_IF_FALSE        3 (to L84)
#|                 NOT_TAKEN
#|                 LOAD_FAST                3 (b)
#|                 JUMP_FORWARD             1 (to L85)
#|        L84:     LOAD_FAST                4 (c)
#|        L85:     STORE_FAST               4 (c)
#|
#|  277            LOAD_GLOBAL              1 (g + NULL)
#|                 LOAD_GLOBAL              0 (g)
#|                 LOAD_FAST                3 (b)
#|                 LOAD_CONST               1 (('k',))
#|                 CALL_KW                  2
#|                 LOAD_CONST               2 (None)
#|                 STORE_FAST_STORE_FAST    4 (f, c)
#|
#|  278   L86:     NOP
#|
#|  275   L87:     LOAD_CONST               2 (None)
#|                 LOAD_CONST               2 (None)
#|                 LOAD_CONST               2 (None)
#|                 CALL                     3
#|                 POP_TOP
#|                 JUMP_FORWARD            19 (to L92)
#|        L88:     PUSH_EXC_INFO
#|                 WITH_EXCEPT_START
#|                 TO_BOOL
#|                 POP_JUMP_IF_TRUE         2 (to L89)
#|                 NOT_TAKEN
#|                 RERAISE                  2
#|        L89:     POP_TOP
#|        L90:     POP_EXCEPT
#|                 POP_TOP
#|                 POP_TOP
#|                 POP_TOP
#|                 JUMP_FORWARD             3 (to L92)
#|
#|   --   L91:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|
#|  275   L92:     LOAD_CONST               2 (None)
#|                 LOAD_CONST               2 (None)
#|                 LOAD_CONST               2 (None)
#|                 CALL                     3
#|                 POP_TOP
#|                 RERAISE                  0
#|        L93:     PUSH_EXC_INFO
#|                 WITH_EXCEPT_START
#|                 TO_BOOL
#|                 POP_JUMP_IF_TRUE         2 (to L94)
#|                 NOT_TAKEN
#|                 RERAISE                  2
#|        L94:     POP_TOP
#|        L95:     POP_EXCEPT
#|                 POP_TOP
#|                 POP_TOP
#|                 POP_TOP
#|                 RERAISE                  0
#|
#|   --   L96:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|        L97:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|        L98:     CALL_INTRINSIC_1         3 (INTRINSIC_STOPITERATION_ERROR)
#|                 RERAISE                  1
#| ExceptionTable:
#|   L1 to L2 -> L98 [0] lasti
#|   L2 to L3 -> L57 [2] lasti
#|   L3 to L5 -> L98 [0] lasti
#|   L5 to L7 -> L62 [3]
#|   L7 to L9 -> L61 [6]
#|   L10 to L11 -> L61 [6]
#|   L11 to L12 -> L62 [3]
#|   L13 to L15 -> L62 [3]
#|   L15 to L16 -> L98 [0] lasti
#|   L17 to L21 -> L98 [0] lasti
#|   L22 to L24 -> L98 [0] lasti
#|   L25 to L26 -> L80 [0]
#|   L27 to L30 -> L80 [0]
#|   L30 to L31 -> L68 [2] lasti
#|   L31 to L32 -> L64 [4] lasti
#|   L32 to L35 -> L63 [6]
#|   L35 to L36 -> L64 [4] lasti
#|   L37 to L43 -> L64 [4] lasti
#|   L43 to L44 -> L68 [2] lasti
#|   L44 to L46 -> L80 [0]
#|   L46 to L47 -> L98 [0] lasti
#|   L48 to L50 -> L98 [0] lasti
#|   L50 to L51 -> L76 [2] lasti
#|   L51 to L54 -> L72 [4] lasti
#|   L55 to L56 -> L76 [2] lasti
#|   L56 to L57 -> L98 [0] lasti
#|   L57 to L59 -> L60 [4] lasti
#|   L59 to L61 -> L98 [0] lasti
#|   L61 to L62 -> L62 [3]
#|   L62 to L63 -> L98 [0] lasti
#|   L63 to L64 -> L64 [4] lasti
#|   L64 to L66 -> L67 [6] lasti
#|   L66 to L68 -> L68 [2] lasti
#|   L68 to L70 -> L71 [4] lasti
#|   L70 to L72 -> L80 [0]
#|   L72 to L74 -> L75 [6] lasti
#|   L74 to L76 -> L76 [2] lasti
#|   L76 to L78 -> L79 [4] lasti
#|   L78 to L80 -> L98 [0] lasti
#|   L80 to L82 -> L97 [1] lasti
#|   L82 to L83 -> L93 [4] lasti
#|   L83 to L86 -> L88 [6] lasti
#|   L87 to L88 -> L93 [4] lasti
#|   L88 to L90 -> L91 [8] lasti
#|   L90 to L92 -> L93 [4] lasti
#|   L92 to L93 -> L97 [1] lasti
#|   L93 to L95 -> L96 [6] lasti
#|   L95 to L97 -> L97 [1] lasti
#|   L97 to L98 -> L98 [0] lasti
#|
#| Disassembly of <code object f9, file "random_flow.py", line 279>:
#| 279           RESUME                   0
#|
#| 280           LOAD_CONST               0 (None)
#|               RETURN_VALUE
#|
#| Disassembly of <code object f10, file "random_flow.py", line 281>:
#|  281            RETURN_GENERATOR
#|                 POP_TOP
#|         L1:     RESUME                   0
#|
#|  282    L2:     LOAD_GLOBAL              0 (g)
#|                 GET_ITER
#|                 LOAD_FAST_AND_CLEAR      0 (b)
#|                 SWAP                     2
#|         L3:     BUILD_MAP                0
#|                 SWAP                     2
#|         L4:     FOR_ITER                 6 (to L5)
#|                 STORE_FAST               0 (b)
#|                 LOAD_FAST_CHECK          2 (a)
#|                 LOAD_CONST               0 ('s')
#|                 MAP_ADD                  2
#|                 JUMP_BACKWARD            8 (to L4)
#|         L5:     END_FOR
#|                 POP_ITER
#|         L6:     SWAP                     2
#|                 STORE_FAST               0 (b)
#|                 POP_JUMP_IF_NOT_NONE    27 (to L7)
#|                 NOT_TAKEN
#|
#|  283            NOP
#|
#|  284            LOAD_FAST_CHECK          3 (c)
#|                 LOAD_FAST_BORROW         3 (c)
#|                 BINARY_OP                0 (+)
#|                 COPY                     1
#|                 STORE_FAST_STORE_FAST   69 (e, d)
#|
#|  285            LOAD_SMALL_INT           0
#|                 LOAD_FAST                3 (c)
#|                 TO_BOOL
#|                 UNARY_NOT
#|                 STORE_FAST               0 (b)
#|                 POP_TOP
#|
#|  286            LOAD_FAST_LOAD_FAST      4 (b, e)
#|                 LOAD_FAST                5 (d)
#|                 STORE_FAST_STORE_FAST    3 (b, c)
#|                 STORE_FAST               5 (d)
#|                 JUMP_BACKWARD           51 (to L2)
#|
#|  290    L7:     LOAD_SMALL_INT           1
#|                 LOAD_SMALL_INT           1
#|                 BINARY_OP               26 ([])
#|                 COPY                     1
#|                 STORE_FAST_STORE_FAST    5 (b, d)
#|
#|  291    L8:     NOP
#|
#|  292            NOP
#|
#|  293    L9:     LOAD_FAST_BORROW         0 (b)
#|                 LOAD_ATTR                3 (m + NULL|self)
#|                 LOAD_CONST               1 (None)
#|                 LOAD_FAST_CHECK          4 (e)
#|                 CALL                     2
#|                 UNPACK_EX                1
#|                 STORE_FAST_STORE_FAST   21 (f, d)
#|
#|  296   L10:     LOAD_FAST                0 (b)
#|
#|  297            COPY                     1
#|                 POP_JUMP_IF_NOT_NONE    20 (to L14)
#|                 NOT_TAKEN
#|
#|  298            POP_TOP
#|                 NOP
#|
#|  299            LOAD_FAST                1 (f)
#|                 TO_BOOL
#|                 POP_JUMP_IF_FALSE        8 (to L13)
#|        L11:     NOT_TAKEN
#|        L12:     LOAD_COMMON_CONSTANT     0 (AssertionError)
#|                 LOAD_FAST_CHECK          4 (e)
#|                 CALL                     0
#|                 RAISE_VARARGS            1
#|        L13:     LOAD_CONST               1 (None)
#|                 RETURN_VALUE
#|
#|  300   L14:     LOAD_CONST               0 ('s')
#|                 COMPARE_OP              88 (bool(==))
#|                 POP_JUMP_IF_FALSE       53 (to L22)
#|                 NOT_TAKEN
#|
#|  301            LOAD_FAST                5 (d)
#|                 LOAD_FAST_CHECK          3 (c)
#|                 SWAP                     2
#|                 COPY                     2
#|                 COMPARE_OP               2 (<)
#|                 COPY                     1
#|                 TO_BOOL
#|                 POP_JUMP_IF_FALSE        6 (to L17)
#|        L15:     NOT_TAKEN
#|        L16:     POP_TOP
#|                 LOAD_SMALL_INT           1
#|                 COMPARE_OP              42 (<=)
#|                 JUMP_FORWARD             2 (to L18)
#|        L17:     SWAP                     2
#|                 POP_TOP
#|        L18:     LOAD_FAST                5 (d)
#|                 LOAD_SMALL_INT           0
#|                 STORE_SUBSCR
#|
#|  302            LOAD_GLOBAL              1 (g + NULL)
#|                 LOAD_FAST_CHECK          4 (e)
#|                 CALL                     1
#|                 POP_TOP
#|
#|  303            LOAD_FAST_CHECK          2 (a)
#|                 TO_BOOL
#|                 POP_JUMP_IF_FALSE        3 (to L19)
#|                 NOT_TAKEN
#|                 LOAD_FAST                5 (d)
#|                 JUMP_FORWARD             1 (to L20)
#|        L19:     LOAD_FAST                1 (f)
#|        L20:     YIELD_VALUE              0
#|                 RESUME                   1
#|                 STORE_FAST               0 (b)
#|        L21:     LOAD_CONST               1 (None)
#|                 RETURN_VALUE
#|
#|  304   L22:     NOP
#|
#|  305            LOAD_FAST_CHECK          3 (c)
#|                 YIELD_VALUE              0
#|                 RESUME                   1
#|                 STORE_FAST               3 (c)
#|
#|  306            LOAD_FAST_CHECK          2 (a)
#|                 LOAD_CONST               1 (None)
#|                 COMPARE_OP               2 (<)
#|                 LOAD_FAST                3 (c)
#|                 LOAD_FAST_CHECK          4 (e)
#|                 STORE_SUBSCR
#|        L23:     LOAD_CONST               1 (None)
#|                 RETURN_VALUE
#|
#|   --   L24:     SWAP                     2
#|                 POP_TOP
#|
#|  282            SWAP                     2
#|                 STORE_FAST               0 (b)
#|                 RERAISE                  0
#|
#|   --   L25:     PUSH_EXC_INFO
#|
#|  294            BUILD_LIST               0
#|                 COPY                     2
#|                 LOAD_GLOBAL              4 (E)
#|                 CHECK_EG_MATCH
#|                 COPY                     1
#|                 POP_JUMP_IF_NONE        18 (to L29)
#|                 NOT_TAKEN
#|                 STORE_FAST               2 (a)
#|
#|  295   L26:     LOAD_FAST_LOAD_FAST      5 (b, d)
#|                 LOAD_FAST                0 (b)
#|                 STORE_FAST_STORE_FAST   65 (e, f)
#|                 STORE_FAST               5 (d)
#|        L27:     LOAD_CONST               1 (None)
#|                 STORE_FAST               2 (a)
#|                 DELETE_FAST              2 (a)
#|                 LIST_APPEND              1
#|                 JUMP_FORWARD             9 (to L30)
#|
#|   --   L28:     LOAD_CONST               1 (None)
#|                 STORE_FAST               2 (a)
#|                 DELETE_FAST              2 (a)
#|                 LIST_APPEND              3
#|                 POP_TOP
#|                 LIST_APPEND              1
#|                 JUMP_FORWARD             2 (to L30)
#|
#|  294   L29:     POP_TOP
#|                 LIST_APPEND              1
#|
#|   --   L30:     CALL_INTRINSIC_2         1 (INTRINSIC_PREP_RERAISE_STAR)
#|                 COPY                     1
#|                 POP_JUMP_IF_NOT_NONE     4 (to L34)
#|        L31:     NOT_TAKEN
#|        L32:     POP_TOP
#|        L33:     POP_EXCEPT
#|                 JUMP_BACKWARD_NO_INTERRUPT 142 (to L10)
#|        L34:     SWAP                     2
#|                 POP_EXCEPT
#|                 RERAISE                  0
#|        L35:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|        L36:     PUSH_EXC_INFO
#|
#|  307            LOAD_GLOBAL              4 (E)
#|                 LOAD_GLOBAL              6 (F)
#|                 BUILD_TUPLE              2
#|                 CHECK_EXC_MATCH
#|                 POP_JUMP_IF_FALSE      133 (to L49)
#|                 NOT_TAKEN
#|                 POP_TOP
#|
#|  308   L37:     LOAD_CONST               0 ('s')
#|                 LOAD_FAST                1 (f)
#|                 IS_OP                    1 (is not)
#|                 POP_JUMP_IF_NOT_NONE    34 (to L38)
#|                 NOT_TAKEN
#|
#|  309            LOAD_FAST                0 (b)
#|                 LOAD_GLOBAL              1 (g + NULL)
#|                 LOAD_FAST_CHECK          4 (e)
#|                 LOAD_GLOBAL              0 (g)
#|                 LOAD_CONST               2 (('k',))
#|                 CALL_KW                  2
#|                 BINARY_OP               13 (+=)
#|                 STORE_FAST               0 (b)
#|
#|  310            LOAD_SMALL_INT           0
#|                 LOAD_SMALL_INT           2
#|                 BUILD_LIST               2
#|                 LOAD_FAST_CHECK          2 (a)
#|                 LOAD_SMALL_INT           1
#|                 STORE_SUBSCR
#|                 JUMP_BACKWARD           39 (to L37)
#|
#|  312   L38:     LOAD_FAST                1 (f)
#|                 LOAD_CONST               0 ('s')
#|                 BINARY_OP               13 (+=)
#|                 STORE_FAST               1 (f)
#|
#|  313            LOAD_FAST_CHECK          4 (e)
#|                 COPY                     1
#|                 TO_BOOL
#|                 POP_JUMP_IF_TRUE         3 (to L41)
#|        L39:     NOT_TAKEN
#|        L40:     POP_TOP
#|                 LOAD_CONST               1 (None)
#|        L41:     LOAD_FAST                0 (b)
#|                 STORE_ATTR               4 (x)
#|
#|  314            LOAD_CONST               3 (True)
#|                 LOAD_GLOBAL              0 (g)
#|                 TO_BOOL
#|                 POP_JUMP_IF_FALSE        3 (to L42)
#|                 NOT_TAKEN
#|                 LOAD_FAST                5 (d)
#|                 JUMP_FORWARD             1 (to L43)
#|        L42:     LOAD_SMALL_INT           1
#|        L43:     STORE_FAST_STORE_FAST    3 (b, c)
#|
#|  315            LOAD_FAST                0 (b)
#|                 TO_BOOL
#|                 POP_JUMP_IF_FALSE        3 (to L44)
#|                 NOT_TAKEN
#|                 LOAD_SMALL_INT           0
#|                 JUMP_FORWARD             1 (to L45)
#|        L44:     LOAD_FAST                1 (f)
#|        L45:     GET_ITER
#|        L46:     FOR_ITER                30 (to L47)
#|                 STORE_FAST               0 (b)
#|
#|  316            LOAD_SMALL_INT           0
#|                 LOAD_CONST               1 (None)
#|                 IMPORT_NAME              5 (os.path)
#|                 IMPORT_FROM              6 (path)
#|                 STORE_FAST               4 (e)
#|                 POP_TOP
#|
#|  317            LOAD_FAST_CHECK          2 (a)
#|                 LOAD_ATTR                3 (m + NULL|self)
#|                 LOAD_CONST               0 ('s')
#|                 LOAD_SMALL_INT           1
#|                 CALL                     2
#|                 LOAD_FAST                1 (f)
#|                 LOAD_CONST               0 ('s')
#|                 STORE_SUBSCR
#|
#|  318            JUMP_BACKWARD           32 (to L46)
#|
#|  315   L47:     END_FOR
#|                 POP_ITER
#|        L48:     POP_EXCEPT
#|                 LOAD_CONST               1 (None)
#|                 RETURN_VALUE
#|
#|  307   L49:     RERAISE                  0
#|
#|   --   L50:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|        L51:     CALL_INTRINSIC_1         3 (INTRINSIC_STOPITERATION_ERROR)
#|                 RERAISE                  1
#| ExceptionTable:
#|   L1 to L3 -> L51 [0] lasti
#|   L3 to L6 -> L24 [2]
#|   L6 to L8 -> L51 [0] lasti
#|   L9 to L10 -> L25 [0]
#|   L10 to L11 -> L36 [0]
#|   L12 to L13 -> L36 [0]
#|   L13 to L14 -> L51 [0] lasti
#|   L14 to L15 -> L36 [0]
#|   L16 to L21 -> L36 [0]
#|   L21 to L22 -> L51 [0] lasti
#|   L22 to L23 -> L36 [0]
#|   L23 to L25 -> L51 [0] lasti
#|   L25 to L26 -> L35 [1] lasti
#|   L26 to L27 -> L28 [4] lasti
#|   L27 to L31 -> L35 [1] lasti
#|   L32 to L33 -> L35 [1] lasti
#|   L33 to L36 -> L36 [0]
#|   L36 to L39 -> L50 [1] lasti
#|   L40 to L48 -> L50 [1] lasti
#|   L48 to L49 -> L51 [0] lasti
#|   L49 to L50 -> L50 [1] lasti
#|   L50 to L51 -> L51 [0] lasti
#|
#| Disassembly of <code object f11, file "random_flow.py", line 319>:
#|   --            MAKE_CELL                5 (c)
#|
#|  319            RETURN_GENERATOR
#|                 POP_TOP
#|         L1:     RESUME                   0
#|
#|  320            LOAD_SMALL_INT           1
#|                 LOAD_SMALL_INT           0
#|                 SWAP                     2
#|                 COPY                     2
#|                 COMPARE_OP               2 (<)
#|                 COPY                     1
#|                 TO_BOOL
#|                 POP_JUMP_IF_FALSE        6 (to L2)
#|                 NOT_TAKEN
#|                 POP_TOP
#|                 LOAD_FAST_CHECK          2 (e)
#|                 COMPARE_OP              42 (<=)
#|                 JUMP_FORWARD             2 (to L3)
#|         L2:     SWAP                     2
#|                 POP_TOP
#|         L3:     LOAD_CONST               1 (<code object <lambda>, file "random_flow.py", line 320>)
#|                 MAKE_FUNCTION
#|                 STORE_FAST_STORE_FAST   16 (b, a)
#|
#|  321            LOAD_FAST_CHECK          2 (e)
#|                 GET_ITER
#|         L4:     FOR_ITER               170 (to L27)
#|                 STORE_FAST               3 (d)
#|
#|  322            NOP
#|
#|  323            LOAD_FAST_CHECK          4 (f)
#|                 LOAD_FAST                2 (e)
#|                 COPY                     1
#|                 TO_BOOL
#|                 POP_JUMP_IF_FALSE        3 (to L7)
#|         L5:     NOT_TAKEN
#|         L6:     POP_TOP
#|                 LOAD_FAST                0 (a)
#|         L7:     STORE_FAST               2 (e)
#|                 POP_TOP
#|
#|  324            LOAD_GLOBAL              1 (g + NULL)
#|                 LOAD_FAST_BORROW         4 (f)
#|                 CALL                     1
#|                 POP_TOP
#|
#|  325            LOAD_DEREF               5 (c)
#|                 LOAD_CONST               2 ('s')
#|                 BINARY_OP                0 (+)
#|                 COPY                     1
#|                 STORE_DEREF              5 (c)
#|                 STORE_FAST               0 (a)
#|
#|  329            LOAD_GLOBAL              0 (g)
#|                 TO_BOOL
#|                 POP_JUMP_IF_FALSE        3 (to L10)
#|         L8:     NOT_TAKEN
#|         L9:     LOAD_SMALL_INT           1
#|                 JUMP_FORWARD             1 (to L11)
#|        L10:     LOAD_CONST               3 (None)
#|        L11:     COPY                     1
#|                 LOAD_SPECIAL             1 (__exit__)
#|                 SWAP                     2
#|                 SWAP                     3
#|                 LOAD_SPECIAL             0 (__enter__)
#|                 CALL                     0
#|        L12:     STORE_DEREF              5 (c)
#|                 LOAD_GLOBAL              1 (g + NULL)
#|                 CALL                     0
#|                 COPY                     1
#|                 LOAD_SPECIAL             1 (__exit__)
#|                 SWAP                     2
#|                 SWAP                     3
#|                 LOAD_SPECIAL             0 (__enter__)
#|                 CALL                     0
#|        L13:     POP_TOP
#|
#|  330            LOAD_DEREF               5 (c)
#|                 LOAD_FAST_LOAD_FAST     35 (e, d)
#|                 SWAP                     3
#|                 STORE_FAST               3 (d)
#|                 STORE_DEREF              5 (c)
#|                 STORE_FAST               3 (d)
#|
#|  331            NOP
#|
#|  332            LOAD_FAST                4 (f)
#|                 LOAD_GLOBAL              1 (g + NULL)
#|                 LOAD_DEREF               5 (c)
#|                 LOAD_SMALL_INT           0
#|                 LOAD_CONST               4 (('k',))
#|                 CALL_KW                  2
#|                 BINARY_OP               13 (+=)
#|                 STORE_FAST               4 (f)
#|
#|  329   L14:     LOAD_CONST               3 (None)
#|                 LOAD_CONST               3 (None)
#|                 LOAD_CONST               3 (None)
#|                 CALL                     3
#|                 POP_TOP
#|        L15:     LOAD_CONST               3 (None)
#|                 LOAD_CONST               3 (None)
#|                 LOAD_CONST               3 (None)
#|                 CALL                     3
#|                 POP_TOP
#|
#|  333   L16:     LOAD_FAST                2 (e)
#|                 TO_BOOL
#|                 POP_JUMP_IF_FALSE        3 (to L19)
#|        L17:     NOT_TAKEN
#|        L18:     LOAD_CONST               2 ('s')
#|                 JUMP_FORWARD             1 (to L20)
#|        L19:     LOAD_CONST               3 (None)
#|        L20:     GET_ITER
#|        L21:     FOR_ITER                27 (to L26)
#|                 STORE_FAST               1 (b)
#|
#|  334            LOAD_SMALL_INT           1
#|                 GET_ITER
#|                 LOAD_FAST_AND_CLEAR      3 (d)
#|                 SWAP                     2
#|        L22:     BUILD_MAP                0
#|                 SWAP                     2
#|        L23:     FOR_ITER                 5 (to L24)
#|                 STORE_FAST_LOAD_FAST    50 (d, e)
#|                 LOAD_CONST               2 ('s')
#|                 MAP_ADD                  2
#|                 JUMP_BACKWARD            7 (to L23)
#|        L24:     END_FOR
#|                 POP_ITER
#|        L25:     STORE_FAST               2 (e)
#|                 STORE_FAST               3 (d)
#|
#|  335            NOP
#|
#|  336            LOAD_SMALL_INT           0
#|                 LOAD_SMALL_INT           0
#|                 CONTAINS_OP              0 (in)
#|                 COPY                     1
#|                 STORE_FAST_STORE_FAST   67 (f, d)
#|                 JUMP_BACKWARD           29 (to L21)
#|
#|  333   L26:     END_FOR
#|                 POP_ITER
#|                 JUMP_BACKWARD          172 (to L4)
#|
#|  321   L27:     END_FOR
#|                 POP_ITER
#|
#|  338            LOAD_FAST_CHECK          3 (d)
#|                 STORE_FAST               0 (a)
#|
#|  339   L28:     NOP
#|
#|  340   L29:     LOAD_FAST                3 (d)
#|                 LOAD_SMALL_INT           0
#|                 GET_ITER
#|                 LOAD_FAST_AND_CLEAR      4 (f)
#|                 SWAP                     2
#|        L30:     BUILD_LIST               0
#|                 SWAP                     2
#|        L31:     FOR_ITER                14 (to L34)
#|                 STORE_FAST_LOAD_FAST    65 (f, b)
#|                 TO_BOOL
#|        L32:     POP_JUMP_IF_TRUE         3 (to L33)
#|                 NOT_TAKEN
#|                 JUMP_BACKWARD           12 (to L31)
#|        L33:     LOAD_CONST               2 ('s')
#|                 LIST_APPEND              2
#|                 JUMP_BACKWARD           16 (to L31)
#|        L34:     END_FOR
#|                 POP_ITER
#|        L35:     SWAP                     2
#|                 STORE_FAST               4 (f)
#|                 BINARY_OP               13 (+=)
#|                 STORE_FAST               3 (d)
#|
#|  341            DELETE_FAST              2 (e)
#|
#|  342            LOAD_FAST_BORROW         5 (c)
#|                 BUILD_TUPLE              1
#|                 LOAD_CONST               5 (<code object <lambda>, file "random_flow.py", line 342>)
#|                 MAKE_FUNCTION
#|                 SET_FUNCTION_ATTRIBUTE   8 (closure)
#|                 LOAD_FAST_CHECK          2 (e)
#|                 LOAD_FAST_BORROW         3 (d)
#|                 STORE_SUBSCR
#|
#|  346   L36:     LOAD_CONST               3 (None)
#|                 RETURN_VALUE
#|
#|  329   L37:     PUSH_EXC_INFO
#|                 WITH_EXCEPT_START
#|                 TO_BOOL
#|                 POP_JUMP_IF_TRUE         2 (to L38)
#|                 NOT_TAKEN
#|                 RERAISE                  2
#|        L38:     POP_TOP
#|        L39:     POP_EXCEPT
#|                 POP_TOP
#|                 POP_TOP
#|                 POP_TOP
#|                 JUMP_BACKWARD_NO_INTERRUPT 120 (to L15)
#|
#|   --   L40:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|
#|  329   L41:     PUSH_EXC_INFO
#|                 WITH_EXCEPT_START
#|                 TO_BOOL
#|                 POP_JUMP_IF_TRUE         2 (to L42)
#|                 NOT_TAKEN
#|                 RERAISE                  2
#|        L42:     POP_TOP
#|        L43:     POP_EXCEPT
#|                 POP_TOP
#|                 POP_TOP
#|                 POP_TOP
#|                 JUMP_BACKWARD_NO_INTERRUPT 131 (to L16)
#|
#|   --   L44:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|        L45:     SWAP                     2
#|                 POP_TOP
#|
#|  334            SWAP                     2
#|                 STORE_FAST               3 (d)
#|                 RERAISE                  0
#|
#|   --   L46:     SWAP                     2
#|                 POP_TOP
#|
#|  340            SWAP                     2
#|                 STORE_FAST               4 (f)
#|                 RERAISE                  0
#|
#|   --   L47:     PUSH_EXC_INFO
#|
#|  343            BUILD_LIST               0
#|                 COPY                     2
#|                 LOAD_GLOBAL              4 (E)
#|                 CHECK_EG_MATCH
#|                 COPY                     1
#|                 POP_JUMP_IF_NONE        21 (to L51)
#|                 NOT_TAKEN
#|                 STORE_FAST               4 (f)
#|
#|  344   L48:     LOAD_FAST                3 (d)
#|                 YIELD_VALUE              0
#|                 RESUME                   1
#|                 STORE_FAST               4 (f)
#|
#|  345            LOAD_FAST_CHECK          2 (e)
#|                 COPY                     1
#|                 STORE_FAST_STORE_FAST    3 (a, d)
#|        L49:     LOAD_CONST               3 (None)
#|                 STORE_FAST               4 (f)
#|                 DELETE_FAST              4 (f)
#|                 LIST_APPEND              1
#|                 JUMP_FORWARD             9 (to L52)
#|
#|   --   L50:     LOAD_CONST               3 (None)
#|                 STORE_FAST               4 (f)
#|                 DELETE_FAST              4 (f)
#|                 LIST_APPEND              3
#|                 POP_TOP
#|                 LIST_APPEND              1
#|                 JUMP_FORWARD             2 (to L52)
#|
#|  343   L51:     POP_TOP
#|                 LIST_APPEND              1
#|
#|   --   L52:     CALL_INTRINSIC_2         1 (INTRINSIC_PREP_RERAISE_STAR)
#|                 COPY                     1
#|                 POP_JUMP_IF_NOT_NONE     4 (to L56)
#|        L53:     NOT_TAKEN
#|        L54:     POP_TOP
#|        L55:     POP_EXCEPT
#|                 JUMP_BACKWARD_NO_INTERRUPT 93 (to L36)
#|        L56:     SWAP                     2
#|                 POP_EXCEPT
#|                 RERAISE                  0
#|        L57:     COPY                     3
#|                 POP_EXCEPT
#|                 RERAISE                  1
#|        L58:     CALL_INTRINSIC_1         3 (INTRINSIC_STOPITERATION_ERROR)
#|                 RERAISE                  1
#| ExceptionTable:
#|   L1 to L5 -> L58 [0] lasti
#|   L6 to L8 -> L58 [0] lasti
#|   L9 to L12 -> L58 [0] lasti
#|   L12 to L13 -> L41 [3] lasti
#|   L13 to L14 -> L37 [5] lasti
#|   L14 to L15 -> L41 [3] lasti
#|   L15 to L17 -> L58 [0] lasti
#|   L18 to L22 -> L58 [0] lasti
#|   L22 to L25 -> L45 [4]
#|   L25 to L28 -> L58 [0] lasti
#|   L29 to L30 -> L47 [0]
#|   L30 to L32 -> L46 [3]
#|   L33 to L35 -> L46 [3]
#|   L35 to L36 -> L47 [0]
#|   L36 to L37 -> L58 [0] lasti
#|   L37 to L39 -> L40 [7] lasti
#|   L39 to L41 -> L41 [3] lasti
#|   L41 to L43 -> L44 [5] lasti
#|   L43 to L46 -> L58 [0] lasti
#|   L46 to L47 -> L47 [0]
#|   L47 to L48 -> L57 [1] lasti
#|   L48 to L49 -> L50 [4] lasti
#|   L49 to L53 -> L57 [1] lasti
#|   L54 to L55 -> L57 [1] lasti
#|   L55 to L58 -> L58 [0] lasti
#|
#| Disassembly of <code object <lambda>, file "random_flow.py", line 320>:
#| 320           RESUME                   0
#|               LOAD_FAST_BORROW         0 (x)
#|               LOAD_CONST               0 ('s')
#|               BINARY_OP                0 (+)
#|               RETURN_VALUE
#|
#| Disassembly of <code object <lambda>, file "random_flow.py", line 342>:
#|   --           COPY_FREE_VARS           1
#|
#|  342           RESUME                   0
#|                LOAD_FAST_BORROW         0 (x)
#|                LOAD_DEREF               1 (c)
#|                BINARY_OP                0 (+)
#|                RETURN_VALUE
#|
#| Disassembly of <code object f12, file "random_flow.py", line 349>:
#|  349            RESUME                   0
#|
#|  350            NOP
#|
#|  353            LOAD_FAST_CHECK          1 (d)
#|                 COPY                     1
#|                 TO_BOOL
#|                 POP_JUMP_IF_FALSE        3 (to L1)
#|                 NOT_TAKEN
#|                 POP_TOP
#|                 LOAD_FAST                0 (e)
#|         L1:     GET_ITER
#|         L2:     FOR_ITER                35 (to L8)
#|                 STORE_FAST               2 (c)
#|
#|  354            LOAD_SMALL_INT           1
#|                 GET_ITER
#|                 LOAD_FAST_AND_CLEAR      3 (f)
#|                 SWAP                     2
#|         L3:     BUILD_MAP                0
#|                 SWAP                     2
#|         L4:     FOR_ITER                 6 (to L5)
#|                 STORE_FAST               3 (f)
#|                 LOAD_FAST_CHECK          4 (b)
#|                 LOAD_FAST                0 (e)
#|                 MAP_ADD                  2
#|                 JUMP_BACKWARD            8 (to L4)
#|         L5:     END_FOR
#|                 POP_ITER
#|         L6:     SWAP                     2
#|                 STORE_FAST               3 (f)
#|                 TO_BOOL
#|                 POP_JUMP_IF_TRUE         8 (to L7)
#|                 NOT_TAKEN
#|                 LOAD_COMMON_CONSTANT     0 (AssertionError)
#|                 LOAD_SMALL_INT           0
#|                 CALL                     0
#|                 RAISE_VARARGS            1
#|
#|  355    L7:     JUMP_BACKWARD           37 (to L2)
#|
#|  353    L8:     END_FOR
#|                 POP_ITER
#|
#|  356    L9:     LOAD_FAST_CHECK          5 (a)
#|                 COPY                     1
#|                 TO_BOOL
#|                 POP_JUMP_IF_FALSE        3 (to L10)
#|                 NOT_TAKEN
#|                 POP_TOP
#|                 LOAD_FAST                5 (a)
#|        L10:     POP_JUMP_IF_NOT_NONE    94 (to L16)
#|                 NOT_TAKEN
#|
#|  357            LOAD_GLOBAL              0 (g)
#|
#|  358            COPY                     1
#|                 LOAD_GLOBAL              2 (P)
#|                 LOAD_CONST               2 (('x',))
#|                 MATCH_CLASS              0
#|                 COPY                     1
#|                 POP_JUMP_IF_NONE        33 (to L12)
#|                 NOT_TAKEN
#|                 UNPACK_SEQUENCE          1
#|                 STORE_FAST               1 (d)
#|
#|  359            POP_TOP
#|                 NOP
#|
#|  360            LOAD_FAST                0 (e)
#|                 COPY                     1
#|                 TO_BOOL
#|                 POP_JUMP_IF_TRUE         7 (to L11)
#|                 NOT_TAKEN
#|                 POP_TOP
#|                 LOAD_GLOBAL              0 (g)
#|        L11:     STORE_FAST               3 (f)
#|
#|  361            LOAD_SMALL_INT           1
#|                 LOAD_SMALL_INT           2
#|                 BUILD_LIST               2
#|                 LOAD_FAST_CHECK          2 (c)
#|                 STORE_ATTR               2 (x)
#|                 JUMP_BACKWARD           63 (to L9)
#|
#|  358   L12:     POP_TOP
#|
#|  362            MATCH_SEQUENCE
#|                 POP_JUMP_IF_FALSE       37 (to L15)
#|                 NOT_TAKEN
#|                 GET_LEN
#|                 LOAD_SMALL_INT           1
#|                 COMPARE_OP             172 (>=)
#|                 POP_JUMP_IF_FALSE       30 (to L15)
#|                 NOT_TAKEN
#|                 UNPACK_EX                1
#|                 STORE_FAST_STORE_FAST   84 (a, b)
#|
#|  363            LOAD_SMALL_INT           1
#|                 LOAD_SMALL_INT           1
#|                 LOAD_FAST                5 (a)
#|                 COMPARE_OP              72 (==)
#|                 SWAP                     2
#|                 COPY                     2
#|                 COMPARE_OP               2 (<)
#|                 COPY                     1
#|                 TO_BOOL
#|                 POP_JUMP_IF_FALSE        6 (to L13)
#|                 NOT_TAKEN
#|                 POP_TOP
#|                 LOAD_FAST                0 (e)
#|                 COMPARE_OP              42 (<=)
#|                 JUMP_FORWARD             2 (to L14)
#|        L13:     SWAP                     2
#|                 POP_TOP
#|        L14:     STORE_FAST               3 (f)
#|                 JUMP_BACKWARD          104 (to L9)
#|
#|  362   L15:     POP_TOP
#|                 JUMP_BACKWARD          107 (to L9)
#|
#|  364   L16:     LOAD_GLOBAL              1 (g + NULL)
#|                 CALL                     0
#|                 POP_TOP
#|                 LOAD_CONST               1 (None)
#|                 RETURN_VALUE
#|
#|   --   L17:     SWAP                     2
#|                 POP_TOP
#|
#|  354            SWAP                     2
#|                 STORE_FAST               3 (f)
#|                 RERAISE                  0
#| ExceptionTable:
#|   L3 to L6 -> L17 [3]
#|
#| Disassembly of <code object f13, file "random_flow.py", line 365>:
#|  365           RETURN_GENERATOR
#|                POP_TOP
#|        L1:     RESUME                   0
#|
#|  366           NOP
#|
#|  367           NOP
#|
#|  368           LOAD_FAST_BORROW         1 (e)
#|                LOAD_FAST_CHECK          3 (b)
#|                BINARY_OP                0 (+)
#|                TO_BOOL
#|                POP_JUMP_IF_TRUE        12 (to L4)
#|        L2:     NOT_TAKEN
#|        L3:     LOAD_COMMON_CONSTANT     0 (AssertionError)
#|                LOAD_GLOBAL              0 (g)
#|                CALL                     0
#|                RAISE_VARARGS            1
#|
#|  369   L4:     LOAD_FAST                1 (e)
#|                LOAD_GLOBAL              0 (g)
#|                BINARY_OP               13 (+=)
#|                STORE_FAST               1 (e)
#|
#|  370           LOAD_FAST_BORROW_LOAD_FAST_BORROW 18 (e, d)
#|                LOAD_ATTR                3 (m + NULL|self)
#|                LOAD_FAST_BORROW         2 (d)
#|                LOAD_SMALL_INT           0
#|                CALL                     2
#|                BINARY_OP               13 (+=)
#|                STORE_FAST               1 (e)
#|                LOAD_CONST               1 (None)
#|                RETURN_VALUE
#|
#|   --   L5:     CALL_INTRINSIC_1         3 (INTRINSIC_STOPITERATION_ERROR)
#|                RERAISE                  1
#| ExceptionTable:
#|   L1 to L2 -> L5 [0] lasti
#|   L3 to L5 -> L5 [0] lasti
#| = <module>: stack 1, flags 0x0, arguments 0/0/0
#| @ 0:0-1:0 1:0-2:8*3 3:0-63:29*3 64:0-84:37*3 85:0-133:29*3 134:0-168:42*3 169:0-170:8*3 171:0-198:30*3 199:0-236:27*3 237:0-278:18*3 279:0-280:24*3 281:0-318:16*3 319:0-348:16*3 349:0-364:7*3 365:0-390:27*5
#| = f0: stack 3, flags 0x3, arguments 3/0/0
#| @ 1:0-1:0 2:4-2:5 2:6-2:7 2:4-2:8*4
#| = f1: stack 8, flags 0x23, arguments 4/0/0
#| @ 3:?-3:?*2 3:0-3:0 4:4-30:31 5:8-15:23 6:12-6:16 7:20-7:23 7:12-7:23 7:12-7:13 8:20-8:21 8:23-8:24 8:26-8:27 8:19-8:28*4 8:12-8:31 8:30-8:31 8:12-8:31 8:19-8:28*2 26:8-30:31 27:22-27:23 27:28-27:29 27:12-27:19 27:12-27:13 27:18-27:19 28:22-28:23 28:28-28:29 28:18-28:19 28:12-28:13 31:16-31:17*4 31:11-31:12*5 31:24-31:27 31:31-31:34 31:24-31:34*3 32:11-32:12 33:22-33:23 33:25-33:26 33:28-33:29 33:18-33:19 33:15-33:16 33:12-33:13 34:19-34:20 34:19-34:22 34:23-34:24 34:26-34:30 34:19-34:31 34:42-34:43 34:15-34:16 35:12-35:16 38:8-43:31 39:17-39:18 39:17-39:27*8 39:26-39:27 39:17-39:27*4 39:12-39:13 44:8-44:13 45:4-63:29 46:15-46:16 46:19-46:20 46:15-46:25*8 46:24-46:25 46:15-46:25*4 47:17-47:23*11 48:26-48:27*2 48:29-48:30 48:32-48:33 48:22-48:23 48:16-48:17 49:26-49:27 49:32-49:33 49:16-49:23 49:16-49:17 49:22-49:23 50:21-50:25 50:29-50:30 50:34-50:38 50:29-50:38 50:21-50:55*8 50:44-50:45 50:53-50:54 50:44-50:54 50:21-50:55*4 50:16-50:17*2 47:17-47:23 51:17-51:18 51:40-51:43*2 51:22-51:44*4 51:40-51:43 51:35-51:36 51:26-51:30 51:23-51:30*2 51:40-51:43*2 51:22-51:44*5 52:25-52:26 52:25-52:34*5 52:30-52:34 52:16-52:21 52:16-52:17 52:20-52:21 53:17-53:18 54:25-54:26 54:25-54:31 54:16-54:32 54:16-54:17 55:27-55:30 56:17-56:18*5 57:20-57:21*4 58:17-58:21*2 59:16-59:20 60:22-60:23 60:22-60:25 60:26-60:27 60:29-60:30 60:22-60:31 60:16-60:17 60:16-60:19 61:27-61:28 61:36-61:37 61:27-61:37 61:20-61:38*2 61:16-61:17*3 58:17-58:21*2 -- 9:16-9:17 9:19-9:20 9:15-9:21 9:8-12:29*4 10:18-10:19 10:12-10:13 10:12-10:15 11:16-11:17 12:27-12:28 12:23-12:28*2 12:12-12:13 12:14-12:18 12:12-12:19*4 13:8-15:23 14:12-14:16 15:19-15:20*4 15:12-15:23 15:22-15:23 15:12-15:23 15:19-15:20*4 --*4 29:8-30:31*2 29:16-29:17 29:8-30:31*5 30:20-30:21 30:20-30:23 30:24-30:27 30:29-30:30 30:20-30:31 30:12-30:31 30:12-30:13 30:16-30:17*5 --*7 29:8-30:31*2 --*15 16:11-16:12 16:4-24:23*4 17:15-17:16 18:23-18:24 18:23-18:28 18:16-18:29*2 18:12-18:13 19:8-24:23 20:12-20:31*6 21:19-21:20 21:19-21:22 21:23-21:24 21:26-21:27 21:19-21:28*4 21:12-21:31 21:30-21:31 21:12-21:31 21:19-21:28 22:17-22:18 22:17-22:22 22:29-22:30 22:25-22:30*2 22:16-22:32 22:12-22:13*4 -- 23:8-24:23*2 23:16-23:17 23:8-24:23*5 24:12-24:13 24:21-24:22 24:17-24:23 24:12-24:23 24:12-24:13*6 --*7 23:8-24:23*2 --*15 16:4-24:23 --*4 40:8-43:31*2 40:16-40:17 40:8-43:31*5 41:12-41:31*6 42:21-42:22 42:24-42:25 42:27-42:28 42:20-42:29 42:12-42:17 42:12-42:13 42:16-42:17 43:12-43:31*11 --*7 40:8-43:31*2 --*16 51:22-51:44*3 -- 62:11-62:12 62:4-63:29*4 63:13-63:17 63:20-63:23 63:13-63:28*8 63:27-63:28 63:13-63:28*4 63:8-63:9*7 --*4 62:4-63:29 --*5
#| = f2: stack 4, flags 0x23, arguments 1/0/0
#| @ -- 64:?-64:?*2 64:0-64:0 65:7-65:8 84:30-84:31*2 84:18-84:37*4 84:30-84:31 84:25-84:26 84:35-84:36*2 84:19-84:20*6 84:30-84:31*2 84:18-84:37*2 84:12-84:37*2 84:8-84:9*3 --*2 84:18-84:37*3 --*2
#| = f3: stack 7, flags 0x23, arguments 2/0/0
#| @ -- 85:?-85:?*2 85:0-85:0 86:21-86:22*2 86:7-86:28*4 86:21-86:22 86:16-86:17 86:8-86:11 86:21-86:22*2 86:7-86:28*2 86:7-86:36*2 87:8-87:9 87:10-87:11 87:8-87:12*2 88:18-88:19 88:18-88:31*2 89:23-89:24 89:28-89:29 89:23-89:29 89:16-89:30*2 89:12-89:13*2 88:18-88:31 91:14-91:15 92:17-92:22 92:17-92:18*6 92:21-92:22*6 92:17-92:22*3 93:22-93:23*2 93:16-93:17 93:16-93:19 98:8-98:13 94:17-94:25*17 95:20-95:21 96:16-96:17 96:18-96:19 96:16-96:20*2 97:19-97:22 98:8-98:13 94:17-94:25*3 98:8-98:13 107:7-107:10 108:4-133:29 109:14-109:15 109:14-109:20*5 109:19-109:20 109:14-109:20*6 109:25-109:26 110:22-110:23 110:25-110:26 110:28-110:29 110:18-110:19 110:15-110:16 110:12-110:13 109:14-109:20*5 118:8-118:12 119:8-133:29 120:17-120:18 120:21-120:24 120:17-120:29*8 120:28-120:29 120:17-120:29*4 120:12-120:13 121:21-121:36*5 121:12-121:17 121:12-121:13 121:16-121:17 122:12-122:13 122:14-122:15 122:12-122:16*2 128:25-128:26*4 128:17-128:21*2 128:32-128:35 128:12-128:13 129:23-129:24 129:16-129:30*2 129:12-129:13 131:16-131:17 131:12-131:13 132:19-132:20 132:24-132:25 132:19-132:25 132:12-132:13 132:12-132:15 133:23-133:28 133:16-133:29*2 133:12-133:13*3 --*2 86:7-86:28*3 109:14-109:20*12 --*4 123:15-123:16 123:8-126:37*4 124:21-124:22 124:26-124:29 124:21-124:29 124:12-124:17 124:12-124:13 125:16-125:17 126:21-126:36*2 126:12-126:17 126:12-126:13 126:16-126:17*6 --*4 123:8-126:37 --*4 131:16-131:17 131:12-131:13 132:19-132:20 132:24-132:25 132:19-132:25 132:12-132:13 132:12-132:15 133:23-133:28 133:16-133:29*2 133:12-133:13*2 --*4 111:11-111:12 111:4-116:16*4 112:11-112:12 113:16-113:17 113:12-113:13 114:20-114:21 114:16-114:17 115:12-115:31*6 116:15-116:16 116:10-116:11 116:8-116:12*7 --*4 111:4-116:16 --*5
#| = f3.<locals>.<lambda>: stack 2, flags 0x13, arguments 1/0/0
#| @ -- 121:0-121:0 121:31-121:32 121:35-121:36 121:31-121:36*2
#| = f3.<locals>.<lambda>: stack 2, flags 0x13, arguments 1/0/0
#| @ 126:0-126:0 126:31-126:32 126:35-126:36 126:31-126:36*2
#| = f4: stack 9, flags 0x3, arguments 4/0/0
#| @ 134:0-134:0 135:4-147:42 136:14-136:15 148:4-160:25 149:8-156:29 150:12-150:16 151:12-151:31*6 161:16-161:19 161:7-161:28*2 162:18-162:19 162:23-162:27 162:18-162:27*3 162:12-162:13 163:12-163:13 163:18-163:19 163:22-163:26 163:18-163:31*8 163:30-163:31 163:18-163:31*4 163:12-163:32 163:12-163:13 164:15-164:18 165:17-165:22 165:12-165:13*2 162:18-162:27*2 167:15-167:18 168:32-168:36*2 168:20-168:42*4 168:32-168:36 168:27-168:28 168:21-168:22*3 168:32-168:36*2 168:20-168:42*2 168:12-168:17 168:12-168:13 168:16-168:17*2 161:7-161:28*2 -- 138:12-138:13 138:15-138:16 138:11-138:17 138:4-147:42*4 139:11-139:12 143:19-143:20 143:23-143:29 143:23-143:24 143:12-143:13 144:8-147:42 145:22-145:23 145:17-145:23 145:17-145:18 145:12-145:13*2 -- 146:8-147:42*2 146:16-146:17 146:8-147:42*5 147:32-147:36*2 147:20-147:42*4 147:32-147:36 147:27-147:28 147:40-147:41 147:21-147:22*6 147:32-147:36*3 --*2 147:20-147:42*5 147:16-147:17*6 --*7 146:8-147:42*2 --*14 138:4-147:42 --*4 152:15-152:16 152:8-154:16*4 153:18-153:19 153:18-153:21 153:22-153:23 153:18-153:27 153:12-153:13 153:12-153:15 154:12-154:13 154:14-154:15 154:12-154:16*7 --*4 155:8-156:29 156:12-156:13 156:18-156:28*5 156:24-156:28 156:12-156:29 156:12-156:13*3 --*4 157:4-160:25*2 157:12-157:13 157:4-160:25*5 158:12-158:13 158:20-158:21 158:15-158:21 158:15-158:16 158:27-158:32*2 158:12-158:34*2 158:8-158:9 159:16-159:17 159:8-159:13 159:8-159:9 160:18-160:19 160:21-160:22 160:24-160:25 160:14-160:15 160:8-160:9 160:14-160:15*5 --*7 157:4-160:25*2 --*16 168:20-168:42*3
#| = f5: stack 1, flags 0x3, arguments 0/0/0
#| @ 169:0-169:0 170:4-170:8*2
#| = f6: stack 6, flags 0x23, arguments 1/0/0
#| @ 171:?-171:?*2 171:0-171:0 172:4-198:30 173:14-173:15 173:17-173:18 173:17-173:23*5 173:22-173:23 173:33-173:34 173:29-173:34*2 173:14-173:36*5 174:12-174:13 174:14-174:15 174:12-174:16*3 176:12-176:31*6 177:19-177:30 177:12-177:13 177:14-177:15 177:12-177:16 178:16-178:17 178:16-178:19 178:20-178:21 178:23-178:24 178:16-178:25 178:8-178:25 178:8-178:9 194:8-194:27*6 195:17-195:18*3 195:12-195:13 196:31-196:32*2 196:19-196:38*4 196:31-196:32 196:26-196:27 196:36-196:37 196:20-196:21*6 196:31-196:32*2 196:19-196:38*2 196:40-196:41 196:15-196:16 197:17-197:18 197:26-197:27 197:17-197:27 197:12-197:13 198:18-198:19 198:20-198:21 198:25-198:29 198:18-198:30*2 198:12-198:13 198:12-198:15*2 195:17-195:18*4 --*2 196:19-196:38*3 -- 179:11-179:12 179:4-192:19*4 180:13-180:14 180:13-180:19*5 180:18-180:19 180:22-180:23 180:11-180:24*4 181:23-181:28 181:16-181:29*2 181:12-181:13 182:12-182:31*6 183:21-183:22 183:24-183:25 183:20-183:26 183:12-183:26 183:12-183:13 183:16-183:17 184:13-184:14 184:13-184:22*2 185:22-185:23 185:16-185:23*2 185:12-185:13 186:15-186:18 188:23-188:26 188:16-188:32*2 188:12-188:13 189:22-189:23 189:18-189:23*4 189:12-189:13 190:20-190:21 190:20-190:27*5 190:26-190:27 190:30-190:31 190:15-190:16 190:12-190:13 191:20-191:21*4 191:26-191:29 191:12-191:33 191:32-191:33 191:12-191:33 191:20-191:29 189:18-189:23*2 192:18-192:19 192:12-192:19*2 192:8-192:9*4 179:4-192:19 --*5
#| = f7: stack 9, flags 0x23, arguments 0/0/0
#| @ 199:?-199:?*2 199:0-199:0 200:11-200:12 200:11-200:20*5 200:17-200:20 201:13-201:19 201:13-201:14 201:13-201:19*7 202:12-210:33*2 203:21-203:25 203:30-203:37 203:21-203:38 203:16-203:17 204:16-204:35*6 209:21-209:22 209:25-209:26 209:21-209:26 209:16-209:17 210:16-210:17 210:22-210:23 210:22-210:32*5 210:28-210:32 210:16-210:33 210:16-210:17 211:18-211:19 211:23-211:26 211:18-211:26*7 211:31-211:32 211:34-211:35 211:34-211:37*8 212:28-212:29*4 212:16-212:33 212:32-212:33 212:16-212:33 212:24-212:29 212:28-212:29 211:34-211:37*5 211:18-211:26*5 213:21-213:22 213:23-213:24 213:21-213:25*3 213:16-213:17 214:16-214:35*7 213:21-213:25*3 201:13-201:19 215:13-215:24*9 215:14-215:15 215:17-215:23*9 215:13-215:24*2 216:12-223:28 217:19-217:22 218:21-218:25 218:27-218:28 218:20-218:29 218:16-218:17 219:26-219:27 219:32-219:33 219:22-219:23 219:16-219:17 221:16-221:17 221:22-221:23 221:22-221:28*5 221:27-221:28 221:16-221:29 221:16-221:17 222:27-222:28 222:20-222:34*2 222:16-222:17 223:16-223:17 223:22-223:27*2 223:16-223:28 223:16-223:17 224:15-224:16 224:15-224:18 224:19-224:20 224:22-224:23 224:15-224:24 224:15-224:32*2 225:23-225:24 225:23-225:26 225:27-225:28 225:23-225:32*4 225:16-225:35 225:34-225:35 225:16-225:35 225:23-225:32*2 227:19-227:22 228:26-228:27 228:32-228:33 228:22-228:23 228:19-228:20 228:16-228:17 229:17-229:18*7 229:22-229:23 230:23-230:24 230:23-230:30*5 230:29-230:30 230:16-230:17 230:16-230:19 231:23-231:24*4 231:16-231:27 231:26-231:27 231:16-231:27 231:23-231:24*2 229:17-229:18*6 215:13-215:24*2 232:13-232:14 233:15-233:18 234:14-234:19*3 234:8-234:9 235:16-235:31*5 235:8-235:37 235:34-235:37 235:8-235:37 235:16-235:31 236:8-236:27*7 234:14-234:19*4 -- 205:19-205:20 205:12-207:35*4 206:16-206:17 206:22-206:26 206:28-206:29 206:21-206:30 206:16-206:30 206:16-206:17 207:16-207:35*9 205:12-207:35 --*4 209:21-209:22 209:25-209:26 209:21-209:26 209:16-209:17 210:16-210:17 210:22-210:23 210:22-210:32*5 210:28-210:32 210:16-210:33 210:16-210:17*2 --*3 211:34-211:37*13 --*3 211:18-211:26*13 --*4 221:16-221:17 221:22-221:23 221:22-221:28*5 221:27-221:28 221:16-221:29 221:16-221:17 222:27-222:28 222:20-222:34*2 222:16-222:17 223:16-223:17 223:26-223:27 223:22-223:27*2 223:16-223:28 223:16-223:17*2 --*3 229:17-229:18*12 --*5
#| = f7.<locals>.<lambda>: stack 2, flags 0x13, arguments 1/0/0
#| @ 235:0-235:0 235:26-235:27 235:30-235:31 235:26-235:31*2
#| = f8: stack 11, flags 0x23, arguments 3/0/0
#| @ 237:?-237:?*2 237:0-237:0 238:11-238:12 238:14-238:15 238:10-238:16 239:13-239:14*5 240:17-240:18*2 240:19-240:20 240:17-240:26*8 240:30-240:31 241:20-241:21 242:24-242:25 242:16-242:21 242:16-242:17 243:20-243:21 240:17-240:26*6 244:13-244:16*4 245:30-245:31*2 245:15-245:64*5 245:30-245:31 245:25-245:26 245:50-245:54*2 245:35-245:63*4 245:50-245:54 245:45-245:46 245:36-245:40 245:50-245:54*2 245:35-245:63*3 245:16-245:20*6 245:30-245:31*2 245:15-245:64*6 246:16-246:17 246:22-246:26 246:28-246:29 246:21-246:30 246:16-246:30 246:16-246:17*2 248:23-248:24 248:25-248:26 248:30-248:34 248:23-248:35*2 248:37-248:38 248:19-248:20 249:16-249:35*7 250:13-250:14 251:18-251:19 252:24-252:25 252:24-252:33*5 252:30-252:33 252:16-252:17 252:18-252:19 252:16-252:20 253:23-253:24 253:23-253:26 253:27-253:31 253:33-253:36 253:23-253:37 253:16-253:17 253:16-253:20*2 267:4-278:18 268:15-268:18 268:26-268:27*4 268:21-268:22*2 268:33-268:34 268:11-268:12 269:13-269:14 269:13-269:16 269:17-269:18 269:13-269:22*7 269:26-269:27 269:29-269:30 269:29-269:32*8 270:34-270:35*2 270:19-270:36*4 270:34-270:35 270:29-270:30 270:23-270:24 270:20-270:24*2 270:34-270:35*2 270:19-270:36*5 270:12-270:39 270:38-270:39 270:12-270:39 270:19-270:36 271:23-271:24 271:19-271:24*2 271:12-271:13 271:12-271:15 272:26-272:27 272:30-272:31 272:26-272:36*5 272:35-272:36 272:26-272:36*6 272:17-272:18 272:17-272:21*2 272:43-272:44 272:43-272:46 272:47-272:48 272:50-272:51 272:43-272:52 272:12-272:13 269:29-269:32*5 269:13-269:22*5 273:8-273:9 273:8-273:11*2 275:14-275:15 275:14-275:21*5 275:20-275:21 275:14-275:21*6 275:26-275:27 275:29-275:30 275:29-275:32*8 276:22-276:23*4 276:17-276:18*2 276:29-276:30 276:12-276:13 277:19-277:20 277:21-277:22 277:26-277:27 277:19-277:28*2 277:30-277:34 277:15-277:16 278:15-278:18 275:29-275:32*5 275:14-275:21*7 240:17-240:26*13 --*5 245:35-245:63*3 --*2 245:15-245:64*4 --*2 270:19-270:36*3 269:29-269:32*12 --*3 269:13-269:22*12 --*3 275:29-275:32*12 --*3 275:14-275:21*13 --*4 275:14-275:15 275:14-275:21*5 275:20-275:21 275:14-275:21*6 275:26-275:27 275:29-275:30 275:29-275:32*8 276:22-276:23*4 276:17-276:18*2 276:29-276:30 276:12-276:13 277:19-277:20 277:21-277:22 277:26-277:27 277:19-277:28*2 277:30-277:34 277:15-277:16 278:15-278:18 275:29-275:32*18 --*3 275:14-275:21*18 --*8
#| = f9: stack 1, flags 0x3, arguments 1/0/0
#| @ 279:0-279:0 280:16-280:20*2
#| = f10: stack 7, flags 0x23, arguments 2/0/0
#| @ 281:?-281:?*2 281:0-281:0 282:31-282:32*2 282:14-282:33*4 282:31-282:32 282:26-282:27 282:15-282:16 282:18-282:21 282:15-282:21*2 282:31-282:32*2 282:14-282:33*2 282:14-282:45*2 283:11-283:12 284:21-284:22 284:25-284:26 284:21-284:26 284:12-284:27 284:12-284:13 285:20-285:21 285:35-285:36 285:31-285:36*2 285:15-285:16 285:12-285:13 286:22-286:23 286:28-286:29 286:18-286:19 286:12-286:13 286:18-286:19 290:12-290:13 290:14-290:15 290:12-290:16 290:4-290:16 290:4-290:5 291:4-318:16 292:8-295:29 293:20-293:21 293:20-293:23 293:24-293:28 293:30-293:31 293:20-293:32 293:12-293:17 293:12-293:13 296:14-296:15 297:17-297:21*3 298:16-298:20*2 299:28-299:29*4 299:16-299:33 299:32-299:33 299:16-299:33 299:24-299:29 299:28-299:29*2 300:17-300:20*4 301:24-301:25 301:28-301:29 301:24-301:34*8 301:33-301:34 301:24-301:34*4 301:16-301:17 301:18-301:19 301:16-301:20 302:16-302:17 302:18-302:19 302:16-302:20*2 303:32-303:33*4 303:27-303:28*2 303:39-303:40 303:20-303:41*2 303:16-303:17*3 304:17-304:18 305:26-305:27 305:20-305:27*2 305:16-305:17 306:24-306:25 306:28-306:32 306:24-306:32 306:16-306:17 306:18-306:19 306:16-306:20*3 --*2 282:14-282:33*3 -- 294:8-295:29*2 294:16-294:17 294:8-295:29*5 295:22-295:23 295:28-295:29 295:18-295:19 295:12-295:13 295:18-295:19*5 --*7 294:8-295:29*2 --*14 307:12-307:13 307:15-307:16 307:11-307:17 307:4-318:16*4 308:15-308:18 308:26-308:27 308:15-308:27 308:14-308:36*2 309:12-309:13 309:17-309:18 309:19-309:20 309:24-309:25 309:17-309:26*2 309:12-309:26 309:12-309:13 310:20-310:21 310:23-310:24 310:19-310:25 310:12-310:13 310:14-310:15 310:12-310:16*2 312:12-312:13 312:17-312:20 312:12-312:20 312:12-312:13 313:19-313:20 313:19-313:28*5 313:24-313:28 313:12-313:13 313:12-313:15 314:20-314:28 314:37-314:38*4 314:32-314:33*2 314:44-314:45 314:15-314:16 315:23-315:24*4 315:18-315:19*2 315:30-315:31 315:18-315:31*2 315:12-315:13 316:12-316:31*6 317:21-317:22 317:21-317:24 317:25-317:28 317:30-317:31 317:21-317:32 317:12-317:13 317:14-317:17 317:12-317:18 318:12-318:16 315:18-315:31*5 307:4-318:16 --*5
#| = f11: stack 11, flags 0x23, arguments 2/0/0
#| @ -- 319:?-319:?*2 319:0-319:0 320:12-320:13 320:16-320:17 320:12-320:22*8 320:21-320:22 320:12-320:22*4 320:26-320:43*2 320:7-320:8 321:13-321:14*3 321:8-321:9 322:11-322:12 323:19-323:20 323:23-323:24 323:23-323:30*5 323:29-323:30 323:15-323:16 323:12-323:13 324:12-324:13 324:14-324:15 324:12-324:16*2 325:21-325:22 325:25-325:28 325:21-325:28 325:12-325:29 325:12-325:13 325:16-325:17 329:19-329:20*4 329:14-329:15*2 329:26-329:30 329:14-329:30*6 329:35-329:36 329:38-329:39 329:38-329:41*8 330:22-330:23 330:25-330:26 330:12-330:19 330:12-330:13 330:15-330:16 330:18-330:19 331:15-331:18 332:12-332:13 332:17-332:18 332:19-332:20 332:24-332:25 332:17-332:26*2 332:12-332:26 332:12-332:13 329:38-329:41*5 329:14-329:30*5 333:25-333:26*4 333:18-333:21*2 333:32-333:36 333:18-333:36*2 333:12-333:13 334:33-334:34*2 334:16-334:35*4 334:33-334:34 334:28-334:29 334:20-334:23 334:17-334:23*2 334:33-334:34*2 334:12-334:13 334:16-334:35 335:15-335:18 336:21-336:22 336:26-336:27 336:21-336:27 336:12-336:28 336:12-336:13 336:16-336:17 333:18-333:36*3 321:13-321:14*2 338:12-338:13 338:8-338:9 339:8-345:39 340:12-340:13 340:31-340:32*2 340:17-340:38*4 340:31-340:32 340:26-340:27 340:36-340:37 340:18-340:21*6 340:31-340:32*2 340:17-340:38*2 340:12-340:38 340:12-340:13 341:16-341:17 342:20-342:35*5 342:12-342:13 342:14-342:15 342:12-342:16 346:14-346:15*2 329:38-329:41*12 --*3 329:14-329:30*12 --*5 334:16-334:35*3 --*2 340:17-340:38*3 -- 343:8-345:39*2 343:16-343:17 343:8-345:39*5 344:22-344:23 344:16-344:23*2 344:12-344:13 345:21-345:22 345:12-345:39 345:12-345:13 345:16-345:17*5 --*7 343:8-345:39*2 --*15
#| = f11.<locals>.<lambda>: stack 2, flags 0x13, arguments 1/0/0
#| @ 320:0-320:0 320:36-320:37 320:40-320:43 320:36-320:43*2
#| = f11.<locals>.<lambda>: stack 2, flags 0x13, arguments 1/0/0
#| @ -- 342:0-342:0 342:30-342:31 342:34-342:35 342:30-342:35*2
#| = f12: stack 6, flags 0x3, arguments 1/0/0
#| @ 349:0-349:0 350:7-350:8 353:18-353:19 353:18-353:25*5 353:24-353:25 353:18-353:25*2 353:12-353:13 354:34-354:35*2 354:19-354:36*4 354:34-354:35 354:29-354:30 354:20-354:21 354:23-354:24 354:20-354:24*2 354:34-354:35*2 354:19-354:36*5 354:12-354:39 354:38-354:39 354:12-354:39 354:19-354:36 355:15-355:18 353:18-353:25*2 356:15-356:16 356:15-356:22*5 356:21-356:22 356:14-356:35*2 357:14-357:15 358:17-358:23 358:17-358:18 358:17-358:23*7 359:19-359:22*2 360:21-360:22 360:21-360:27*5 360:26-360:27 360:16-360:17 361:23-361:24 361:26-361:27 361:22-361:28 361:16-361:17 361:16-361:19*2 358:17-358:23 362:17-362:24*10 363:21-363:22 363:26-363:27 363:31-363:32 363:26-363:32 363:21-363:38*8 363:37-363:38 363:21-363:38*4 363:16-363:17*2 362:17-362:24*2 364:4-364:5 364:4-364:7*4 --*2 354:19-354:36*3
#| = f13: stack 5, flags 0x23, arguments 3/0/0
#| @ 365:?-365:?*2 365:0-365:0 366:7-366:11 367:15-367:16 368:20-368:21 368:24-368:25 368:20-368:25*4 368:12-368:29 368:28-368:29 368:12-368:29 368:20-368:25 369:12-369:13 369:24-369:25 369:12-369:26 369:12-369:13 370:12-370:13 370:17-370:20 370:21-370:22 370:24-370:25 370:17-370:26 370:12-370:26 370:12-370:13*3 --*2
