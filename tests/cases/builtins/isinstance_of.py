# isinstance and issubclass: tuples, unions, and classes that answer themselves.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class Meta(type):
    def __instancecheck__(cls, instance):
        return instance == "ok"

    def __subclasscheck__(cls, subclass):
        return subclass is int


class Choosy(metaclass=Meta):
    pass


print(isinstance(1, int), isinstance(True, int), isinstance(1, (str, (float, int))), isinstance("a", int | str))
print(isinstance("ok", Choosy), isinstance(1, Choosy), issubclass(int, Choosy), issubclass(bool, (int, str)), issubclass(bool, str | int))
print(isinstance(None, None | int), issubclass(type, object), isinstance(type, type))
tell(isinstance, 1, 5)
tell(isinstance, 1, [int])
tell(isinstance, 1, list[int])
tell(issubclass, 1, int)
tell(issubclass, int, 5)
tell(isinstance, 1)
tell(isinstance, 1, (str, 5))
#| True True True True
#| True False True True True
#| True True True
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError: isinstance() argument 2 cannot be a parameterized generic
#| TypeError: issubclass() arg 1 must be a class
#| TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
#| TypeError: isinstance expected 2 arguments, got 1
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
