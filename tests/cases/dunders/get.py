# __get__ that gives all kinds of values: what is taken, and what is complained of.
for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['type("T", (), {"a": x})().a', 'type("T", (), {"a": x}).a']:
        try:
            x = type("X", (), {"__get__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     type("T", (), {"a": x})().a -> None
#|     type("T", (), {"a": x}).a -> None
#| 5
#|     type("T", (), {"a": x})().a -> 5
#|     type("T", (), {"a": x}).a -> 5
#| -1
#|     type("T", (), {"a": x})().a -> -1
#|     type("T", (), {"a": x}).a -> -1
#| 'a'
#|     type("T", (), {"a": x})().a -> 'a'
#|     type("T", (), {"a": x}).a -> 'a'
#| 1.5
#|     type("T", (), {"a": x})().a -> 1.5
#|     type("T", (), {"a": x}).a -> 1.5
#| ()
#|     type("T", (), {"a": x})().a -> ()
#|     type("T", (), {"a": x}).a -> ()
#| True
#|     type("T", (), {"a": x})().a -> True
#|     type("T", (), {"a": x}).a -> True
#| NotImplemented
#|     type("T", (), {"a": x})().a -> NotImplemented
#|     type("T", (), {"a": x}).a -> NotImplemented
#| 1180591620717411303424
#|     type("T", (), {"a": x})().a -> 1180591620717411303424
#|     type("T", (), {"a": x}).a -> 1180591620717411303424
#| b'b'
#|     type("T", (), {"a": x})().a -> b'b'
#|     type("T", (), {"a": x}).a -> b'b'
#| Ellipsis
#|     type("T", (), {"a": x})().a -> Ellipsis
#|     type("T", (), {"a": x}).a -> Ellipsis
#| 1j
#|     type("T", (), {"a": x})().a -> 1j
#|     type("T", (), {"a": x}).a -> 1j
