# int: from texts with a base, floats, and other numbers.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class Whole:
    def __int__(self):
        return 8


class Index:
    def __index__(self):
        return 9


for args in (("12",), (" -7\n",), ("1_000",), ("ff", 16), ("0xff", 16), ("0b101", 0), ("0o17", 0), ("z", 36), (b"12",), (3.99,), (-3.99,), ("٤٢",), (Whole(),), (Index(),), (True,), ()):
    tell(int, *args)
for args in (("",), ("1.5",), ("12a",), ("9", 8), ("1", 1), ("1", 37), (5, 10), (None,), ("0b12", 0), ("010", 0), (float("nan"),), (float("inf"),), ("1__0",), ([],), (1j,)):
    tell(int, *args)
tell(lambda: int(x=1))
tell(lambda: int("11", base=2))
tell(lambda: int(base=2))
#| 12
#| -7
#| 1000
#| 255
#| 255
#| 5
#| 15
#| 35
#| 12
#| 3
#| -3
#| 42
#| 8
#| 9
#| 1
#| 0
#| ValueError: invalid literal for int() with base 10: ''
#| ValueError: invalid literal for int() with base 10: '1.5'
#| ValueError: invalid literal for int() with base 10: '12a'
#| ValueError: invalid literal for int() with base 8: '9'
#| ValueError: int() base must be >= 2 and <= 36, or 0
#| ValueError: int() base must be >= 2 and <= 36, or 0
#| TypeError: int() can't convert non-string with explicit base
#| TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
#| ValueError: invalid literal for int() with base 0: '0b12'
#| ValueError: invalid literal for int() with base 0: '010'
#| ValueError: cannot convert float NaN to integer
#| OverflowError: cannot convert float infinity to integer
#| ValueError: invalid literal for int() with base 10: '1__0'
#| TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'
#| TypeError: int() argument must be a string, a bytes-like object or a real number, not 'complex'
#| TypeError: int() got an unexpected keyword argument 'x'
#| 3
#| TypeError: int() missing string argument
