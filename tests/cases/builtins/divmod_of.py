# divmod: quotient and remainder, signs, floats, and classes.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


for a, b in ((7, 3), (-7, 3), (7, -3), (-7, -3), (7.5, 2), (-7.5, 2), (0, 5), (True, 2), (10**20, 7), (5, float("inf")), (-5, float("inf"))):
    print((a, b), divmod(a, b))
tell(divmod, 1, 0)
tell(divmod, 1.0, 0)
tell(divmod, 1, 0.0)
tell(divmod, 1j, 1)
tell(divmod, "a", 1)
class D:
    def __divmod__(self, other):
        return "left", other

    def __rdivmod__(self, other):
        return "right", other
tell(divmod, D(), 1)
tell(divmod, 1, D())
tell(divmod, 1)
#| (7, 3) (2, 1)
#| (-7, 3) (-3, 2)
#| (7, -3) (-3, -2)
#| (-7, -3) (2, -1)
#| (7.5, 2) (3.0, 1.5)
#| (-7.5, 2) (-4.0, 0.5)
#| (0, 5) (0, 0)
#| (True, 2) (0, 1)
#| (100000000000000000000, 7) (14285714285714285714, 2)
#| (5, inf) (0.0, 5.0)
#| (-5, inf) (-1.0, inf)
#| ZeroDivisionError: division by zero
#| ZeroDivisionError: division by zero
#| ZeroDivisionError: division by zero
#| TypeError: unsupported operand type(s) for divmod(): 'complex' and 'int'
#| TypeError: unsupported operand type(s) for divmod(): 'str' and 'int'
#| ('left', 1)
#| ('right', 1)
#| TypeError: divmod expected 2 arguments, got 1
