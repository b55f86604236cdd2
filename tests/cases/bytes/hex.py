# bytes.hex and fromhex: separators, groups, blanks.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


b = bytes(range(0, 64, 7))
print(b.hex(), b.hex("-"), b.hex(" ", 2), b.hex(":", -3), bytes.fromhex("00 ff\nAb"), bytearray.fromhex("0102"), b"".hex(), bytes.fromhex(""))
tell(bytes.fromhex, "0")
tell(bytes.fromhex, "0g")
tell(bytes.fromhex, "é0")
tell(bytes.fromhex, 5)
tell(b.hex, "--")
tell(b.hex, 5)
tell(bytes.fromhex, b"ff")
tell(b.hex, sep=":", bytes_per_sep=4)
#| 00070e151c232a31383f 00-07-0e-15-1c-23-2a-31-38-3f 0007 0e15 1c23 2a31 383f 00070e:151c23:2a3138:3f b'\x00\xff\xab' bytearray(b'\x01\x02')  b''
#| ValueError: fromhex() arg must contain an even number of hexadecimal digits
#| ValueError: non-hexadecimal number found in fromhex() arg at position 1
#| ValueError: non-hexadecimal number found in fromhex() arg at position 0
#| TypeError: fromhex() argument must be str or bytes-like, not int
#| ValueError: sep must be length 1.
#| TypeError: object of type 'int' has no len()
#| b'\xff'
#| '0007:0e151c23:2a31383f'
