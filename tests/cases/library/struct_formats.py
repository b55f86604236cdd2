# struct: each letter, byte orders, sizes, padding, repeat counts, errors.
import struct

for letter in "xcbB?hHiIlLqQnNefdspPFD":
    try:
        print(letter, struct.calcsize(letter), struct.calcsize("<" + letter), end=" | ")
    except struct.error as error:
        print(letter, error, end=" | ")
print()
for letter, value in (("b", -128), ("B", 255), ("h", -2), ("H", 65535), ("i", -3), ("I", 2**32 - 1), ("q", -4), ("Q", 2**64 - 1), ("f", 1.5), ("d", 0.1), ("e", 0.5), ("?", True), ("c", b"z"), ("4s", b"ab"), ("5p", b"abc"), ("3s", b"abcdef"), ("p", b"x")):
    for order in "<>":
        packed = struct.pack(order + letter, value)
        print(order + letter, packed, struct.unpack(order + letter, packed), end="; ")
    print()
print(struct.calcsize("bi"), struct.calcsize("<bi"), struct.calcsize("ib"), struct.calcsize("ib0i"), struct.calcsize("3h"), struct.calcsize("2x3s"), struct.calcsize(""), struct.calcsize("!2i 3b"))
print(struct.pack("bxh", 1, 2), struct.pack("=bh", 1, 2), struct.pack(">3H", 1, 2, 3), struct.unpack(">3H", b"\0\1\0\2\0\3"), struct.pack("<2s2s", b"ab", b"c"))
for format, values in (("b", (128,)), ("B", (-1,)), ("h", (40000,)), ("I", (-1,)), ("q", (2**63,)), ("i", (1.5,)), ("i", ("x",)), ("f", ("x",)), ("c", (b"ab",)), ("c", ("a",)), ("s", ("a",)), ("2i", (1,)), ("i", (1, 2)), ("z", (1,)), ("f", (1e40,)), ("e", (1e6,)), ("3", ()), ("?", ([],)), ("P", (-1,)), ("<n", (1,))):
    try:
        print(format, values, struct.pack(format, *values))
    except Exception as error:
        print(format, values, type(error).__name__, error)
for format, data in (("i", b"abc"), ("2h", b"abcdef"), ("i", "abcd"), ("i", 5)):
    try:
        print(struct.unpack(format, data))
    except Exception as error:
        print(format, data, type(error).__name__, error)
