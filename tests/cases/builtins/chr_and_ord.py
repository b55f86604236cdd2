# chr and ord: letters by number, and the ends of their range.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


print(chr(65), chr(0x20AC), chr(0x1F600), repr(chr(0)), repr(chr(0xD800)), repr(chr(0x10FFFF)))
print(ord("A"), ord("€"), ord("😀"), ord(b"a"), ord(bytearray(b"\xff")))
for value in (-1, 0x110000, 2**40, 2**70, 1.0, "a"):
    tell(chr, value)
for value in ("", "ab", b"", b"ab", 5, None):
    tell(ord, value)
#| A € 😀 '\x00' '\ud800' '\U0010ffff'
#| 65 8364 128512 97 255
#| ValueError: chr() arg not in range(0x110000)
#| ValueError: chr() arg not in range(0x110000)
#| ValueError: chr() arg not in range(0x110000)
#| ValueError: chr() arg not in range(0x110000)
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: ord() expected a character, but string of length 0 found
#| TypeError: ord() expected a character, but string of length 2 found
#| TypeError: ord() expected a character, but string of length 0 found
#| TypeError: ord() expected a character, but string of length 2 found
#| TypeError: ord() expected string of length 1, but int found
#| TypeError: ord() expected string of length 1, but NoneType found
