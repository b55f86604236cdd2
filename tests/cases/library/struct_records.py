# struct: records, alignment, iter_unpack, pack_into, Struct objects, errors.

import struct

header = struct.Struct("<4sHIf")
packed = header.pack(b"RIFF", 7, 1000, 1.5)
print(packed, header.size, header.format, header.unpack(packed))
print(struct.calcsize("bi"), struct.calcsize("=bi"), struct.calcsize("@bq"), struct.calcsize("ib0i"))
print(struct.pack(">hhl", 1, -2, 3), struct.pack("<q", -1), struct.pack("!I", 0xDEADBEEF))
print(list(struct.iter_unpack("<Hb", bytes(range(6)))))
buffer = bytearray(8)
struct.pack_into(">I", buffer, 2, 0x01020304)
print(buffer, struct.unpack_from(">H", buffer, 3))
print(struct.pack("?xc5s3p", True, b"z", b"abc", b"hello"), struct.unpack("3s", b"abc"))
print(struct.pack("<e", 0.1), struct.unpack("<e", struct.pack("<e", 0.1)), struct.unpack("<d", struct.pack("<d", 0.1)))
for call in (
    lambda: struct.pack("b", 200), lambda: struct.pack("H", -1), lambda: struct.unpack("I", b"abc"), lambda: struct.pack("ii", 1),
    lambda: struct.pack("z", 1), lambda: struct.pack("i", "x"), lambda: struct.pack("4s", "text"), lambda: struct.pack_into("I", buffer, 6, 1),
    lambda: struct.unpack_from("I", buffer, 100), lambda: struct.pack("f", 1e300), lambda: list(struct.iter_unpack("H", b"abc")),
):
    try:
        print(call())
    except (struct.error, OverflowError, TypeError) as error:
        print(type(error).__name__, error)
#| b'RIFF\x07\x00\xe8\x03\x00\x00\x00\x00\xc0?' 14 <4sHIf (b'RIFF', 7, 1000, 1.5)
#| 8 5 16 8
#| b'\x00\x01\xff\xfe\x00\x00\x00\x03' b'\xff\xff\xff\xff\xff\xff\xff\xff' b'\xde\xad\xbe\xef'
#| [(256, 2), (1027, 5)]
#| bytearray(b'\x00\x00\x01\x02\x03\x04\x00\x00') (515,)
#| b'\x01\x00zabc\x00\x00\x02he' (b'abc',)
#| b'f.' (0.0999755859375,) (0.1,)
#| error 'b' format requires -128 <= number <= 127
#| error 'H' format requires 0 <= number <= 65535
#| error unpack requires a buffer of 4 bytes
#| error pack expected 2 items for packing (got 1)
#| error bad char in struct format
#| error required argument is not an integer
#| error argument for 's' must be a bytes object
#| error pack_into requires a buffer of at least 10 bytes for packing 4 bytes at offset 6 (actual buffer size is 8)
#| error unpack_from requires a buffer of at least 104 bytes for unpacking 4 bytes at offset 100 (actual buffer size is 8)
#| OverflowError float too large to pack with f format
#| error iterative unpacking requires a buffer of a multiple of 2 bytes
