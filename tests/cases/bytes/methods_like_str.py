# Methods of bytes that are like those of texts, for ASCII letters.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


b = b"Hello World"
print(b.upper(), b.lower(), b.swapcase(), b.title(), b"abc".capitalize(), b.center(15, b"*"), b.ljust(13, b"."), b"5".zfill(3), b.count(b"o"), b.find(b"o", 5), b.rfind(b"o"), b.index(b"W"), b.count(108))
print(b.split(), b.partition(b" "), b.replace(b"l", b"L", 2), b.startswith((b"x", b"He")), b.strip(b"Hd"), b"a,b".split(b","), b"a\nb\r\n".splitlines(), b"\t".expandtabs(3), b"-".join([b"a", bytearray(b"b")]))
print(b"abc".isalpha(), b"12".isdigit(), b"a1".isalnum(), b" ".isspace(), b"AB".isupper(), b"Ab".istitle(), b"\xc3".isascii(), b"\xe9".isalpha(), b"ab".removeprefix(b"a"), b"ab".removesuffix(b"b"))
tell(b.find, "o")
tell(b.index, b"z")
tell(b.split, ",")
tell(b.replace, "a", "b")
tell(b"-".join, ["a"])
tell(b.center, 5, "ab")
tell(b.count, 256)
tell(b.startswith, "H")
#| b'HELLO WORLD' b'hello world' b'hELLO wORLD' b'Hello World' b'Abc' b'**Hello World**' b'Hello World..' b'005' 2 7 7 6 3
#| [b'Hello', b'World'] (b'Hello', b' ', b'World') b'HeLLo World' True b'ello Worl' [b'a', b'b'] [b'a', b'b'] b'   ' b'a-b'
#| True True True True True True False False b'b' b'a'
#| TypeError: argument should be integer or bytes-like object, not 'str'
#| ValueError: subsection not found
#| TypeError: a bytes-like object is required, not 'str'
#| TypeError: a bytes-like object is required, not 'str'
#| TypeError: sequence item 0: expected a bytes-like object, str found
#| TypeError: center() argument 2 must be a byte string of length 1, not str
#| ValueError: byte must be in range(0, 256)
#| TypeError: startswith first arg must be bytes or a tuple of bytes, not str
