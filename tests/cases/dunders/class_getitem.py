# __class_getitem__ that gives all kinds of values: what is taken, and what is complained of.
for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['type(x)[0]']:
        try:
            x = type("X", (), {"__class_getitem__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     type(x)[0] -> None
#| 5
#|     type(x)[0] -> 5
#| -1
#|     type(x)[0] -> -1
#| 'a'
#|     type(x)[0] -> 'a'
#| 1.5
#|     type(x)[0] -> 1.5
#| ()
#|     type(x)[0] -> ()
#| True
#|     type(x)[0] -> True
#| NotImplemented
#|     type(x)[0] -> NotImplemented
#| 1180591620717411303424
#|     type(x)[0] -> 1180591620717411303424
#| b'b'
#|     type(x)[0] -> b'b'
#| Ellipsis
#|     type(x)[0] -> Ellipsis
#| 1j
#|     type(x)[0] -> 1j
