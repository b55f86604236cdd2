# __getattr__ that gives all kinds of values: what is taken, and what is complained of.
for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['x.anything', 'hasattr(x, "q")', 'getattr(x, "q", 5)', 'x.__len__()']:
        try:
            x = type("X", (), {"__getattr__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     x.anything -> None
#|     hasattr(x, "q") -> True
#|     getattr(x, "q", 5) -> None
#|     x.__len__() -> TypeError 'NoneType' object is not callable
#| 5
#|     x.anything -> 5
#|     hasattr(x, "q") -> True
#|     getattr(x, "q", 5) -> 5
#|     x.__len__() -> TypeError 'int' object is not callable
#| -1
#|     x.anything -> -1
#|     hasattr(x, "q") -> True
#|     getattr(x, "q", 5) -> -1
#|     x.__len__() -> TypeError 'int' object is not callable
#| 'a'
#|     x.anything -> 'a'
#|     hasattr(x, "q") -> True
#|     getattr(x, "q", 5) -> 'a'
#|     x.__len__() -> TypeError 'str' object is not callable
#| 1.5
#|     x.anything -> 1.5
#|     hasattr(x, "q") -> True
#|     getattr(x, "q", 5) -> 1.5
#|     x.__len__() -> TypeError 'float' object is not callable
#| ()
#|     x.anything -> ()
#|     hasattr(x, "q") -> True
#|     getattr(x, "q", 5) -> ()
#|     x.__len__() -> TypeError 'tuple' object is not callable
#| True
#|     x.anything -> True
#|     hasattr(x, "q") -> True
#|     getattr(x, "q", 5) -> True
#|     x.__len__() -> TypeError 'bool' object is not callable
#| NotImplemented
#|     x.anything -> NotImplemented
#|     hasattr(x, "q") -> True
#|     getattr(x, "q", 5) -> NotImplemented
#|     x.__len__() -> TypeError 'NotImplementedType' object is not callable
#| 1180591620717411303424
#|     x.anything -> 1180591620717411303424
#|     hasattr(x, "q") -> True
#|     getattr(x, "q", 5) -> 1180591620717411303424
#|     x.__len__() -> TypeError 'int' object is not callable
#| b'b'
#|     x.anything -> b'b'
#|     hasattr(x, "q") -> True
#|     getattr(x, "q", 5) -> b'b'
#|     x.__len__() -> TypeError 'bytes' object is not callable
#| Ellipsis
#|     x.anything -> Ellipsis
#|     hasattr(x, "q") -> True
#|     getattr(x, "q", 5) -> Ellipsis
#|     x.__len__() -> TypeError 'ellipsis' object is not callable
#| 1j
#|     x.anything -> 1j
#|     hasattr(x, "q") -> True
#|     getattr(x, "q", 5) -> 1j
#|     x.__len__() -> TypeError 'complex' object is not callable
