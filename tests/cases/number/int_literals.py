# How numbers are written: bases, underscores, exponents.
print(0b1010, 0o17, 0xFf, 1_000_000, 0x_ff, 0b_1, 1e3, 1E-2, .5, 5., 1_0.0_1, 1j, 1.5e3J, 0, 00, 0_0)
print(type(1e3), -0, -0.0, +5, --5, -+-5, 0xdeadBEEF, 10 ** -2, 2 ** 3 ** 2, -2 ** 2, (-2) ** 2)
for text in ("012", "1__0", "1_", "0x", "0b2", "0o8", "1e", "1_e5", "0_7", "1.2.3", "5a"):
    try:
        print(text, eval(text))
    except SyntaxError as error:
        print(text, error.msg)
#| 10 15 255 1000000 255 1 1000.0 0.01 0.5 5.0 10.01 1j 1500j 0 0 0
#| <class 'float'> 0 -0.0 5 5 5 3735928559 0.01 512 -4 4
#| 012 leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
#| 1__0 invalid decimal literal
#| 1_ invalid decimal literal
#| 0x invalid hexadecimal literal
#| 0b2 invalid digit '2' in binary literal
#| 0o8 invalid digit '8' in octal literal
#| 1e invalid decimal literal
#| 1_e5 invalid decimal literal
#| 0_7 leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
#| 1.2.3 invalid syntax
#| 5a invalid decimal literal
