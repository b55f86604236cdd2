# In-place operators: __iadd__ and its like, or the plain operator instead.
class Bag:
    def __init__(self, items):
        self.items = items

    def __iadd__(self, other):
        self.items.append(other)
        return self

    def __sub__(self, other):
        return Bag([i for i in self.items if i != other])

    def __imul__(self, other):
        return "anything"


a = b = Bag([1])
a += 2
print(a.items, a is b)
a -= 1
print(a.items, b.items, a is b)
a *= 3
print(a)
try:
    b /= 2
except TypeError as error:
    print(error)
try:
    b @= 2
except TypeError as error:
    print(error)
x = 5
x **= 2
x //= 3
x <<= 2
x |= 1
x ^= 3
x %= 20
x >>= 1
x &= 6
print(x)
#| [1, 2] True
#| [2] [1, 2] False
#| anything
#| unsupported operand type(s) for /=: 'Bag' and 'int'
#| unsupported operand type(s) for @=: 'Bag' and 'int'
#| 6
