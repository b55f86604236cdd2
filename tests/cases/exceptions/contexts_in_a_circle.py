# An exception whose context leads back to itself is raised, handled and printed like another.

import traceback


def tell(error):
    print(traceback.format_exception_only(error), error.__context__)


one = ValueError("one")
one.__context__ = one
try:
    raise one
except ValueError as caught:
    tell(caught)
    try:
        raise KeyError("within")
    except KeyError as inner:
        print(type(inner.__context__).__name__)
a, b, c = ValueError("a"), ValueError("b"), ValueError("c")
a.__context__, b.__context__, c.__context__ = b, c, b
try:
    raise a
except ValueError:
    try:
        raise TypeError("t")
    except TypeError as last:
        print(last.__context__)
        print(len(traceback.format_exception(last)) > 3)


class Number(Exception):
    def __new__(cls):
        return 5


def generator():
    yield


try:
    generator().throw(Number)
except TypeError as error:
    print(error)
for raised in (lambda: Number, lambda: int):
    try:
        raise raised()
    except TypeError as error:
        print(error)
#| ['ValueError: one\n'] one
#| ValueError
#| a
#| True
#| calling <class '__main__.Number'> should have returned an instance of BaseException, not int
#| calling <class '__main__.Number'> should have returned an instance of BaseException, not <class 'int'>
#| exceptions must derive from BaseException
