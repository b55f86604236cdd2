# __set_name__ that gives all kinds of values: what is taken, and what is complained of.
for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['type("T", (), {"a": x}).__name__']:
        try:
            x = type("X", (), {"__set_name__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     type("T", (), {"a": x}).__name__ -> 'T'
#| 5
#|     type("T", (), {"a": x}).__name__ -> 'T'
#| -1
#|     type("T", (), {"a": x}).__name__ -> 'T'
#| 'a'
#|     type("T", (), {"a": x}).__name__ -> 'T'
#| 1.5
#|     type("T", (), {"a": x}).__name__ -> 'T'
#| ()
#|     type("T", (), {"a": x}).__name__ -> 'T'
#| True
#|     type("T", (), {"a": x}).__name__ -> 'T'
#| NotImplemented
#|     type("T", (), {"a": x}).__name__ -> 'T'
#| 1180591620717411303424
#|     type("T", (), {"a": x}).__name__ -> 'T'
#| b'b'
#|     type("T", (), {"a": x}).__name__ -> 'T'
#| Ellipsis
#|     type("T", (), {"a": x}).__name__ -> 'T'
#| 1j
#|     type("T", (), {"a": x}).__name__ -> 'T'
