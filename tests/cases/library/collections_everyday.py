# Counter arithmetic, defaultdict, deque rotation, ChainMap, namedtuple: what interviews ask.

from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple

words = "the quick the lazy the end quick".split()
c = Counter(words)
print(c, c.most_common(2), c["none"], c.total(), list(c.elements())[:3])
print(Counter("aab") + Counter("abc"), Counter("aab") - Counter("abc"), Counter("aab") & Counter("abc"), Counter("aab") | Counter("abc"))
c.subtract(["the", "the", "the", "the"])
print(c["the"], +c, -c, Counter(a=1) <= Counter(a=2), Counter(a=0) == Counter())
c.update(the=10)
print(c["the"], Counter({"a": 3}).most_common()[:1])
try:
    Counter(3)
except TypeError as error:
    print(error)
try:
    Counter.fromkeys("ab")
except NotImplementedError as error:
    print(error)
groups = defaultdict(list)
for w in words:
    groups[len(w)].append(w)
print(dict(groups), groups, groups.get(99), 99 in groups, groups[99], 99 in groups)
tree = lambda: defaultdict(tree)
t = tree()
t["a"]["b"]["c"] = 1
print(t["a"]["b"]["c"], list(t["a"]))
d = deque([1, 2, 3, 4], maxlen=4)
d.rotate(1)
d.append(9)
d.extendleft([7, 8])
print(d, d.maxlen, d.popleft(), d.pop(), d.index(9) if 9 in d else None, d[0], deque("abc") == deque("abc"))
try:
    deque().pop()
except IndexError as error:
    print(error)
defaults, user = {"colour": "red", "size": 1}, {"size": 5}
cm = ChainMap(user, defaults)
cm["new"] = 1
print(cm["size"], cm["colour"], user, dict(cm.new_child({"size": 0})), cm.parents["size"], len(cm), sorted(cm))
try:
    del cm["colour"]
except KeyError as error:
    print(error)
P = namedtuple("P", "x y z", defaults=[0])
p = P(1, 2)
print(p, p._asdict(), p._replace(x=5), P._make([7, 8, 9]), P._fields, p.x + p[1], p == (1, 2, 0), *p)
for wrong in (lambda: P(1), lambda: p._replace(q=1), lambda: namedtuple("Q", "a a"), lambda: namedtuple("Q", "class"), lambda: setattr(p, "x", 3)):
    try:
        wrong()
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
print(namedtuple("R", "a class a", rename=True)._fields)
od = OrderedDict(a=1, b=2, c=3)
od.move_to_end("a")
print(od, od.popitem(last=False), list(reversed(od)), OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1))
#| Counter({'the': 3, 'quick': 2, 'lazy': 1, 'end': 1}) [('the', 3), ('quick', 2)] 0 7 ['the', 'the', 'the']
#| Counter({'a': 3, 'b': 2, 'c': 1}) Counter({'a': 1}) Counter({'a': 1, 'b': 1}) Counter({'a': 2, 'b': 1, 'c': 1})
#| -1 Counter({'quick': 2, 'lazy': 1, 'end': 1}) Counter({'the': 1}) True True
#| 9 [('a', 3)]
#| 'int' object is not iterable
#| Counter.fromkeys() is undefined.  Use Counter(iterable) instead.
#| {3: ['the', 'the', 'the', 'end'], 5: ['quick', 'quick'], 4: ['lazy']} defaultdict(<class 'list'>, {3: ['the', 'the', 'the', 'end'], 5: ['quick', 'quick'], 4: ['lazy'], 99: []}) None False [] True
#| 1 ['b']
#| deque([7, 1], maxlen=4) 4 8 2 None 7 True
#| pop from an empty deque
#| 5 red {'size': 5, 'new': 1} {'colour': 'red', 'size': 0, 'new': 1} 1 3 ['colour', 'new', 'size']
#| "Key not found in the first mapping: 'colour'"
#| P(x=1, y=2, z=0) {'x': 1, 'y': 2, 'z': 0} P(x=5, y=2, z=0) P(x=7, y=8, z=9) ('x', 'y', 'z') 3 True 1 2 0
#| TypeError P.__new__() missing 1 required positional argument: 'y'
#| TypeError Got unexpected field names: ['q']
#| ValueError Encountered duplicate field name: 'a'
#| ValueError Type names and field names cannot be a keyword: 'class'
#| AttributeError can't set attribute
#| ('a', '_1', '_2')
#| OrderedDict({'c': 3, 'a': 1}) ('b', 2) ['a', 'c'] False
