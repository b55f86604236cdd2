# __abs__ that gives all kinds of values: what is taken, and what is complained of.
for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['abs(x)']:
        try:
            x = type("X", (), {"__abs__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     abs(x) -> None
#| 5
#|     abs(x) -> 5
#| -1
#|     abs(x) -> -1
#| 'a'
#|     abs(x) -> 'a'
#| 1.5
#|     abs(x) -> 1.5
#| ()
#|     abs(x) -> ()
#| True
#|     abs(x) -> True
#| NotImplemented
#|     abs(x) -> NotImplemented
#| 1180591620717411303424
#|     abs(x) -> 1180591620717411303424
#| b'b'
#|     abs(x) -> b'b'
#| Ellipsis
#|     abs(x) -> Ellipsis
#| 1j
#|     abs(x) -> 1j
