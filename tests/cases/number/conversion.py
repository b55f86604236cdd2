def t(shown, run):
    try:
        print(shown, '->', repr(run()))
    except Exception as e:
        print(shown, '->', type(e).__name__ + ':', e)

t("chr('a')", lambda: (chr('a')))
t('chr(1.0)', lambda: (chr(1.0)))
t('chr(1<<70)', lambda: (chr(1<<70)))
t("ord('ab')", lambda: (ord('ab')))
t("ord('')", lambda: (ord('')))
t('ord(5)', lambda: (ord(5)))
t("ord(b'ab')", lambda: (ord(b'ab')))
t('hex(1.5)', lambda: (hex(1.5)))
t("bin('a')", lambda: (bin('a')))
t('oct(-8)', lambda: (oct(-8)))
t("hex('a')", lambda: (hex('a')))
t("format(5,'q')", lambda: (format(5,'q')))
t("format(5,'.2d')", lambda: (format(5,'.2d')))
t("format('a','d')", lambda: (format('a','d')))
t("format('a','=5')", lambda: (format('a','=5')))
t("format('a','+')", lambda: (format('a','+')))
t("format('a','05')", lambda: (format('a','05')))
t("format('a',',')", lambda: (format('a',',')))
t("format(5,',n')", lambda: (format(5,',n')))
t("format(5,'_,')", lambda: (format(5,'_,')))
t("format(5,',s')", lambda: (format(5,',s')))
t("format(5,',c')", lambda: (format(5,',c')))
t("format(5,'+c')", lambda: (format(5,'+c')))
t("format(-5,'c')", lambda: (format(-5,'c')))
t("format(1<<40,'c')", lambda: (format(1<<40,'c')))
t("format(5,'#c')", lambda: (format(5,'#c')))
t("format([],'5')", lambda: (format([],'5')))
t('format(5,5)', lambda: (format(5,5)))
t("format(5.5,'d')", lambda: (format(5.5,'d')))
t("format(5.5,'x')", lambda: (format(5.5,'x')))
t("format(5,'99999999999999999999')", lambda: (format(5,'99999999999999999999')))
t("format(5.5,'.99999999999999999999f')", lambda: (format(5.5,'.99999999999999999999f')))
t("format(5.5,'.')", lambda: (format(5.5,'.')))
t("format('x','.')", lambda: (format('x','.')))
t("format(5,'zd')", lambda: (format(5,'zd')))
t("format('a','z')", lambda: (format('a','z')))
t("format('a','#')", lambda: (format('a','#')))
t("format(1j,'05')", lambda: (format(1j,'05')))
t("format(1j,'=5')", lambda: (format(1j,'=5')))
t("format(1j,'%')", lambda: (format(1j,'%')))
t("format(True,'d')", lambda: (format(True,'d')))
t("format(True,'5')", lambda: (format(True,'5')))
t("format(5,'10b ')", lambda: (format(5,'10b ')))
t("format(5,'<<10')", lambda: (format(5,'<<10')))
t("format(5,'\xe9')", lambda: (format(5,'é')))
t("format(5, 'dd')", lambda: (format(5, 'dd')))
t("format(5.5, ',_')", lambda: (format(5.5, ',_')))
t("format(1234567.1234567,',.5_f')", lambda: (format(1234567.1234567,',.5_f')))
t("format(1234567.1234567,',.7,f')", lambda: (format(1234567.1234567,',.7,f')))
t("format(1234567.1234567,'.7_f')", lambda: (format(1234567.1234567,'.7_f')))
t("divmod(5,'a')", lambda: (divmod(5,'a')))
t("5+'a'", lambda: (5+'a'))
t("'a'+5", lambda: ('a'+5))
t("'a'*'b'", lambda: ('a'*'b'))
t("'a'*2.0", lambda: ('a'*2.0))
t("[1]*'a'", lambda: ([1]*'a'))
t('5@5', lambda: (5@5))
t("pow('a',2)", lambda: (pow('a',2)))
t("pow(2,'a')", lambda: (pow(2,'a')))
t("pow(2,3,'a')", lambda: (pow(2,3,'a')))
t('pow(1)', lambda: (pow(1)))
t('pow(1,2,3,4)', lambda: (pow(1,2,3,4)))
t("5<'a'", lambda: (5<'a'))
t('5<1j', lambda: (5<1j))
t('1j<2j', lambda: (1j<2j))
t('1j//2', lambda: (1j//2))
t('1j%2', lambda: (1j%2))
t('divmod(1j,2)', lambda: (divmod(1j,2)))
t('1j/0', lambda: (1j/0))
t('0j**-1', lambda: (0j**-1))
t('0j**1j', lambda: (0j**1j))
t('(1j)**2.5', lambda: ((1j)**2.5))
#| chr('a') -> TypeError: 'str' object cannot be interpreted as an integer
#| chr(1.0) -> TypeError: 'float' object cannot be interpreted as an integer
#| chr(1<<70) -> ValueError: chr() arg not in range(0x110000)
#| ord('ab') -> TypeError: ord() expected a character, but string of length 2 found
#| ord('') -> TypeError: ord() expected a character, but string of length 0 found
#| ord(5) -> TypeError: ord() expected string of length 1, but int found
#| ord(b'ab') -> TypeError: ord() expected a character, but string of length 2 found
#| hex(1.5) -> TypeError: 'float' object cannot be interpreted as an integer
#| bin('a') -> TypeError: 'str' object cannot be interpreted as an integer
#| oct(-8) -> '-0o10'
#| hex('a') -> TypeError: 'str' object cannot be interpreted as an integer
#| format(5,'q') -> ValueError: Unknown format code 'q' for object of type 'int'
#| format(5,'.2d') -> ValueError: Precision not allowed in integer format specifier
#| format('a','d') -> ValueError: Unknown format code 'd' for object of type 'str'
#| format('a','=5') -> ValueError: '=' alignment not allowed in string format specifier
#| format('a','+') -> ValueError: Sign not allowed in string format specifier
#| format('a','05') -> 'a0000'
#| format('a',',') -> ValueError: Cannot specify ',' with 's'.
#| format(5,',n') -> ValueError: Cannot specify ',' with 'n'.
#| format(5,'_,') -> ValueError: Cannot specify both ',' and '_'.
#| format(5,',s') -> ValueError: Cannot specify ',' with 's'.
#| format(5,',c') -> ValueError: Cannot specify ',' with 'c'.
#| format(5,'+c') -> ValueError: Sign not allowed with integer format specifier 'c'
#| format(-5,'c') -> OverflowError: %c arg not in range(0x110000)
#| format(1<<40,'c') -> OverflowError: %c arg not in range(0x110000)
#| format(5,'#c') -> ValueError: Alternate form (#) not allowed with integer format specifier 'c'
#| format([],'5') -> TypeError: unsupported format string passed to list.__format__
#| format(5,5) -> TypeError: format() argument 2 must be str, not int
#| format(5.5,'d') -> ValueError: Unknown format code 'd' for object of type 'float'
#| format(5.5,'x') -> ValueError: Unknown format code 'x' for object of type 'float'
#| format(5,'99999999999999999999') -> ValueError: Too many decimal digits in format string
#| format(5.5,'.99999999999999999999f') -> ValueError: Too many decimal digits in format string
#| format(5.5,'.') -> ValueError: Format specifier missing precision
#| format('x','.') -> ValueError: Format specifier missing precision
#| format(5,'zd') -> ValueError: Negative zero coercion (z) not allowed in integer format specifier
#| format('a','z') -> ValueError: Negative zero coercion (z) not allowed in string format specifier
#| format('a','#') -> ValueError: Alternate form (#) not allowed in string format specifier
#| format(1j,'05') -> ValueError: Zero padding is not allowed in complex format specifier
#| format(1j,'=5') -> ValueError: '=' alignment flag is not allowed in complex format specifier
#| format(1j,'%') -> ValueError: Unknown format code '%' for object of type 'complex'
#| format(True,'d') -> '1'
#| format(True,'5') -> '    1'
#| format(5,'10b ') -> ValueError: Invalid format specifier '10b ' for object of type 'int'
#| format(5,'<<10') -> '5<<<<<<<<<'
#| format(5,'é') -> ValueError: Unknown format code '\xe9' for object of type 'int'
#| format(5, 'dd') -> ValueError: Invalid format specifier 'dd' for object of type 'int'
#| format(5.5, ',_') -> ValueError: Cannot specify both ',' and '_'.
#| format(1234567.1234567,',.5_f') -> '1,234,567.123_46'
#| format(1234567.1234567,',.7,f') -> '1,234,567.123,456,7'
#| format(1234567.1234567,'.7_f') -> '1234567.123_456_7'
#| divmod(5,'a') -> TypeError: unsupported operand type(s) for divmod(): 'int' and 'str'
#| 5+'a' -> TypeError: unsupported operand type(s) for +: 'int' and 'str'
#| 'a'+5 -> TypeError: can only concatenate str (not "int") to str
#| 'a'*'b' -> TypeError: can't multiply sequence by non-int of type 'str'
#| 'a'*2.0 -> TypeError: can't multiply sequence by non-int of type 'float'
#| [1]*'a' -> TypeError: can't multiply sequence by non-int of type 'str'
#| 5@5 -> TypeError: unsupported operand type(s) for @: 'int' and 'int'
#| pow('a',2) -> TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'int'
#| pow(2,'a') -> TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'str'
#| pow(2,3,'a') -> TypeError: unsupported operand type(s) for ** or pow(): 'int', 'int', 'str'
#| pow(1) -> TypeError: pow() missing required argument 'exp' (pos 2)
#| pow(1,2,3,4) -> TypeError: pow() takes at most 3 arguments (4 given)
#| 5<'a' -> TypeError: '<' not supported between instances of 'int' and 'str'
#| 5<1j -> TypeError: '<' not supported between instances of 'int' and 'complex'
#| 1j<2j -> TypeError: '<' not supported between instances of 'complex' and 'complex'
#| 1j//2 -> TypeError: unsupported operand type(s) for //: 'complex' and 'int'
#| 1j%2 -> TypeError: unsupported operand type(s) for %: 'complex' and 'int'
#| divmod(1j,2) -> TypeError: unsupported operand type(s) for divmod(): 'complex' and 'int'
#| 1j/0 -> ZeroDivisionError: division by zero
#| 0j**-1 -> ZeroDivisionError: zero to a negative or complex power
#| 0j**1j -> ZeroDivisionError: zero to a negative or complex power
#| (1j)**2.5 -> (-0.7071067811865477-0.7071067811865475j)
