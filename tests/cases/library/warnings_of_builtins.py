# Built-ins and the compiler give their warnings to the module warnings.
import operator
import warnings
from datetime import datetime


class Truth:
    def __index__(self):
        return True

    def __int__(self):
        return True


class Fraction(float):
    pass


class Half:
    def __float__(self):
        return Fraction(0.5)


def steps():
    try:
        yield 1
    except ValueError:
        yield 2


def throw_three():
    running = steps()
    next(running)
    return running.throw(ValueError, ValueError("no"), None)


TRIED = [
    lambda: ~True, lambda: ~False, lambda: complex(0j, 1), lambda: complex(1, 2j), lambda: complex(real=1j),
    lambda: [1, 2][Truth()], lambda: operator.index(Truth()), lambda: int(Truth()), lambda: float(Half()),
    throw_three, lambda: datetime.strptime("03-02", "%d-%m"), lambda: datetime.strptime("3.2.24", "%d.%m.%y"),
    lambda: compile("x is 3", "<text>", "exec").co_names, lambda: eval("'\\d'"), lambda: eval("1if 1else 2"),
    lambda: eval("f'\\{1}'"),
]
for tried in TRIED:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        print(tried())
    for warning in caught:
        print("   ", warning.category.__name__, warning.lineno, str(warning.message).splitlines()[0])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    for tried in TRIED[:3]:
        try:
            tried()
        except DeprecationWarning as error:
            print("raised", str(error)[:40])
#| -2
#|     DeprecationWarning 38 Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the underlying int object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.
#| -1
#|     DeprecationWarning 38 Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the underlying int object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.
#| 1j
#|     DeprecationWarning 38 complex() argument 'real' must be a real number, not complex
#| (-1+0j)
#|     DeprecationWarning 38 complex() argument 'imag' must be a real number, not complex
#| 1j
#|     DeprecationWarning 38 complex() argument 'real' must be a real number, not complex
#| 2
#|     DeprecationWarning 39 __index__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#| 1
#|     DeprecationWarning 39 __index__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#| 1
#|     DeprecationWarning 39 __int__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#| 0.5
#|     DeprecationWarning 39 Half.__float__ returned non-float (type Fraction).  The ability to return an instance of a strict subclass of float is deprecated, and may be removed in a future version of Python.
#| 2
#|     DeprecationWarning 34 the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead.
#| 1900-02-03 00:00:00
#|     DeprecationWarning 40 Parsing dates involving a day of month without a year specified is ambiguous
#| 2024-02-03 00:00:00
#| ('x',)
#|     SyntaxWarning 1 "is" with 'int' literal. Did you mean "=="?
#| \d
#|     SyntaxWarning 1 "\d" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\d"? A raw string is also an option.
#| 1
#|     SyntaxWarning 1 invalid decimal literal
#|     SyntaxWarning 1 invalid decimal literal
#| \1
#|     SyntaxWarning 1 "\{" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\{"? A raw string is also an option.
#| raised Bitwise inversion '~' on bool is depreca
#| raised Bitwise inversion '~' on bool is depreca
#| raised complex() argument 'real' must be a real
