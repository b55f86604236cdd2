# __copy__ that gives all kinds of values: what is taken, and what is complained of.
import copy

for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['copy.copy(x)']:
        try:
            x = type("X", (), {"__copy__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     copy.copy(x) -> None
#| 5
#|     copy.copy(x) -> 5
#| -1
#|     copy.copy(x) -> -1
#| 'a'
#|     copy.copy(x) -> 'a'
#| 1.5
#|     copy.copy(x) -> 1.5
#| ()
#|     copy.copy(x) -> ()
#| True
#|     copy.copy(x) -> True
#| NotImplemented
#|     copy.copy(x) -> NotImplemented
#| 1180591620717411303424
#|     copy.copy(x) -> 1180591620717411303424
#| b'b'
#|     copy.copy(x) -> b'b'
#| Ellipsis
#|     copy.copy(x) -> Ellipsis
#| 1j
#|     copy.copy(x) -> 1j
