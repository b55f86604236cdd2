# float: what texts and numbers it takes.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class Own:
    def __float__(self):
        return 2.5


class Index:
    def __index__(self):
        return 7


for value in ("1.5", " 2e3\n", "-inf", "nan", "1_000.5", "infinity", "+.5", "5.", b"2.5", "٣.٥", 10**22, True, Own(), Index()):
    tell(float, value)
for value in ("", "1.5x", "1__0", "0x10", "e5", "_1", None, [1], 1j, 10**400, "1 2"):
    tell(float, value)
tell(float)
tell(float, 1, 2)
class Bad:
    def __float__(self):
        return 1
tell(float, Bad())
#| 1.5
#| 2000.0
#| -inf
#| nan
#| 1000.5
#| inf
#| 0.5
#| 5.0
#| 2.5
#| 3.5
#| 1e+22
#| 1.0
#| 2.5
#| 7.0
#| ValueError: could not convert string to float: ''
#| ValueError: could not convert string to float: '1.5x'
#| ValueError: could not convert string to float: '1__0'
#| ValueError: could not convert string to float: '0x10'
#| ValueError: could not convert string to float: 'e5'
#| ValueError: could not convert string to float: '_1'
#| TypeError: float() argument must be a string or a real number, not 'NoneType'
#| TypeError: float() argument must be a string or a real number, not 'list'
#| TypeError: float() argument must be a string or a real number, not 'complex'
#| OverflowError: int too large to convert to float
#| ValueError: could not convert string to float: '1 2'
#| 0.0
#| TypeError: float expected at most 1 argument, got 2
#| TypeError: Bad.__float__ returned non-float (type int)
