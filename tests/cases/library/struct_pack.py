# struct: formats, byte orders, sizes, errors.

import struct


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: struct.pack("<ihb", 1, -2, 3))
tell(lambda: struct.unpack("<ihb", b"\x01\x00\x00\x00\xfe\xff\x03"))
tell(lambda: struct.pack(">I", 258))
tell(lambda: struct.pack("4s", b"ab"))
tell(lambda: struct.calcsize("bi"))
tell(lambda: struct.calcsize("<bi"))
tell(lambda: struct.pack("<d", 1.5))
tell(lambda: struct.unpack("<f", b"\x00\x00\xc0?"))
tell(lambda: struct.pack("?c", True, b"x"))
tell(lambda: struct.pack("b", 200))
tell(lambda: struct.pack("i", "a"))
tell(lambda: struct.unpack("i", b"abc"))
tell(lambda: struct.pack("z", 1))
tell(lambda: struct.pack("2h", 1))
tell(lambda: list(struct.iter_unpack("<h", b"\x01\x00\x02\x00")))
tell(lambda: struct.pack_into("b", bytearray(2), 1, 5))
tell(lambda: struct.unpack_from("b", b"abc", 1))
tell(lambda: struct.pack("<q", 2**63))
tell(lambda: struct.pack("3p", b"ab"))
tell(lambda: struct.pack("<e", 1.5))
tell(lambda: struct.Struct("<hh").size)
tell(lambda: struct.pack("xb", 1))
tell(lambda: struct.pack("H", -1))
#| b'\x01\x00\x00\x00\xfe\xff\x03'
#| (1, -2, 3)
#| b'\x00\x00\x01\x02'
#| b'ab\x00\x00'
#| 8
#| 5
#| b'\x00\x00\x00\x00\x00\x00\xf8?'
#| (1.5,)
#| b'\x01x'
#| error: 'b' format requires -128 <= number <= 127
#| error: required argument is not an integer
#| error: unpack requires a buffer of 4 bytes
#| error: bad char in struct format
#| error: pack expected 2 items for packing (got 1)
#| [(1,), (2,)]
#| None
#| (98,)
#| error: 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
#| b'\x02ab'
#| b'\x00>'
#| 4
#| b'\x00\x01'
#| error: 'H' format requires 0 <= number <= 65535
