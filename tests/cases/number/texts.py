def t(shown, run):
    try:
        print(shown, '->', repr(run()))
    except Exception as e:
        print(shown, '->', type(e).__name__ + ':', e)

t('pow(1j,2,3)', lambda: (pow(1j,2,3)))
t('abs()', lambda: (abs()))
t('abs(1,2)', lambda: (abs(1,2)))
t('chr()', lambda: (chr()))
t('ord()', lambda: (ord()))
t('(5).bit_length(1)', lambda: ((5).bit_length(1)))
t('(5).foo', lambda: ((5).foo))
t('(1.5).hex(2)', lambda: ((1.5).hex(2)))
t("float.fromhex('xyz')", lambda: (float.fromhex('xyz')))
t("float.fromhex('0x1p10000')", lambda: (float.fromhex('0x1p10000')))
t('float.fromhex(5)', lambda: (float.fromhex(5)))
t('(1e400).as_integer_ratio()', lambda: ((1e400).as_integer_ratio()))
t("float('nan').as_integer_ratio()", lambda: (float('nan').as_integer_ratio()))
t("int('\u0663')", lambda: (int('٣')))
t("int(' 12 ')", lambda: (int(' 12 ')))
t("int(b'12')", lambda: (int(b'12')))
t("int(bytearray(b'12x'))", lambda: (int(bytearray(b'12x'))))
t("int('')", lambda: (int('')))
t("int('-')", lambda: (int('-')))
t("int('1'*4301)", lambda: (int('1'*4301)))
t('10**400*1.0', lambda: (10**400*1.0))
t('1.0+10**400', lambda: (1.0+10**400))
t('1e308*10', lambda: (1e308*10))
t('2.0**10000', lambda: (2.0**10000))
t('(-8.0)**(1/3)', lambda: ((-8.0)**(1/3)))
t('(-8)**0.5', lambda: ((-8)**0.5))
t('0.0**-1.0', lambda: (0.0**-1.0))
t('(-0.0)**-1', lambda: ((-0.0)**-1))
t('2**-1', lambda: (2**-1))
t('2**-2000', lambda: (2**-2000))
t('(10**400)**-1', lambda: ((10**400)**-1))
t('(-2)**-3', lambda: ((-2)**-3))
t('-7//2', lambda: (-7//2))
t('-7%3', lambda: (-7%3))
t('7%-3', lambda: (7%-3))
t('-7.5//2', lambda: (-7.5//2))
t('-7.5%2', lambda: (-7.5%2))
t('7.5%-2', lambda: (7.5%-2))
t("5.0%float('inf')", lambda: (5.0%float('inf')))
t("-5.0%float('inf')", lambda: (-5.0%float('inf')))
t('1e16', lambda: (1e16))
t('1e15', lambda: (1e15))
t('123456789012345678.0', lambda: (123456789012345678.0))
t('1e-4', lambda: (1e-4))
t('1e-5', lambda: (1e-5))
t('1e22', lambda: (1e22))
t('0.1+0.2', lambda: (0.1+0.2))
t('5e-324', lambda: (5e-324))
t('1.7976931348623157e308', lambda: (1.7976931348623157e308))
t('-0.0', lambda: (-0.0))
t("float('-nan')", lambda: (float('-nan')))
t("float('infinity')", lambda: (float('infinity')))
t('round(2.675,2)', lambda: (round(2.675,2)))
t('round(0.5)', lambda: (round(0.5)))
t('round(1.5)', lambda: (round(1.5)))
t('round(-2.5)', lambda: (round(-2.5)))
t('round(15,-1)', lambda: (round(15,-1)))
t('round(25,-1)', lambda: (round(25,-1)))
t('round(-25,-1)', lambda: (round(-25,-1)))
t('round(1234567,-3)', lambda: (round(1234567,-3)))
t('round(5,2)', lambda: (round(5,2)))
t('round(1e22,1)', lambda: (round(1e22,1)))
t('round(1.23456,400)', lambda: (round(1.23456,400)))
t('round(1.23456,-400)', lambda: (round(1.23456,-400)))
t('round(True)', lambda: (round(True)))
t("int.from_bytes(b'\\xff\\x00','little',signed=True)", lambda: (int.from_bytes(b'\xff\x00','little',signed=True)))
t('(5).as_integer_ratio()', lambda: ((5).as_integer_ratio()))
t('True+True', lambda: (True+True))
t('True&False', lambda: (True&False))
t('True&1', lambda: (True&1))
t('~True', lambda: (~True))
t('True<<2', lambda: (True<<2))
#| pow(1j,2,3) -> ValueError: complex modulo
#| abs() -> TypeError: abs() takes exactly one argument (0 given)
#| abs(1,2) -> TypeError: abs() takes exactly one argument (2 given)
#| chr() -> TypeError: chr() takes exactly one argument (0 given)
#| ord() -> TypeError: ord() takes exactly one argument (0 given)
#| (5).bit_length(1) -> TypeError: int.bit_length() takes no arguments (1 given)
#| (5).foo -> AttributeError: 'int' object has no attribute 'foo'
#| (1.5).hex(2) -> TypeError: float.hex() takes no arguments (1 given)
#| float.fromhex('xyz') -> ValueError: invalid hexadecimal floating-point string
#| float.fromhex('0x1p10000') -> OverflowError: hexadecimal value too large to represent as a float
#| float.fromhex(5) -> TypeError: bad argument type for built-in operation
#| (1e400).as_integer_ratio() -> OverflowError: cannot convert Infinity to integer ratio
#| float('nan').as_integer_ratio() -> ValueError: cannot convert NaN to integer ratio
#| int('٣') -> 3
#| int(' 12 ') -> 12
#| int(b'12') -> 12
#| int(bytearray(b'12x')) -> ValueError: invalid literal for int() with base 10: b'12x'
#| int('') -> ValueError: invalid literal for int() with base 10: ''
#| int('-') -> ValueError: invalid literal for int() with base 10: '-'
#| int('1'*4301) -> ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
#| 10**400*1.0 -> OverflowError: int too large to convert to float
#| 1.0+10**400 -> OverflowError: int too large to convert to float
#| 1e308*10 -> inf
#| 2.0**10000 -> OverflowError: (34, 'Numerical result out of range')
#| (-8.0)**(1/3) -> (1.0000000000000002+1.7320508075688772j)
#| (-8)**0.5 -> (1.7319121124709868e-16+2.8284271247461903j)
#| 0.0**-1.0 -> ZeroDivisionError: zero to a negative power
#| (-0.0)**-1 -> ZeroDivisionError: zero to a negative power
#| 2**-1 -> 0.5
#| 2**-2000 -> 0.0
#| (10**400)**-1 -> OverflowError: int too large to convert to float
#| (-2)**-3 -> -0.125
#| -7//2 -> -4
#| -7%3 -> 2
#| 7%-3 -> -2
#| -7.5//2 -> -4.0
#| -7.5%2 -> 0.5
#| 7.5%-2 -> -0.5
#| 5.0%float('inf') -> 5.0
#| -5.0%float('inf') -> inf
#| 1e16 -> 1e+16
#| 1e15 -> 1000000000000000.0
#| 123456789012345678.0 -> 1.2345678901234568e+17
#| 1e-4 -> 0.0001
#| 1e-5 -> 1e-05
#| 1e22 -> 1e+22
#| 0.1+0.2 -> 0.30000000000000004
#| 5e-324 -> 5e-324
#| 1.7976931348623157e308 -> 1.7976931348623157e+308
#| -0.0 -> -0.0
#| float('-nan') -> nan
#| float('infinity') -> inf
#| round(2.675,2) -> 2.67
#| round(0.5) -> 0
#| round(1.5) -> 2
#| round(-2.5) -> -2
#| round(15,-1) -> 20
#| round(25,-1) -> 20
#| round(-25,-1) -> -20
#| round(1234567,-3) -> 1235000
#| round(5,2) -> 5
#| round(1e22,1) -> 1e+22
#| round(1.23456,400) -> 1.23456
#| round(1.23456,-400) -> 0.0
#| round(True) -> 1
#| int.from_bytes(b'\xff\x00','little',signed=True) -> 255
#| (5).as_integer_ratio() -> (5, 1)
#| True+True -> 2
#| True&False -> False
#| True&1 -> 1
#| ~True -> -2
#| True<<2 -> 4
