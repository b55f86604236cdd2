# round: to even at a half, negative places, floats as they are stored.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


print([round(n + 0.5) for n in range(-3, 4)], round(2.675, 2), round(2.5), round(-2.5), round(1.005, 2))
print(round(1234, -2), round(1250, -2), round(1350, -2), round(15, -1), round(25, -1), round(-25, -1), round(5, 3), round(5.0, None))
print(round(1e300, 5), round(0.5), round(1.5), round(123.456, -1), round(123.456, -3), round(True), round(-0.4), round(1e16 + 1, 1))
tell(round, float("nan"))
tell(round, float("inf"))
tell(round, float("inf"), 1)
tell(round, "a")
tell(round, 1, 1.5)
tell(round, 1j)
class R:
    def __round__(self, places="none"):
        return places
tell(round, R())
tell(round, R(), 3)
tell(round, R(), None)
tell(lambda: round(number=2.567, ndigits=1))
#| [-2, -2, 0, 0, 2, 2, 4] 2.67 2 -2 1.0
#| 1200 1200 1400 20 20 -20 5 5
#| 1e+300 0 2 120.0 0.0 1 0 1e+16
#| ValueError: cannot convert float NaN to integer
#| OverflowError: cannot convert float infinity to integer
#| inf
#| TypeError: type str doesn't define __round__ method
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: type complex doesn't define __round__ method
#| 'none'
#| 3
#| 'none'
#| 2.6
