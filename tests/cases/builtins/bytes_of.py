# bytes and bytearray: from sizes, numbers, texts and buffers.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


print(bytes(), bytes(3), bytes([65, 66]), bytes("é", "utf-8"), bytes(b"x"), bytes(range(3)), bytes(memoryview(b"mv")), bytearray("ü", "latin-1"))
class Own:
    def __bytes__(self):
        return b"own"
print(bytes(Own()))
for args in (("a",), (-1,), ([256],), ([-1],), (["a"],), (1.5,), (None,), (b"a", "utf-8"), ("é", "ascii"), ("a", 5), (2**70,)):
    tell(bytes, *args)
tell(bytearray, "a")
tell(bytearray, Own())
class Bad:
    def __bytes__(self):
        return "text"
tell(bytes, Bad())
#| b'' b'\x00\x00\x00' b'AB' b'\xc3\xa9' b'x' b'\x00\x01\x02' b'mv' bytearray(b'\xfc')
#| b'own'
#| TypeError: string argument without an encoding
#| ValueError: negative count
#| ValueError: bytes must be in range(0, 256)
#| ValueError: bytes must be in range(0, 256)
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: cannot convert 'float' object to bytes
#| TypeError: cannot convert 'NoneType' object to bytes
#| TypeError: encoding without a string argument
#| UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#| TypeError: bytes() argument 'encoding' must be str, not int
#| OverflowError: cannot fit 'int' into an index-sized integer
#| TypeError: string argument without an encoding
#| TypeError: cannot convert 'Own' object to bytearray
#| TypeError: __bytes__ returned non-bytes (type str)
