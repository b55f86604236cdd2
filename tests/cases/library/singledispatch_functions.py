# functools.singledispatch and singledispatchmethod: choosing by the class of the first argument.
import collections.abc
from functools import singledispatch, singledispatchmethod


@singledispatch
def describe(value, prefix=""):
    "Tells."
    return f"{prefix}something: {value!r}"


@describe.register
def _(value: int, prefix=""):
    return f"{prefix}int {value}"


@describe.register(float)
@describe.register(complex)
def number(value, prefix=""):
    return f"{prefix}inexact {value}"


@describe.register
def _(value: list | tuple, prefix=""):
    return f"{prefix}sequence of {len(value)}"


@describe.register(collections.abc.Mapping)
def _(value, prefix=""):
    return f"{prefix}mapping"


describe.register(type(None), lambda value: "nothing")


class Own(dict):
    pass


for value in (1, True, 2.5, 1j, [1, 2], (1,), {}, Own(), None, "text", {1}):
    print(describe(value))
print(describe(3, prefix="> "), describe.__name__, describe.__doc__)
print(describe.dispatch(bool) is describe.dispatch(int), describe.dispatch(str) is describe.registry[object])
print(sorted(kind.__name__ for kind in describe.registry))
for wrong in (lambda: describe(), lambda: describe.register(3), lambda: describe.register(lambda x: x),
              lambda: describe(value=3)):
    try:
        wrong()
    except TypeError as error:
        print(str(error).split(" at 0x")[0])


class Shape:
    @singledispatchmethod
    def area(self, value):
        raise NotImplementedError(f"no area of {type(value).__name__}")

    @area.register
    def _(self, value: int):
        return value * value

    @area.register
    def _(self, value: tuple):
        return value[0] * value[1]

    @singledispatchmethod
    @classmethod
    def make(cls, value):
        return cls.__name__, value

    @make.register
    @classmethod
    def _(cls, value: str):
        return cls.__name__, "text", value


shape = Shape()
print(shape.area(3), shape.area((2, 5)), Shape.make(1), Shape.make("x"))
try:
    shape.area("x")
except NotImplementedError as error:
    print(error)
#| int 1
#| int True
#| inexact 2.5
#| inexact 1j
#| sequence of 2
#| sequence of 1
#| mapping
#| mapping
#| nothing
#| something: 'text'
#| something: {1}
#| > int 3 describe Tells.
#| True True
#| ['Mapping', 'NoneType', 'complex', 'float', 'int', 'list', 'object', 'tuple']
#| describe requires at least 1 positional argument
#| Invalid first argument to `register()`: 3. Use either `@register(some_class)` or plain `@register` on an annotated function.
#| Invalid first argument to `register()`: <function <lambda>.<locals>.<lambda>
#| describe requires at least 1 positional argument
#| 9 10 ('Shape', 1) ('Shape', 'text', 'x')
#| no area of str
