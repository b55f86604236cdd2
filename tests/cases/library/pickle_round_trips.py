# pickle: round trips of everything common, protocols, own reductions.

import pickle
from collections import OrderedDict, deque, Counter


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class P:
    def __init__(self, x):
        self.x = x
    def __eq__(self, other):
        return self.x == other.x
class S:
    __slots__ = ("a",)
class R:
    def __reduce__(self):
        return (complex, (1, 2))
class St:
    def __getstate__(self):
        return {"kept": 1}
def trip(v, protocol=None):
    return pickle.loads(pickle.dumps(v, protocol))
s = S()
s.a = [1]
a = []
a.append(a)
tell(lambda: trip([1, 2.5, "é", b"x", None, True, 1j, (1,), {1: {2}}]))
tell(lambda: trip(P(5)) == P(5))
tell(lambda: trip(s).a)
tell(lambda: trip(R()))
tell(lambda: trip(St()).__dict__)
tell(lambda: trip(a)[0].__class__)
tell(lambda: trip(len) is len)
tell(lambda: trip(P) is P)
tell(lambda: trip(x for x in []))
tell(lambda: trip(OrderedDict(a=1)))
tell(lambda: trip(deque([1], 3)))
tell(lambda: trip(Counter("aab")))
tell(lambda: trip(range(3)))
tell(lambda: trip(10**50))
tell(lambda: trip(ValueError("v")))
tell(lambda: trip(frozenset({1})))
tell(lambda: trip(bytearray(b"q")))
tell(lambda: trip(...))
tell(lambda: trip(slice(1, 2)))
tell(lambda: pickle.loads(b""))
tell(lambda: pickle.dumps(1, 99))
tell(lambda: pickle.HIGHEST_PROTOCOL)
tell(lambda: pickle.dumps("ab", 4))
#| [1, 2.5, 'é', b'x', None, True, 1j, (1,), {1: {2}}]
#| True
#| [1]
#| (1+2j)
#| {'kept': 1}
#| <class 'list'>
#| True
#| True
#| TypeError: cannot pickle 'generator' object
#| OrderedDict({'a': 1})
#| deque([1], maxlen=3)
#| Counter({'a': 2, 'b': 1})
#| range(0, 3)
#| 100000000000000000000000000000000000000000000000000
#| ValueError('v')
#| frozenset({1})
#| bytearray(b'q')
#| Ellipsis
#| slice(1, 2, None)
#| EOFError: Ran out of input
#| ValueError: pickle protocol must be <= 5
#| 5
#| b'\x80\x04\x95\x06\x00\x00\x00\x00\x00\x00\x00\x8c\x02ab\x94.'
