# __missing__ that gives all kinds of values: what is taken, and what is complained of.
class Sub(dict):
    __missing__ = lambda self, key: value


for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['Sub()["k"]', 'Sub().get("k")']:
        try:
            x = type("X", (), {"__missing__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     Sub()["k"] -> None
#|     Sub().get("k") -> None
#| 5
#|     Sub()["k"] -> 5
#|     Sub().get("k") -> None
#| -1
#|     Sub()["k"] -> -1
#|     Sub().get("k") -> None
#| 'a'
#|     Sub()["k"] -> 'a'
#|     Sub().get("k") -> None
#| 1.5
#|     Sub()["k"] -> 1.5
#|     Sub().get("k") -> None
#| ()
#|     Sub()["k"] -> ()
#|     Sub().get("k") -> None
#| True
#|     Sub()["k"] -> True
#|     Sub().get("k") -> None
#| NotImplemented
#|     Sub()["k"] -> NotImplemented
#|     Sub().get("k") -> None
#| 1180591620717411303424
#|     Sub()["k"] -> 1180591620717411303424
#|     Sub().get("k") -> None
#| b'b'
#|     Sub()["k"] -> b'b'
#|     Sub().get("k") -> None
#| Ellipsis
#|     Sub()["k"] -> Ellipsis
#|     Sub().get("k") -> None
#| 1j
#|     Sub()["k"] -> 1j
#|     Sub().get("k") -> None
