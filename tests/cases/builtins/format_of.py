# format: the method behind it, with and without a specification.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class Celsius:
    def __init__(self, degrees):
        self.degrees = degrees

    def __format__(self, spec):
        return f"[{spec}] {self.degrees}"


print(format(3.14159, ".2f"), format(255, "#x"), format("a", ">3"), format(Celsius(20), "warm"), format(Celsius(1)))
print(f"{Celsius(5):x>{3}}", "{:{}}".format(Celsius(6), "in"))
tell(format, [1], "5")
tell(format, None, "d")
tell(format, 1, 2)
tell(format, "a", "d")
tell(format, object(), "x")
class Bad:
    def __format__(self, spec):
        return 5
tell(format, Bad())
#| 3.14 0xff   a [warm] 20 [] 1
#| [x>3] 5 [in] 6
#| TypeError: unsupported format string passed to list.__format__
#| TypeError: unsupported format string passed to NoneType.__format__
#| TypeError: format() argument 2 must be str, not int
#| ValueError: Unknown format code 'd' for object of type 'str'
#| TypeError: unsupported format string passed to object.__format__
#| TypeError: __format__ must return a str, not int
