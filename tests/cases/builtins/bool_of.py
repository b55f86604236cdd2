# bool: which values are false, and how a class decides.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class ByLen:
    def __init__(self, size):
        self.size = size

    def __len__(self):
        return self.size


class Both(ByLen):
    def __bool__(self):
        return True


for value in (0, 0.0, 0j, "", b"", [], (), {}, set(), range(0), None, False, ByLen(0), Both(0), ByLen(3), "0", [0], object):
    print(bool(value), end=" ")
print()
tell(bool, ByLen(-1))
tell(bool, ByLen("x"))
tell(bool, ByLen(2**70))
tell(bool)
tell(bool, 1, 2)
tell(lambda: bool(x=1))
print(True + True, bool.__mro__, True == 1, {True: "a", 1: "b"})
#| False False False False False False False False False False False False False True True True True True
#| ValueError: __len__() should return >= 0
#| TypeError: 'str' object cannot be interpreted as an integer
#| OverflowError: cannot fit 'int' into an index-sized integer
#| False
#| TypeError: bool expected at most 1 argument, got 2
#| TypeError: bool() takes no keyword arguments
#| 2 (<class 'bool'>, <class 'int'>, <class 'object'>) True {True: 'b'}
