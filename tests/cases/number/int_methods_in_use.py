# ints: methods, bases, bits, bytes, conversions, huge values, errors.

print((255).bit_length(), (255).bit_count(), (-5).bit_length(), (1000).to_bytes(2, "big"), int.from_bytes(b"\x03\xe8"), (-2).to_bytes(2, "little", signed=True), int.from_bytes(b"\xfe\xff", "little", signed=True))
print(int("ff", 16), int("0b101", 0), int(" -1_000 "), int("z", 36), int(3.99), int(-3.99), int(True), int(b"12"), int("١٢"), (7).as_integer_ratio(), (5).real, (5).imag, (5).conjugate(), (6).is_integer(), (3).numerator)
print(2**100, -7 // 2, -7 % 2, 7 // -2, divmod(-7, 2), pow(3, -1, 7), pow(2, 1000, 1_000_007), 1 << 70, -1 >> 5, ~5, 6 & 3, 6 | 3, 6 ^ 3, round(1250, -2), round(1350, -2), abs(-5), hex(-255), bin(10), oct(8))
for wrong in (lambda: int("x"), lambda: int("1.5"), lambda: int("10", 1), lambda: int([]), lambda: int("9", 8), lambda: 1 << -1, lambda: (256).to_bytes(1, "big"), lambda: (-1).to_bytes(1), lambda: 5 // 0, lambda: 5 % 0, lambda: pow(2, -1, 4), lambda: int(float("nan")), lambda: int(float("inf")), lambda: 10**5000 and str(10**5000), lambda: int(1.5, 10), lambda: int("", 10), lambda: 1 < "a", lambda: (5).x, lambda: int(None)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
#| 8 8 3 b'\x03\xe8' 1000 b'\xfe\xff' -2
#| 255 5 -1000 35 3 -3 1 12 12 (7, 1) 5 0 5 True 3
#| 1267650600228229401496703205376 -4 1 -4 (-4, 1) 5 783922 1180591620717411303424 -1 -6 2 7 5 1200 1400 5 -0xff 0b1010 0o10
#| ValueError invalid literal for int() with base 10: 'x'
#| ValueError invalid literal for int() with base 10: '1.5'
#| ValueError int() base must be >= 2 and <= 36, or 0
#| TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
#| ValueError invalid literal for int() with base 8: '9'
#| ValueError negative shift count
#| OverflowError int too big to convert
#| OverflowError can't convert negative int to unsigned
#| ZeroDivisionError division by zero
#| ZeroDivisionError division by zero
#| ValueError base is not invertible for the given modulus
#| ValueError cannot convert float NaN to integer
#| OverflowError cannot convert float infinity to integer
#| ValueError Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#| TypeError int() can't convert non-string with explicit base
#| ValueError invalid literal for int() with base 10: ''
#| TypeError '<' not supported between instances of 'int' and 'str'
#| AttributeError 'int' object has no attribute 'x'
#| TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
