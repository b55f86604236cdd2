# __ge__ that gives all kinds of values: what is taken, and what is complained of.
for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['x >= 1', '1 <= x']:
        try:
            x = type("X", (), {"__ge__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     x >= 1 -> None
#|     1 <= x -> None
#| 5
#|     x >= 1 -> 5
#|     1 <= x -> 5
#| -1
#|     x >= 1 -> -1
#|     1 <= x -> -1
#| 'a'
#|     x >= 1 -> 'a'
#|     1 <= x -> 'a'
#| 1.5
#|     x >= 1 -> 1.5
#|     1 <= x -> 1.5
#| ()
#|     x >= 1 -> ()
#|     1 <= x -> ()
#| True
#|     x >= 1 -> True
#|     1 <= x -> True
#| NotImplemented
#|     x >= 1 -> TypeError '>=' not supported between instances of 'X' and 'int'
#|     1 <= x -> TypeError '<=' not supported between instances of 'int' and 'X'
#| 1180591620717411303424
#|     x >= 1 -> 1180591620717411303424
#|     1 <= x -> 1180591620717411303424
#| b'b'
#|     x >= 1 -> b'b'
#|     1 <= x -> b'b'
#| Ellipsis
#|     x >= 1 -> Ellipsis
#|     1 <= x -> Ellipsis
#| 1j
#|     x >= 1 -> 1j
#|     1 <= x -> 1j
