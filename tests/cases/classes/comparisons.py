# Comparison methods: reflections, __ne__ from __eq__, total_ordering.
import functools


@functools.total_ordering
class Version:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n if isinstance(other, Version) else NotImplemented

    def __lt__(self, other):
        return self.n < other.n if isinstance(other, Version) else NotImplemented


a, b = Version(1), Version(2)
print(a < b, a <= b, a > b, a >= b, a == b, a != b, sorted([b, a])[0] is a, max(a, b) is b)
for act in (lambda: a < 5, lambda: a >= "x", lambda: hash(a)):
    try:
        print(act())
    except TypeError as error:
        print(error)


class OnlyGt:
    def __gt__(self, other):
        return "reflected"


print(a == 5, a != 5, 5 < OnlyGt(), OnlyGt() > 5)
try:
    OnlyGt() < 5
except TypeError as error:
    print(error)
#| True True False False False True True True
#| '<' not supported between instances of 'Version' and 'int'
#| '>=' not supported between instances of 'Version' and 'str'
#| unhashable type: 'Version'
#| False True reflected reflected
#| '<' not supported between instances of 'OnlyGt' and 'int'
