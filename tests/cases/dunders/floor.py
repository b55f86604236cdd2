# __floor__ that gives all kinds of values: what is taken, and what is complained of.
import math

for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['math.floor(x)', 'math.ceil(x)']:
        try:
            x = type("X", (), {"__floor__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     math.floor(x) -> None
#|     math.ceil(x) -> TypeError must be real number, not X
#| 5
#|     math.floor(x) -> 5
#|     math.ceil(x) -> TypeError must be real number, not X
#| -1
#|     math.floor(x) -> -1
#|     math.ceil(x) -> TypeError must be real number, not X
#| 'a'
#|     math.floor(x) -> 'a'
#|     math.ceil(x) -> TypeError must be real number, not X
#| 1.5
#|     math.floor(x) -> 1.5
#|     math.ceil(x) -> TypeError must be real number, not X
#| ()
#|     math.floor(x) -> ()
#|     math.ceil(x) -> TypeError must be real number, not X
#| True
#|     math.floor(x) -> True
#|     math.ceil(x) -> TypeError must be real number, not X
#| NotImplemented
#|     math.floor(x) -> NotImplemented
#|     math.ceil(x) -> TypeError must be real number, not X
#| 1180591620717411303424
#|     math.floor(x) -> 1180591620717411303424
#|     math.ceil(x) -> TypeError must be real number, not X
#| b'b'
#|     math.floor(x) -> b'b'
#|     math.ceil(x) -> TypeError must be real number, not X
#| Ellipsis
#|     math.floor(x) -> Ellipsis
#|     math.ceil(x) -> TypeError must be real number, not X
#| 1j
#|     math.floor(x) -> 1j
#|     math.ceil(x) -> TypeError must be real number, not X
