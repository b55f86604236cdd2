# __aiter__ that gives all kinds of values: what is taken, and what is complained of.
for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['aiter(x)']:
        try:
            x = type("X", (), {"__aiter__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     aiter(x) -> TypeError aiter() returned not an async iterator of type 'NoneType'
#| 5
#|     aiter(x) -> TypeError aiter() returned not an async iterator of type 'int'
#| -1
#|     aiter(x) -> TypeError aiter() returned not an async iterator of type 'int'
#| 'a'
#|     aiter(x) -> TypeError aiter() returned not an async iterator of type 'str'
#| 1.5
#|     aiter(x) -> TypeError aiter() returned not an async iterator of type 'float'
#| ()
#|     aiter(x) -> TypeError aiter() returned not an async iterator of type 'tuple'
#| True
#|     aiter(x) -> TypeError aiter() returned not an async iterator of type 'bool'
#| NotImplemented
#|     aiter(x) -> TypeError aiter() returned not an async iterator of type 'NotImplementedType'
#| 1180591620717411303424
#|     aiter(x) -> TypeError aiter() returned not an async iterator of type 'int'
#| b'b'
#|     aiter(x) -> TypeError aiter() returned not an async iterator of type 'bytes'
#| Ellipsis
#|     aiter(x) -> TypeError aiter() returned not an async iterator of type 'ellipsis'
#| 1j
#|     aiter(x) -> TypeError aiter() returned not an async iterator of type 'complex'
