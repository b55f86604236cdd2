# __instancecheck__ that gives all kinds of values: what is taken, and what is complained of.
for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['isinstance(1, x)']:
        try:
            x = type("X", (type,), {"__instancecheck__": method})("Y", (), {})
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     isinstance(1, x) -> False
#| 5
#|     isinstance(1, x) -> True
#| -1
#|     isinstance(1, x) -> True
#| 'a'
#|     isinstance(1, x) -> True
#| 1.5
#|     isinstance(1, x) -> True
#| ()
#|     isinstance(1, x) -> False
#| True
#|     isinstance(1, x) -> True
#| NotImplemented
#|     isinstance(1, x) -> TypeError NotImplemented should not be used in a boolean context
#| 1180591620717411303424
#|     isinstance(1, x) -> True
#| b'b'
#|     isinstance(1, x) -> True
#| Ellipsis
#|     isinstance(1, x) -> True
#| 1j
#|     isinstance(1, x) -> True
