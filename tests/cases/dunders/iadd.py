# __iadd__ that gives all kinds of values: what is taken, and what is complained of.
def inplace(x):
    x += 1
    return x


for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['inplace(x)', 'x + 1']:
        try:
            x = type("X", (), {"__iadd__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     inplace(x) -> None
#|     x + 1 -> TypeError unsupported operand type(s) for +: 'X' and 'int'
#| 5
#|     inplace(x) -> 5
#|     x + 1 -> TypeError unsupported operand type(s) for +: 'X' and 'int'
#| -1
#|     inplace(x) -> -1
#|     x + 1 -> TypeError unsupported operand type(s) for +: 'X' and 'int'
#| 'a'
#|     inplace(x) -> 'a'
#|     x + 1 -> TypeError unsupported operand type(s) for +: 'X' and 'int'
#| 1.5
#|     inplace(x) -> 1.5
#|     x + 1 -> TypeError unsupported operand type(s) for +: 'X' and 'int'
#| ()
#|     inplace(x) -> ()
#|     x + 1 -> TypeError unsupported operand type(s) for +: 'X' and 'int'
#| True
#|     inplace(x) -> True
#|     x + 1 -> TypeError unsupported operand type(s) for +: 'X' and 'int'
#| NotImplemented
#|     inplace(x) -> TypeError unsupported operand type(s) for +=: 'X' and 'int'
#|     x + 1 -> TypeError unsupported operand type(s) for +: 'X' and 'int'
#| 1180591620717411303424
#|     inplace(x) -> 1180591620717411303424
#|     x + 1 -> TypeError unsupported operand type(s) for +: 'X' and 'int'
#| b'b'
#|     inplace(x) -> b'b'
#|     x + 1 -> TypeError unsupported operand type(s) for +: 'X' and 'int'
#| Ellipsis
#|     inplace(x) -> Ellipsis
#|     x + 1 -> TypeError unsupported operand type(s) for +: 'X' and 'int'
#| 1j
#|     inplace(x) -> 1j
#|     x + 1 -> TypeError unsupported operand type(s) for +: 'X' and 'int'
