# __repr__ that gives all kinds of values: what is taken, and what is complained of.
for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['repr(x)', '[x]', 'str(x)', 'f"{x!r}"', '{1: x}']:
        try:
            x = type("X", (), {"__repr__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     repr(x) -> TypeError __repr__ returned non-string (type NoneType)
#|     [x] -> TypeError __repr__ returned non-string (type NoneType)
#|     str(x) -> TypeError __str__ returned non-string (type NoneType)
#|     f"{x!r}" -> TypeError __repr__ returned non-string (type NoneType)
#|     {1: x} -> TypeError __repr__ returned non-string (type NoneType)
#| 5
#|     repr(x) -> TypeError __repr__ returned non-string (type int)
#|     [x] -> TypeError __repr__ returned non-string (type int)
#|     str(x) -> TypeError __str__ returned non-string (type int)
#|     f"{x!r}" -> TypeError __repr__ returned non-string (type int)
#|     {1: x} -> TypeError __repr__ returned non-string (type int)
#| -1
#|     repr(x) -> TypeError __repr__ returned non-string (type int)
#|     [x] -> TypeError __repr__ returned non-string (type int)
#|     str(x) -> TypeError __str__ returned non-string (type int)
#|     f"{x!r}" -> TypeError __repr__ returned non-string (type int)
#|     {1: x} -> TypeError __repr__ returned non-string (type int)
#| 'a'
#|     repr(x) -> 'a'
#|     [x] -> [a]
#|     str(x) -> 'a'
#|     f"{x!r}" -> 'a'
#|     {1: x} -> {1: a}
#| 1.5
#|     repr(x) -> TypeError __repr__ returned non-string (type float)
#|     [x] -> TypeError __repr__ returned non-string (type float)
#|     str(x) -> TypeError __str__ returned non-string (type float)
#|     f"{x!r}" -> TypeError __repr__ returned non-string (type float)
#|     {1: x} -> TypeError __repr__ returned non-string (type float)
#| ()
#|     repr(x) -> TypeError __repr__ returned non-string (type tuple)
#|     [x] -> TypeError __repr__ returned non-string (type tuple)
#|     str(x) -> TypeError __str__ returned non-string (type tuple)
#|     f"{x!r}" -> TypeError __repr__ returned non-string (type tuple)
#|     {1: x} -> TypeError __repr__ returned non-string (type tuple)
#| True
#|     repr(x) -> TypeError __repr__ returned non-string (type bool)
#|     [x] -> TypeError __repr__ returned non-string (type bool)
#|     str(x) -> TypeError __str__ returned non-string (type bool)
#|     f"{x!r}" -> TypeError __repr__ returned non-string (type bool)
#|     {1: x} -> TypeError __repr__ returned non-string (type bool)
#| NotImplemented
#|     repr(x) -> TypeError __repr__ returned non-string (type NotImplementedType)
#|     [x] -> TypeError __repr__ returned non-string (type NotImplementedType)
#|     str(x) -> TypeError __str__ returned non-string (type NotImplementedType)
#|     f"{x!r}" -> TypeError __repr__ returned non-string (type NotImplementedType)
#|     {1: x} -> TypeError __repr__ returned non-string (type NotImplementedType)
#| 1180591620717411303424
#|     repr(x) -> TypeError __repr__ returned non-string (type int)
#|     [x] -> TypeError __repr__ returned non-string (type int)
#|     str(x) -> TypeError __str__ returned non-string (type int)
#|     f"{x!r}" -> TypeError __repr__ returned non-string (type int)
#|     {1: x} -> TypeError __repr__ returned non-string (type int)
#| b'b'
#|     repr(x) -> TypeError __repr__ returned non-string (type bytes)
#|     [x] -> TypeError __repr__ returned non-string (type bytes)
#|     str(x) -> TypeError __str__ returned non-string (type bytes)
#|     f"{x!r}" -> TypeError __repr__ returned non-string (type bytes)
#|     {1: x} -> TypeError __repr__ returned non-string (type bytes)
#| Ellipsis
#|     repr(x) -> TypeError __repr__ returned non-string (type ellipsis)
#|     [x] -> TypeError __repr__ returned non-string (type ellipsis)
#|     str(x) -> TypeError __str__ returned non-string (type ellipsis)
#|     f"{x!r}" -> TypeError __repr__ returned non-string (type ellipsis)
#|     {1: x} -> TypeError __repr__ returned non-string (type ellipsis)
#| 1j
#|     repr(x) -> TypeError __repr__ returned non-string (type complex)
#|     [x] -> TypeError __repr__ returned non-string (type complex)
#|     str(x) -> TypeError __str__ returned non-string (type complex)
#|     f"{x!r}" -> TypeError __repr__ returned non-string (type complex)
#|     {1: x} -> TypeError __repr__ returned non-string (type complex)
