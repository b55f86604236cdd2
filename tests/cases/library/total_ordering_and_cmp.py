# functools.total_ordering from each root, its refusal, NotImplemented, and cmp_to_key.
from functools import cmp_to_key, total_ordering


@total_ordering
class Less:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return isinstance(other, Less) and self.n == other.n

    def __lt__(self, other):
        if not isinstance(other, Less):
            return NotImplemented
        return self.n < other.n


a, b = Less(1), Less(2)
print(a < b, a <= b, a > b, a >= b, a <= Less(1), a >= Less(1), a != b)
for operation in (lambda: a < 3, lambda: a <= 3, lambda: a > 3, lambda: 3 >= a):
    try:
        print(operation())
    except TypeError as error:
        print(error)


def make(root):
    def compare(self, other):
        return {"__lt__": self.n < other.n, "__le__": self.n <= other.n, "__gt__": self.n > other.n,
                "__ge__": self.n >= other.n}[root]
    body = {"__init__": lambda self, n: setattr(self, "n", n), "__eq__": lambda self, o: self.n == o.n, root: compare}
    return total_ordering(type("Own", (), body))


for root in ("__lt__", "__le__", "__gt__", "__ge__"):
    Own = make(root)
    x, y, z = Own(1), Own(2), Own(1)
    print(root, x < y, x <= y, x > y, x >= y, x <= z, x >= z, x < z, x > z)
try:
    total_ordering(type("Nothing", (), {}))
except ValueError as error:
    print(error)

key = cmp_to_key(lambda p, q: (len(p) > len(q)) - (len(p) < len(q)))
print(sorted(["ccc", "a", "bb", "dd"], key=key), key("a") < key("bb"), key("x") == key("y"), key("abc").obj)
print(max(["x", "yyy", "zz"], key=key), min([3, 1, 2], key=cmp_to_key(lambda p, q: q - p)))
for wrong in (lambda: hash(key("a")), lambda: key("a") < 3, lambda: cmp_to_key()):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
#| True True False False True True True
#| '<' not supported between instances of 'Less' and 'int'
#| '<=' not supported between instances of 'Less' and 'int'
#| '>' not supported between instances of 'Less' and 'int'
#| '>=' not supported between instances of 'int' and 'Less'
#| __lt__ True True False False True True False False
#| __le__ True True False False True True False False
#| __gt__ True True False False True True False False
#| __ge__ True True False False True True False False
#| must define at least one ordering operation: < > <= >=
#| ['a', 'bb', 'dd', 'ccc'] True True abc
#| yyy 3
#| unhashable type: 'functools.KeyWrapper'
#| other argument must be K instance
#| cmp_to_key() missing required argument 'mycmp' (pos 1)
