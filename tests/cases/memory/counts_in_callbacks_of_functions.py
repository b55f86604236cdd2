# What built-in functions and itertools hold while they call back.
import sys, functools, operator, itertools, bisect, heapq, collections
rc = sys.getrefcount
class V:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"V{self.n}"
    def show(self, w, *a):
        if TAG: print(TAG, w, repr(self), rc(self), *[rc(x) for x in a], [rc(x) for x in S])
    def __lt__(self, o): self.show('lt', o); return self.n < o.n
    def __gt__(self, o): self.show('gt', o); return self.n > o.n
    def __le__(self, o): self.show('le', o); return self.n <= o.n
    def __eq__(self, o): self.show('eq', o); return isinstance(o, V) and self.n == o.n
    def __hash__(self): self.show('hash'); return 7
    def __add__(self, o): self.show('add', o); return V(self.n + o.n)
    def __radd__(self, o): self.show('radd', o); return V(self.n + o)
    def __mul__(self, o): self.show('mul', o); return V(self.n)
    def __bool__(self): self.show('bool'); return self.n > 1
    def __index__(self): self.show('index'); return self.n
    def __str__(self): self.show('str'); return "s"
    def __len__(self): self.show('len'); return self.n
    def __contains__(self, o): self.show('contains', o); return True
    def __call__(self, o): self.show('call', o); return o
TAG = ''
def key(x):
    print(TAG, "key", repr(x), rc(x), [rc(v) for v in S]); return x.n
def two(a, b):
    print(TAG, "two", repr(a), repr(b), rc(a), rc(b), [rc(v) for v in S]); return a
def pred(x):
    print(TAG, "pred", repr(x), rc(x), [rc(v) for v in S]); return x.n != 2
S = [V(3), V(1), V(2)]
def run(name, f):
    global TAG
    TAG = name
    try:
        r = f(); TAG = ''
        print(name, '->', rc(r) if not isinstance(r, (int, str, bool)) and r is not None else r)
    except Exception as e:
        TAG = ''
        print(name, type(e), e)
    print([rc(v) for v in S])
def gen():
    for v in S: yield v
def fresh():
    yield V(5); yield V(4); yield V(6)
