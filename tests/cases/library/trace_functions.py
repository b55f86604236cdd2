import sys
log = []
def tracer(frame, event, arg):
    shown = arg if not isinstance(arg, tuple) or event != 'exception' else (arg[0].__name__, str(arg[1]), arg[2].tb_lineno)
    log.append((frame.f_code.co_name, event, frame.f_lineno, shown, sorted(frame.f_locals)))
    return tracer
def add(a, b):
    c = a + b
    return c
def loop(n):
    t = 0
    for i in range(n):
        t += i
    while t > 2: t -= 1
    return t
def gen():
    yield 1
    x = yield 2
def bad(x):
    try:
        return 1 / x
    except ZeroDivisionError:
        y = 'caught'
        raise ValueError(y)
    finally:
        z = 3
def outer():
    try: bad(0)
    except ValueError as e: return str(e)
class C:
    def m(self): return [k for k in 'ab']
sys.settrace(tracer)
add(1, 2)
loop(3)
list(gen())
outer()
C().m()
f = lambda q: q * 2; f(4)
sys.settrace(None)
for l in log: print(l)
log.clear(); print(sys.gettrace())
# only calls
calls = []
def only(frame, event, arg):
    calls.append((event, frame.f_code.co_name)); return None
sys.settrace(only); add(1,2); loop(1); sys.settrace(None); print(calls)
# coverage
lines = set()
def cov(frame, event, arg):
    if event == 'line': lines.add(frame.f_lineno - frame.f_code.co_firstlineno)
    return cov
def branchy(x):
    if x > 0:
        r = 'pos'
    else:
        r = 'neg'
    return r
sys.settrace(cov); branchy(1); sys.settrace(None); print(sorted(lines))
# error in tracer
def failing(frame, event, arg): raise RuntimeError('tracer broke')
try:
    sys.settrace(failing); add(1, 2)
except RuntimeError as e: print('E', e, sys.gettrace())
def fail_line(frame, event, arg):
    if event == 'line': raise KeyError(frame.f_lineno)
    return fail_line
try:
    sys.settrace(fail_line); add(1, 2)
except KeyError as e: print('K', e, sys.gettrace())
# local trace replaced
def g(frame, event, arg):
    calls.append(event)
    return h
def h(frame, event, arg):
    calls.append('h' + event)
calls.clear(); sys.settrace(g); add(3, 4); sys.settrace(None); print(calls)
depth = 0
def tree(frame, event, arg):
    global depth
    if event == 'call': print('  ' * depth + frame.f_code.co_name, {k: frame.f_locals[k] for k in frame.f_locals}); depth += 1
    elif event == 'return': depth -= 1; print('  ' * depth + '->', arg)
    return tree
def fact(n): return 1 if n < 2 else n * fact(n - 1)
sys.settrace(tree); fact(3); sys.settrace(None)
#| ('add', 'call', 7, None, ['a', 'b'])
#| ('add', 'line', 8, None, ['a', 'b'])
#| ('add', 'line', 9, None, ['a', 'b', 'c'])
#| ('add', 'return', 9, 3, ['a', 'b', 'c'])
#| ('loop', 'call', 10, None, ['n'])
#| ('loop', 'line', 11, None, ['n'])
#| ('loop', 'line', 12, None, ['n', 't'])
#| ('loop', 'line', 13, None, ['i', 'n', 't'])
#| ('loop', 'line', 12, None, ['i', 'n', 't'])
#| ('loop', 'line', 13, None, ['i', 'n', 't'])
#| ('loop', 'line', 12, None, ['i', 'n', 't'])
#| ('loop', 'line', 13, None, ['i', 'n', 't'])
#| ('loop', 'line', 12, None, ['i', 'n', 't'])
#| ('loop', 'line', 14, None, ['i', 'n', 't'])
#| ('loop', 'line', 14, None, ['i', 'n', 't'])
#| ('loop', 'line', 15, None, ['i', 'n', 't'])
#| ('loop', 'return', 15, 2, ['i', 'n', 't'])
#| ('gen', 'call', 16, None, [])
#| ('gen', 'line', 17, None, [])
#| ('gen', 'return', 17, 1, [])
#| ('gen', 'call', 17, None, [])
#| ('gen', 'line', 18, None, [])
#| ('gen', 'return', 18, 2, [])
#| ('gen', 'call', 18, None, [])
#| ('gen', 'return', 18, None, ['x'])
#| ('outer', 'call', 27, None, [])
#| ('outer', 'line', 28, None, [])
#| ('bad', 'call', 19, None, ['x'])
#| ('bad', 'line', 20, None, ['x'])
#| ('bad', 'line', 21, None, ['x'])
#| ('bad', 'exception', 21, ('ZeroDivisionError', 'division by zero', 21), ['x'])
#| ('bad', 'line', 22, None, ['x'])
#| ('bad', 'line', 23, None, ['x'])
#| ('bad', 'line', 24, None, ['x', 'y'])
#| ('bad', 'exception', 24, ('ValueError', 'caught', 24), ['x', 'y'])
#| ('bad', 'line', 26, None, ['x', 'y'])
#| ('bad', 'return', 26, None, ['x', 'y', 'z'])
#| ('outer', 'exception', 28, ('ValueError', 'caught', 28), [])
#| ('outer', 'line', 29, None, [])
#| ('outer', 'return', 29, 'caught', [])
#| ('m', 'call', 31, None, ['self'])
#| ('m', 'line', 31, None, ['self'])
#| ('m', 'line', 31, None, ['k', 'self'])
#| ('m', 'line', 31, None, ['k', 'self'])
#| ('m', 'return', 31, ['a', 'b'], ['self'])
#| ('<lambda>', 'call', 38, None, ['q'])
#| ('<lambda>', 'line', 38, None, ['q'])
#| ('<lambda>', 'return', 38, 8, ['q'])
#| None
#| [('call', 'add'), ('call', 'loop')]
#| [1, 2, 5]
#| E tracer broke None
#| K 8 None
#| ['call', 'hline', 'hline', 'hreturn']
#| fact {'n': 3}
#|   fact {'n': 2}
#|     fact {'n': 1}
#|     -> 1
#|   -> 2
#| -> 6
