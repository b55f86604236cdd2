import array
import json
from collections import Counter


class Text(str):
    def __bytes__(self):
        return b"abc"


class Own(bytes):
    pass


class Made:
    def __bytes__(self):
        return Own(b"own")


numbers = array.array("h", [0x101, -2])
print(bytes(numbers), bytearray(numbers), b"-".join([numbers, b"x"]), b"<" + numbers)
print(array.array("b", [1, 2]) in b"\x01\x02\x03", str(array.array("b", b"hi"), "utf-8"))
print(int.from_bytes(array.array("B", [1, 2]), "big"), bytes(array.array("d", [1.5])), bytes(array.array("f", [1.5])))
nothing = array.array("d", [float("nan")])
print(nothing == nothing, nothing <= nothing, nothing < nothing, nothing != nothing)
print(bytes(Text("\u20ac")), type(bytes(Made())).__name__)
print([type(part).__name__ for part in b"12345".partition(bytearray(b"3"))])
print(type({1: 2, 3: 4}.keys() & frozenset({1, 2, 5})).__name__, {1: 2}.keys() & frozenset({1, 2}))
first, second = json.loads('[{"key_one": 1}, {"key_one": 2}]')
print(next(iter(first)) is next(iter(second)))
print(list(json.JSONEncoder().iterencode([1, "a", [2, {}], {"b": [None, 3.5]}])))
print(list(json.JSONEncoder(indent=1).iterencode({"b": [1, {"c": 2}]})))
try:
    Counter("abc").most_common("x")
except TypeError as error:
    print(error)


class Shrinks:
    def __eq__(self, other):
        one.clear()
        two.clear()
        return NotImplemented


one, two = [Shrinks()], [Shrinks()]
print(one == two)
#| b'\x01\x01\xfe\xff' bytearray(b'\x01\x01\xfe\xff') b'\x01\x01\xfe\xff-x' b'<\x01\x01\xfe\xff'
#| True hi
#| 258 b'\x00\x00\x00\x00\x00\x00\xf8?' b'\x00\x00\xc0?'
#| False False False True
#| b'abc' Own
#| ['bytes', 'bytearray', 'bytes']
#| set {1}
#| True
#| ['[1', ', "a"', ', ', '[2', ', ', '{}', ']', ', ', '{', '"b"', ': ', '[null', ', 3.5', ']', '}', ']']
#| ['{', '\n ', '"b"', ': ', '[\n  1', ',\n  ', '{', '\n   ', '"c"', ': ', '2', '\n  ', '}', '\n ', ']', '\n', '}']
#| '>=' not supported between instances of 'str' and 'int'
#| True
