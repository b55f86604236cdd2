# bin, oct and hex: of numbers of any size and of what counts as an index.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class Index:
    def __index__(self):
        return -37


for value in (0, 1, -1, 255, -255, 2**65, True, Index()):
    print(bin(value), oct(value), hex(value))
for value in (1.0, "1", None):
    tell(bin, value)
    tell(hex, value)
class Wrong:
    def __index__(self):
        return 1.5
tell(oct, Wrong())
#| 0b0 0o0 0x0
#| 0b1 0o1 0x1
#| -0b1 -0o1 -0x1
#| 0b11111111 0o377 0xff
#| -0b11111111 -0o377 -0xff
#| 0b100000000000000000000000000000000000000000000000000000000000000000 0o4000000000000000000000 0x20000000000000000
#| 0b1 0o1 0x1
#| -0b100101 -0o45 -0x25
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: 'NoneType' object cannot be interpreted as an integer
#| TypeError: 'NoneType' object cannot be interpreted as an integer
#| TypeError: __index__ returned non-int (type float)
