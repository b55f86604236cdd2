# zlib and gzip: what is packed comes back; checksums; streams piece by piece; errors.

import gzip
import io
import zlib

texts = [b"", b"a", b"hello hello hello hello", bytes(range(256)) * 20, b"ab" * 5000, "é€".encode() * 300]
for data in texts:
    for level in (0, 1, 6, 9):
        packed = zlib.compress(data, level)
        assert zlib.decompress(packed) == data
    print(len(data), len(zlib.compress(data)) < len(data) + 20, zlib.crc32(data), zlib.adler32(data), gzip.decompress(gzip.compress(data)) == data)
known = b"x\x9c\xcbH\xcd\xc9\xc9W(\xcf/\xcaI\x01\x00\x1a\x0b\x04]"
print(zlib.decompress(known), zlib.decompress(known[2:-4], -15), zlib.decompressobj().decompress(known, 5))
c, out = zlib.compressobj(), b""
for n in range(5):
    out += c.compress(b"piece %d " % n)
out += c.flush()
d = zlib.decompressobj()
print(d.decompress(out[:10]) + d.decompress(out[10:] + b"extra") + d.flush(), d.eof, d.unused_data)
for wrong in (lambda: zlib.decompress(b"nonsense"), lambda: zlib.decompress(known[:-5]), lambda: zlib.decompress(known[:-1] + b"x"), lambda: zlib.compress("text"), lambda: zlib.decompress(b""), lambda: gzip.decompress(b"not gzip")):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
buffer = io.BytesIO()
with gzip.open(buffer, "wt", encoding="utf-8") as f:
    f.write("line 1\nline 2\n")
buffer.seek(0)
with gzip.open(buffer, "rt", encoding="utf-8") as f:
    print(f.readlines())
#| 0 True 0 1 True
#| 1 True 3904355907 6422626 True
#| 23 True 2369606115 1745029297 True
#| 5120 True 1728193227 600110728 True
#| 10000 True 2086190080 777904491 True
#| 1500 True 873176816 2551649677 True
#| b'hello world' b'hello world' b'hello'
#| b'piece 0 piece 1 piece 2 piece 3 piece 4 ' True b'extra'
#| error Error -3 while decompressing data: incorrect header check
#| error Error -5 while decompressing data: incomplete or truncated stream
#| error Error -3 while decompressing data: incorrect data check
#| TypeError a bytes-like object is required, not 'str'
#| error Error -5 while decompressing data: incomplete or truncated stream
#| BadGzipFile Not a gzipped file (b'no')
#| ['line 1\n', 'line 2\n']
