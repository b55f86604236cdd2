# zlib: checksums, whole and piece by piece.

import zlib


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


data = b"hello hello hello hello " * 20
tell(lambda: zlib.crc32(b"hello"))
tell(lambda: zlib.adler32(b"hello"))
tell(lambda: zlib.crc32(b"b", zlib.crc32(b"a")) == zlib.crc32(b"ab"))
#| 907060870
#| 103547413
#| True
