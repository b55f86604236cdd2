# A class with __iter__ and __next__; again and only once.
class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


class Again:
    def __iter__(self):
        yield from "ab"


c = Countdown(3)
print(list(c), list(c), [*Again()], [*Again()], 1 in Countdown(3), sum(Countdown(4)), max(Countdown(3)), tuple(zip(Again(), Again())))
a, b, d = Countdown(3)
print(a, b, d, sorted(Countdown(3)), "".join(Again()), dict(enumerate(Again())), *Countdown(2), list(map(str, Countdown(2))))
try:
    x, y = Countdown(3)
except ValueError as error:
    print(error)
#| [2, 1, 0] [] ['a', 'b'] ['a', 'b'] True 6 2 (('a', 'a'), ('b', 'b'))
#| 2 1 0 [0, 1, 2] ab {0: 'a', 1: 'b'} 1 0 ['1', '0']
#| too many values to unpack (expected 2)
