# __mul__ that gives all kinds of values: what is taken, and what is complained of.
for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['x * 2', '2 * x']:
        try:
            x = type("X", (), {"__mul__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     x * 2 -> None
#|     2 * x -> TypeError unsupported operand type(s) for *: 'int' and 'X'
#| 5
#|     x * 2 -> 5
#|     2 * x -> TypeError unsupported operand type(s) for *: 'int' and 'X'
#| -1
#|     x * 2 -> -1
#|     2 * x -> TypeError unsupported operand type(s) for *: 'int' and 'X'
#| 'a'
#|     x * 2 -> 'a'
#|     2 * x -> TypeError unsupported operand type(s) for *: 'int' and 'X'
#| 1.5
#|     x * 2 -> 1.5
#|     2 * x -> TypeError unsupported operand type(s) for *: 'int' and 'X'
#| ()
#|     x * 2 -> ()
#|     2 * x -> TypeError unsupported operand type(s) for *: 'int' and 'X'
#| True
#|     x * 2 -> True
#|     2 * x -> TypeError unsupported operand type(s) for *: 'int' and 'X'
#| NotImplemented
#|     x * 2 -> TypeError unsupported operand type(s) for *: 'X' and 'int'
#|     2 * x -> TypeError unsupported operand type(s) for *: 'int' and 'X'
#| 1180591620717411303424
#|     x * 2 -> 1180591620717411303424
#|     2 * x -> TypeError unsupported operand type(s) for *: 'int' and 'X'
#| b'b'
#|     x * 2 -> b'b'
#|     2 * x -> TypeError unsupported operand type(s) for *: 'int' and 'X'
#| Ellipsis
#|     x * 2 -> Ellipsis
#|     2 * x -> TypeError unsupported operand type(s) for *: 'int' and 'X'
#| 1j
#|     x * 2 -> 1j
#|     2 * x -> TypeError unsupported operand type(s) for *: 'int' and 'X'
