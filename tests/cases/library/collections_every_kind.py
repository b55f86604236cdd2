# collections: Counter, deque, defaultdict, OrderedDict, ChainMap, namedtuple at their corners.
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, defaultdict, deque, namedtuple


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


c = Counter("abracadabra")
print(c, c["z"], c.most_common(2), c.most_common(), c.total(), list(c.elements())[:3], c + Counter(a=1, z=2), c - Counter("aaaa"), c & Counter("abz"), c | Counter("zz"), +Counter(a=-1, b=1), -Counter(a=-1), Counter(a=1) == Counter(a=1, b=0), Counter(a=1) <= Counter(a=2), c.copy() == c, Counter({"x": 2}), Counter(x=1, y=-2), Counter(), Counter([1, 1.0, True]))
c.subtract("aab"); c.update("zz"); c["q"] = 0
del c["nothing"]
print(sorted(c.items()), c.pop("z"), Counter.fromkeys if False else "")
attempt(lambda: Counter(5))
attempt(lambda: Counter.fromkeys("ab"))
attempt(lambda: Counter(1, 2))
attempt(lambda: Counter(a="x") + Counter(a=1))
d = deque([1, 2, 3], maxlen=4)
d.append(4); d.append(5); d.appendleft(0); d.rotate(1)
print(d, d.maxlen, d[0], d[-1], d.pop(), d.popleft(), d, d.count(1), d.index(2), 2 in d, deque("ab") + deque("c"), deque("ab") * 2, deque([1]) == deque([1]), deque([1]) < deque([2]), d.copy(), list(reversed(d)), deque(maxlen=0))
d.extend("xyz"); d.extendleft([8, 9]); d.insert(1, "i") if len(d) < 4 else None; d.reverse(); d.remove(8)
print(d, len(d), bool(deque()))
attempt(lambda: deque().pop())
attempt(lambda: deque().popleft())
attempt(lambda: d[10])
attempt(lambda: d[0:1])
attempt(lambda: d.remove("none"))
attempt(lambda: d.index("none"))
attempt(lambda: deque([1], -1))
attempt(lambda: deque([1], "a"))
attempt(lambda: deque([1, 2], 2).insert(0, 5))
attempt(lambda: hash(d))
attempt(lambda: deque(5))
attempt(lambda: deque("ab") + "c")
attempt(lambda: [d.append(1) for _ in d])
dd = defaultdict(list)
dd["a"].append(1); dd["b"]
print(dd, dd.get("zz"), "zz" in dd, dd.default_factory, defaultdict(int, a=1), defaultdict(lambda: "x")["q"], dict(dd), dd.copy(), dd | {"c": 2}, defaultdict(None, {1: 2}))
attempt(lambda: defaultdict()["x"])
attempt(lambda: defaultdict(5))
attempt(lambda: defaultdict([], a=1))
attempt(lambda: defaultdict(lambda x: x)["k"])
o = OrderedDict(a=1, b=2, c=3)
o.move_to_end("a"); o.move_to_end("c", last=False)
print(o, o.popitem(), o.popitem(last=False), list(reversed(o)), OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == dict(b=2, a=1), OrderedDict.fromkeys("ab", 0), o | {"z": 1}, OrderedDict([(1, 2)]).pop(1))
attempt(lambda: o.move_to_end("zz"))
attempt(lambda: OrderedDict().popitem())
attempt(lambda: OrderedDict(5))
m = ChainMap({"a": 1}, {"a": 2, "b": 3})
child = m.new_child({"c": 4})
m["new"] = 9
print(m, m["a"], m["b"], len(m), sorted(m), child["c"], child.parents == m, m.maps, dict(m), "b" in m, m.get("z", 0), child.new_child().maps[0])
attempt(lambda: m["zz"])
attempt(lambda: m.pop("b"))
attempt(lambda: m.__delitem__("b"))
attempt(lambda: ChainMap().popitem())
P = namedtuple("P", "x y z", defaults=[0, 1])
p = P(5)
print(p, p.x, p[1], p._asdict(), p._replace(y=7), P._fields, P._field_defaults, P._make([1, 2, 3]), p == (5, 0, 1), *p, P(1, y=2), namedtuple("Q", ["def", "a", "a"], rename=True)._fields, P.__doc__, hash(p) == hash((5, 0, 1)))
attempt(lambda: P())
attempt(lambda: P(1, 2, 3, 4))
attempt(lambda: P(1, q=2))
attempt(lambda: setattr(p, "x", 1))
attempt(lambda: p._replace(q=1))
attempt(lambda: P._make([1]))
attempt(lambda: namedtuple("R", "a a"))
attempt(lambda: namedtuple("R", "class"))
attempt(lambda: namedtuple("R", "_x"))
attempt(lambda: namedtuple("1R", "x"))
attempt(lambda: namedtuple("R", "x", defaults=[1, 2]))
u = UserDict(a=1)
u["b"] = 2
print(u, u.data, UserList([1, 2]) + [3], UserList("ab")[0], type(UserList([1])[:]).__name__, u | {"c": 3})
#| Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1}) 0 [('a', 5), ('b', 2)] [('a', 5), ('b', 2), ('r', 2), ('c', 1), ('d', 1)] 11 ['a', 'a', 'a'] Counter({'a': 6, 'b': 2, 'r': 2, 'z': 2, 'c': 1, 'd': 1}) Counter({'b': 2, 'r': 2, 'a': 1, 'c': 1, 'd': 1}) Counter({'a': 1, 'b': 1}) Counter({'a': 5, 'b': 2, 'r': 2, 'z': 2, 'c': 1, 'd': 1}) Counter({'b': 1}) Counter({'a': 1}) True True True Counter({'x': 2}) Counter({'x': 1, 'y': -2}) Counter() Counter({1: 3})
#| [('a', 3), ('b', 1), ('c', 1), ('d', 1), ('q', 0), ('r', 2), ('z', 2)] 2
#| TypeError: 'int' object is not iterable
#| NotImplementedError: Counter.fromkeys() is undefined.  Use Counter(iterable) instead.
#| TypeError: Counter.__init__() takes from 1 to 2 positional arguments but 3 were given
#| TypeError: can only concatenate str (not "int") to str
#| deque([0, 2], maxlen=4) 4 4 3 3 4 deque([0, 2], maxlen=4) 0 1 True deque(['a', 'b', 'c']) deque(['a', 'b', 'a', 'b']) True True deque([0, 2], maxlen=4) [2, 0] deque([], maxlen=0)
#| deque(['x', 2, 9], maxlen=4) 3 False
#| IndexError: pop from an empty deque
#| IndexError: pop from an empty deque
#| IndexError: deque index out of range
#| TypeError: sequence index must be integer, not 'slice'
#| ValueError: deque.remove(x): x not in deque
#| ValueError: deque.index(x): x not in deque
#| ValueError: maxlen must be non-negative
#| TypeError: an integer is required
#| IndexError: deque already at its maximum size
#| TypeError: unhashable type: 'collections.deque'
#| TypeError: 'int' object is not iterable
#| TypeError: can only concatenate deque (not "str") to deque
#| RuntimeError: deque mutated during iteration
#| defaultdict(<class 'list'>, {'a': [1], 'b': []}) None False <class 'list'> defaultdict(<class 'int'>, {'a': 1}) x {'a': [1], 'b': []} defaultdict(<class 'list'>, {'a': [1], 'b': []}) defaultdict(<class 'list'>, {'a': [1], 'b': [], 'c': 2}) defaultdict(None, {1: 2})
#| KeyError: 'x'
#| TypeError: first argument must be callable or None
#| TypeError: first argument must be callable or None
#| TypeError: <lambda>.<locals>.<lambda>() missing 1 required positional argument: 'x'
#| OrderedDict({'b': 2}) ('a', 1) ('c', 3) ['b'] False True OrderedDict({'a': 0, 'b': 0}) OrderedDict({'b': 2, 'z': 1}) 2
#| KeyError: 'zz'
#| KeyError: 'dictionary is empty'
#| TypeError: 'int' object is not iterable
#| ChainMap({'a': 1, 'new': 9}, {'a': 2, 'b': 3}) 1 3 3 ['a', 'b', 'new'] 4 True [{'a': 1, 'new': 9}, {'a': 2, 'b': 3}] {'a': 1, 'b': 3, 'new': 9} True 0 {}
#| KeyError: 'zz'
#| KeyError: "Key not found in the first mapping: 'b'"
#| KeyError: "Key not found in the first mapping: 'b'"
#| KeyError: 'No keys found in the first mapping.'
#| P(x=5, y=0, z=1) 5 0 {'x': 5, 'y': 0, 'z': 1} P(x=5, y=7, z=1) ('x', 'y', 'z') {'y': 0, 'z': 1} P(x=1, y=2, z=3) True 5 0 1 P(x=1, y=2, z=1) ('_0', 'a', '_2') P(x, y, z) True
#| TypeError: P.__new__() missing 1 required positional argument: 'x'
#| TypeError: P.__new__() takes from 2 to 4 positional arguments but 5 were given
#| TypeError: P.__new__() got an unexpected keyword argument 'q'
#| AttributeError: can't set attribute
#| TypeError: Got unexpected field names: ['q']
#| TypeError: Expected 3 arguments, got 1
#| ValueError: Encountered duplicate field name: 'a'
#| ValueError: Type names and field names cannot be a keyword: 'class'
#| ValueError: Field names cannot start with an underscore: '_x'
#| ValueError: Type names and field names must be valid identifiers: '1R'
#| TypeError: Got more default values than field names
#| {'a': 1, 'b': 2} {'a': 1, 'b': 2} [1, 2, 3] a UserList {'a': 1, 'b': 2, 'c': 3}
