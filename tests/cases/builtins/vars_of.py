# vars: the dictionary of an object, or the names of the place.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class Plain:
    kind = "class"

    def __init__(self):
        self.a = 1


class Slotted:
    __slots__ = ("a",)


plain = Plain()
vars(plain)["b"] = 2
print(plain.b, vars(plain), vars(Plain)["kind"], type(vars(Plain)))
tell(vars, Slotted())
tell(vars, 5)
tell(vars, 1, 2)


def function(x, y=2):
    return vars()


print(function(1))
print(vars() is globals())
try:
    vars(Plain)["new"] = 1
except TypeError as error:
    print(error)
#| 2 {'a': 1, 'b': 2} class <class 'mappingproxy'>
#| TypeError: vars() argument must have __dict__ attribute
#| TypeError: vars() argument must have __dict__ attribute
#| TypeError: vars expected at most 1 argument, got 2
#| {'x': 1, 'y': 2}
#| True
#| 'mappingproxy' object does not support item assignment
