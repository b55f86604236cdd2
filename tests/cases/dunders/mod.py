# __mod__ that gives all kinds of values: what is taken, and what is complained of.
for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['x % 2', '"%s" % x == "s"']:
        try:
            x = type("X", (), {"__mod__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     x % 2 -> None
#|     "%s" % x == "s" -> False
#| 5
#|     x % 2 -> 5
#|     "%s" % x == "s" -> False
#| -1
#|     x % 2 -> -1
#|     "%s" % x == "s" -> False
#| 'a'
#|     x % 2 -> 'a'
#|     "%s" % x == "s" -> False
#| 1.5
#|     x % 2 -> 1.5
#|     "%s" % x == "s" -> False
#| ()
#|     x % 2 -> ()
#|     "%s" % x == "s" -> False
#| True
#|     x % 2 -> True
#|     "%s" % x == "s" -> False
#| NotImplemented
#|     x % 2 -> TypeError unsupported operand type(s) for %: 'X' and 'int'
#|     "%s" % x == "s" -> False
#| 1180591620717411303424
#|     x % 2 -> 1180591620717411303424
#|     "%s" % x == "s" -> False
#| b'b'
#|     x % 2 -> b'b'
#|     "%s" % x == "s" -> False
#| Ellipsis
#|     x % 2 -> Ellipsis
#|     "%s" % x == "s" -> False
#| 1j
#|     x % 2 -> 1j
#|     "%s" % x == "s" -> False
