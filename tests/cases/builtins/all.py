# all: stops at the first false item, true of nothing.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


def items(*values):
    for value in values:
        print("look at", repr(value))
        yield value


tell(all, items(1, "a", 0, 5))
tell(all, items())
tell(all, items([1], (0,)))
tell(all, {"": 1})
tell(all, 5)
tell(all)
class Odd:
    def __bool__(self):
        return 1
tell(all, [Odd()])
#| look at 1
#| look at 'a'
#| look at 0
#| False
#| True
#| look at [1]
#| look at (0,)
#| True
#| False
#| TypeError: 'int' object is not iterable
#| TypeError: all() takes exactly one argument (0 given)
#| TypeError: __bool__ should return bool, returned int
