# bytes: the methods that str has too, on bytes, with their errors.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


b = b"Hello, World"
print(b.upper(), b.lower(), b.swapcase(), b.title(), b.capitalize(), b.find(b"o"), b.rfind(b"o"), b.index(b"W"), b.count(b"l"), b.replace(b"l", b"L", 1), b.startswith(b"He"), b.endswith((b"x", b"ld")), b.find(111), b.count(108))
print(b.split(b", "), b.rsplit(b"o", 1), b.partition(b","), b.rpartition(b"l"), b.splitlines(), b"a\nb\r\nc".splitlines(True), b" x ".strip(), b"xxaxx".strip(b"x"), b"xxa".lstrip(b"x"), b"axx".rstrip(b"x"), b"a b  c".split(), b"a,b,,c".split(b","))
print(b"-".join([b"a", bytearray(b"b"), b"c"]), b"ab".center(6, b"*"), b"ab".ljust(4) + b"|", b"7".zfill(3), b"-7".zfill(4), b"a\tb".expandtabs(4), b"abc".translate(bytes.maketrans(b"ab", b"xy")), b"abc".translate(None, b"b"), b"prefix-x".removeprefix(b"prefix-"), b"x.py".removesuffix(b".py"))
print(b.isalpha(), b"abc".isalpha(), b"12".isdigit(), b"a1".isalnum(), b" \t".isspace(), b"Ab".istitle(), b"ab".islower(), b"AB".isupper(), b"\x80".isascii(), b"".isascii(), b"".isalpha())
print(b.hex(), b.hex(":"), b.hex("-", 2), b"\xab\xcd\xef".hex("_", -2), bytes.fromhex("4a 6F"), b[0], b[-1], b[1:4], b[::-1], list(b"ab"), b"ab" + b"c", b"ab" * 2, 97 in b"abc", b"bc" in b"abc", b"a" < b"b", b"a" == "a", hash(b"a") == hash(b"a"))
print(bytes(3), bytes([65, 66]), bytes("é", "utf-8"), bytes(range(3)), bytes(b"x"), bytes(bytearray(b"y")), b"%d-%s-%x" % (5, b"x", 255), b"%b %a %c" % (b"b", "é", 65), b"\x00\n\t\\'\"\x7f\xff", b'it\'s "q"', str(b"abc", "ascii"), b"caf\xc3\xa9".decode(), b"\xff".decode("latin-1"), b"\xff".decode(errors="replace"), b"a\xffb".decode(errors="ignore"), b"\xff".decode(errors="backslashreplace"))
attempt(lambda: bytes("é"))
attempt(lambda: bytes([256]))
attempt(lambda: bytes([-1]))
attempt(lambda: bytes(["a"]))
attempt(lambda: bytes(-1))
attempt(lambda: bytes(1.5))
attempt(lambda: bytes(None))
attempt(lambda: b"a" + "b")
attempt(lambda: "a" + b"b")
attempt(lambda: b"a" + 1)
attempt(lambda: b"abc"[5])
attempt(lambda: b"abc"["a"])
attempt(lambda: b.index(b"zz"))
attempt(lambda: b.find("o"))
attempt(lambda: b.split(""))
attempt(lambda: b.split(b""))
attempt(lambda: b.replace("a", "b"))
attempt(lambda: b"-".join(["a"]))
attempt(lambda: b"-".join([1]))
attempt(lambda: b"\xff".decode())
attempt(lambda: b"\xff".decode("ascii"))
attempt(lambda: b"a".decode("nonsense"))
attempt(lambda: bytes.fromhex("4g"))
attempt(lambda: bytes.fromhex("abc"))
attempt(lambda: b"a".startswith("a"))
attempt(lambda: b"%d" % "x")
attempt(lambda: b"%s" % "x")
attempt(lambda: b"ab".center(5, b"xx"))
attempt(lambda: b"ab".__setitem__(0, 1))
attempt(lambda: b"a" < "a")
attempt(lambda: 300 in b"a")
attempt(lambda: "a" in b"a")
attempt(lambda: b"a".translate(b"short"))
attempt(lambda: bytes.maketrans(b"a", b"bc"))
attempt(lambda: bytes("a", "ascii", "strict", 1))
attempt(lambda: bytes(5, "ascii"))
#| b'HELLO, WORLD' b'hello, world' b'hELLO, wORLD' b'Hello, World' b'Hello, world' 4 8 7 3 b'HeLlo, World' True True 4 3
#| [b'Hello', b'World'] [b'Hello, W', b'rld'] (b'Hello', b',', b' World') (b'Hello, Wor', b'l', b'd') [b'Hello, World'] [b'a\n', b'b\r\n', b'c'] b'x' b'a' b'a' b'a' [b'a', b'b', b'c'] [b'a', b'b', b'', b'c']
#| b'a-b-c' b'**ab**' b'ab  |' b'007' b'-007' b'a   b' b'xyc' b'ac' b'x' b'x'
#| False True True True True True True True False True False
#| 48656c6c6f2c20576f726c64 48:65:6c:6c:6f:2c:20:57:6f:72:6c:64 4865-6c6c-6f2c-2057-6f72-6c64 abcd_ef b'Jo' 72 100 b'ell' b'dlroW ,olleH' [97, 98] b'abc' b'abab' True True True False True
#| b'\x00\x00\x00' b'AB' b'\xc3\xa9' b'\x00\x01\x02' b'x' b'y' b'5-x-ff' b"b '\\xe9' A" b'\x00\n\t\\\'"\x7f\xff' b'it\'s "q"' abc café ÿ � ab \xff
#| TypeError: string argument without an encoding
#| ValueError: bytes must be in range(0, 256)
#| ValueError: bytes must be in range(0, 256)
#| TypeError: 'str' object cannot be interpreted as an integer
#| ValueError: negative count
#| TypeError: cannot convert 'float' object to bytes
#| TypeError: cannot convert 'NoneType' object to bytes
#| TypeError: can't concat str to bytes
#| TypeError: can only concatenate str (not "bytes") to str
#| TypeError: can't concat int to bytes
#| IndexError: index out of range
#| TypeError: byte indices must be integers or slices, not str
#| ValueError: subsection not found
#| TypeError: argument should be integer or bytes-like object, not 'str'
#| TypeError: a bytes-like object is required, not 'str'
#| ValueError: empty separator
#| TypeError: a bytes-like object is required, not 'str'
#| TypeError: sequence item 0: expected a bytes-like object, str found
#| TypeError: sequence item 0: expected a bytes-like object, int found
#| UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#| UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
#| LookupError: unknown encoding: nonsense
#| ValueError: non-hexadecimal number found in fromhex() arg at position 1
#| ValueError: fromhex() arg must contain an even number of hexadecimal digits
#| TypeError: startswith first arg must be bytes or a tuple of bytes, not str
#| TypeError: %d format: a real number is required, not str
#| TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
#| TypeError: center(): argument 2 must be a byte string of length 1, not a bytes object of length 2
#| AttributeError: 'bytes' object has no attribute '__setitem__'
#| TypeError: '<' not supported between instances of 'bytes' and 'str'
#| ValueError: byte must be in range(0, 256)
#| TypeError: a bytes-like object is required, not 'str'
#| ValueError: translation table must be 256 characters long
#| ValueError: maketrans arguments must have same length
#| TypeError: bytes() takes at most 3 arguments (4 given)
#| TypeError: encoding without a string argument
