import sys
# a line profiler, a call counter, a debugger-ish step printer
from collections import Counter
hits = Counter()
def prof(frame, event, arg):
    if frame.f_code.co_filename != __file__: return None
    if event == "line": hits[frame.f_lineno] += 1
    return prof
def work(n):
    total = 0
    for i in range(n):
        if i % 2:
            total += i
        else:
            continue
    return total
sys.settrace(prof); work(5); sys.settrace(None)
base = work.__code__.co_firstlineno
print({k - base: v for k, v in sorted(hits.items())})
calls = []
def tr(frame, event, arg):
    if event == "call": calls.append(frame.f_code.co_qualname); return tr
    if event == "exception": calls.append(("exc", arg[0].__name__)); return tr
    if event == "return": calls.append(("ret", repr(arg).split(" at ")[0]))
class A:
    def __init__(self): self.v = self.calc()
    def calc(self): return 3
    @property
    def p(self): raise KeyError("p")
    def __enter__(self): return self
    def __exit__(self, *a): return True
def run():
    a = A()
    try: a.p
    except KeyError: pass
    with a: raise ValueError
    return [x for x in (1, 2) if x > 1], sum(y for y in (1, 2)), sorted([3, 1], key=lambda q: -q)
sys.settrace(tr); run(); sys.settrace(None); print(calls)
def deep(n): return deep(n - 1) if n else sys._getframe().f_back.f_code.co_name
d = [0]
def depth(frame, event, arg):
    if event == "call": d[0] = max(d[0], len(inspect_stack(frame)))
    return depth
def inspect_stack(f):
    out = []
    while f: out.append(f); f = f.f_back
    return out
sys.settrace(depth); deep(5); sys.settrace(None); print(d[0] > 6)
def mod(frame, event, arg):
    if event == "return": print("local at return:", frame.f_locals.get("x"))
    return mod
def g():
    x = 1
    x += 1
    return x
sys.settrace(mod); print(g()); sys.settrace(None)
def gen():
    try:
        got = yield 1
        yield got
    finally: pass
ev = []
def tg(frame, event, arg): ev.append((event, frame.f_lineno - gen.__code__.co_firstlineno, arg if event != 'exception' else arg[0])); return tg
sys.settrace(tg); it = gen(); next(it); it.send("s"); it.close(); sys.settrace(None); print(ev)
#| {1: 1, 2: 6, 3: 5, 4: 2, 6: 3, 7: 1}
#| ['run', 'A.__init__', 'A.calc', ('ret', '3'), ('ret', 'None'), 'A.p', ('exc', 'KeyError'), ('ret', 'None'), ('exc', 'KeyError'), 'A.__enter__', ('ret', '<__main__.A object'), ('exc', 'ValueError'), 'A.__exit__', ('ret', 'True'), 'run.<locals>.<genexpr>', ('ret', '1'), 'run.<locals>.<genexpr>', ('ret', '2'), 'run.<locals>.<genexpr>', ('ret', 'None'), 'run.<locals>.<lambda>', ('ret', '-3'), 'run.<locals>.<lambda>', ('ret', '-1'), ('ret', '([2], 3, [3, 1])')]
#| True
#| local at return: 2
#| 2
#| [('call', 0, None), ('line', 1, None), ('line', 2, None), ('return', 2, 1), ('call', 2, None), ('line', 3, None), ('return', 3, 's'), ('call', 3, None), ('exception', 3, <class 'GeneratorExit'>), ('line', 4, None), ('return', 4, None)]
