# __round__ that gives all kinds of values: what is taken, and what is complained of.
for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['round(x)', 'round(x, 2)', 'round(x, None)']:
        try:
            x = type("X", (), {"__round__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     round(x) -> None
#|     round(x, 2) -> None
#|     round(x, None) -> None
#| 5
#|     round(x) -> 5
#|     round(x, 2) -> 5
#|     round(x, None) -> 5
#| -1
#|     round(x) -> -1
#|     round(x, 2) -> -1
#|     round(x, None) -> -1
#| 'a'
#|     round(x) -> 'a'
#|     round(x, 2) -> 'a'
#|     round(x, None) -> 'a'
#| 1.5
#|     round(x) -> 1.5
#|     round(x, 2) -> 1.5
#|     round(x, None) -> 1.5
#| ()
#|     round(x) -> ()
#|     round(x, 2) -> ()
#|     round(x, None) -> ()
#| True
#|     round(x) -> True
#|     round(x, 2) -> True
#|     round(x, None) -> True
#| NotImplemented
#|     round(x) -> NotImplemented
#|     round(x, 2) -> NotImplemented
#|     round(x, None) -> NotImplemented
#| 1180591620717411303424
#|     round(x) -> 1180591620717411303424
#|     round(x, 2) -> 1180591620717411303424
#|     round(x, None) -> 1180591620717411303424
#| b'b'
#|     round(x) -> b'b'
#|     round(x, 2) -> b'b'
#|     round(x, None) -> b'b'
#| Ellipsis
#|     round(x) -> Ellipsis
#|     round(x, 2) -> Ellipsis
#|     round(x, None) -> Ellipsis
#| 1j
#|     round(x) -> 1j
#|     round(x, 2) -> 1j
#|     round(x, None) -> 1j
