# __divmod__ that gives all kinds of values: what is taken, and what is complained of.
for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['divmod(x, 2)', 'divmod(2, x)']:
        try:
            x = type("X", (), {"__divmod__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     divmod(x, 2) -> None
#|     divmod(2, x) -> TypeError unsupported operand type(s) for divmod(): 'int' and 'X'
#| 5
#|     divmod(x, 2) -> 5
#|     divmod(2, x) -> TypeError unsupported operand type(s) for divmod(): 'int' and 'X'
#| -1
#|     divmod(x, 2) -> -1
#|     divmod(2, x) -> TypeError unsupported operand type(s) for divmod(): 'int' and 'X'
#| 'a'
#|     divmod(x, 2) -> 'a'
#|     divmod(2, x) -> TypeError unsupported operand type(s) for divmod(): 'int' and 'X'
#| 1.5
#|     divmod(x, 2) -> 1.5
#|     divmod(2, x) -> TypeError unsupported operand type(s) for divmod(): 'int' and 'X'
#| ()
#|     divmod(x, 2) -> ()
#|     divmod(2, x) -> TypeError unsupported operand type(s) for divmod(): 'int' and 'X'
#| True
#|     divmod(x, 2) -> True
#|     divmod(2, x) -> TypeError unsupported operand type(s) for divmod(): 'int' and 'X'
#| NotImplemented
#|     divmod(x, 2) -> TypeError unsupported operand type(s) for divmod(): 'X' and 'int'
#|     divmod(2, x) -> TypeError unsupported operand type(s) for divmod(): 'int' and 'X'
#| 1180591620717411303424
#|     divmod(x, 2) -> 1180591620717411303424
#|     divmod(2, x) -> TypeError unsupported operand type(s) for divmod(): 'int' and 'X'
#| b'b'
#|     divmod(x, 2) -> b'b'
#|     divmod(2, x) -> TypeError unsupported operand type(s) for divmod(): 'int' and 'X'
#| Ellipsis
#|     divmod(x, 2) -> Ellipsis
#|     divmod(2, x) -> TypeError unsupported operand type(s) for divmod(): 'int' and 'X'
#| 1j
#|     divmod(x, 2) -> 1j
#|     divmod(2, x) -> TypeError unsupported operand type(s) for divmod(): 'int' and 'X'
