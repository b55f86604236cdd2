# len: built-in containers, and what __len__ may answer.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class Sized:
    def __init__(self, size):
        self.size = size

    def __len__(self):
        return self.size


print(len("né"), len("😀"), len(b"abc"), len([[]]), len({1: 2}), len({1, 1}), len(range(0, 10, 3)), len(range(10, 0)), len(Sized(True)))
for value in (5, None, iter([]), (x for x in []), Sized(-1), Sized(1.5), Sized(2**64), int, range(2**70)):
    tell(len, value)
print(Sized(-5).__len__(), range(2**64).__len__() if False else "")
#| 2 1 3 1 1 1 4 0 1
#| TypeError: object of type 'int' has no len()
#| TypeError: object of type 'NoneType' has no len()
#| TypeError: object of type 'list_iterator' has no len()
#| TypeError: object of type 'generator' has no len()
#| ValueError: __len__() should return >= 0
#| TypeError: 'float' object cannot be interpreted as an integer
#| OverflowError: cannot fit 'int' into an index-sized integer
#| TypeError: object of type 'type' has no len()
#| OverflowError: Python int too large to convert to C ssize_t
#| -5
