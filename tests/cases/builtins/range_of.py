# range: what it takes, and what it is.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


print(range(3), range(1, 3), range(1, 9, 2), list(range(5, 0, -2)), list(range(0)), list(range(3, 1)))
tell(range)
tell(range, 1.0)
tell(range, "3")
tell(range, 1, 2, 0)
tell(range, 1, 2, 3, 4)
tell(lambda: range(stop=3))
class Index:
    def __index__(self):
        return 4
print(range(Index()), range(True), range(10**20, 10**20 + 3), list(range(2**63 - 1, 2**63 + 2)))
#| range(0, 3) range(1, 3) range(1, 9, 2) [5, 3, 1] [] []
#| TypeError: range expected at least 1 argument, got 0
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: 'str' object cannot be interpreted as an integer
#| ValueError: range() arg 3 must not be zero
#| TypeError: range expected at most 3 arguments, got 4
#| TypeError: range() takes no keyword arguments
#| range(0, 4) range(0, 1) range(100000000000000000000, 100000000000000000003) [9223372036854775807, 9223372036854775808, 9223372036854775809]
