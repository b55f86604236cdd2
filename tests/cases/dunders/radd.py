# __radd__ that gives all kinds of values: what is taken, and what is complained of.
for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['1 + x', 'x + 1', '"a" + x', '[1] + x', 'sum([x])']:
        try:
            x = type("X", (), {"__radd__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     1 + x -> None
#|     x + 1 -> TypeError unsupported operand type(s) for +: 'X' and 'int'
#|     "a" + x -> None
#|     [1] + x -> None
#|     sum([x]) -> None
#| 5
#|     1 + x -> 5
#|     x + 1 -> TypeError unsupported operand type(s) for +: 'X' and 'int'
#|     "a" + x -> 5
#|     [1] + x -> 5
#|     sum([x]) -> 5
#| -1
#|     1 + x -> -1
#|     x + 1 -> TypeError unsupported operand type(s) for +: 'X' and 'int'
#|     "a" + x -> -1
#|     [1] + x -> -1
#|     sum([x]) -> -1
#| 'a'
#|     1 + x -> 'a'
#|     x + 1 -> TypeError unsupported operand type(s) for +: 'X' and 'int'
#|     "a" + x -> 'a'
#|     [1] + x -> 'a'
#|     sum([x]) -> 'a'
#| 1.5
#|     1 + x -> 1.5
#|     x + 1 -> TypeError unsupported operand type(s) for +: 'X' and 'int'
#|     "a" + x -> 1.5
#|     [1] + x -> 1.5
#|     sum([x]) -> 1.5
#| ()
#|     1 + x -> ()
#|     x + 1 -> TypeError unsupported operand type(s) for +: 'X' and 'int'
#|     "a" + x -> ()
#|     [1] + x -> ()
#|     sum([x]) -> ()
#| True
#|     1 + x -> True
#|     x + 1 -> TypeError unsupported operand type(s) for +: 'X' and 'int'
#|     "a" + x -> True
#|     [1] + x -> True
#|     sum([x]) -> True
#| NotImplemented
#|     1 + x -> TypeError unsupported operand type(s) for +: 'int' and 'X'
#|     x + 1 -> TypeError unsupported operand type(s) for +: 'X' and 'int'
#|     "a" + x -> TypeError can only concatenate str (not "X") to str
#|     [1] + x -> TypeError can only concatenate list (not "X") to list
#|     sum([x]) -> TypeError unsupported operand type(s) for +: 'int' and 'X'
#| 1180591620717411303424
#|     1 + x -> 1180591620717411303424
#|     x + 1 -> TypeError unsupported operand type(s) for +: 'X' and 'int'
#|     "a" + x -> 1180591620717411303424
#|     [1] + x -> 1180591620717411303424
#|     sum([x]) -> 1180591620717411303424
#| b'b'
#|     1 + x -> b'b'
#|     x + 1 -> TypeError unsupported operand type(s) for +: 'X' and 'int'
#|     "a" + x -> b'b'
#|     [1] + x -> b'b'
#|     sum([x]) -> b'b'
#| Ellipsis
#|     1 + x -> Ellipsis
#|     x + 1 -> TypeError unsupported operand type(s) for +: 'X' and 'int'
#|     "a" + x -> Ellipsis
#|     [1] + x -> Ellipsis
#|     sum([x]) -> Ellipsis
#| 1j
#|     1 + x -> 1j
#|     x + 1 -> TypeError unsupported operand type(s) for +: 'X' and 'int'
#|     "a" + x -> 1j
#|     [1] + x -> 1j
#|     sum([x]) -> 1j
