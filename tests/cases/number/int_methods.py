# Methods and attributes of ints.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


n = 1000
print(n.bit_length(), n.bit_count(), (-5).bit_count(), n.to_bytes(2, "big"), n.to_bytes(3, "little"), (-1).to_bytes(2, signed=True), int.from_bytes(b"\x03\xe8"), int.from_bytes(b"\xff", "little", signed=True), n.as_integer_ratio(), n.is_integer(), n.conjugate(), n.real, n.imag, n.numerator, n.denominator, (0).bit_length(), int.from_bytes([1, 2], "big"))
tell(n.to_bytes, 1)
tell((-1).to_bytes, 1)
tell(n.to_bytes, 2, "middle")
tell(n.to_bytes, -1)
tell(int.from_bytes, "a", "big")
tell(int.from_bytes, [256])
tell(lambda: n.nothing)
tell(lambda: (5).to_bytes())
tell(lambda: (256).to_bytes())
#| 10 6 2 b'\x03\xe8' b'\xe8\x03\x00' b'\xff\xff' 1000 -1 (1000, 1) True 1000 1000 0 1000 1 0 258
#| OverflowError: int too big to convert
#| OverflowError: can't convert negative int to unsigned
#| ValueError: byteorder must be either 'little' or 'big'
#| ValueError: length argument must be non-negative
#| TypeError: cannot convert 'str' object to bytes
#| ValueError: bytes must be in range(0, 256)
#| AttributeError: 'int' object has no attribute 'nothing'
#| b'\x05'
#| OverflowError: int too big to convert
