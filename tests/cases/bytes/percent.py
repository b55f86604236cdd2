# The % of bytes.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


print(b"%d %s %b %r %a %c %x %5d|%-4s|%.1f %%" % (1, b"b", b"c", "r", "é", 65, 255, 7, b"z", 2.55), b"%(a)s" % {b"a": b"v"}, bytearray(b"%c") % b"q")
for text, args in ((b"%s", "text"), (b"%d", "a"), (b"%c", 256), (b"%c", b"ab"), (b"%b", 5), (b"%d %d", 1), (b"%z", 1), (b"x", 5)):
    tell(lambda: text % args)
#| b"1 b c 'r' '\\xe9' A ff     7|z   |2.5 %" b'v' bytearray(b'q')
#| TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
#| TypeError: %d format: a real number is required, not str
#| OverflowError: %c arg not in range(256)
#| TypeError: %c requires an integer in range(256) or a single byte, not a bytes object of length 2
#| TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'int'
#| TypeError: not enough arguments for format string
#| ValueError: unsupported format character 'z' (0x7a) at index 1
#| TypeError: not all arguments converted during bytes formatting
