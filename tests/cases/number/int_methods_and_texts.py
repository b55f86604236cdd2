# int: every method, bases, texts, huge numbers, conversions, errors.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


n = -37
print(n.bit_length(), n.bit_count(), (255).to_bytes(2, "big"), n.to_bytes(2, "little", signed=True), (5).to_bytes(), int.from_bytes(b"\xff\x00", "big"), int.from_bytes(b"\xff", signed=True), int.from_bytes([1, 2]), n.as_integer_ratio(), n.conjugate(), n.real, n.imag, n.numerator, n.denominator, n.is_integer())
print(int("  42 "), int("-0x1F", 16), int("0b101", 0), int("z", 36), int("1_000"), int(3.99), int(-3.99), int(True), int("\u0663"), int(b"12"), int("+7"), int(), int("-0"), int("0o17", 0), int("010"), int("ff", base=16))
print(hex(-255), oct(8), bin(-5), f"{1234567:,} {1234567:_} {255:#x} {255:#010b} {-5:+d} {5:+d} {5: d} {42:>6} {42:<6}| {42:^6} {42:06d} {65:c} {0.5:.0%}")
print(2 ** 100, -7 // 2, -7 % 3, 7 // -2, 7 % -3, -7 >> 1, 1 << 70, ~5, 6 & 3, 6 | 3, 6 ^ 3, -1 & 0xff, 5 / 2, 10 ** -2, 0 ** 0, 10 ** 20 // 7, divmod(-10 ** 20, 7), -(-5), +5, 3 .real)
print(len(str(3 ** 1000)), str(7 ** 77)[:20], 123456789 ** 3, (10 ** 50 + 1) % 97, pow(7, 10 ** 18, 13), 10 ** 30 == 1e30, 2 ** 53 + 1 == float(2 ** 53 + 1), 2 ** 0.5, 4 ** 0.5, (-8) ** (1 / 3))
for text in ("", " ", "1.5", "abc", "0x10", "1__0", "_1", "1_", "--1", "1 2", "0b102", "é", "1e5", None, [1], "9" * 30):
    attempt(lambda: int(text))
attempt(lambda: int("12", 1))
attempt(lambda: int("12", 37))
attempt(lambda: int("9", 8))
attempt(lambda: int(5, 10))
attempt(lambda: int(5.5, 10))
attempt(lambda: int("5", "10"))
attempt(lambda: int(float("nan")))
attempt(lambda: int(float("inf")))
attempt(lambda: int("1" * 5000))
attempt(lambda: len(str(10 ** 5000)))
attempt(lambda: (300).to_bytes(1))
attempt(lambda: (-1).to_bytes(1))
attempt(lambda: (1).to_bytes(-1))
attempt(lambda: (1).to_bytes(1, "middle"))
attempt(lambda: int.from_bytes("ab"))
attempt(lambda: 1 << -1)
attempt(lambda: 1 // 0)
attempt(lambda: 1 % 0)
attempt(lambda: 1 / 0)
attempt(lambda: 0 ** -1)
attempt(lambda: 1 + "1")
attempt(lambda: "1" + 1)
attempt(lambda: 5 & 1.0)
attempt(lambda: ~1.5)
attempt(lambda: 10 ** 400 / 3)
attempt(lambda: 10 ** 400 * 1.0)
attempt(lambda: float(10 ** 400))
attempt(lambda: int(1, 2, 3))
attempt(lambda: 5())
attempt(lambda: 5[0])
attempt(lambda: 5 .x)
print((1).__add__(2), (1).__add__(1.5), (5).__rsub__(8), (7).__divmod__(2), int.__mul__(3, 4), (3).__eq__(3.0), (3).__lt__(4), (3).__hash__(), (5).__index__(), (5).__bool__(), (5).__round__(-1), (1234).__format__("e"))
#| 6 3 b'\x00\xff' b'\xdb\xff' b'\x05' 65280 -1 258 (-37, 1) -37 -37 0 -37 1 True
#| 42 -31 5 35 1000 3 -3 1 3 12 7 0 0 15 10 255
#| -0xff 0o10 -0b101 1,234,567 1_234_567 0xff 0b11111111 -5 +5  5     42 42    |   42   000042 A 50%
#| 1267650600228229401496703205376 -4 2 -4 -2 -4 1180591620717411303424 -6 2 7 5 255 2.5 0.01 1 14285714285714285714 (-14285714285714285715, 5) 5 5 3
#| 478 11818138658059587997 1881676371789154860897069 95 9 False False 1.4142135623730951 2.0 (1.0000000000000002+1.7320508075688772j)
#| ValueError: invalid literal for int() with base 10: ''
#| ValueError: invalid literal for int() with base 10: ' '
#| ValueError: invalid literal for int() with base 10: '1.5'
#| ValueError: invalid literal for int() with base 10: 'abc'
#| ValueError: invalid literal for int() with base 10: '0x10'
#| ValueError: invalid literal for int() with base 10: '1__0'
#| ValueError: invalid literal for int() with base 10: '_1'
#| ValueError: invalid literal for int() with base 10: '1_'
#| ValueError: invalid literal for int() with base 10: '--1'
#| ValueError: invalid literal for int() with base 10: '1 2'
#| ValueError: invalid literal for int() with base 10: '0b102'
#| ValueError: invalid literal for int() with base 10: 'é'
#| ValueError: invalid literal for int() with base 10: '1e5'
#| TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
#| TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'
#| 999999999999999999999999999999
#| ValueError: int() base must be >= 2 and <= 36, or 0
#| ValueError: int() base must be >= 2 and <= 36, or 0
#| ValueError: invalid literal for int() with base 8: '9'
#| TypeError: int() can't convert non-string with explicit base
#| TypeError: int() can't convert non-string with explicit base
#| TypeError: 'str' object cannot be interpreted as an integer
#| ValueError: cannot convert float NaN to integer
#| OverflowError: cannot convert float infinity to integer
#| ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
#| ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#| OverflowError: int too big to convert
#| OverflowError: can't convert negative int to unsigned
#| ValueError: length argument must be non-negative
#| ValueError: byteorder must be either 'little' or 'big'
#| TypeError: cannot convert 'str' object to bytes
#| ValueError: negative shift count
#| ZeroDivisionError: division by zero
#| ZeroDivisionError: division by zero
#| ZeroDivisionError: division by zero
#| ZeroDivisionError: zero to a negative power
#| TypeError: unsupported operand type(s) for +: 'int' and 'str'
#| TypeError: can only concatenate str (not "int") to str
#| TypeError: unsupported operand type(s) for &: 'int' and 'float'
#| TypeError: bad operand type for unary ~: 'float'
#| OverflowError: integer division result too large for a float
#| OverflowError: int too large to convert to float
#| OverflowError: int too large to convert to float
#| TypeError: int expected at most 2 arguments, got 3
#| TypeError: 'int' object is not callable
#| TypeError: 'int' object is not subscriptable
#| AttributeError: 'int' object has no attribute 'x'
#| 3 NotImplemented 3 (3, 1) 12 NotImplemented True 3 5 True 0 1.234000e+03
