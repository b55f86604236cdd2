# match: mappings by some of their keys, the rest, values of any pattern.
import types


def kind(value):
    match value:
        case {"type": "circle", "r": r}:
            return f"circle {r}"
        case {"type": "rect", "size": [w, h], **rest}:
            return f"rect {w}x{h} {rest}"
        case {1: "one", None: x}:
            return f"one and {x}"
        case {"a": {"b": {"c": deep}}}:
            return f"deep {deep}"
        case {"only": int(n)} if n > 0:
            return f"positive {n}"
        case {}:
            return "a mapping"
        case _:
            return "no mapping"


for value in ({"type": "circle", "r": 2, "x": 0}, {"type": "rect", "size": (3, 4), "color": "red"}, {1: "one", None: 5}, {"a": {"b": {"c": 1}}}, {"only": 3}, {"only": -3}, {}, [("type", "circle")], types.MappingProxyType({"only": 9})):
    print(kind(value))


class Default(dict):
    def __missing__(self, key):
        return "made"


match Default():
    case {"x": value}:
        print("matched", value)
    case _:
        print("keys that are not there do not match")
#| circle 2
#| rect 3x4 {'color': 'red'}
#| one and 5
#| deep 1
#| positive 3
#| a mapping
#| a mapping
#| no mapping
#| positive 9
#| keys that are not there do not match
