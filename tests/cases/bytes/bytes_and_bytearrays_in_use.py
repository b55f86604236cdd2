# bytes and bytearray: making, methods, mutation, encoding, errors.

b = b"hello \x00\xff"
print(b, b[0], b[:2], list(b[-2:]), bytes(3), bytes([65, 66]), bytes("é", "utf-8"), bytes.fromhex("48 65"), b.hex(), b.hex("-", 2), b"a" + b"b", b"ab" * 2, 104 in b, b"ell" in b, len(b))
ba = bytearray(b"abc")
ba[0] = 122
ba += b"de"
ba.append(33)
ba.extend([49, 50])
ba[1:3] = b"XYZ"
del ba[-1]
ba.insert(0, 45)
print(ba, ba.pop(), ba.pop(0), ba, bytes(ba), ba == b"zXYZde!", ba.find(b"Y"), ba.upper(), ba.replace(b"X", b""))
ba.reverse()
ba.remove(ord("e"))
print(ba, ba * 2, ba.copy() is ba, ba.clear(), ba, bytearray(2), bytearray("hé", "latin-1"))
print(b"a,b,c".split(b","), b" x ".strip(), b"abc".title(), b"x=1".partition(b"="), b"-".join([b"a", b"b"]), b"aXbX".count(b"X"), b"abc".translate(bytes.maketrans(b"ab", b"xy"), b"c"), b"12".isdigit(), b"ab".isalpha(), b"a\tb".expandtabs(3), b"a\nb".splitlines(), b"7".zfill(3), b"abc".startswith((b"x", b"ab")), b"%s-%d-%x-%r" % (b"a", 5, 255, "é"), b"abc".removeprefix(b"a"), b"ab".center(6, b"*"))
for wrong in (lambda: bytes([256]), lambda: bytes("x"), lambda: b"a" + "b", lambda: b"abc"[5], lambda: b"x".join(["a"]), lambda: bytes(-1), lambda: bytearray(b"a").append(300), lambda: bytes.fromhex("4g"), lambda: b"\xff".decode(), lambda: "é".encode("ascii"), lambda: b"a" < "a", lambda: "a" in b"a", lambda: b"".__setitem__, lambda: exec("b'a'[0] = 1"), lambda: b"%d" % "x", lambda: b"abc".index(b"z"), lambda: bytes(1.5), lambda: bytes("é"), lambda: hash(bytearray()), lambda: b"a".split(""), lambda: int.from_bytes("a")):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
#| b'hello \x00\xff' 104 b'he' [0, 255] b'\x00\x00\x00' b'AB' b'\xc3\xa9' b'He' 68656c6c6f2000ff 6865-6c6c-6f20-00ff b'ab' b'abab' True True 8
#| bytearray(b'zXYZde!') 49 45 bytearray(b'zXYZde!') b'zXYZde!' True 2 bytearray(b'ZXYZDE!') bytearray(b'zYZde!')
#| bytearray(b'') bytearray(b'!dZYXz!dZYXz') False None bytearray(b'') bytearray(b'\x00\x00') bytearray(b'h\xe9')
#| [b'a', b'b', b'c'] b'x' b'Abc' (b'x', b'=', b'1') b'a-b' 2 b'xy' True True b'a  b' [b'a', b'b'] b'007' True b"a-5-ff-'\\xe9'" b'bc' b'**ab**'
#| ValueError bytes must be in range(0, 256)
#| TypeError string argument without an encoding
#| TypeError can't concat str to bytes
#| IndexError index out of range
#| TypeError sequence item 0: expected a bytes-like object, str found
#| ValueError negative count
#| ValueError byte must be in range(0, 256)
#| ValueError non-hexadecimal number found in fromhex() arg at position 1
#| UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#| UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#| TypeError '<' not supported between instances of 'bytes' and 'str'
#| TypeError a bytes-like object is required, not 'str'
#| AttributeError 'bytes' object has no attribute '__setitem__'
#| TypeError 'bytes' object does not support item assignment
#| TypeError %d format: a real number is required, not str
#| ValueError subsection not found
#| TypeError cannot convert 'float' object to bytes
#| TypeError string argument without an encoding
#| TypeError unhashable type: 'bytearray'
#| TypeError a bytes-like object is required, not 'str'
#| TypeError cannot convert 'str' object to bytes