s = struct.Struct("<hh")
print(s.format, s.size, s.pack(1, 2), s.unpack(b"\1\0\2\0"), list(s.iter_unpack(b"\1\0\2\0\3\0\4\0")), s.unpack_from(b"xx\1\0\2\0", 2))
buffer = bytearray(8)
struct.pack_into("<hh", buffer, 3, 1, -1)
print(buffer, struct.unpack_from("<h", buffer, 5), repr(s))
for action in (lambda: struct.pack_into("<i", buffer, 6, 1), lambda: struct.unpack_from("<i", buffer, 6), lambda: struct.unpack_from("<i", buffer, -9), lambda: struct.pack_into("i", b"abcd", 0, 1), lambda: list(struct.iter_unpack("<i", b"abcde")), lambda: list(struct.iter_unpack("", b""))):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
print(struct.unpack("<d", struct.pack("<Q", 0x7ff0000000000000)), struct.pack("<f", 0.1).hex(), struct.unpack("<I", struct.pack("<f", -0.0)), struct.unpack("<?", b"\2"), int.from_bytes(struct.pack(">i", -2), "big", signed=True))
#| x 1 1 | c 1 1 | b 1 1 | B 1 1 | ? 1 1 | h 2 2 | H 2 2 | i 4 4 | I 4 4 | l 8 4 | L 8 4 | q 8 8 | Q 8 8 | n bad char in struct format | N bad char in struct format | e 2 2 | f 4 4 | d 8 8 | s 1 1 | p 1 1 | P bad char in struct format | F 8 8 | D 16 16 |
#| <b b'\x80' (-128,); >b b'\x80' (-128,);
#| <B b'\xff' (255,); >B b'\xff' (255,);
#| <h b'\xfe\xff' (-2,); >h b'\xff\xfe' (-2,);
#| <H b'\xff\xff' (65535,); >H b'\xff\xff' (65535,);
#| <i b'\xfd\xff\xff\xff' (-3,); >i b'\xff\xff\xff\xfd' (-3,);
#| <I b'\xff\xff\xff\xff' (4294967295,); >I b'\xff\xff\xff\xff' (4294967295,);
#| <q b'\xfc\xff\xff\xff\xff\xff\xff\xff' (-4,); >q b'\xff\xff\xff\xff\xff\xff\xff\xfc' (-4,);
#| <Q b'\xff\xff\xff\xff\xff\xff\xff\xff' (18446744073709551615,); >Q b'\xff\xff\xff\xff\xff\xff\xff\xff' (18446744073709551615,);
#| <f b'\x00\x00\xc0?' (1.5,); >f b'?\xc0\x00\x00' (1.5,);
#| <d b'\x9a\x99\x99\x99\x99\x99\xb9?' (0.1,); >d b'?\xb9\x99\x99\x99\x99\x99\x9a' (0.1,);
#| <e b'\x008' (0.5,); >e b'8\x00' (0.5,);
#| <? b'\x01' (True,); >? b'\x01' (True,);
#| <c b'z' (b'z',); >c b'z' (b'z',);
#| <4s b'ab\x00\x00' (b'ab\x00\x00',); >4s b'ab\x00\x00' (b'ab\x00\x00',);
#| <5p b'\x03abc\x00' (b'abc',); >5p b'\x03abc\x00' (b'abc',);
#| <3s b'abc' (b'abc',); >3s b'abc' (b'abc',);
#| <p b'\x00' (b'',); >p b'\x00' (b'',);
#| 8 5 5 8 6 5 0 11
#| b'\x01\x00\x02\x00' b'\x01\x02\x00' b'\x00\x01\x00\x02\x00\x03' (1, 2, 3) b'abc\x00'
#| b (128,) error 'b' format requires -128 <= number <= 127
#| B (-1,) error 'B' format requires 0 <= number <= 255
#| h (40000,) error 'h' format requires -32768 <= number <= 32767
#| I (-1,) error 'I' format requires 0 <= number <= 4294967295
#| q (9223372036854775808,) error 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
#| i (1.5,) error required argument is not an integer
#| i ('x',) error required argument is not an integer
#| f ('x',) error required argument is not a float
#| c (b'ab',) error char format requires a bytes object of length 1
#| c ('a',) error char format requires a bytes object of length 1
#| s ('a',) error argument for 's' must be a bytes object
#| 2i (1,) error pack expected 2 items for packing (got 1)
#| i (1, 2) error pack expected 1 items for packing (got 2)
#| z (1,) error bad char in struct format
#| f (1e+40,) OverflowError float too large to pack with f format
#| e (1000000.0,) OverflowError float too large to pack with e format
#| 3 () error repeat count given without format specifier
#| ? ([],) b'\x00'
#| P (-1,) b'\xff\xff\xff\xff\xff\xff\xff\xff'
#| <n (1,) error bad char in struct format
#| i b'abc' error unpack requires a buffer of 4 bytes
#| 2h b'abcdef' error unpack requires a buffer of 4 bytes
#| i abcd TypeError a bytes-like object is required, not 'str'
#| i 5 TypeError a bytes-like object is required, not 'int'
#| <hh 4 b'\x01\x00\x02\x00' (1, 2) [(1, 2), (3, 4)] (1, 2)
#| bytearray(b'\x00\x00\x00\x01\x00\xff\xff\x00') (-1,) Struct('<hh')
#| error pack_into requires a buffer of at least 10 bytes for packing 4 bytes at offset 6 (actual buffer size is 8)
#| error unpack_from requires a buffer of at least 10 bytes for unpacking 4 bytes at offset 6 (actual buffer size is 8)
#| error offset -9 out of range for 8-byte buffer
#| TypeError argument must be read-write bytes-like object, not bytes
#| error iterative unpacking requires a buffer of a multiple of 4 bytes
#| error cannot iteratively unpack with a struct of length 0
#| (inf,) cdcccc3d (2147483648,) (True,) -2
