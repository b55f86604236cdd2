# __trunc__ that gives all kinds of values: what is taken, and what is complained of.
import math

for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['math.trunc(x)', 'int(x)']:
        try:
            x = type("X", (), {"__trunc__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     math.trunc(x) -> None
#|     int(x) -> TypeError int() argument must be a string, a bytes-like object or a real number, not 'X'
#| 5
#|     math.trunc(x) -> 5
#|     int(x) -> TypeError int() argument must be a string, a bytes-like object or a real number, not 'X'
#| -1
#|     math.trunc(x) -> -1
#|     int(x) -> TypeError int() argument must be a string, a bytes-like object or a real number, not 'X'
#| 'a'
#|     math.trunc(x) -> 'a'
#|     int(x) -> TypeError int() argument must be a string, a bytes-like object or a real number, not 'X'
#| 1.5
#|     math.trunc(x) -> 1.5
#|     int(x) -> TypeError int() argument must be a string, a bytes-like object or a real number, not 'X'
#| ()
#|     math.trunc(x) -> ()
#|     int(x) -> TypeError int() argument must be a string, a bytes-like object or a real number, not 'X'
#| True
#|     math.trunc(x) -> True
#|     int(x) -> TypeError int() argument must be a string, a bytes-like object or a real number, not 'X'
#| NotImplemented
#|     math.trunc(x) -> NotImplemented
#|     int(x) -> TypeError int() argument must be a string, a bytes-like object or a real number, not 'X'
#| 1180591620717411303424
#|     math.trunc(x) -> 1180591620717411303424
#|     int(x) -> TypeError int() argument must be a string, a bytes-like object or a real number, not 'X'
#| b'b'
#|     math.trunc(x) -> b'b'
#|     int(x) -> TypeError int() argument must be a string, a bytes-like object or a real number, not 'X'
#| Ellipsis
#|     math.trunc(x) -> Ellipsis
#|     int(x) -> TypeError int() argument must be a string, a bytes-like object or a real number, not 'X'
#| 1j
#|     math.trunc(x) -> 1j
#|     int(x) -> TypeError int() argument must be a string, a bytes-like object or a real number, not 'X'
