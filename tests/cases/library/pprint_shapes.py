# pprint: widths, depths, compact, underscore numbers, sorting, dataclasses, recursion, long texts.
import pprint
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from dataclasses import dataclass, field
from types import MappingProxyType, SimpleNamespace

data = {"name": "x" * 30, "items": list(range(25)), "nested": {"b": [1, {"c": (1, 2)}], "a": {3, 1, 2}}, 1: None}
pprint.pprint({"name": "x" * 30, "items": list(range(25)), "nested": {"b": [1, {"c": (1, 2)}], "a": {3, 1, 2}}})
pprint.pprint(data["items"], width=30)
pprint.pprint(data["items"], width=30, compact=True)
pprint.pprint(data["nested"], indent=4, width=20)
pprint.pprint({"z": 1, "a": {"deep": {"deeper": [1, [2, [3]]]}}}, depth=2)
pprint.pprint({"z": 1, "a": 2}, sort_dicts=False)
pprint.pp({"z": 1, "a": 2})
pprint.pprint([1234567, 89], underscore_numbers=True)
pprint.pprint("word " * 30)
pprint.pprint(["word " * 20, b"bytes " * 20], width=50)
loop = [1]
loop.append(loop)
print(pprint.pformat(loop).split("id=")[0], pprint.isrecursive(loop), pprint.isreadable(loop), pprint.isreadable([1]), pprint.saferepr({"b": 1, "a": 2}))
print(pprint.pformat((1,)), pprint.pformat(()), pprint.pformat(set()), pprint.pformat(frozenset({2, 1})), pprint.pformat({}), pprint.pformat(None))


@dataclass
class Point:
    x: int
    y: int
    name: str = "a rather long name for a point, is it not"
    tags: list = field(default_factory=lambda: ["one long tag", "another long tag", "a third long tag"], repr=True)


pprint.pprint(Point(1, 2))
pprint.pprint([Point(1, 2, "a", [])])
pprint.pprint(OrderedDict([("first", "x" * 40), ("second", "y" * 40)]))
pprint.pprint(defaultdict(list, {"k" * 20: [1] * 20, "l": []}))
pprint.pprint(Counter("abracadabra" * 3))
pprint.pprint(deque(["x" * 30, "y" * 30, "z" * 30], maxlen=5))
pprint.pprint(SimpleNamespace(alpha="x" * 40, beta="y" * 40))
pprint.pprint(MappingProxyType({"a" * 30: 1, "b" * 30: 2}))
Pair = namedtuple("Pair", "left right")
pprint.pprint(Pair("l" * 50, "r" * 50))
pprint.pprint({(2, 1): 1, (1, 5): 2, "a": 3, 4: 4, None: 5})
pprint.PrettyPrinter(indent=2, width=40).pprint({"key": ["value one", "value two", "value three"], "other": ("t",)})
#| {'items': [0,
#|            1,
#|            2,
#|            3,
#|            4,
#|            5,
#|            6,
#|            7,
#|            8,
#|            9,
#|            10,
#|            11,
#|            12,
#|            13,
#|            14,
#|            15,
#|            16,
#|            17,
#|            18,
#|            19,
#|            20,
#|            21,
#|            22,
#|            23,
#|            24],
#|  'name': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
#|  'nested': {'a': {1, 2, 3}, 'b': [1, {'c': (1, 2)}]}}
#| [0,
#|  1,
#|  2,
#|  3,
#|  4,
#|  5,
#|  6,
#|  7,
#|  8,
#|  9,
#|  10,
#|  11,
#|  12,
#|  13,
#|  14,
#|  15,
#|  16,
#|  17,
#|  18,
#|  19,
#|  20,
#|  21,
#|  22,
#|  23,
#|  24]
#| [0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
#|  10, 11, 12, 13, 14, 15, 16,
#|  17, 18, 19, 20, 21, 22, 23,
#|  24]
#| {   'a': {1, 2, 3},
#|     'b': [   1,
#|              {   'c': (   1,
#|                           2)}]}
#| {'a': {'deep': {...}}, 'z': 1}
#| {'z': 1, 'a': 2}
#| {'z': 1, 'a': 2}
#| [1_234_567, 89]
#| ('word word word word word word word word word word word word word word word '
#|  'word word word word word word word word word word word word word word word ')
#| ['word word word word word word word word word '
#|  'word word word word word word word word word '
#|  'word word ',
#|  b'bytes bytes bytes bytes bytes bytes bytes by'
#|  b'tes bytes bytes bytes bytes bytes bytes byte'
#|  b's bytes bytes bytes bytes bytes ']
#| [1, <Recursion on list with  True False True {'a': 2, 'b': 1}
#| (1,) () set() frozenset({1, 2}) {} None
#| Point(x=1,
#|       y=2,
#|       name='a rather long name for a point, is it not',
#|       tags=['one long tag', 'another long tag', 'a third long tag'])
#| [Point(x=1, y=2, name='a', tags=[])]
#| OrderedDict([('first', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'),
#|              ('second', 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy')])
#| defaultdict(<class 'list'>,
#|             {'kkkkkkkkkkkkkkkkkkkk': [1,
#|                                       1,
#|                                       1,
#|                                       1,
#|                                       1,
#|                                       1,
#|                                       1,
#|                                       1,
#|                                       1,
#|                                       1,
#|                                       1,
#|                                       1,
#|                                       1,
#|                                       1,
#|                                       1,
#|                                       1,
#|                                       1,
#|                                       1,
#|                                       1,
#|                                       1],
#|              'l': []})
#| Counter({'a': 15, 'b': 6, 'r': 6, 'c': 3, 'd': 3})
#| deque(['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
#|        'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyy',
#|        'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzz'],
#|       maxlen=5)
#| namespace(alpha='xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
#|           beta='yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy')
#| mappingproxy({'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa': 1,
#|               'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb': 2})
#| Pair(left='llllllllllllllllllllllllllllllllllllllllllllllllll', right='rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr')
#| {None: 5, 4: 4, 'a': 3, (1, 5): 2, (2, 1): 1}
#| { 'key': [ 'value one',
#|            'value two',
#|            'value three'],
#|   'other': ('t',)}
