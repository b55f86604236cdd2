# Mapping patterns: required keys, rest, nested sequences, own mappings, duplicate keys, defaultdict.

from collections import ChainMap, OrderedDict, defaultdict
from collections.abc import Mapping
from types import MappingProxyType

KEY = "dynamic"


class Names:
    KEY = "kind"


class Own(Mapping):
    def __init__(self, **kw):
        self.data = kw

    def __getitem__(self, key):
        print("getitem", key)
        return self.data[key]

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)

    def get(self, key, default=None):
        print("get", key)
        return self.data.get(key, default)


def tell(event):
    match event:
        case {} if not event:
            return "empty"
        case {"type": "click", "at": (x, y), **rest}:
            return f"click {x},{y} {rest}"
        case {"type": "key", "keys": [first, *others]}:
            return f"key {first} {others}"
        case {"type": ("a" | "b") as letter}:
            return f"letter {letter}"
        case {Names.KEY: int(k)}:
            return f"kind {k}"
        case {1: one, -2.5: two}:
            return f"numbers {one} {two}"
        case {None: x, True: y}:
            return f"constants {x} {y}"
        case {"nested": {"deep": [_, {"x": x}]}}:
            return f"deep {x}"
        case {**everything}:
            return f"rest {sorted(everything)}"
        case _:
            return "no mapping"


for event in [{}, {"type": "click", "at": (1, 2)}, {"type": "click", "at": [3, 4], "mod": "ctrl"}, {"type": "click", "at": "ab"},
              {"type": "key", "keys": "abc"}, {"type": "key", "keys": ("a", "b")}, {"type": "b"}, {"kind": 3}, {1: "x", -2.5: "y"}, {None: 1, True: 2},
              {"nested": {"deep": (0, {"x": 9})}}, OrderedDict(a=1), defaultdict(list, type="a"), MappingProxyType({"kind": 1}), ChainMap({"kind": 2}), Own(type="b"), [1], 5]:
    print(tell(event))
d = defaultdict(list)
match d:
    case {"missing": x}:
        print("made", x)
    case _:
        print("not made", dict(d))


class Same:
    K = "a"


try:
    match {"a": 1}:
        case {"a": x, Same.K: y}:
            print(x, y)
except ValueError as error:
    print(error)
#| empty
#| click 1,2 {}
#| click 3,4 {'mod': 'ctrl'}
#| rest ['at', 'type']
#| rest ['keys', 'type']
#| key a ['b']
#| letter b
#| kind 3
#| numbers x y
#| constants 1 2
#| deep 9
#| rest ['a']
#| letter a
#| kind 1
#| kind 2
#| get type
#| letter b
#| no mapping
#| no mapping
#| not made {}
