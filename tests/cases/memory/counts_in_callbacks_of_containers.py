# What methods of containers and operators hold while they ask __eq__, __hash__ and __lt__.
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
@functools.lru_cache(4)
def LC(*a): print('LC', [rc(x) for x in a]); return a[0]
@functools.cache
def LU(a, b): print('LU', rc(a), rc(b)); return a
@functools.singledispatch
def SD(a, b): print('SD', rc(a), rc(b))
@SD.register
def _(a: V, b): print('SDV', rc(a), rc(b))
def MM(x):
    match x:
        case V(n=2): return 1
        case V(n=k): return rc(x)
run('list.index', lambda: S.index(V(2)))
run('list.count', lambda: S.count(V(2)))
run('list.remove', lambda: [*S].remove(V(2)))
run('tuple.index', lambda: tuple(S).index(V(2)))
run('tuple.count', lambda: tuple(S).count(V(2)))
run('list eq', lambda: S == L())
run('list lt', lambda: S < [V(3), V(1), V(5)])
run('tuple eq', lambda: tuple(S) == (V(3), V(1), V(5)))
run('tuple lt', lambda: tuple(S) < (V(3), V(1), V(5)))
run('dict eq', lambda: {1: S[0]} == {1: V(3)})
run('dict get', lambda: {S[0]: 1}.get(V(3)))
run('dict [] ', lambda: {S[0]: 1}[V(3)])
run('dict in', lambda: V(3) in {S[0]: 1})
run('dict setdefault', lambda: {S[0]: S[1]}.setdefault(V(3)))
run('dict pop', lambda: {S[0]: 1}.pop(V(3)))
run('dict update', lambda: {}.update({S[0]: S[1], S[1]: S[2]}))
run('dict update pairs', lambda: {}.update([(S[0], S[1]), (S[1], S[2])]))
run('dict update gen', lambda: {}.update((v, v) for v in S))
run('dict update zip', lambda: {}.update(zip(S, S)))
run('dict |', lambda: {S[0]: 1} | {V(3): 2})
run('dict comp', lambda: {v: v for v in S})
run('dict disp', lambda: {S[0]: S[1], S[1]: S[2]})
run('set disp', lambda: {S[0], S[1], S[2]})
run('set comp', lambda: {v for v in S})
run('set in', lambda: V(3) in {S[0]})
run('set add', lambda: set(S).add(V(3)))
run('set discard', lambda: set(S).discard(V(3)))
run('set remove', lambda: set(S).remove(V(3)))
run('set &', lambda: set(S) & {V(3)})
run('set |', lambda: set(S) | {V(3)})
run('set -', lambda: set(S) - {V(3)})
run('set ^', lambda: set(S) ^ {V(3)})
run('set <=', lambda: set(S) <= {V(3)})
run('set ==', lambda: {S[0]} == {V(3)})
run('frozenset hash', lambda: hash(frozenset(S)))
run('tuple hash', lambda: hash(tuple(S)))
run('hash', lambda: hash(S[0]))
run('bool', lambda: bool(S[0]))
run('not', lambda: not S[0])
run('if', lambda: 1 if S[0] else 2)
run('and', lambda: S[0] and 1)
run('len', lambda: len(S[0]))
run('str', lambda: str(S[0]))
run('format', lambda: format(S[0]))
run('f', lambda: f"{S[0]}")
run('f!s', lambda: f"{S[0]!s:>5}")
run('%', lambda: "%s" % S[0])
run('%t', lambda: "%s %s" % (S[0], S[1]))
run('.format', lambda: "{}".format(S[0]))
run('print', lambda: print(S[0]))
run('in', lambda: 3 in S[0])
run('in2', lambda: S[1] in S[0])
run('index', lambda: [1, 2, 3, 4][S[0]])
run('range', lambda: range(S[0]))
run('slice', lambda: [1, 2, 3, 4][S[1]:S[0]])
run('hex', lambda: hex(S[0]))
run('chr', lambda: chr(S[0]))
run('mul', lambda: [1] * S[0])
run('call', lambda: S[0](S[1]))
run('callable map', lambda: list(map(S[0], S)))
run('callable filter', lambda: list(filter(S[0], S)))
run('callable key', lambda: sorted(S, key=S[0]))
run('add', lambda: S[0] + S[1])
run('radd', lambda: 1 + S[1])
run('lt', lambda: S[0] < S[1])
run('lt refl', lambda: 1 < S[1])
run('chain', lambda: S[0] < S[1] < S[2])
run('operator.add', lambda: operator.add(S[0], S[1]))
run('operator.lt', lambda: operator.lt(S[0], S[1]))
run('operator.contains', lambda: operator.contains(S, V(2)))
run('operator.countOf', lambda: operator.countOf(S, V(2)))
run('operator.indexOf', lambda: operator.indexOf(S, V(2)))
run('attrgetter', lambda: sorted(S, key=operator.attrgetter('n')))
run('methodcaller', lambda: operator.methodcaller('show', 'x')(S[0]))
run('itemgetter', lambda: operator.itemgetter(S[0])([1, 2, 3, 4]))
run('bisect', lambda: bisect.bisect([V(1), V(2), V(3)], S[2]))
run('bisect_left', lambda: bisect.bisect_left([V(1), V(2), V(3)], S[2]))
run('bisect key', lambda: bisect.bisect([V(1), V(2), V(3)], 2, key=key))
run('insort', lambda: bisect.insort([V(1), V(2), V(3)], S[2]))
run('insort key', lambda: bisect.insort([V(1), V(2), V(3)], S[2], key=key))
run('heappush', lambda: heapq.heappush([V(3), V(4)], S[2]))
run('heappop', lambda: heapq.heappop([V(1), V(2), V(3)]))
run('heappushpop', lambda: heapq.heappushpop([V(1), V(2), V(3)], S[2]))
run('heapreplace', lambda: heapq.heapreplace([V(1), V(2), V(3)], S[2]))
run('merge', lambda: list(heapq.merge([S[1]], [S[2]])))
run('merge key', lambda: list(heapq.merge([S[1]], [S[2]], key=key)))
run('nsmallest', lambda: heapq.nsmallest(2, S))
run('nlargest', lambda: heapq.nlargest(2, S))
run('list.sort', lambda: L().sort())
run('list.sort key', lambda: L().sort(key=key))
run('list.sort key rev', lambda: L().sort(key=key, reverse=True))
run('S.sort key', lambda: S.sort(key=key))
run('list.sort V key', lambda: L().sort(key=lambda v: V(v.n)))
run('max V key', lambda: max(L(), key=lambda v: V(v.n)))
run('max args', lambda: max(S[0], S[1], S[2]))
run('max args key', lambda: max(S[0], S[1], S[2], key=key))
run('max args fresh', lambda: max(V(1), V(3), V(2)))
run('sorted tuples', lambda: sorted([(v, 1) for v in S]))
run('sorted tuples2', lambda: sorted([(1, v) for v in S]))
run('sorted lists', lambda: sorted([[1, v] for v in S]))
run('max tuples', lambda: max([(1, v) for v in S]))
run('defaultdict', lambda: collections.defaultdict(lambda: print('factory'))[S[0]])
run('Counter sub', lambda: collections.Counter(S) - collections.Counter([V(3)]))
run('most_common', lambda: collections.Counter(S).most_common(1))
run('deque remove', lambda: collections.deque(S).remove(V(2)))
run('deque count', lambda: collections.deque(S).count(V(2)))
run('deque in', lambda: V(2) in collections.deque(S))
run('deque eq', lambda: collections.deque(S) == collections.deque(L()))
run('lru', lambda: LC(S[0]))
run('lru3', lambda: LC(S[1], S[0]))
run('lru hit', lambda: LC(S[1], S[0]))
run('lru unb', lambda: LU(S[1], S[0]))
run('lru unb hit', lambda: LU(S[1], S[0]))
run('cache kw', lambda: LU(S[1], b=S[0]))
run('singledispatch', lambda: SD(S[0], S[1]))
run('isinstance', lambda: isinstance(S[0], V))
run('match', lambda: MM(S[0]))
run('sum floats', lambda: sum([1.5, S[0]]))
run('join', lambda: ",".join(str(v) for v in S))
run('join map', lambda: ",".join(map(str, S)))
run('list str', lambda: str(S))
run('chain', lambda: list(map(key, itertools.chain(S, S))))
run('product', lambda: [two(a, b) for a, b in itertools.product(S, S)])
run('combinations', lambda: [two(a, b) for a, b in itertools.combinations(S, 2)])
run('pairwise', lambda: [two(a, b) for a, b in itertools.pairwise(S)])
run('zip for', lambda: [two(a, b) for a, b in zip(S, S[1:])])
run('islice', lambda: [pred(a) for a in itertools.islice(S, 2)])
run('cycle', lambda: [pred(a) for a in itertools.islice(itertools.cycle(S), 5)])
run('tee', lambda: [[pred(a) for a in t] for t in itertools.tee(S)])
run('zip_longest', lambda: [two(a, b) for a, b in itertools.zip_longest(S, S)])
run('compress', lambda: [pred(a) for a in itertools.compress(S, [1, 0, 1])])
run('compress V', lambda: [pred(a) for a in itertools.compress(S, S)])
run('repeat', lambda: [pred(a) for a in itertools.repeat(S[0], 2)])
run('batched', lambda: [pred(a) for b in itertools.batched(S, 2) for a in b])
run('reversed', lambda: [pred(a) for a in reversed(S)])
run('iter sentinel', lambda: [pred(a) for a in iter(lambda: S[0], S[0])])
run('iter sentinel2', lambda: list(iter(iter(S).__next__, V(2))))
#| list.index eq V3 3 4 [4, 2, 2]
#| list.index eq V1 3 4 [2, 4, 2]
#| list.index eq V2 3 4 [2, 2, 4]
#| list.index -> 2
#| [2, 2, 2]
#| list.count eq V3 3 4 [4, 2, 2]
#| list.count eq V1 3 4 [2, 4, 2]
#| list.count eq V2 3 4 [2, 2, 4]
#| list.count -> 1
#| [2, 2, 2]
#| list.remove eq V3 4 4 [5, 3, 3]
#| list.remove eq V1 4 4 [3, 5, 3]
#| list.remove eq V2 4 4 [3, 3, 5]
#| list.remove -> None
#| [2, 2, 2]
#| tuple.index eq V3 3 4 [4, 3, 3]
#| tuple.index eq V1 3 4 [3, 4, 3]
#| tuple.index eq V2 3 4 [3, 3, 4]
#| tuple.index -> 2
#| [2, 2, 2]
#| tuple.count eq V3 3 4 [4, 3, 3]
#| tuple.count eq V1 3 4 [3, 4, 3]
#| tuple.count eq V2 3 4 [3, 3, 4]
#| tuple.count -> 1
#| [2, 2, 2]
#| list eq eq V3 3 5 [4, 2, 2]
#| list eq -> False
#| [2, 2, 2]
#| list lt eq V3 3 5 [4, 2, 2]
#| list lt eq V1 3 5 [2, 4, 2]
#| list lt eq V2 3 5 [2, 2, 4]
#| list lt lt V2 3 5 [2, 2, 4]
#| list lt -> True
#| [2, 2, 2]
#| tuple eq eq V3 3 4 [4, 3, 3]
#| tuple eq eq V1 3 4 [3, 4, 3]
#| tuple eq eq V2 3 4 [3, 3, 4]
#| tuple eq -> False
#| [2, 2, 2]
#| tuple lt eq V3 3 4 [4, 3, 3]
#| tuple lt eq V1 3 4 [3, 4, 3]
#| tuple lt eq V2 3 4 [3, 3, 4]
#| tuple lt lt V2 3 4 [3, 3, 4]
#| tuple lt -> True
#| [2, 2, 2]
#| dict eq eq V3 4 5 [5, 2, 2]
#| dict eq -> True
#| [2, 2, 2]
#| dict get hash V3 4 [5, 2, 2]
#| dict get hash V3 2 [3, 2, 2]
#| dict get eq V3 4 4 [5, 2, 2]
#| dict get -> 1
#| [2, 2, 2]
#| dict []  hash V3 4 [5, 2, 2]
#| dict []  hash V3 2 [3, 2, 2]
#| dict []  eq V3 4 4 [5, 2, 2]
#| dict []  -> 1
#| [2, 2, 2]
#| dict in hash V3 4 [5, 2, 2]
#| dict in hash V3 2 [3, 2, 2]
#| dict in eq V3 4 4 [5, 2, 2]
#| dict in -> True
#| [2, 2, 2]
#| dict setdefault hash V3 4 [5, 4, 2]
#| dict setdefault hash V3 2 [3, 3, 2]
#| dict setdefault eq V3 4 4 [5, 3, 2]
#| dict setdefault -> 2
#| [2, 3, 2]
#| dict pop hash V3 4 [5, 2, 2]
#| dict pop hash V3 2 [3, 2, 2]
#| dict pop eq V3 4 4 [5, 2, 2]
#| dict pop -> 1
#| [2, 2, 2]
#| dict update hash V3 4 [5, 5, 3]
#| dict update hash V1 6 [4, 7, 4]
#| dict update eq V3 5 8 [6, 8, 4]
#| dict update -> None
#| [2, 2, 2]
#| dict update pairs hash V3 5 [6, 6, 3]
#| dict update pairs hash V1 7 [4, 8, 5]
#| dict update pairs eq V3 5 9 [6, 9, 5]
#| dict update pairs -> None
#| [2, 2, 2]
#| dict update gen hash V3 9 [10, 2, 2]
#| dict update gen hash V1 9 [4, 10, 2]
#| dict update gen eq V3 5 11 [6, 11, 2]
#| dict update gen hash V2 9 [4, 4, 10]
#| dict update gen eq V3 5 11 [6, 4, 11]
#| dict update gen eq V1 5 11 [4, 6, 11]
#| dict update gen -> None
#| [2, 2, 2]
#| dict update zip hash V3 8 [9, 2, 2]
#| dict update zip hash V1 8 [4, 9, 2]
#| dict update zip eq V3 5 10 [6, 10, 2]
#| dict update zip hash V2 8 [4, 4, 9]
#| dict update zip eq V3 5 10 [6, 4, 10]
#| dict update zip eq V1 5 10 [4, 6, 10]
#| dict update zip -> None
#| [2, 2, 2]
#| dict | hash V3 4 [5, 2, 2]
#| dict | hash V3 3 [3, 2, 2]
#| dict | eq V3 5 6 [6, 2, 2]
#| dict | -> 1
#| [3, 2, 2]
#| dict comp hash V3 5 [6, 2, 2]
#| dict comp hash V1 5 [4, 6, 2]
#| dict comp eq V3 5 7 [6, 7, 2]
#| dict comp hash V2 5 [4, 4, 6]
#| dict comp eq V3 5 7 [6, 4, 7]
#| dict comp eq V1 5 7 [4, 6, 7]
#| dict comp -> 1
#| [4, 4, 4]
#| dict disp hash V3 4 [5, 5, 3]
#| dict disp hash V1 6 [4, 7, 4]
#| dict disp eq V3 5 8 [6, 8, 4]
#| dict disp -> 1
#| [3, 4, 3]
#| set disp hash V3 3 [4, 3, 3]
#| set disp hash V1 3 [3, 4, 3]
#| set disp eq V3 4 5 [5, 5, 3]
#| set disp hash V2 3 [3, 3, 4]
#| set disp eq V3 4 5 [5, 3, 5]
#| set disp eq V1 4 5 [3, 5, 5]
#| set disp -> 1
#| [3, 3, 3]
#| set comp hash V3 4 [5, 2, 2]
#| set comp hash V1 4 [3, 5, 2]
#| set comp eq V3 4 6 [5, 6, 2]
#| set comp hash V2 4 [3, 3, 5]
#| set comp eq V3 4 6 [5, 3, 6]
#| set comp eq V1 4 6 [3, 5, 6]
#| set comp -> 1
#| [3, 3, 3]
#| set in hash V3 3 [4, 2, 2]
#| set in hash V3 2 [3, 2, 2]
#| set in eq V3 4 4 [5, 2, 2]
#| set in -> True
#| [2, 2, 2]
#| set add hash V3 3 [4, 2, 2]
#| set add hash V1 3 [3, 4, 2]
#| set add eq V3 4 6 [5, 6, 2]
#| set add hash V2 3 [3, 3, 4]
#| set add eq V3 4 6 [5, 3, 6]
#| set add eq V1 4 6 [3, 5, 6]
#| set add hash V3 2 [3, 3, 3]
#| set add eq V3 4 5 [5, 3, 3]
#| set add -> None
#| [2, 2, 2]
#| set discard hash V3 3 [4, 2, 2]
#| set discard hash V1 3 [3, 4, 2]
#| set discard eq V3 4 6 [5, 6, 2]
#| set discard hash V2 3 [3, 3, 4]
#| set discard eq V3 4 6 [5, 3, 6]
#| set discard eq V1 4 6 [3, 5, 6]
#| set discard hash V3 2 [3, 3, 3]
#| set discard eq V3 4 4 [5, 3, 3]
#| set discard -> None
#| [2, 2, 2]
#| set remove hash V3 3 [4, 2, 2]
#| set remove hash V1 3 [3, 4, 2]
#| set remove eq V3 4 6 [5, 6, 2]
#| set remove hash V2 3 [3, 3, 4]
#| set remove eq V3 4 6 [5, 3, 6]
#| set remove eq V1 4 6 [3, 5, 6]
#| set remove hash V3 2 [3, 3, 3]
#| set remove eq V3 4 4 [5, 3, 3]
#| set remove -> None
#| [2, 2, 2]
#| set & hash V3 3 [4, 2, 2]
#| set & hash V1 3 [3, 4, 2]
#| set & eq V3 4 6 [5, 6, 2]
#| set & hash V2 3 [3, 3, 4]
#| set & eq V3 4 6 [5, 3, 6]
#| set & eq V1 4 6 [3, 5, 6]
#| set & hash V3 2 [3, 3, 3]
#| set & eq V3 4 5 [5, 3, 3]
#| set & -> 1
#| [2, 2, 2]
#| set | hash V3 3 [4, 2, 2]
#| set | hash V1 3 [3, 4, 2]
#| set | eq V3 4 6 [5, 6, 2]
#| set | hash V2 3 [3, 3, 4]
#| set | eq V3 4 6 [5, 3, 6]
#| set | eq V1 4 6 [3, 5, 6]
#| set | hash V3 2 [3, 3, 3]
#| set | eq V3 5 5 [6, 4, 4]
#| set | -> 1
#| [3, 3, 3]
#| set - hash V3 3 [4, 2, 2]
#| set - hash V1 3 [3, 4, 2]
#| set - eq V3 4 6 [5, 6, 2]
#| set - hash V2 3 [3, 3, 4]
#| set - eq V3 4 6 [5, 3, 6]
#| set - eq V1 4 6 [3, 5, 6]
#| set - hash V3 2 [3, 3, 3]
#| set - eq V3 3 6 [3, 6, 3]
#| set - eq V3 3 6 [3, 4, 6]
#| set - eq V1 5 7 [3, 6, 7]
#| set - eq V3 3 6 [6, 4, 4]
#| set - -> 1
#| [2, 3, 3]
#| set ^ hash V3 3 [4, 2, 2]
#| set ^ hash V1 3 [3, 4, 2]
#| set ^ eq V3 4 6 [5, 6, 2]
#| set ^ hash V2 3 [3, 3, 4]
#| set ^ eq V3 4 6 [5, 3, 6]
#| set ^ eq V1 4 6 [3, 5, 6]
#| set ^ hash V3 2 [3, 3, 3]
#| set ^ eq V3 4 6 [3, 6, 3]
#| set ^ eq V3 4 7 [3, 7, 3]
#| set ^ eq V3 4 6 [3, 4, 6]
#| set ^ eq V1 5 6 [3, 6, 6]
#| set ^ eq V3 4 7 [3, 4, 7]
#| set ^ eq V1 5 7 [3, 6, 7]
#| set ^ eq V3 4 6 [6, 4, 4]
#| set ^ -> 1
#| [2, 3, 3]
#| set <= hash V3 3 [4, 2, 2]
#| set <= hash V1 3 [3, 4, 2]
#| set <= eq V3 4 6 [5, 6, 2]
#| set <= hash V2 3 [3, 3, 4]
#| set <= eq V3 4 6 [5, 3, 6]
#| set <= eq V1 4 6 [3, 5, 6]
#| set <= hash V3 2 [3, 3, 3]
#| set <= -> False
#| [2, 2, 2]
#| set == hash V3 3 [4, 2, 2]
#| set == hash V3 2 [3, 2, 2]
#| set == eq V3 3 6 [6, 2, 2]
#| set == -> True
#| [2, 2, 2]
#| frozenset hash hash V3 3 [4, 2, 2]
#| frozenset hash hash V1 3 [3, 4, 2]
#| frozenset hash eq V3 4 6 [5, 6, 2]
#| frozenset hash hash V2 3 [3, 3, 4]
#| frozenset hash eq V3 4 6 [5, 3, 6]
#| frozenset hash eq V1 4 6 [3, 5, 6]
#| frozenset hash -> -4509345495122631080
#| [2, 2, 2]
#| tuple hash hash V3 3 [4, 3, 3]
#| tuple hash hash V1 3 [3, 4, 3]
#| tuple hash hash V2 3 [3, 3, 4]
#| tuple hash -> 7773345971578130891
#| [2, 2, 2]
#| hash hash V3 3 [4, 2, 2]
#| hash -> 7
#| [2, 2, 2]
#| bool bool V3 3 [4, 2, 2]
#| bool -> True
#| [2, 2, 2]
#| not bool V3 3 [4, 2, 2]
#| not -> False
#| [2, 2, 2]
#| if bool V3 3 [4, 2, 2]
#| if -> 1
#| [2, 2, 2]
#| and bool V3 4 [5, 2, 2]
#| and -> 1
#| [2, 2, 2]
#| len len V3 3 [4, 2, 2]
#| len -> 3
#| [2, 2, 2]
#| str str V3 3 [4, 2, 2]
#| str -> s
#| [2, 2, 2]
#| format str V3 4 [5, 2, 2]
#| format -> s
#| [2, 2, 2]
#| f str V3 4 [5, 2, 2]
#| f -> s
#| [2, 2, 2]
#| f!s str V3 3 [4, 2, 2]
#| f!s ->     s
#| [2, 2, 2]
#| % str V3 3 [4, 2, 2]
#| % -> s
#| [2, 2, 2]
#| %t str V3 3 [4, 2, 2]
#| %t str V1 3 [2, 4, 2]
#| %t -> s s
#| [2, 2, 2]
#| .format str V3 6 [7, 2, 2]
#| .format -> s
#| [2, 2, 2]
#| print str V3 3 [4, 2, 2]
#| s
#| print -> None
#| [2, 2, 2]
#| in contains V3 3 3221225472 [4, 2, 2]
#| in -> True
#| [2, 2, 2]
#| in2 contains V3 3 5 [4, 5, 2]
#| in2 -> True
#| [2, 2, 2]
#| index index V3 3 [4, 2, 2]
#| index -> 4
#| [2, 2, 2]
#| range index V3 3 [4, 2, 2]
#| range -> 1
#| [2, 2, 2]
#| slice index V1 3 [3, 4, 2]
#| slice index V3 3 [4, 3, 2]
#| slice -> 1
#| [2, 2, 2]
#| hex index V3 3 [4, 2, 2]
#| hex -> 0x3
#| [2, 2, 2]
#| chr index V3 3 [4, 2, 2]
#| chr -> 
#| [2, 2, 2]
#| mul index V3 3 [4, 2, 2]
#| mul -> 1
#| [2, 2, 2]
#| call call V3 3 6 [4, 6, 2]
#| call -> 2
#| [2, 3, 2]
#| callable map call V3 7 8 [8, 2, 2]
#| callable map call V3 4 6 [5, 6, 2]
#| callable map call V3 4 6 [5, 3, 6]
#| callable map -> 1
#| [3, 3, 3]
#| callable filter call V3 7 8 [8, 2, 2]
#| callable filter bool V3 5 [6, 2, 2]
#| callable filter call V3 4 6 [5, 6, 2]
#| callable filter bool V1 4 [4, 5, 2]
#| callable filter call V3 4 6 [5, 2, 6]
#| callable filter bool V2 4 [4, 2, 5]
#| callable filter -> 1
#| [3, 2, 3]
#| callable key call V3 7 8 [8, 3, 3]
#| callable key call V3 5 6 [6, 6, 3]
#| callable key call V3 5 6 [6, 4, 6]
#| callable key lt V1 4 7 [7, 5, 4]
#| callable key lt V2 4 6 [5, 6, 5]
#| callable key lt V1 4 6 [5, 5, 6]
#| callable key lt V2 4 7 [7, 4, 5]
#| callable key lt V2 4 7 [7, 4, 5]
#| callable key lt V2 4 6 [5, 6, 5]
#| callable key -> 1
#| [3, 3, 3]
#| add add V3 3 5 [4, 5, 2]
#| add -> 1
#| [2, 2, 2]
#| radd radd V1 3 3221225472 [2, 4, 2]
#| radd -> 1
#| [2, 2, 2]
#| lt lt V3 3 5 [4, 5, 2]
#| lt -> False
#| [2, 2, 2]
#| lt refl gt V1 3 3221225472 [2, 4, 2]
#| lt refl <class 'AttributeError'> 'int' object has no attribute 'n'
#| [2, 2, 2]
#| chain lt V3 3 6 [4, 6, 2]
#| chain -> False
#| [2, 2, 2]
#| operator.add add V3 3 5 [4, 5, 2]
#| operator.add -> 1
#| [2, 2, 2]
#| operator.lt lt V3 3 5 [4, 5, 2]
#| operator.lt -> False
#| [2, 2, 2]
#| operator.contains eq V3 3 4 [4, 2, 2]
#| operator.contains eq V1 3 4 [2, 4, 2]
#| operator.contains eq V2 3 4 [2, 2, 4]
#| operator.contains -> True
#| [2, 2, 2]
#| operator.countOf eq V3 3 4 [4, 2, 2]
#| operator.countOf eq V1 3 4 [2, 4, 2]
#| operator.countOf eq V2 3 4 [2, 2, 4]
#| operator.countOf -> 1
#| [2, 2, 2]
#| operator.indexOf eq V3 3 4 [4, 2, 2]
#| operator.indexOf eq V1 3 4 [2, 4, 2]
#| operator.indexOf eq V2 3 4 [2, 2, 4]
#| operator.indexOf -> 2
#| [2, 2, 2]
#| attrgetter -> 1
#| [3, 3, 3]
#| methodcaller x V3 3 [4, 2, 2]
#| methodcaller -> None
#| [2, 2, 2]
#| itemgetter index V3 3 [4, 2, 2]
#| itemgetter -> 4
#| [2, 2, 2]
#| bisect lt V2 3 5 [2, 2, 4]
#| bisect lt V2 3 5 [2, 2, 4]
#| bisect -> 2
#| [2, 2, 2]
#| bisect_left lt V2 3 5 [2, 2, 5]
#| bisect_left lt V1 3 5 [2, 2, 5]
#| bisect_left -> 1
#| [2, 2, 2]
#| bisect key key V2 3 [2, 2, 2]
#| bisect key key V3 3 [2, 2, 2]
#| bisect key -> 2
#| [2, 2, 2]
#| insort lt V2 3 5 [2, 2, 4]
#| insort lt V2 3 5 [2, 2, 4]
#| insort -> None
#| [2, 2, 2]
#| insort key key V2 3 [2, 2, 4]
#| insort key key V2 3 [2, 2, 3]
#| insort key key V3 3 [2, 2, 3]
#| insort key -> None
#| [2, 2, 2]
#| heappush lt V2 5 5 [2, 2, 6]
#| heappush -> None
#| [2, 2, 2]
#| heappop lt V3 3 5 [2, 2, 2]
#| heappop -> 1
#| [2, 2, 2]
#| heappushpop lt V1 3 5 [2, 2, 5]
#| heappushpop lt V2 3 5 [2, 2, 4]
#| heappushpop lt V2 5 5 [2, 2, 6]
#| heappushpop -> 1
#| [2, 2, 2]
#| heapreplace lt V2 3 5 [2, 2, 4]
#| heapreplace lt V2 5 5 [2, 2, 6]
#| heapreplace -> 1
#| [2, 2, 2]
#| merge eq V1 5 7 [2, 6, 7]
#| merge lt V1 5 7 [2, 6, 7]
#| merge -> 1
#| [2, 3, 3]
#| merge key key V1 3 [2, 4, 3]
#| merge key key V2 3 [2, 4, 4]
#| merge key -> 1
#| [2, 3, 3]
#| nsmallest eq V1 3 5 [5, 4, 2]
#| nsmallest lt V1 3 5 [5, 4, 2]
#| nsmallest lt V2 3 6 [6, 3, 4]
#| nsmallest eq V1 3 6 [4, 4, 6]
#| nsmallest lt V1 3 6 [4, 4, 6]
#| nsmallest eq V1 3 7 [2, 4, 7]
#| nsmallest lt V1 3 7 [2, 4, 7]
#| nsmallest -> 1
#| [2, 3, 3]
#| nlargest eq V3 3 5 [4, 5, 2]
#| nlargest lt V3 3 5 [4, 5, 2]
#| nlargest lt V1 4 5 [3, 5, 5]
#| nlargest eq V2 4 5 [5, 4, 5]
#| nlargest lt V2 4 5 [5, 4, 5]
#| nlargest eq V2 5 5 [5, 2, 6]
#| nlargest lt V2 5 5 [5, 2, 6]
#| nlargest -> 1
#| [3, 2, 3]
#| list.sort lt V4 2 4 [2, 2, 2]
#| list.sort lt V6 2 4 [2, 2, 2]
#| list.sort lt V4 2 4 [2, 2, 2]
#| list.sort lt V6 2 4 [2, 2, 2]
#| list.sort -> None
#| [2, 2, 2]
#| list.sort key key V5 2 [2, 2, 2]
#| list.sort key key V4 2 [2, 2, 2]
#| list.sort key key V6 2 [2, 2, 2]
#| list.sort key -> None
#| [2, 2, 2]
#| list.sort key rev key V5 2 [2, 2, 2]
#| list.sort key rev key V4 2 [2, 2, 2]
#| list.sort key rev key V6 2 [2, 2, 2]
#| list.sort key rev -> None
#| [2, 2, 2]
#| S.sort key key V3 2 []
#| S.sort key key V1 2 []
#| S.sort key key V2 2 []
#| S.sort key -> None
#| [2, 2, 2]
#| list.sort V key lt V4 2 4 [2, 2, 2]
#| list.sort V key lt V6 2 4 [2, 2, 2]
#| list.sort V key lt V4 2 4 [2, 2, 2]
#| list.sort V key lt V6 2 4 [2, 2, 2]
#| list.sort V key -> None
#| [2, 2, 2]
#| max V key gt V4 2 4 [2, 2, 2]
#| max V key gt V6 2 4 [2, 2, 2]
#| max V key -> 1
#| [2, 2, 2]
#| max args gt V2 5 7 [7, 6, 3]
#| max args gt V3 5 7 [3, 7, 6]
#| max args -> 2
#| [2, 2, 3]
#| max args key key V1 4 [5, 3, 3]
#| max args key key V2 4 [4, 5, 3]
#| max args key key V3 4 [3, 4, 5]
#| max args key -> 2
#| [2, 2, 3]
#| max args fresh gt V3 4 6 [2, 2, 2]
#| max args fresh gt V2 4 6 [2, 2, 2]
#| max args fresh -> 1
#| [2, 2, 2]
#| sorted tuples eq V2 3 5 [5, 4, 3]
#| sorted tuples lt V2 3 5 [5, 4, 3]
#| sorted tuples eq V3 3 5 [3, 5, 4]
#| sorted tuples lt V3 3 5 [3, 5, 4]
#| sorted tuples -> 1
#| [3, 3, 3]
#| sorted tuples2 eq V2 3 5 [5, 4, 3]
#| sorted tuples2 lt V2 3 5 [5, 4, 3]
#| sorted tuples2 eq V3 3 5 [3, 5, 4]
#| sorted tuples2 lt V3 3 5 [3, 5, 4]
#| sorted tuples2 -> 1
#| [3, 3, 3]
#| sorted lists eq V2 4 6 [6, 5, 3]
#| sorted lists lt V2 4 6 [6, 5, 3]
#| sorted lists eq V3 4 6 [3, 6, 5]
#| sorted lists lt V3 4 6 [3, 6, 5]
#| sorted lists -> 1
#| [3, 3, 3]
#| max tuples eq V2 3 5 [5, 4, 3]
#| max tuples gt V2 3 5 [5, 4, 3]
#| max tuples eq V3 3 5 [3, 5, 4]
#| max tuples gt V3 3 5 [3, 5, 4]
#| max tuples -> 1
#| [2, 2, 3]
#| defaultdict hash V1 3 [4, 2, 2]
#| factory
#| defaultdict hash V1 3 [4, 2, 2]
#| defaultdict -> None
#| [2, 2, 2]
#| Counter sub hash V1 3 [4, 2, 2]
#| Counter sub hash V2 3 [3, 4, 2]
#| Counter sub eq V1 4 5 [5, 5, 2]
#| Counter sub eq V1 4 6 [5, 6, 2]
#| Counter sub hash V3 3 [3, 3, 4]
#| Counter sub eq V1 4 5 [5, 3, 5]
#| Counter sub eq V2 4 5 [3, 5, 5]
#| Counter sub eq V1 4 6 [5, 3, 6]
#| Counter sub eq V2 4 6 [3, 5, 6]
#| Counter sub hash V3 3 [3, 3, 3]
#| Counter sub hash V1 5 [6, 3, 3]
#| Counter sub eq V3 3 7 [7, 3, 3]
#| Counter sub hash V1 8 [9, 3, 3]
#| Counter sub hash V2 5 [4, 6, 3]
#| Counter sub eq V3 3 7 [4, 7, 3]
#| Counter sub hash V2 8 [4, 9, 3]
#| Counter sub eq V1 5 10 [6, 10, 3]
#| Counter sub hash V3 5 [4, 4, 6]
#| Counter sub eq V3 3 7 [4, 4, 7]
#| Counter sub hash V3 4 [4, 4, 3]
#| Counter sub eq V1 5 6 [6, 4, 3]
#| Counter sub eq V2 5 6 [4, 6, 3]
#| Counter sub eq V3 4 6 [4, 4, 5]
#| Counter sub -> 1
#| [3, 3, 2]
#| most_common hash V1 3 [4, 2, 2]
#| most_common hash V2 3 [3, 4, 2]
#| most_common eq V1 4 5 [5, 5, 2]
#| most_common eq V1 4 6 [5, 6, 2]
#| most_common hash V3 3 [3, 3, 4]
#| most_common eq V1 4 5 [5, 3, 5]
#| most_common eq V2 4 5 [3, 5, 5]
#| most_common eq V1 4 6 [5, 3, 6]
#| most_common eq V2 4 6 [3, 5, 6]
#| most_common -> 1
#| [3, 2, 2]
#| deque remove eq V1 4 4 [5, 3, 3]
#| deque remove eq V2 4 4 [3, 5, 3]
#| deque remove -> None
#| [2, 2, 2]
#| deque count eq V1 4 4 [5, 3, 3]
#| deque count eq V2 4 4 [3, 5, 3]
#| deque count eq V3 4 4 [3, 3, 5]
#| deque count -> 1
#| [2, 2, 2]
#| deque in eq V1 4 4 [5, 3, 3]
#| deque in eq V2 4 4 [3, 5, 3]
#| deque in -> True
#| [2, 2, 2]
#| deque eq eq V1 4 5 [5, 3, 3]
#| deque eq eq V1 4 5 [5, 3, 3]
#| deque eq -> False
#| [2, 2, 2]
#| lru hash V1 4 [5, 2, 2]
#| LC [5]
#| lru -> 4
#| [5, 2, 2]
#| lru3 hash V2 4 [6, 5, 2]
#| lru3 hash V1 6 [7, 4, 2]
#| LC [5, 7]
#| lru3 -> 4
#| [5, 5, 2]
#| lru hit hash V2 6 [7, 7, 2]
#| lru hit hash V1 7 [8, 6, 2]
#| lru hit -> 4
#| [5, 5, 2]
#| lru unb hash V2 6 [7, 7, 2]
#| lru unb hash V1 7 [8, 6, 2]
#| LU 6 7
#| lru unb -> 6
#| [6, 7, 2]
#| lru unb hit hash V2 8 [8, 9, 2]
#| lru unb hit hash V1 8 [9, 8, 2]
#| lru unb hit -> 6
#| [6, 7, 2]
#| cache kw hash V2 9 [9, 10, 2]
#| cache kw hash V1 9 [10, 9, 2]
#| LU 10 10
#| cache kw -> 8
#| [7, 9, 2]
#| SDV 8 9
#| singledispatch -> None
#| [7, 8, 2]
#| isinstance -> True
#| [7, 8, 2]
#| match -> 7
#| [7, 8, 2]
#| sum floats radd V1 9 4 [10, 8, 2]
#| sum floats -> 1
#| [7, 8, 2]
#| join str V1 8 [9, 8, 2]
#| join str V2 9 [7, 10, 2]
#| join str V3 3 [7, 8, 4]
#| join -> s,s,s
#| [7, 8, 2]
#| join map str V1 8 [9, 8, 2]
#| join map str V2 9 [7, 10, 2]
#| join map str V3 3 [7, 8, 4]
#| join map -> s,s,s
#| [7, 8, 2]
#| list str -> [V1, V2, V3]
#| [7, 8, 2]
#| chain key V1 8 [9, 8, 2]
#| chain key V2 9 [7, 10, 2]
#| chain key V3 3 [7, 8, 4]
#| chain key V1 8 [9, 8, 2]
#| chain key V2 9 [7, 10, 2]
#| chain key V3 3 [7, 8, 4]
#| chain -> 1
#| [7, 8, 2]
#| product two V1 V1 12 12 [13, 10, 4]
#| product two V1 V2 11 11 [12, 12, 4]
#| product two V1 V3 12 5 [13, 10, 6]
#| product two V2 V1 11 13 [14, 12, 4]
#| product two V2 V2 14 14 [12, 15, 4]
#| product two V2 V3 13 5 [12, 14, 6]
#| product two V3 V1 5 13 [14, 13, 6]
#| product two V3 V2 6 14 [12, 15, 7]
#| product two V3 V3 9 9 [12, 13, 10]
#| product -> 1
#| [10, 11, 5]
#| combinations two V1 V2 9 10 [10, 11, 3]
#| combinations two V1 V3 10 4 [11, 9, 5]
#| combinations two V2 V3 10 4 [10, 11, 5]
#| combinations -> 1
#| [9, 9, 2]
#| pairwise two V1 V2 8 10 [9, 11, 2]
#| pairwise two V2 V3 9 4 [8, 10, 5]
#| pairwise -> 1
#| [8, 9, 2]
#| zip for two V1 V2 8 10 [9, 11, 3]
#| zip for two V2 V3 10 4 [8, 11, 5]
#| zip for -> 1
#| [8, 9, 2]
#| islice pred V1 7 [8, 8, 2]
#| islice pred V2 8 [7, 9, 2]
#| islice -> 1
#| [7, 8, 2]
#| cycle pred V1 8 [9, 8, 2]
#| cycle pred V2 9 [8, 10, 2]
#| cycle pred V3 3 [8, 9, 4]
#| cycle pred V1 8 [9, 9, 3]
#| cycle pred V2 9 [8, 10, 3]
#| cycle -> 1
#| [7, 8, 2]
#| tee pred V1 8 [9, 8, 2]
#| tee pred V2 9 [8, 10, 2]
#| tee pred V3 3 [8, 9, 4]
#| tee pred V1 8 [9, 9, 3]
#| tee pred V2 9 [8, 10, 3]
#| tee pred V3 3 [8, 9, 4]
#| tee -> 1
#| [7, 8, 2]
#| zip_longest two V1 V1 10 10 [11, 8, 2]
#| zip_longest two V2 V2 11 11 [8, 12, 2]
#| zip_longest two V3 V3 5 5 [8, 9, 6]
#| zip_longest -> 1
#| [8, 9, 3]
#| compress pred V1 7 [8, 8, 2]
#| compress pred V3 2 [7, 8, 3]
#| compress -> 1
#| [7, 8, 2]
#| compress V bool V1 9 [10, 8, 2]
#| compress V bool V2 10 [7, 11, 2]
#| compress V pred V2 8 [7, 9, 2]
#| compress V bool V3 4 [7, 9, 5]
#| compress V pred V3 2 [7, 8, 3]
#| compress V -> 1
#| [7, 8, 2]
#| repeat pred V1 8 [9, 8, 2]
#| repeat pred V1 8 [9, 8, 2]
#| repeat -> 1
#| [7, 8, 2]
#| batched pred V1 8 [9, 9, 2]
#| batched pred V2 9 [8, 10, 2]
#| batched pred V3 3 [7, 8, 4]
#| batched -> 1
#| [7, 8, 2]
#| reversed pred V3 2 [7, 8, 3]
#| reversed pred V2 8 [7, 9, 2]
#| reversed pred V1 7 [8, 8, 2]
#| reversed -> 1
#| [7, 8, 2]
#| iter sentinel -> 1
#| [7, 8, 2]
#| iter sentinel2 eq V2 2 10 [10, 8, 2]
#| iter sentinel2 eq V2 2 11 [8, 11, 2]
#| iter sentinel2 -> 1
#| [8, 8, 2]
