# bytes.translate and maketrans.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


table = bytes.maketrans(b"abc", b"xyz")
print(b"aabbcd".translate(table), b"aabbcd".translate(None, b"ab"), b"abc".translate(table, delete=b"c"), len(table), bytearray(b"ab").translate(table))
tell(bytes.maketrans, b"ab", b"c")
tell(b"a".translate, b"short")
tell(b"a".translate, "text")
tell(bytes.maketrans, "ab", "cd")
#| b'xxyyzd' b'cd' b'xy' 256 bytearray(b'xy')
#| ValueError: maketrans arguments must have same length
#| ValueError: translation table must be 256 characters long
#| TypeError: a bytes-like object is required, not 'str'
#| TypeError: a bytes-like object is required, not 'str'
