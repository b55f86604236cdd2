# pprint: widths, depth, sorting, compact, dataclasses, recursion, own printers.

import pprint
from collections import Counter, OrderedDict, defaultdict, deque
from dataclasses import dataclass
from types import MappingProxyType, SimpleNamespace

data = {"name": "x" * 20, "items": list(range(25)), "nested": {"b": [1, {"deep": ("t", None)}], "a": "y" * 30}, "set": {3, 1, 2}}
pprint.pprint(data)
pprint.pprint(data, width=40, compact=True)
pprint.pprint(data, depth=1, sort_dicts=False, indent=4)
print(pprint.pformat([["a" * 30] * 3, ("b" * 40,)]), pprint.saferepr({"z": 1, "a": 2}), pprint.isreadable(data), pprint.isrecursive(data))
r = [1]
r.append(r)
print(pprint.pformat(r)[:20], pprint.isrecursive(r), pprint.isreadable(r))


@dataclass
class Point:
    x: int
    label: str = "p" * 40
    more: list = None


pprint.pprint([Point(1, more=list(range(20))), Point(2)])
for thing in (Counter("a" * 5 + "b"), OrderedDict(a="x" * 40, b="y" * 40), defaultdict(list, k=["v" * 70]), deque(["q" * 40, "r" * 40], 5), SimpleNamespace(a="s" * 40, b="t" * 40), MappingProxyType({"m": "u" * 70}), "long text " * 12, b"bytes " * 20, bytearray(b"ba" * 40), frozenset({"f" * 40, "g" * 40}), ("one",), [], {}, set(), 123_456_789):
    pprint.pprint(thing)
pprint.pprint({10: 1, "a": 2, (1,): 3, 2.5: 4, None: 5})
pprint.pp({"b": 1, "a": [123456789] * 3}, underscore_numbers=True)
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
#|  'name': 'xxxxxxxxxxxxxxxxxxxx',
#|  'nested': {'a': 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyy',
#|             'b': [1, {'deep': ('t', None)}]},
#|  'set': {1, 2, 3}}
#| {'items': [0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
#|            10, 11, 12, 13, 14, 15, 16,
#|            17, 18, 19, 20, 21, 22, 23,
#|            24],
#|  'name': 'xxxxxxxxxxxxxxxxxxxx',
#|  'nested': {'a': 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyy',
#|             'b': [1,
#|                   {'deep': ('t',
#|                             None)}]},
#|  'set': {1, 2, 3}}
#| {   'name': 'xxxxxxxxxxxxxxxxxxxx',
#|     'items': [...],
#|     'nested': {...},
#|     'set': {1, 2, 3}}
#| [['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
#|   'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
#|   'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
#|  ('bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',)] {'a': 2, 'z': 1} True False
#| [1, <Recursion on li True False
#| [Point(x=1,
#|        label='pppppppppppppppppppppppppppppppppppppppp',
#|        more=[0,
#|              1,
#|              2,
#|              3,
#|              4,
#|              5,
#|              6,
#|              7,
#|              8,
#|              9,
#|              10,
#|              11,
#|              12,
#|              13,
#|              14,
#|              15,
#|              16,
#|              17,
#|              18,
#|              19]),
#|  Point(x=2, label='pppppppppppppppppppppppppppppppppppppppp', more=None)]
#| Counter({'a': 5, 'b': 1})
#| OrderedDict([('a', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'),
#|              ('b', 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy')])
#| defaultdict(<class 'list'>,
#|             {'k': ['vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv']})
#| deque(['qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq',
#|        'rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr'],
#|       maxlen=5)
#| namespace(a='ssssssssssssssssssssssssssssssssssssssss',
#|           b='tttttttttttttttttttttttttttttttttttttttt')
#| mappingproxy({'m': 'uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu'})
#| ('long text long text long text long text long text long text long text long '
#|  'text long text long text long text long text ')
#| (b'bytes bytes bytes bytes bytes bytes bytes bytes bytes bytes bytes bytes byte'
#|  b's bytes bytes bytes bytes bytes bytes bytes ')
#| bytearray(b'babababababababababababababababababababababababababababababababa'
#|           b'babababababababa')
#| frozenset({'ffffffffffffffffffffffffffffffffffffffff',
#|            'gggggggggggggggggggggggggggggggggggggggg'})
#| ('one',)
#| []
#| {}
#| set()
#| 123456789
#| {None: 5, 2.5: 4, 10: 1, 'a': 2, (1,): 3}
#| {'b': 1, 'a': [123_456_789, 123_456_789, 123_456_789]}
