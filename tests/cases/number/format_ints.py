# The format language for ints: signs, bases, groups, padding.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


n = 1234567
for spec in ("", "d", ",", "_", "x", "X", "#x", "#X", "b", "#b", "o", "#o", "_x", "_b", "+", " ", "-", "10", "<10", "^10", ">10", "=+10", "010", "*^12", "#012x", "c", "n", "e", ".2f", "g", "%", "+,", "08,", "015,d", ".3", "s", ",x", "c,", "+c", ".2d", "0<8", "é^9", "z", "#,", "1_000", ",_"):
    tell(format, 65 if "c" in spec else n, spec)
tell(format, -1, "c")
tell(format, 0x110000, "c")
tell(format, -255, "#010x")
tell(format, -1234, "_d")
#| '1234567'
#| '1234567'
#| '1,234,567'
#| '1_234_567'
#| '12d687'
#| '12D687'
#| '0x12d687'
#| '0X12D687'
#| '100101101011010000111'
#| '0b100101101011010000111'
#| '4553207'
#| '0o4553207'
#| '12_d687'
#| '1_0010_1101_0110_1000_0111'
#| '+1234567'
#| ' 1234567'
#| '1234567'
#| '   1234567'
#| '1234567   '
#| ' 1234567  '
#| '   1234567'
#| '+  1234567'
#| '0001234567'
#| '**1234567***'
#| '0x000012d687'
#| 'A'
#| '1234567'
#| '1.234567e+06'
#| '1234567.00'
#| '1.23457e+06'
#| '123456700.000000%'
#| '+1,234,567'
#| '1,234,567'
#| '000,001,234,567'
#| ValueError: Precision not allowed in integer format specifier
#| ValueError: Unknown format code 's' for object of type 'int'
#| ValueError: Cannot specify ',' with 'x'.
#| ValueError: Invalid format specifier 'c,' for object of type 'int'
#| ValueError: Sign not allowed with integer format specifier 'c'
#| ValueError: Precision not allowed in integer format specifier
#| '12345670'
#| 'é1234567é'
#| ValueError: Negative zero coercion (z) not allowed in integer format specifier
#| '1,234,567'
#| ValueError: Invalid format specifier '1_000' for object of type 'int'
#| ValueError: Cannot specify both ',' and '_'.
#| OverflowError: %c arg not in range(0x110000)
#| OverflowError: %c arg not in range(0x110000)
#| '-0x00000ff'
#| '-1_234'
