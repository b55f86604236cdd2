# __bytes__ that gives all kinds of values: what is taken, and what is complained of.
for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['bytes(x)', 'b"" + bytes(x)', 'bytearray(x)']:
        try:
            x = type("X", (), {"__bytes__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     bytes(x) -> TypeError __bytes__ returned non-bytes (type NoneType)
#|     b"" + bytes(x) -> TypeError __bytes__ returned non-bytes (type NoneType)
#|     bytearray(x) -> TypeError cannot convert 'X' object to bytearray
#| 5
#|     bytes(x) -> TypeError __bytes__ returned non-bytes (type int)
#|     b"" + bytes(x) -> TypeError __bytes__ returned non-bytes (type int)
#|     bytearray(x) -> TypeError cannot convert 'X' object to bytearray
#| -1
#|     bytes(x) -> TypeError __bytes__ returned non-bytes (type int)
#|     b"" + bytes(x) -> TypeError __bytes__ returned non-bytes (type int)
#|     bytearray(x) -> TypeError cannot convert 'X' object to bytearray
#| 'a'
#|     bytes(x) -> TypeError __bytes__ returned non-bytes (type str)
#|     b"" + bytes(x) -> TypeError __bytes__ returned non-bytes (type str)
#|     bytearray(x) -> TypeError cannot convert 'X' object to bytearray
#| 1.5
#|     bytes(x) -> TypeError __bytes__ returned non-bytes (type float)
#|     b"" + bytes(x) -> TypeError __bytes__ returned non-bytes (type float)
#|     bytearray(x) -> TypeError cannot convert 'X' object to bytearray
#| ()
#|     bytes(x) -> TypeError __bytes__ returned non-bytes (type tuple)
#|     b"" + bytes(x) -> TypeError __bytes__ returned non-bytes (type tuple)
#|     bytearray(x) -> TypeError cannot convert 'X' object to bytearray
#| True
#|     bytes(x) -> TypeError __bytes__ returned non-bytes (type bool)
#|     b"" + bytes(x) -> TypeError __bytes__ returned non-bytes (type bool)
#|     bytearray(x) -> TypeError cannot convert 'X' object to bytearray
#| NotImplemented
#|     bytes(x) -> TypeError __bytes__ returned non-bytes (type NotImplementedType)
#|     b"" + bytes(x) -> TypeError __bytes__ returned non-bytes (type NotImplementedType)
#|     bytearray(x) -> TypeError cannot convert 'X' object to bytearray
#| 1180591620717411303424
#|     bytes(x) -> TypeError __bytes__ returned non-bytes (type int)
#|     b"" + bytes(x) -> TypeError __bytes__ returned non-bytes (type int)
#|     bytearray(x) -> TypeError cannot convert 'X' object to bytearray
#| b'b'
#|     bytes(x) -> b'b'
#|     b"" + bytes(x) -> b'b'
#|     bytearray(x) -> TypeError cannot convert 'X' object to bytearray
#| Ellipsis
#|     bytes(x) -> TypeError __bytes__ returned non-bytes (type ellipsis)
#|     b"" + bytes(x) -> TypeError __bytes__ returned non-bytes (type ellipsis)
#|     bytearray(x) -> TypeError cannot convert 'X' object to bytearray
#| 1j
#|     bytes(x) -> TypeError __bytes__ returned non-bytes (type complex)
#|     b"" + bytes(x) -> TypeError __bytes__ returned non-bytes (type complex)
#|     bytearray(x) -> TypeError cannot convert 'X' object to bytearray
