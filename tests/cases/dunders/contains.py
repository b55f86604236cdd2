# __contains__ that gives all kinds of values: what is taken, and what is complained of.
for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['1 in x', '1 not in x']:
        try:
            x = type("X", (), {"__contains__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     1 in x -> False
#|     1 not in x -> True
#| 5
#|     1 in x -> True
#|     1 not in x -> False
#| -1
#|     1 in x -> True
#|     1 not in x -> False
#| 'a'
#|     1 in x -> True
#|     1 not in x -> False
#| 1.5
#|     1 in x -> True
#|     1 not in x -> False
#| ()
#|     1 in x -> False
#|     1 not in x -> True
#| True
#|     1 in x -> True
#|     1 not in x -> False
#| NotImplemented
#|     1 in x -> TypeError NotImplemented should not be used in a boolean context
#|     1 not in x -> TypeError NotImplemented should not be used in a boolean context
#| 1180591620717411303424
#|     1 in x -> True
#|     1 not in x -> False
#| b'b'
#|     1 in x -> True
#|     1 not in x -> False
#| Ellipsis
#|     1 in x -> True
#|     1 not in x -> False
#| 1j
#|     1 in x -> True
#|     1 not in x -> False
