# __rmod__ that gives all kinds of values: what is taken, and what is complained of.
for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['2 % x', '"%s" % x == 1']:
        try:
            x = type("X", (), {"__rmod__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     2 % x -> None
#|     "%s" % x == 1 -> False
#| 5
#|     2 % x -> 5
#|     "%s" % x == 1 -> False
#| -1
#|     2 % x -> -1
#|     "%s" % x == 1 -> False
#| 'a'
#|     2 % x -> 'a'
#|     "%s" % x == 1 -> False
#| 1.5
#|     2 % x -> 1.5
#|     "%s" % x == 1 -> False
#| ()
#|     2 % x -> ()
#|     "%s" % x == 1 -> False
#| True
#|     2 % x -> True
#|     "%s" % x == 1 -> False
#| NotImplemented
#|     2 % x -> TypeError unsupported operand type(s) for %: 'int' and 'X'
#|     "%s" % x == 1 -> False
#| 1180591620717411303424
#|     2 % x -> 1180591620717411303424
#|     "%s" % x == 1 -> False
#| b'b'
#|     2 % x -> b'b'
#|     "%s" % x == 1 -> False
#| Ellipsis
#|     2 % x -> Ellipsis
#|     "%s" % x == 1 -> False
#| 1j
#|     2 % x -> 1j
#|     "%s" % x == 1 -> False
