def t(shown, run):
    try:
        print(shown, '->', repr(run()))
    except Exception as e:
        print(shown, '->', type(e).__name__ + ':', e)

t("str('a','utf-8')", lambda: (str('a','utf-8')))
t("str(5,'utf-8')", lambda: (str(5,'utf-8')))
t("str(5,errors='x')", lambda: (str(5,errors='x')))
t('str(1,2,3,4)', lambda: (str(1,2,3,4)))
t('str(object=5)', lambda: (str(object=5)))
t('str(foo=5)', lambda: (str(foo=5)))
t("'abc'[5]", lambda: ('abc'[5]))
t("'abc'['a']", lambda: ('abc'['a']))
t("'abc'[1.5]", lambda: ('abc'[1.5]))
t("'abc'[::0]", lambda: ('abc'[::0]))
t("'abc'[1<<70]", lambda: ('abc'[1<<70]))
t("5 in 'abc'", lambda: (5 in 'abc'))
t("None in 'abc'", lambda: (None in 'abc'))
t("'abc'*-1", lambda: ('abc'*-1))
t("'abc'*(1<<70)", lambda: ('abc'*(1<<70)))
t("'a'*(1<<62)", lambda: ('a'*(1<<62)))
t("'%d'%'a'", lambda: ('%d'%'a'))
t("'%d'%1.5", lambda: ('%d'%1.5))
t("'%x'%1.5", lambda: ('%x'%1.5))
t("'%c'%'ab'", lambda: ('%c'%'ab'))
t("'%c'%1.5", lambda: ('%c'%1.5))
t("'%c'%-1", lambda: ('%c'%-1))
t("'%s %s'%1", lambda: ('%s %s'%1))
t("'%s'%(1,2)", lambda: ('%s'%(1,2)))
t("'%(a)s'%5", lambda: ('%(a)s'%5))
t("'%(a)s'%{'b':1}", lambda: ('%(a)s'%{'b':1}))
t("'%(a)s'%{'a':1}", lambda: ('%(a)s'%{'a':1}))
t("'%(a'%{'a':1}", lambda: ('%(a'%{'a':1}))
t("'%'%()", lambda: ('%'%()))
t("'%z'%1", lambda: ('%z'%1))
t("'%5.2f|%-5d|%05d|%+d|% d'%(3.14159,42,42,42,42)", lambda: ('%5.2f|%-5d|%05d|%+d|% d'%(3.14159,42,42,42,42)))
t("'%#x %#o %X %e %g %G'%(255,8,255,12345.678,0.00001,1e20)", lambda: ('%#x %#o %X %e %g %G'%(255,8,255,12345.678,0.00001,1e20)))
t("'%r %a %s'%('\xe9','\xe9','\xe9')", lambda: ('%r %a %s'%('é','é','é')))
t("'%*d'%(5,42)", lambda: ('%*d'%(5,42)))
t("'%.*f'%(2,3.14159)", lambda: ('%.*f'%(2,3.14159)))
t("'%*d'%('a',42)", lambda: ('%*d'%('a',42)))
t("'%%'%()", lambda: ('%%'%()))
t("'%s'%{}", lambda: ('%s'%{}))
t("'%d'%True", lambda: ('%d'%True))
t("'%i'%10**3", lambda: ('%i'%10**3))
t("'%f'%'a'", lambda: ('%f'%'a'))
t("'%f'%float('inf')", lambda: ('%f'%float('inf')))
t("'%5%'%()", lambda: ('%5%'%()))
t("'%.3s'%'abcdef'", lambda: ('%.3s'%'abcdef'))
t("'%d'%(10**20)", lambda: ('%d'%(10**20)))
t("'%.5d'%42", lambda: ('%.5d'%42))
t("'%#.5x'%42", lambda: ('%#.5x'%42))
t("'%-+8.3d|'%42", lambda: ('%-+8.3d|'%42))
t("'% x'%5", lambda: ('% x'%5))
t("'%o'%-8", lambda: ('%o'%-8))
t("'%ld'%5", lambda: ('%ld'%5))
t("'%s'", lambda: ('%s'))
t("'abc'%5", lambda: ('abc'%5))
t("'abc'%[]", lambda: ('abc'%[]))
t("'abc'%{}", lambda: ('abc'%{}))
t("'%(a)d %(b)s'%{'a':1,'b':2}", lambda: ('%(a)d %(b)s'%{'a':1,'b':2}))
t("'%(a)s %s'%({'a':1},)", lambda: ('%(a)s %s'%({'a':1},)))
t("'%s'%(1,)", lambda: ('%s'%(1,)))
t("'%s'%((1,2),)", lambda: ('%s'%((1,2),)))
t("'%06.2f|%-8s|%8s|%x'%(3.14159,'ab','cd',255)", lambda: ('%06.2f|%-8s|%8s|%x'%(3.14159,'ab','cd',255)))
t("'{}'.format()", lambda: ('{}'.format()))
t("'{} {}'.format(1)", lambda: ('{} {}'.format(1)))
t("'{1}'.format(1)", lambda: ('{1}'.format(1)))
t("'{a}'.format()", lambda: ('{a}'.format()))
#| str('a','utf-8') -> TypeError: decoding str is not supported
#| str(5,'utf-8') -> TypeError: decoding to str: need a bytes-like object, int found
#| str(5,errors='x') -> TypeError: decoding to str: need a bytes-like object, int found
#| str(1,2,3,4) -> TypeError: str expected at most 3 arguments, got 4
#| str(object=5) -> '5'
#| str(foo=5) -> TypeError: str() got an unexpected keyword argument 'foo'
#| 'abc'[5] -> IndexError: string index out of range
#| 'abc'['a'] -> TypeError: string indices must be integers, not 'str'
#| 'abc'[1.5] -> TypeError: string indices must be integers, not 'float'
#| 'abc'[::0] -> ValueError: slice step cannot be zero
#| 'abc'[1<<70] -> IndexError: cannot fit 'int' into an index-sized integer
#| 5 in 'abc' -> TypeError: 'in <string>' requires string as left operand, not int
#| None in 'abc' -> TypeError: 'in <string>' requires string as left operand, not NoneType
#| 'abc'*-1 -> ''
#| 'abc'*(1<<70) -> OverflowError: cannot fit 'int' into an index-sized integer
#| 'a'*(1<<62) -> MemoryError:
#| '%d'%'a' -> TypeError: %d format: a real number is required, not str
#| '%d'%1.5 -> '1'
#| '%x'%1.5 -> TypeError: %x format: an integer is required, not float
#| '%c'%'ab' -> TypeError: %c requires an int or a unicode character, not a string of length 2
#| '%c'%1.5 -> TypeError: %c requires an int or a unicode character, not float
#| '%c'%-1 -> OverflowError: %c arg not in range(0x110000)
#| '%s %s'%1 -> TypeError: not enough arguments for format string
#| '%s'%(1,2) -> TypeError: not all arguments converted during string formatting
#| '%(a)s'%5 -> TypeError: format requires a mapping
#| '%(a)s'%{'b':1} -> KeyError: 'a'
#| '%(a)s'%{'a':1} -> '1'
#| '%(a'%{'a':1} -> ValueError: incomplete format key
#| '%'%() -> ValueError: incomplete format
#| '%z'%1 -> ValueError: unsupported format character 'z' (0x7a) at index 1
#| '%5.2f|%-5d|%05d|%+d|% d'%(3.14159,42,42,42,42) -> ' 3.14|42   |00042|+42| 42'
#| '%#x %#o %X %e %g %G'%(255,8,255,12345.678,0.00001,1e20) -> '0xff 0o10 FF 1.234568e+04 1e-05 1E+20'
#| '%r %a %s'%('é','é','é') -> "'é' '\\xe9' é"
#| '%*d'%(5,42) -> '   42'
#| '%.*f'%(2,3.14159) -> '3.14'
#| '%*d'%('a',42) -> TypeError: * wants int
#| '%%'%() -> '%'
#| '%s'%{} -> '{}'
#| '%d'%True -> '1'
#| '%i'%10**3 -> '1000'
#| '%f'%'a' -> TypeError: must be real number, not str
#| '%f'%float('inf') -> 'inf'
#| '%5%'%() -> TypeError: not enough arguments for format string
#| '%.3s'%'abcdef' -> 'abc'
#| '%d'%(10**20) -> '100000000000000000000'
#| '%.5d'%42 -> '00042'
#| '%#.5x'%42 -> '0x0002a'
#| '%-+8.3d|'%42 -> '+042    |'
#| '% x'%5 -> ' 5'
#| '%o'%-8 -> '-10'
#| '%ld'%5 -> '5'
#| '%s' -> '%s'
#| 'abc'%5 -> TypeError: not all arguments converted during string formatting
#| 'abc'%[] -> 'abc'
#| 'abc'%{} -> 'abc'
#| '%(a)d %(b)s'%{'a':1,'b':2} -> '1 2'
#| '%(a)s %s'%({'a':1},) -> TypeError: format requires a mapping
#| '%s'%(1,) -> '1'
#| '%s'%((1,2),) -> '(1, 2)'
#| '%06.2f|%-8s|%8s|%x'%(3.14159,'ab','cd',255) -> '003.14|ab      |      cd|ff'
#| '{}'.format() -> IndexError: Replacement index 0 out of range for positional args tuple
#| '{} {}'.format(1) -> IndexError: Replacement index 1 out of range for positional args tuple
#| '{1}'.format(1) -> IndexError: Replacement index 1 out of range for positional args tuple
#| '{a}'.format() -> KeyError: 'a'
