# pickle: every protocol, what classes may say of their state, what cannot be pickled, opcodes seen.
import pickle
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction


class Color(Enum):
    RED = 1


Pair = namedtuple("Pair", "a b")


class Plain:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return self.__dict__ == other.__dict__


class Slotted:
    __slots__ = ("x",)


class Arguments:
    def __new__(cls, a, *, b=0):
        self = super().__new__(cls)
        self.both = a, b
        return self

    def __getnewargs_ex__(self):
        return (self.both[0],), {"b": self.both[1]}


class State:
    def __getstate__(self):
        return "state"

    def __setstate__(self, state):
        self.got = state


class Reduced:
    def __reduce__(self):
        return complex, (1, 2)


values = [None, True, 0, 255, -1, 70000, 2**40, -2**70, 1.5, "text", "é\n", b"bytes", bytearray(b"x"), (), (1,), (1, 2, 3, 4), [1, [2]], {"a": {1}}, {1, 2}, frozenset({3}),
          range(3), slice(1, 2), 1 + 2j, Ellipsis, NotImplemented, int, len, Color.RED, Pair(1, 2), Counter("aab"), OrderedDict(a=1), deque([1], 3), defaultdict(list, a=[1]), date(2024, 1, 2), Decimal("1.5"), Fraction(1, 3), Plain([1])]
for protocol in range(2, 6):
    print(protocol, [value for value in values if pickle.loads(pickle.dumps(value, protocol)) != value])
print(pickle.dumps([1, "a", None], 2), pickle.dumps((True, 300), 3), pickle.dumps({"a": b"x"}, 4), pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL)
s = Slotted()
s.x = 5
print(pickle.loads(pickle.dumps(s)).x, pickle.loads(pickle.dumps(Arguments(1, b=2))).both, pickle.loads(pickle.dumps(State())).got, pickle.loads(pickle.dumps(Reduced())))
shared = [1]
a, b = pickle.loads(pickle.dumps([shared, shared]))
loop = [1]
loop.append(loop)
again = pickle.loads(pickle.dumps(loop))
print(a is b, again[1] is again)


def local():
    class Inner:
        pass
    return Inner()


for value in (lambda: 1, local(), (x for x in []), open, iter([1]).__class__, __import__("sys")):
    try:
        print(pickle.loads(pickle.dumps(value)))
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])
for data in (b"", b"garbage", pickle.dumps([1, 2])[:-3], b"\x80\x09.", b"cnowhere\nthing\n."):
    try:
        print(pickle.loads(data))
    except Exception as error:
        print(type(error).__name__, error)
try:
    pickle.dumps(1, 9)
except ValueError as error:
    print(error)
import io
stream = io.BytesIO()
pickle.dump("first", stream)
pickle.dump({"second": 2}, stream)
stream.seek(0)
print(pickle.load(stream), pickle.load(stream))
try:
    pickle.load(stream)
except EOFError as error:
    print("EOFError", error)
#| 2 []
#| 3 []
#| 4 []
#| 5 []
#| b'\x80\x02]q\x00(K\x01X\x01\x00\x00\x00aq\x01Ne.' b'\x80\x03\x88M,\x01\x86q\x00.' b'\x80\x04\x95\x0c\x00\x00\x00\x00\x00\x00\x00}\x94\x8c\x01a\x94C\x01x\x94s.' 5 5
#| 5 (1, 2) state (1+2j)
#| True True
#| PicklingError Can't pickle <function <lambda>
#| PicklingError Can't pickle local object <class '__main__.local.<locals>.Inner'>
#| TypeError cannot pickle 'generator' object
#| <built-in function open>
#| PicklingError Can't pickle <class 'list_iterator'>: it's not found as builtins.list_iterator
#| TypeError cannot pickle 'module' object
#| EOFError Ran out of input
#| UnpicklingError pickle data was truncated
#| UnpicklingError pickle data was truncated
#| ValueError unsupported pickle protocol: 9
#| ModuleNotFoundError No module named 'nowhere'
#| pickle protocol must be <= 5
#| first {'second': 2}
#| EOFError Ran out of input
