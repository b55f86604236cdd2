# __str__ that gives all kinds of values: what is taken, and what is complained of.
for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['str(x)', 'print(x)', 'f"{x}"', '"%s" % x', '"".join([str(x)])']:
        try:
            x = type("X", (), {"__str__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     str(x) -> TypeError __str__ returned non-string (type NoneType)
#|     print(x) -> TypeError __str__ returned non-string (type NoneType)
#|     f"{x}" -> TypeError __str__ returned non-string (type NoneType)
#|     "%s" % x -> TypeError __str__ returned non-string (type NoneType)
#|     "".join([str(x)]) -> TypeError __str__ returned non-string (type NoneType)
#| 5
#|     str(x) -> TypeError __str__ returned non-string (type int)
#|     print(x) -> TypeError __str__ returned non-string (type int)
#|     f"{x}" -> TypeError __str__ returned non-string (type int)
#|     "%s" % x -> TypeError __str__ returned non-string (type int)
#|     "".join([str(x)]) -> TypeError __str__ returned non-string (type int)
#| -1
#|     str(x) -> TypeError __str__ returned non-string (type int)
#|     print(x) -> TypeError __str__ returned non-string (type int)
#|     f"{x}" -> TypeError __str__ returned non-string (type int)
#|     "%s" % x -> TypeError __str__ returned non-string (type int)
#|     "".join([str(x)]) -> TypeError __str__ returned non-string (type int)
#| 'a'
#|     str(x) -> 'a'
#| a
#|     print(x) -> None
#|     f"{x}" -> 'a'
#|     "%s" % x -> 'a'
#|     "".join([str(x)]) -> 'a'
#| 1.5
#|     str(x) -> TypeError __str__ returned non-string (type float)
#|     print(x) -> TypeError __str__ returned non-string (type float)
#|     f"{x}" -> TypeError __str__ returned non-string (type float)
#|     "%s" % x -> TypeError __str__ returned non-string (type float)
#|     "".join([str(x)]) -> TypeError __str__ returned non-string (type float)
#| ()
#|     str(x) -> TypeError __str__ returned non-string (type tuple)
#|     print(x) -> TypeError __str__ returned non-string (type tuple)
#|     f"{x}" -> TypeError __str__ returned non-string (type tuple)
#|     "%s" % x -> TypeError __str__ returned non-string (type tuple)
#|     "".join([str(x)]) -> TypeError __str__ returned non-string (type tuple)
#| True
#|     str(x) -> TypeError __str__ returned non-string (type bool)
#|     print(x) -> TypeError __str__ returned non-string (type bool)
#|     f"{x}" -> TypeError __str__ returned non-string (type bool)
#|     "%s" % x -> TypeError __str__ returned non-string (type bool)
#|     "".join([str(x)]) -> TypeError __str__ returned non-string (type bool)
#| NotImplemented
#|     str(x) -> TypeError __str__ returned non-string (type NotImplementedType)
#|     print(x) -> TypeError __str__ returned non-string (type NotImplementedType)
#|     f"{x}" -> TypeError __str__ returned non-string (type NotImplementedType)
#|     "%s" % x -> TypeError __str__ returned non-string (type NotImplementedType)
#|     "".join([str(x)]) -> TypeError __str__ returned non-string (type NotImplementedType)
#| 1180591620717411303424
#|     str(x) -> TypeError __str__ returned non-string (type int)
#|     print(x) -> TypeError __str__ returned non-string (type int)
#|     f"{x}" -> TypeError __str__ returned non-string (type int)
#|     "%s" % x -> TypeError __str__ returned non-string (type int)
#|     "".join([str(x)]) -> TypeError __str__ returned non-string (type int)
#| b'b'
#|     str(x) -> TypeError __str__ returned non-string (type bytes)
#|     print(x) -> TypeError __str__ returned non-string (type bytes)
#|     f"{x}" -> TypeError __str__ returned non-string (type bytes)
#|     "%s" % x -> TypeError __str__ returned non-string (type bytes)
#|     "".join([str(x)]) -> TypeError __str__ returned non-string (type bytes)
#| Ellipsis
#|     str(x) -> TypeError __str__ returned non-string (type ellipsis)
#|     print(x) -> TypeError __str__ returned non-string (type ellipsis)
#|     f"{x}" -> TypeError __str__ returned non-string (type ellipsis)
#|     "%s" % x -> TypeError __str__ returned non-string (type ellipsis)
#|     "".join([str(x)]) -> TypeError __str__ returned non-string (type ellipsis)
#| 1j
#|     str(x) -> TypeError __str__ returned non-string (type complex)
#|     print(x) -> TypeError __str__ returned non-string (type complex)
#|     f"{x}" -> TypeError __str__ returned non-string (type complex)
#|     "%s" % x -> TypeError __str__ returned non-string (type complex)
#|     "".join([str(x)]) -> TypeError __str__ returned non-string (type complex)
