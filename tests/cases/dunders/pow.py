# __pow__ that gives all kinds of values: what is taken, and what is complained of.
for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['x ** 2', 'pow(x, 2)', 'pow(x, 2, 3)']:
        try:
            x = type("X", (), {"__pow__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     x ** 2 -> None
#|     pow(x, 2) -> None
#|     pow(x, 2, 3) -> None
#| 5
#|     x ** 2 -> 5
#|     pow(x, 2) -> 5
#|     pow(x, 2, 3) -> 5
#| -1
#|     x ** 2 -> -1
#|     pow(x, 2) -> -1
#|     pow(x, 2, 3) -> -1
#| 'a'
#|     x ** 2 -> 'a'
#|     pow(x, 2) -> 'a'
#|     pow(x, 2, 3) -> 'a'
#| 1.5
#|     x ** 2 -> 1.5
#|     pow(x, 2) -> 1.5
#|     pow(x, 2, 3) -> 1.5
#| ()
#|     x ** 2 -> ()
#|     pow(x, 2) -> ()
#|     pow(x, 2, 3) -> ()
#| True
#|     x ** 2 -> True
#|     pow(x, 2) -> True
#|     pow(x, 2, 3) -> True
#| NotImplemented
#|     x ** 2 -> TypeError unsupported operand type(s) for ** or pow(): 'X' and 'int'
#|     pow(x, 2) -> TypeError unsupported operand type(s) for ** or pow(): 'X' and 'int'
#|     pow(x, 2, 3) -> TypeError unsupported operand type(s) for ** or pow(): 'X', 'int', 'int'
#| 1180591620717411303424
#|     x ** 2 -> 1180591620717411303424
#|     pow(x, 2) -> 1180591620717411303424
#|     pow(x, 2, 3) -> 1180591620717411303424
#| b'b'
#|     x ** 2 -> b'b'
#|     pow(x, 2) -> b'b'
#|     pow(x, 2, 3) -> b'b'
#| Ellipsis
#|     x ** 2 -> Ellipsis
#|     pow(x, 2) -> Ellipsis
#|     pow(x, 2, 3) -> Ellipsis
#| 1j
#|     x ** 2 -> 1j
#|     pow(x, 2) -> 1j
#|     pow(x, 2, 3) -> 1j