L = lambda: [V(5), V(4), V(6)]
for nm, src in [('S', lambda: S), ('fresh', fresh)]:
    run('max key ' + nm, lambda: max(src(), key=key))
    run('min key ' + nm, lambda: min(src(), key=key))
    run('max ' + nm, lambda: max(src()))
    run('min ' + nm, lambda: min(src()))
    run('sorted key ' + nm, lambda: sorted(src(), key=key))
    run('sorted ' + nm, lambda: sorted(src()))
    run('sorted rev ' + nm, lambda: sorted(src(), reverse=True))
    run('sorted cmp ' + nm, lambda: sorted(src(), key=functools.cmp_to_key(lambda a, b: (two(a, b).n > b.n) - (a.n < b.n))))
    run('filter ' + nm, lambda: list(filter(pred, src())))
    run('filter None ' + nm, lambda: list(filter(None, src())))
    run('map ' + nm, lambda: list(map(key, src())))
    run('map2 ' + nm, lambda: list(map(two, src(), src())))
    run('reduce ' + nm, lambda: functools.reduce(two, src()))
    run('reduce init ' + nm, lambda: functools.reduce(two, src(), V(9)))
    run('any ' + nm, lambda: any(src()))
    run('all ' + nm, lambda: all(src()))
    run('any map ' + nm, lambda: any(map(key, src())))
    run('sum ' + nm, lambda: sum(src(), V(0)))
    run('sum0 ' + nm, lambda: sum(src()))
    run('set ' + nm, lambda: set(src()))
    run('fromkeys ' + nm, lambda: dict.fromkeys(src()))
    run('dict zip ' + nm, lambda: dict(zip(src(), src())))
    run('list ' + nm, lambda: list(src()))
    run('in ' + nm, lambda: V(2) in src())
    run('enumerate ' + nm, lambda: list(map(lambda p: (two(*p) if False else pred(p[1])), enumerate(src()))))
    run('accumulate ' + nm, lambda: list(itertools.accumulate(src(), two)))
    run('accumulate0 ' + nm, lambda: list(itertools.accumulate(src())))
    run('groupby ' + nm, lambda: [k for k, g in itertools.groupby(src(), key)])
    run('groupby0 ' + nm, lambda: [len(list(g)) for k, g in itertools.groupby(src())])
    run('takewhile ' + nm, lambda: list(itertools.takewhile(pred, src())))
    run('dropwhile ' + nm, lambda: list(itertools.dropwhile(pred, src())))
    run('filterfalse ' + nm, lambda: list(itertools.filterfalse(pred, src())))
    run('starmap ' + nm, lambda: list(itertools.starmap(two, zip(src(), src()))))
    run('counter ' + nm, lambda: collections.Counter(src()))
    run('heapify ' + nm, lambda: heapq.heapify(list(src())))
    run('nlargest ' + nm, lambda: heapq.nlargest(2, src(), key=key))
    run('deque ' + nm, lambda: collections.deque(src()).index(V(2)))
    run('extend ' + nm, lambda: [].extend(src()))
    run('set update ' + nm, lambda: set().union(src()))
    run('inter ' + nm, lambda: set(S).intersection(src()))
    run('isdisjoint ' + nm, lambda: set(S).isdisjoint(src()))
    run('partial ' + nm, lambda: functools.partial(two, S[0])(S[1]))
    run('partial kw ' + nm, lambda: functools.partial(two, b=S[0])(S[1]))
