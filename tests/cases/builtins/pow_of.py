# pow: with a modulus, inverses, and signs.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


print(pow(2, 10), pow(2, -2), pow(2.0, 3), pow(-8, 1 / 3), pow(3, 4, 5), pow(3, -1, 7), pow(-3, 3, 5), pow(3, 3, -5), pow(7, 10**20, 13))
print(pow(0, 0), pow(0.0, 0), pow(base=2, exp=3), pow(2, 3, mod=5), pow(True, True), pow(5, 0, 1))
tell(pow, 0, -1)
tell(pow, 0.0, -1)
tell(pow, 2, -1, 4)
tell(pow, 2, 3, 0)
tell(pow, 2.0, 3, 5)
tell(pow, 2, 3.0, 5)
tell(pow, "a", 2)
tell(pow, 2)
tell(pow, 10.0, 400)
class P:
    def __pow__(self, other, mod=None):
        return ("pow", other, mod)

    def __rpow__(self, other, mod=None):
        return ("rpow", other, mod)
tell(pow, P(), 2, 3)
tell(pow, 2, P())
tell(pow, 2, P(), 5)
#| 1024 0.25 8.0 (1.0000000000000002+1.7320508075688772j) 1 5 3 -3 9
#| 1 1.0 8 3 1 0
#| ZeroDivisionError: zero to a negative power
#| ZeroDivisionError: zero to a negative power
#| ValueError: base is not invertible for the given modulus
#| ValueError: pow() 3rd argument cannot be 0
#| TypeError: pow() 3rd argument not allowed unless all arguments are integers
#| TypeError: pow() 3rd argument not allowed unless all arguments are integers
#| TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'int'
#| TypeError: pow() missing required argument 'exp' (pos 2)
#| OverflowError: (34, 'Numerical result out of range')
#| ('pow', 2, 3)
#| ('rpow', 2, None)
#| ('rpow', 2, 5)
