def t(shown, run):
    try:
        print(shown, '->', repr(run()))
    except Exception as e:
        print(shown, '->', type(e).__name__ + ':', e)

t('1/0', lambda: (1/0))
t('1//0', lambda: (1//0))
t('1%0', lambda: (1%0))
t('1.0/0', lambda: (1.0/0))
t('1.0//0', lambda: (1.0//0))
t('1.0%0', lambda: (1.0%0))
t('divmod(1,0)', lambda: (divmod(1,0)))
t('divmod(1.0,0)', lambda: (divmod(1.0,0)))
t('0**-1', lambda: (0**-1))
t('0.0**-1', lambda: (0.0**-1))
t('pow(2,-1,4)', lambda: (pow(2,-1,4)))
t('pow(2,-1,0)', lambda: (pow(2,-1,0)))
t('pow(2,3,0)', lambda: (pow(2,3,0)))
t('pow(2.0,3,5)', lambda: (pow(2.0,3,5)))
t('pow(2,3,5.0)', lambda: (pow(2,3,5.0)))
t('pow(2,-1.0,3)', lambda: (pow(2,-1.0,3)))
t('1<<-1', lambda: (1<<-1))
t('1>>-1', lambda: (1>>-1))
t('1<<(1<<70)', lambda: (1<<(1<<70)))
t('0<<(1<<70)', lambda: (0<<(1<<70)))
t('1>>(1<<70)', lambda: (1>>(1<<70)))
t('10**400/3', lambda: (10**400/3))
t("int('9'*5000)", lambda: (int('9'*5000)))
t('str(10**5000)', lambda: (str(10**5000)))
t("int('abc')", lambda: (int('abc')))
t("int('12',1)", lambda: (int('12',1)))
t("int('12',37)", lambda: (int('12',37)))
t('int(12,10)', lambda: (int(12,10)))
t('int([])', lambda: (int([])))
t('int(x=5)', lambda: (int(x=5)))
t('int(base=3)', lambda: (int(base=3)))
t('int(1,2,3)', lambda: (int(1,2,3)))
t("int('1_000')", lambda: (int('1_000')))
t("int('1__0')", lambda: (int('1__0')))
t("int('0x1f',16)", lambda: (int('0x1f',16)))
t("int('0x1f',0)", lambda: (int('0x1f',0)))
t("int('010',0)", lambda: (int('010',0)))
t("int(float('inf'))", lambda: (int(float('inf'))))
t("int(float('nan'))", lambda: (int(float('nan'))))
t("float('abc')", lambda: (float('abc')))
t('float([])', lambda: (float([])))
t('float(10**400)', lambda: (float(10**400)))
t("float('1_0.5')", lambda: (float('1_0.5')))
t('float(1,2)', lambda: (float(1,2)))
t('float(x=1)', lambda: (float(x=1)))
t('bool(1,2)', lambda: (bool(1,2)))
t('bool(x=1)', lambda: (bool(x=1)))
t("complex('1+2j')", lambda: (complex('1+2j')))
t("complex('abc')", lambda: (complex('abc')))
t('complex([])', lambda: (complex([])))
t("complex(1,'2')", lambda: (complex(1,'2')))
t("complex('1',2)", lambda: (complex('1',2)))
t('complex(x=1)', lambda: (complex(x=1)))
t("int.from_bytes(b'ab','foo')", lambda: (int.from_bytes(b'ab','foo')))
t("(300).to_bytes(1,'big')", lambda: ((300).to_bytes(1,'big')))
t("(-1).to_bytes(1,'big')", lambda: ((-1).to_bytes(1,'big')))
t('(1).to_bytes(-1)', lambda: ((1).to_bytes(-1)))
t("int.from_bytes('ab')", lambda: (int.from_bytes('ab')))
t('int.from_bytes([300])', lambda: (int.from_bytes([300])))
t("round(5.5,'a')", lambda: (round(5.5,'a')))
t("round('a')", lambda: (round('a')))
t('round(2.5,1,2)', lambda: (round(2.5,1,2)))
t('round()', lambda: (round()))
t('round(1e308,-308)', lambda: (round(1e308,-308)))
t("round(float('nan'))", lambda: (round(float('nan'))))
t("round(float('inf'))", lambda: (round(float('inf'))))
t("abs('a')", lambda: (abs('a')))
t("-'a'", lambda: (-'a'))
t('~1.5', lambda: (~1.5))
t('+[]', lambda: (+[]))
t('chr(-1)', lambda: (chr(-1)))
t('chr(0x110000)', lambda: (chr(0x110000)))
#| 1/0 -> ZeroDivisionError: division by zero
#| 1//0 -> ZeroDivisionError: division by zero
#| 1%0 -> ZeroDivisionError: division by zero
#| 1.0/0 -> ZeroDivisionError: division by zero
#| 1.0//0 -> ZeroDivisionError: division by zero
#| 1.0%0 -> ZeroDivisionError: division by zero
#| divmod(1,0) -> ZeroDivisionError: division by zero
#| divmod(1.0,0) -> ZeroDivisionError: division by zero
#| 0**-1 -> ZeroDivisionError: zero to a negative power
#| 0.0**-1 -> ZeroDivisionError: zero to a negative power
#| pow(2,-1,4) -> ValueError: base is not invertible for the given modulus
#| pow(2,-1,0) -> ValueError: pow() 3rd argument cannot be 0
#| pow(2,3,0) -> ValueError: pow() 3rd argument cannot be 0
#| pow(2.0,3,5) -> TypeError: pow() 3rd argument not allowed unless all arguments are integers
#| pow(2,3,5.0) -> TypeError: pow() 3rd argument not allowed unless all arguments are integers
#| pow(2,-1.0,3) -> TypeError: pow() 3rd argument not allowed unless all arguments are integers
#| 1<<-1 -> ValueError: negative shift count
#| 1>>-1 -> ValueError: negative shift count
#| 1<<(1<<70) -> OverflowError: too many digits in integer
#| 0<<(1<<70) -> 0
#| 1>>(1<<70) -> 0
#| 10**400/3 -> OverflowError: integer division result too large for a float
#| int('9'*5000) -> ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
#| str(10**5000) -> ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#| int('abc') -> ValueError: invalid literal for int() with base 10: 'abc'
#| int('12',1) -> ValueError: int() base must be >= 2 and <= 36, or 0
#| int('12',37) -> ValueError: int() base must be >= 2 and <= 36, or 0
#| int(12,10) -> TypeError: int() can't convert non-string with explicit base
#| int([]) -> TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'
#| int(x=5) -> TypeError: int() got an unexpected keyword argument 'x'
#| int(base=3) -> TypeError: int() missing string argument
#| int(1,2,3) -> TypeError: int expected at most 2 arguments, got 3
#| int('1_000') -> 1000
#| int('1__0') -> ValueError: invalid literal for int() with base 10: '1__0'
#| int('0x1f',16) -> 31
#| int('0x1f',0) -> 31
#| int('010',0) -> ValueError: invalid literal for int() with base 0: '010'
#| int(float('inf')) -> OverflowError: cannot convert float infinity to integer
#| int(float('nan')) -> ValueError: cannot convert float NaN to integer
#| float('abc') -> ValueError: could not convert string to float: 'abc'
#| float([]) -> TypeError: float() argument must be a string or a real number, not 'list'
#| float(10**400) -> OverflowError: int too large to convert to float
#| float('1_0.5') -> 10.5
#| float(1,2) -> TypeError: float expected at most 1 argument, got 2
#| float(x=1) -> TypeError: float() takes no keyword arguments
#| bool(1,2) -> TypeError: bool expected at most 1 argument, got 2
#| bool(x=1) -> TypeError: bool() takes no keyword arguments
#| complex('1+2j') -> (1+2j)
#| complex('abc') -> ValueError: complex() arg is a malformed string
#| complex([]) -> TypeError: complex() argument must be a string or a number, not list
#| complex(1,'2') -> TypeError: complex() argument 'imag' must be a real number, not str
#| complex('1',2) -> TypeError: complex() argument 'real' must be a real number, not str
#| complex(x=1) -> TypeError: complex() got an unexpected keyword argument 'x'
#| int.from_bytes(b'ab','foo') -> ValueError: byteorder must be either 'little' or 'big'
#| (300).to_bytes(1,'big') -> OverflowError: int too big to convert
#| (-1).to_bytes(1,'big') -> OverflowError: can't convert negative int to unsigned
#| (1).to_bytes(-1) -> ValueError: length argument must be non-negative
#| int.from_bytes('ab') -> TypeError: cannot convert 'str' object to bytes
#| int.from_bytes([300]) -> ValueError: bytes must be in range(0, 256)
#| round(5.5,'a') -> TypeError: 'str' object cannot be interpreted as an integer
#| round('a') -> TypeError: type str doesn't define __round__ method
#| round(2.5,1,2) -> TypeError: round() takes at most 2 arguments (3 given)
#| round() -> TypeError: round() missing required argument 'number' (pos 1)
#| round(1e308,-308) -> 1e+308
#| round(float('nan')) -> ValueError: cannot convert float NaN to integer
#| round(float('inf')) -> OverflowError: cannot convert float infinity to integer
#| abs('a') -> TypeError: bad operand type for abs(): 'str'
#| -'a' -> TypeError: bad operand type for unary -: 'str'
#| ~1.5 -> TypeError: bad operand type for unary ~: 'float'
#| +[] -> TypeError: bad operand type for unary +: 'list'
#| chr(-1) -> ValueError: chr() arg not in range(0x110000)
#| chr(0x110000) -> ValueError: chr() arg not in range(0x110000)