#| max key S key V3 3 [4, 2, 2]
#| max key S key V1 3 [3, 4, 2]
#| max key S key V2 3 [3, 2, 4]
#| max key S -> 2
#| [3, 2, 2]
#| min key S key V3 3 [4, 2, 2]
#| min key S key V1 3 [3, 4, 2]
#| min key S key V2 3 [2, 3, 4]
#| min key S -> 2
#| [2, 3, 2]
#| max S gt V1 4 6 [6, 5, 2]
#| max S gt V2 4 6 [6, 2, 5]
#| max S -> 2
#| [3, 2, 2]
#| min S lt V1 4 6 [6, 5, 2]
#| min S lt V2 4 6 [2, 6, 5]
#| min S -> 2
#| [2, 3, 2]
#| sorted key S key V3 3 [4, 3, 3]
#| sorted key S key V1 3 [3, 4, 3]
#| sorted key S key V2 3 [3, 3, 4]
#| sorted key S -> 1
#| [3, 3, 3]
#| sorted S lt V1 3 5 [5, 4, 3]
#| sorted S lt V2 3 5 [3, 5, 4]
#| sorted S lt V1 3 5 [3, 4, 5]
#| sorted S lt V2 3 5 [5, 3, 4]
#| sorted S lt V2 3 5 [5, 3, 4]
#| sorted S lt V2 3 5 [3, 5, 4]
#| sorted S -> 1
#| [3, 3, 3]
#| sorted rev S lt V1 3 5 [3, 4, 5]
#| sorted rev S lt V3 3 5 [4, 5, 3]
#| sorted rev S lt V1 3 5 [5, 4, 3]
#| sorted rev S lt V3 3 5 [4, 3, 5]
#| sorted rev S -> 1
#| [3, 3, 3]
#| sorted cmp S two V1 V3 4 4 [5, 5, 4]
#| sorted cmp S two V2 V1 4 4 [4, 5, 5]
#| sorted cmp S two V1 V2 4 4 [4, 5, 5]
#| sorted cmp S two V2 V3 4 4 [5, 4, 5]
#| sorted cmp S two V2 V3 4 4 [5, 4, 5]
#| sorted cmp S two V2 V1 4 4 [4, 5, 5]
#| sorted cmp S -> 1
#| [3, 3, 3]
#| filter S pred V3 3 [4, 2, 2]
#| filter S pred V1 3 [3, 4, 2]
#| filter S pred V2 3 [3, 3, 4]
#| filter S -> 1
#| [3, 3, 2]
#| filter None S bool V3 3 [4, 2, 2]
#| filter None S bool V1 3 [3, 4, 2]
#| filter None S bool V2 3 [3, 2, 4]
#| filter None S -> 1
#| [3, 2, 3]
#| map S key V3 3 [4, 2, 2]
#| map S key V1 3 [2, 4, 2]
#| map S key V2 3 [2, 2, 4]
#| map S -> 1
#| [2, 2, 2]
#| map2 S two V3 V3 5 5 [6, 2, 2]
#| map2 S two V1 V1 5 5 [3, 6, 2]
#| map2 S two V2 V2 5 5 [3, 3, 6]
#| map2 S -> 1
#| [3, 3, 3]
#| reduce S two V3 V1 3 3 [4, 4, 2]
#| reduce S two V3 V2 3 3 [4, 2, 4]
#| reduce S -> 2
#| [3, 2, 2]
#| reduce init S two V9 V3 3 3 [4, 2, 2]
#| reduce init S two V9 V1 3 3 [2, 4, 2]
#| reduce init S two V9 V2 3 3 [2, 2, 4]
#| reduce init S -> 1
#| [2, 2, 2]
#| any S bool V3 3 [4, 2, 2]
#| any S -> True
#| [2, 2, 2]
#| all S bool V3 3 [4, 2, 2]
#| all S bool V1 3 [2, 4, 2]
#| all S -> False
#| [2, 2, 2]
#| any map S key V3 3 [4, 2, 2]
#| any map S -> True
#| [2, 2, 2]
#| sum S add V0 3 5 [5, 2, 2]
#| sum S add V3 2 5 [2, 5, 2]
#| sum S add V4 2 5 [2, 2, 5]
#| sum S -> 1
#| [2, 2, 2]
#| sum0 S radd V3 3 3221225472 [4, 2, 2]
#| sum0 S add V3 2 5 [2, 5, 2]
#| sum0 S add V4 2 5 [2, 2, 5]
#| sum0 S -> 1
#| [2, 2, 2]
#| set S hash V3 3 [4, 2, 2]
#| set S hash V1 3 [3, 4, 2]
#| set S eq V3 4 6 [5, 6, 2]
#| set S hash V2 3 [3, 3, 4]
#| set S eq V3 4 6 [5, 3, 6]
#| set S eq V1 4 6 [3, 5, 6]
#| set S -> 1
#| [3, 3, 3]
#| fromkeys S hash V3 4 [5, 2, 2]
#| fromkeys S hash V1 4 [3, 5, 2]
#| fromkeys S eq V3 4 6 [5, 6, 2]
#| fromkeys S hash V2 4 [3, 3, 5]
#| fromkeys S eq V3 4 6 [5, 3, 6]
#| fromkeys S eq V1 4 6 [3, 5, 6]
#| fromkeys S -> 1
#| [3, 3, 3]
#| dict zip S hash V3 8 [9, 2, 2]
#| dict zip S hash V1 8 [4, 9, 2]
#| dict zip S eq V3 5 10 [6, 10, 2]
#| dict zip S hash V2 8 [4, 4, 9]
#| dict zip S eq V3 5 10 [6, 4, 10]
#| dict zip S eq V1 5 10 [4, 6, 10]
#| dict zip S -> 1
#| [4, 4, 4]
#| list S -> 1
#| [3, 3, 3]
#| in S eq V3 3 4 [4, 2, 2]
#| in S eq V1 3 4 [2, 4, 2]
#| in S eq V2 3 4 [2, 2, 4]
#| in S -> True
#| [2, 2, 2]
#| enumerate S pred V3 3 [4, 2, 2]
#| enumerate S pred V1 3 [2, 4, 2]
#| enumerate S pred V2 3 [2, 2, 4]
#| enumerate S -> 1
#| [2, 2, 2]
#| accumulate S two V3 V1 4 3 [5, 4, 2]
#| accumulate S two V3 V2 5 3 [6, 2, 4]
#| accumulate S -> 1
#| [5, 2, 2]
#| accumulate0 S add V3 4 5 [5, 5, 2]
#| accumulate0 S add V4 3 5 [3, 2, 5]
#| accumulate0 S -> 1
#| [3, 2, 2]
#| groupby S key V3 3 [4, 2, 2]
#| groupby S key V1 3 [3, 4, 2]
#| groupby S key V2 3 [2, 3, 4]
#| groupby S -> 1
#| [2, 2, 2]
#| groupby0 S eq V3 7 7 [8, 7, 2]
#| groupby0 S eq V3 6 7 [7, 7, 2]
#| groupby0 S eq V1 7 7 [2, 8, 7]
#| groupby0 S eq V1 6 7 [2, 7, 7]
#| groupby0 S -> 1
#| [2, 2, 2]
#| takewhile S pred V3 3 [4, 2, 2]
#| takewhile S pred V1 3 [3, 4, 2]
#| takewhile S pred V2 3 [3, 3, 4]
#| takewhile S -> 1
#| [3, 3, 2]
#| dropwhile S pred V3 3 [4, 2, 2]
#| dropwhile S pred V1 3 [2, 4, 2]
#| dropwhile S pred V2 3 [2, 2, 4]
#| dropwhile S -> 1
#| [2, 2, 3]
#| filterfalse S pred V3 3 [4, 2, 2]
#| filterfalse S pred V1 3 [2, 4, 2]
#| filterfalse S pred V2 3 [2, 2, 4]
#| filterfalse S -> 1
#| [2, 2, 3]
#| starmap S two V3 V3 5 5 [6, 2, 2]
#| starmap S two V1 V1 5 5 [3, 6, 2]
#| starmap S two V2 V2 5 5 [3, 3, 6]
#| starmap S -> 1
#| [3, 3, 3]
#| counter S hash V3 3 [4, 2, 2]
#| counter S hash V1 3 [3, 4, 2]
#| counter S eq V3 4 5 [5, 5, 2]
#| counter S eq V3 4 6 [5, 6, 2]
#| counter S hash V2 3 [3, 3, 4]
#| counter S eq V3 4 5 [5, 3, 5]
#| counter S eq V1 4 5 [3, 5, 5]
#| counter S eq V3 4 6 [5, 3, 6]
#| counter S eq V1 4 6 [3, 5, 6]
#| counter S -> 1
#| [3, 3, 3]
#| heapify S lt V1 4 6 [3, 5, 6]
#| heapify S lt V3 4 6 [5, 6, 3]
#| heapify S -> None
#| [2, 2, 2]
#| nlargest S key V3 3 [4, 2, 2]
#| nlargest S key V1 3 [3, 4, 2]
#| nlargest S key V2 2 [3, 3, 3]
#| nlargest S -> 1
#| [3, 2, 3]
#| deque S eq V3 4 4 [5, 3, 3]
#| deque S eq V1 4 4 [3, 5, 3]
#| deque S eq V2 4 4 [3, 3, 5]
#| deque S -> 2
#| [2, 2, 2]
#| extend S -> None
#| [2, 2, 2]
#| set update S hash V3 3 [4, 2, 2]
#| set update S hash V1 3 [3, 4, 2]
#| set update S eq V3 4 6 [5, 6, 2]
#| set update S hash V2 3 [3, 3, 4]
#| set update S eq V3 4 6 [5, 3, 6]
#| set update S eq V1 4 6 [3, 5, 6]
#| set update S -> 1
#| [3, 3, 3]
#| inter S hash V3 3 [4, 2, 2]
#| inter S hash V1 3 [3, 4, 2]
#| inter S eq V3 4 6 [5, 6, 2]
#| inter S hash V2 3 [3, 3, 4]
#| inter S eq V3 4 6 [5, 3, 6]
#| inter S eq V1 4 6 [3, 5, 6]
#| inter S hash V3 4 [5, 3, 3]
#| inter S hash V1 4 [4, 5, 3]
#| inter S eq V3 5 6 [6, 6, 3]
#| inter S eq V3 5 7 [6, 7, 3]
#| inter S hash V2 4 [4, 4, 5]
#| inter S eq V3 5 6 [6, 4, 6]
#| inter S eq V1 5 6 [4, 6, 6]
#| inter S eq V3 5 7 [6, 4, 7]
#| inter S eq V1 5 7 [4, 6, 7]
#| inter S -> 1
#| [3, 3, 3]
#| isdisjoint S hash V3 3 [4, 2, 2]
#| isdisjoint S hash V1 3 [3, 4, 2]
#| isdisjoint S eq V3 4 6 [5, 6, 2]
#| isdisjoint S hash V2 3 [3, 3, 4]
#| isdisjoint S eq V3 4 6 [5, 3, 6]
#| isdisjoint S eq V1 4 6 [3, 5, 6]
#| isdisjoint S hash V3 4 [5, 3, 3]
#| isdisjoint S -> False
#| [2, 2, 2]
#| partial S two V3 V1 3 3 [4, 4, 2]
#| partial S -> 2
#| [3, 2, 2]
#| partial kw S two V1 V3 5 5 [6, 6, 2]
#| partial kw S -> 2
#| [2, 3, 2]
#| max key fresh key V5 2 [2, 2, 2]
#| max key fresh key V4 2 [2, 2, 2]
#| max key fresh key V6 2 [2, 2, 2]
#| max key fresh -> 1
#| [2, 2, 2]
#| min key fresh key V5 2 [2, 2, 2]
#| min key fresh key V4 2 [2, 2, 2]
#| min key fresh key V6 2 [2, 2, 2]
#| min key fresh -> 1
#| [2, 2, 2]
#| max fresh gt V4 3 5 [2, 2, 2]
#| max fresh gt V6 3 5 [2, 2, 2]
#| max fresh -> 1
#| [2, 2, 2]
#| min fresh lt V4 3 5 [2, 2, 2]
#| min fresh lt V6 3 5 [2, 2, 2]
#| min fresh -> 1
#| [2, 2, 2]
#| sorted key fresh key V5 2 [2, 2, 2]
#| sorted key fresh key V4 2 [2, 2, 2]
#| sorted key fresh key V6 2 [2, 2, 2]
#| sorted key fresh -> 1
#| [2, 2, 2]
#| sorted fresh lt V4 2 4 [2, 2, 2]
#| sorted fresh lt V6 2 4 [2, 2, 2]
#| sorted fresh lt V4 2 4 [2, 2, 2]
#| sorted fresh lt V6 2 4 [2, 2, 2]
#| sorted fresh -> 1
#| [2, 2, 2]
#| sorted rev fresh lt V4 2 4 [2, 2, 2]
#| sorted rev fresh lt V5 2 4 [2, 2, 2]
#| sorted rev fresh lt V4 2 4 [2, 2, 2]
#| sorted rev fresh lt V5 2 4 [2, 2, 2]
#| sorted rev fresh lt V5 2 4 [2, 2, 2]
#| sorted rev fresh lt V5 2 4 [2, 2, 2]
#| sorted rev fresh -> 1
#| [2, 2, 2]
#| sorted cmp fresh two V4 V5 3 3 [2, 2, 2]
#| sorted cmp fresh two V6 V4 3 3 [2, 2, 2]
#| sorted cmp fresh two V4 V6 3 3 [2, 2, 2]
#| sorted cmp fresh two V6 V5 3 3 [2, 2, 2]
#| sorted cmp fresh -> 1
#| [2, 2, 2]
#| filter fresh pred V5 2 [2, 2, 2]
#| filter fresh pred V4 2 [2, 2, 2]
#| filter fresh pred V6 2 [2, 2, 2]
#| filter fresh -> 1
#| [2, 2, 2]
#| filter None fresh bool V5 2 [2, 2, 2]
#| filter None fresh bool V4 2 [2, 2, 2]
#| filter None fresh bool V6 2 [2, 2, 2]
#| filter None fresh -> 1
#| [2, 2, 2]
#| map fresh key V5 2 [2, 2, 2]
#| map fresh key V4 2 [2, 2, 2]
#| map fresh key V6 2 [2, 2, 2]
#| map fresh -> 1
#| [2, 2, 2]
#| map2 fresh two V5 V5 2 2 [2, 2, 2]
#| map2 fresh two V4 V4 2 2 [2, 2, 2]
#| map2 fresh two V6 V6 2 2 [2, 2, 2]
#| map2 fresh -> 1
#| [2, 2, 2]
#| reduce fresh two V5 V4 2 2 [2, 2, 2]
#| reduce fresh two V5 V6 2 2 [2, 2, 2]
#| reduce fresh -> 1
#| [2, 2, 2]
#| reduce init fresh two V9 V5 3 2 [2, 2, 2]
#| reduce init fresh two V9 V4 3 2 [2, 2, 2]
#| reduce init fresh two V9 V6 3 2 [2, 2, 2]
#| reduce init fresh -> 1
#| [2, 2, 2]
#| any fresh bool V5 2 [2, 2, 2]
#| any fresh -> True
#| [2, 2, 2]
#| all fresh bool V5 2 [2, 2, 2]
#| all fresh bool V4 2 [2, 2, 2]
#| all fresh bool V6 2 [2, 2, 2]
#| all fresh -> True
#| [2, 2, 2]
#| any map fresh key V5 2 [2, 2, 2]
#| any map fresh -> True
#| [2, 2, 2]
#| sum fresh add V0 3 4 [2, 2, 2]
#| sum fresh add V5 2 4 [2, 2, 2]
#| sum fresh add V9 2 4 [2, 2, 2]
#| sum fresh -> 1
#| [2, 2, 2]
#| sum0 fresh radd V5 2 3221225472 [2, 2, 2]
#| sum0 fresh add V5 2 4 [2, 2, 2]
#| sum0 fresh add V9 2 4 [2, 2, 2]
#| sum0 fresh -> 1
#| [2, 2, 2]
#| set fresh hash V5 2 [2, 2, 2]
#| set fresh hash V4 2 [2, 2, 2]
#| set fresh eq V5 3 5 [2, 2, 2]
#| set fresh hash V6 2 [2, 2, 2]
#| set fresh eq V5 3 5 [2, 2, 2]
#| set fresh eq V4 3 5 [2, 2, 2]
#| set fresh -> 1
#| [2, 2, 2]
#| fromkeys fresh hash V5 3 [2, 2, 2]
#| fromkeys fresh hash V4 3 [2, 2, 2]
#| fromkeys fresh eq V5 3 5 [2, 2, 2]
#| fromkeys fresh hash V6 3 [2, 2, 2]
#| fromkeys fresh eq V5 3 5 [2, 2, 2]
#| fromkeys fresh eq V4 3 5 [2, 2, 2]
#| fromkeys fresh -> 1
#| [2, 2, 2]
#| dict zip fresh hash V5 4 [2, 2, 2]
#| dict zip fresh hash V4 4 [2, 2, 2]
#| dict zip fresh eq V5 3 6 [2, 2, 2]
#| dict zip fresh hash V6 4 [2, 2, 2]
#| dict zip fresh eq V5 3 6 [2, 2, 2]
#| dict zip fresh eq V4 3 6 [2, 2, 2]
#| dict zip fresh -> 1
#| [2, 2, 2]
#| list fresh -> 1
#| [2, 2, 2]
#| in fresh eq V5 2 4 [2, 2, 2]
#| in fresh eq V4 2 4 [2, 2, 2]
#| in fresh eq V6 2 4 [2, 2, 2]
#| in fresh -> False
#| [2, 2, 2]
#| enumerate fresh pred V5 2 [2, 2, 2]
#| enumerate fresh pred V4 2 [2, 2, 2]
#| enumerate fresh pred V6 2 [2, 2, 2]
#| enumerate fresh -> 1
#| [2, 2, 2]
#| accumulate fresh two V5 V4 3 2 [2, 2, 2]
#| accumulate fresh two V5 V6 4 2 [2, 2, 2]
#| accumulate fresh -> 1
#| [2, 2, 2]
#| accumulate0 fresh add V5 3 4 [2, 2, 2]
#| accumulate0 fresh add V9 3 4 [2, 2, 2]
#| accumulate0 fresh -> 1
#| [2, 2, 2]
#| groupby fresh key V5 2 [2, 2, 2]
#| groupby fresh key V4 2 [2, 2, 2]
#| groupby fresh key V6 2 [2, 2, 2]
#| groupby fresh -> 1
#| [2, 2, 2]
#| groupby0 fresh eq V5 6 6 [2, 2, 2]
#| groupby0 fresh eq V5 5 6 [2, 2, 2]
#| groupby0 fresh eq V4 6 6 [2, 2, 2]
#| groupby0 fresh eq V4 5 6 [2, 2, 2]
#| groupby0 fresh -> 1
#| [2, 2, 2]
#| takewhile fresh pred V5 2 [2, 2, 2]
#| takewhile fresh pred V4 2 [2, 2, 2]
#| takewhile fresh pred V6 2 [2, 2, 2]
#| takewhile fresh -> 1
#| [2, 2, 2]
#| dropwhile fresh pred V5 2 [2, 2, 2]
#| dropwhile fresh pred V4 2 [2, 2, 2]
#| dropwhile fresh pred V6 2 [2, 2, 2]
#| dropwhile fresh -> 1
#| [2, 2, 2]
#| filterfalse fresh pred V5 2 [2, 2, 2]
#| filterfalse fresh pred V4 2 [2, 2, 2]
#| filterfalse fresh pred V6 2 [2, 2, 2]
#| filterfalse fresh -> 1
#| [2, 2, 2]
#| starmap fresh two V5 V5 2 2 [2, 2, 2]
#| starmap fresh two V4 V4 2 2 [2, 2, 2]
#| starmap fresh two V6 V6 2 2 [2, 2, 2]
#| starmap fresh -> 1
#| [2, 2, 2]
#| counter fresh hash V5 2 [2, 2, 2]
#| counter fresh hash V4 2 [2, 2, 2]
#| counter fresh eq V5 3 4 [2, 2, 2]
#| counter fresh eq V5 3 5 [2, 2, 2]
#| counter fresh hash V6 2 [2, 2, 2]
#| counter fresh eq V5 3 4 [2, 2, 2]
#| counter fresh eq V4 3 4 [2, 2, 2]
#| counter fresh eq V5 3 5 [2, 2, 2]
#| counter fresh eq V4 3 5 [2, 2, 2]
#| counter fresh -> 1
#| [2, 2, 2]
#| heapify fresh lt V4 3 5 [2, 2, 2]
#| heapify fresh lt V5 3 5 [2, 2, 2]
#| heapify fresh -> None
#| [2, 2, 2]
#| nlargest fresh key V5 2 [2, 2, 2]
#| nlargest fresh key V4 2 [2, 2, 2]
#| nlargest fresh key V6 1 [2, 2, 2]
#| nlargest fresh -> 1
#| [2, 2, 2]
#| deque fresh eq V5 3 4 [2, 2, 2]
#| deque fresh eq V4 3 4 [2, 2, 2]
#| deque fresh eq V6 3 4 [2, 2, 2]
#| deque fresh <class 'ValueError'> deque.index(x): x not in deque
#| [2, 2, 2]
#| extend fresh -> None
#| [2, 2, 2]
#| set update fresh hash V5 2 [2, 2, 2]
#| set update fresh hash V4 2 [2, 2, 2]
#| set update fresh eq V5 3 5 [2, 2, 2]
#| set update fresh hash V6 2 [2, 2, 2]
#| set update fresh eq V5 3 5 [2, 2, 2]
#| set update fresh eq V4 3 5 [2, 2, 2]
#| set update fresh -> 1
#| [2, 2, 2]
#| inter fresh hash V3 3 [4, 2, 2]
#| inter fresh hash V1 3 [3, 4, 2]
#| inter fresh eq V3 4 6 [5, 6, 2]
#| inter fresh hash V2 3 [3, 3, 4]
#| inter fresh eq V3 4 6 [5, 3, 6]
#| inter fresh eq V1 4 6 [3, 5, 6]
#| inter fresh hash V5 2 [3, 3, 3]
#| inter fresh eq V3 4 4 [5, 3, 3]
#| inter fresh eq V1 4 4 [3, 5, 3]
#| inter fresh eq V2 4 4 [3, 3, 5]
#| inter fresh hash V4 2 [3, 3, 3]
#| inter fresh eq V3 4 4 [5, 3, 3]
#| inter fresh eq V1 4 4 [3, 5, 3]
#| inter fresh eq V2 4 4 [3, 3, 5]
#| inter fresh hash V6 2 [3, 3, 3]
#| inter fresh eq V3 4 4 [5, 3, 3]
#| inter fresh eq V1 4 4 [3, 5, 3]
#| inter fresh eq V2 4 4 [3, 3, 5]
#| inter fresh -> 1
#| [2, 2, 2]
#| isdisjoint fresh hash V3 3 [4, 2, 2]
#| isdisjoint fresh hash V1 3 [3, 4, 2]
#| isdisjoint fresh eq V3 4 6 [5, 6, 2]
#| isdisjoint fresh hash V2 3 [3, 3, 4]
#| isdisjoint fresh eq V3 4 6 [5, 3, 6]
#| isdisjoint fresh eq V1 4 6 [3, 5, 6]
#| isdisjoint fresh hash V5 2 [3, 3, 3]
#| isdisjoint fresh eq V3 4 4 [5, 3, 3]
#| isdisjoint fresh eq V1 4 4 [3, 5, 3]
#| isdisjoint fresh eq V2 4 4 [3, 3, 5]
#| isdisjoint fresh hash V4 2 [3, 3, 3]
#| isdisjoint fresh eq V3 4 4 [5, 3, 3]
#| isdisjoint fresh eq V1 4 4 [3, 5, 3]
#| isdisjoint fresh eq V2 4 4 [3, 3, 5]
#| isdisjoint fresh hash V6 2 [3, 3, 3]
#| isdisjoint fresh eq V3 4 4 [5, 3, 3]
#| isdisjoint fresh eq V1 4 4 [3, 5, 3]
#| isdisjoint fresh eq V2 4 4 [3, 3, 5]
#| isdisjoint fresh -> True
#| [2, 2, 2]
#| partial fresh two V3 V1 3 3 [4, 4, 2]
#| partial fresh -> 2
#| [3, 2, 2]
#| partial kw fresh two V1 V3 5 5 [6, 6, 2]
#| partial kw fresh -> 2
#| [2, 3, 2]
