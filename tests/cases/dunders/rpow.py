# __rpow__ that gives all kinds of values: what is taken, and what is complained of.
for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['2 ** x', 'pow(2, x)']:
        try:
            x = type("X", (), {"__rpow__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     2 ** x -> None
#|     pow(2, x) -> None
#| 5
#|     2 ** x -> 5
#|     pow(2, x) -> 5
#| -1
#|     2 ** x -> -1
#|     pow(2, x) -> -1
#| 'a'
#|     2 ** x -> 'a'
#|     pow(2, x) -> 'a'
#| 1.5
#|     2 ** x -> 1.5
#|     pow(2, x) -> 1.5
#| ()
#|     2 ** x -> ()
#|     pow(2, x) -> ()
#| True
#|     2 ** x -> True
#|     pow(2, x) -> True
#| NotImplemented
#|     2 ** x -> TypeError unsupported operand type(s) for ** or pow(): 'int' and 'X'
#|     pow(2, x) -> TypeError unsupported operand type(s) for ** or pow(): 'int' and 'X'
#| 1180591620717411303424
#|     2 ** x -> 1180591620717411303424
#|     pow(2, x) -> 1180591620717411303424
#| b'b'
#|     2 ** x -> b'b'
#|     pow(2, x) -> b'b'
#| Ellipsis
#|     2 ** x -> Ellipsis
#|     pow(2, x) -> Ellipsis
#| 1j
#|     2 ** x -> 1j
#|     pow(2, x) -> 1j
