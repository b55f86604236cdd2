# any: stops at the first true item, false of nothing.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class Seen:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        print("truth of", self.value)
        return self.value > 2


tell(any, map(Seen, range(6)))
tell(any, [])
tell(any, ["", 0, None, {}, 0.0])
tell(any, iter([0, 1, 2]))
rest = iter([0, 1, 2, 3])
any(rest)
print(list(rest))
tell(any, 1, 2)
tell(any, None)
#| truth of 0
#| truth of 1
#| truth of 2
#| truth of 3
#| True
#| False
#| False
#| True
#| [2, 3]
#| TypeError: any() takes exactly one argument (2 given)
#| TypeError: 'NoneType' object is not iterable
