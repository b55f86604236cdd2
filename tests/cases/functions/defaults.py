# Default values: made once, when the def is run.
def collect(item, to=[]):
    to.append(item)
    return to


print(collect(1), collect(2), collect(3, []), collect.__defaults__)


def now(n, step=len("abc"), *, scale=2):
    return n * step * scale


print(now(1), now(1, 2), now(1, scale=1), now.__defaults__, now.__kwdefaults__)
now.__defaults__ = (10,)
now.__kwdefaults__ = {"scale": 100}
print(now(1))
x = 1
f = lambda a=x: a
x = 2
print(f(), [g() for g in [lambda: i for i in range(3)]], [g() for g in [lambda i=i: i for i in range(3)]])


class Default:
    def method(self, other=None, sizes=(1, 2)):
        other = other if other is not None else []
        return other, sizes


print(Default().method(), Default.method.__defaults__)
#| [1, 2] [1, 2] [3] ([1, 2],)
#| 6 4 3 (3,) {'scale': 2}
#| 1000
#| 1 [2, 2, 2] [0, 1, 2]
#| ([], (1, 2)) (None, (1, 2))
