def t(shown, run):
    try:
        print(shown, '->', repr(run()))
    except Exception as e:
        print(shown, '->', type(e).__name__ + ':', e)

t('bytes(5)', lambda: (bytes(5)))
t('bytes(-1)', lambda: (bytes(-1)))
t('bytes([1,2,256])', lambda: (bytes([1,2,256])))
t("bytes(['a'])", lambda: (bytes(['a'])))
t("bytes('a')", lambda: (bytes('a')))
t("bytes('a','utf-8')", lambda: (bytes('a','utf-8')))
t('bytes(1.5)', lambda: (bytes(1.5)))
t('bytes(None)', lambda: (bytes(None)))
t("bytes(5,'utf-8')", lambda: (bytes(5,'utf-8')))
t('bytes(1,2,3,4)', lambda: (bytes(1,2,3,4)))
t("bytes(source=b'a')", lambda: (bytes(source=b'a')))
t('bytes(x=1)', lambda: (bytes(x=1)))
t('bytes([1,2])', lambda: (bytes([1,2])))
t('bytes((1,2))', lambda: (bytes((1,2))))
t('bytes(range(3))', lambda: (bytes(range(3))))
t("bytes(b'a')", lambda: (bytes(b'a')))
t("bytes(encoding='utf-8')", lambda: (bytes(encoding='utf-8')))
t('bytes(1<<70)', lambda: (bytes(1<<70)))
t('bytearray(5)', lambda: (bytearray(5)))
t('bytearray(-1)', lambda: (bytearray(-1)))
t("bytearray('a')", lambda: (bytearray('a')))
t("bytearray('a','ascii')", lambda: (bytearray('a','ascii')))
t('bytearray([300])', lambda: (bytearray([300])))
t('bytearray(1.5)', lambda: (bytearray(1.5)))
t("b'abc'[0]", lambda: (b'abc'[0]))
t("b'abc'[5]", lambda: (b'abc'[5]))
t("b'abc'['a']", lambda: (b'abc'['a']))
t("b'abc'[1:]", lambda: (b'abc'[1:]))
t("bytearray(b'abc')[5]", lambda: (bytearray(b'abc')[5]))
t("bytearray(b'abc')['a']", lambda: (bytearray(b'abc')['a']))
t("b'a'+'a'", lambda: (b'a'+'a'))
t("b'a'+1", lambda: (b'a'+1))
t("'a'+b'a'", lambda: ('a'+b'a'))
t("bytearray(b'a')+b'b'", lambda: (bytearray(b'a')+b'b'))
t("b'a'+bytearray(b'b')", lambda: (b'a'+bytearray(b'b')))
t("b'a'*2", lambda: (b'a'*2))
t("b'a'*'b'", lambda: (b'a'*'b'))
t("b'ab'*-1", lambda: (b'ab'*-1))
t("97 in b'a'", lambda: (97 in b'a'))
t("300 in b'a'", lambda: (300 in b'a'))
t("'a' in b'a'", lambda: ('a' in b'a'))
t("b'a' in b'abc'", lambda: (b'a' in b'abc'))
t("1.5 in b'a'", lambda: (1.5 in b'a'))
t("b'a'<b'b'", lambda: (b'a'<b'b'))
t("b'a'=='a'", lambda: (b'a'=='a'))
t("b'a'==bytearray(b'a')", lambda: (b'a'==bytearray(b'a')))
t("b'a'<'a'", lambda: (b'a'<'a'))
t("b'abc'.find(b'c')", lambda: (b'abc'.find(b'c')))
t("b'abc'.find(99)", lambda: (b'abc'.find(99)))
t("b'abc'.find('a')", lambda: (b'abc'.find('a')))
t("b'abc'.find(300)", lambda: (b'abc'.find(300)))
t("b'abc'.index(b'x')", lambda: (b'abc'.index(b'x')))
t("b'abc'.count(b'a')", lambda: (b'abc'.count(b'a')))
t("b'abc'.startswith('a')", lambda: (b'abc'.startswith('a')))
t("b'abc'.startswith((b'a','b'))", lambda: (b'abc'.startswith((b'a','b'))))
t("b'a,b'.split(b',')", lambda: (b'a,b'.split(b',')))
t("b'a b'.split()", lambda: (b'a b'.split()))
t("b'a,b'.split(',')", lambda: (b'a,b'.split(',')))
t("b'a,b'.split(b'')", lambda: (b'a,b'.split(b'')))
t("b' a '.strip()", lambda: (b' a '.strip()))
t("b'xax'.strip(b'x')", lambda: (b'xax'.strip(b'x')))
t("b'a'.strip('a')", lambda: (b'a'.strip('a')))
t("b','.join([b'a',b'b'])", lambda: (b','.join([b'a',b'b'])))
t("b','.join(['a'])", lambda: (b','.join(['a'])))
t("b','.join(5)", lambda: (b','.join(5)))
t("b'a'.replace('a',b'b')", lambda: (b'a'.replace('a',b'b')))
t("b'aa'.replace(b'a',b'b',1)", lambda: (b'aa'.replace(b'a',b'b',1)))
t("b'abc'.replace(b'',b'-'), b'abc'.replace(b'',b'-',2), b''.replace(b'',b'x')", lambda: (b'abc'.replace(b'',b'-'), b'abc'.replace(b'',b'-',2), b''.replace(b'',b'x')))
t("b'a'.hex()", lambda: (b'a'.hex()))
t("b'abcd'.hex(':')", lambda: (b'abcd'.hex(':')))
t("b'abcd'.hex(':',2)", lambda: (b'abcd'.hex(':',2)))
t("b'abcde'.hex('-',-2)", lambda: (b'abcde'.hex('-',-2)))
t("b'abcde'.hex('-',2)", lambda: (b'abcde'.hex('-',2)))
t("b'ab'.hex('::')", lambda: (b'ab'.hex('::')))
t("b'ab'.hex(5)", lambda: (b'ab'.hex(5)))
t("bytes.fromhex('6162 63')", lambda: (bytes.fromhex('6162 63')))
t("bytes.fromhex('6')", lambda: (bytes.fromhex('6')))
t("bytes.fromhex('6g')", lambda: (bytes.fromhex('6g')))
t('bytes.fromhex(5)', lambda: (bytes.fromhex(5)))
t("bytearray.fromhex('61')", lambda: (bytearray.fromhex('61')))
t("b'abc'.upper()", lambda: (b'abc'.upper()))
t("b'Abc Def'.title()", lambda: (b'Abc Def'.title()))
t("b'abc'.capitalize()", lambda: (b'abc'.capitalize()))
t("b'aBc'.swapcase()", lambda: (b'aBc'.swapcase()))
t("b'abc'.center(7)", lambda: (b'abc'.center(7)))
t("b'abc'.ljust(5,b'x')", lambda: (b'abc'.ljust(5,b'x')))
t("b'abc'.ljust(5,'x')", lambda: (b'abc'.ljust(5,'x')))
t("b'5'.zfill(3)", lambda: (b'5'.zfill(3)))
t("b'a\\tb'.expandtabs(4)", lambda: (b'a\tb'.expandtabs(4)))
t("b'abc'.isalpha()", lambda: (b'abc'.isalpha()))
t("b'12'.isdigit()", lambda: (b'12'.isdigit()))
t("b'a b'.istitle()", lambda: (b'a b'.istitle()))
t("b'a\\nb'.splitlines()", lambda: (b'a\nb'.splitlines()))
#| bytes(5) -> b'\x00\x00\x00\x00\x00'
#| bytes(-1) -> ValueError: negative count
#| bytes([1,2,256]) -> ValueError: bytes must be in range(0, 256)
#| bytes(['a']) -> TypeError: 'str' object cannot be interpreted as an integer
#| bytes('a') -> TypeError: string argument without an encoding
#| bytes('a','utf-8') -> b'a'
#| bytes(1.5) -> TypeError: cannot convert 'float' object to bytes
#| bytes(None) -> TypeError: cannot convert 'NoneType' object to bytes
#| bytes(5,'utf-8') -> TypeError: encoding without a string argument
#| bytes(1,2,3,4) -> TypeError: bytes() takes at most 3 arguments (4 given)
#| bytes(source=b'a') -> b'a'
#| bytes(x=1) -> TypeError: bytes() got an unexpected keyword argument 'x'
#| bytes([1,2]) -> b'\x01\x02'
#| bytes((1,2)) -> b'\x01\x02'
#| bytes(range(3)) -> b'\x00\x01\x02'
#| bytes(b'a') -> b'a'
#| bytes(encoding='utf-8') -> TypeError: encoding without a string argument
#| bytes(1<<70) -> OverflowError: cannot fit 'int' into an index-sized integer
#| bytearray(5) -> bytearray(b'\x00\x00\x00\x00\x00')
#| bytearray(-1) -> ValueError: negative count
#| bytearray('a') -> TypeError: string argument without an encoding
#| bytearray('a','ascii') -> bytearray(b'a')
#| bytearray([300]) -> ValueError: byte must be in range(0, 256)
#| bytearray(1.5) -> TypeError: cannot convert 'float' object to bytearray
#| b'abc'[0] -> 97
#| b'abc'[5] -> IndexError: index out of range
#| b'abc'['a'] -> TypeError: byte indices must be integers or slices, not str
#| b'abc'[1:] -> b'bc'
#| bytearray(b'abc')[5] -> IndexError: bytearray index out of range
#| bytearray(b'abc')['a'] -> TypeError: bytearray indices must be integers or slices, not str
#| b'a'+'a' -> TypeError: can't concat str to bytes
#| b'a'+1 -> TypeError: can't concat int to bytes
#| 'a'+b'a' -> TypeError: can only concatenate str (not "bytes") to str
#| bytearray(b'a')+b'b' -> bytearray(b'ab')
#| b'a'+bytearray(b'b') -> b'ab'
#| b'a'*2 -> b'aa'
#| b'a'*'b' -> TypeError: can't multiply sequence by non-int of type 'str'
#| b'ab'*-1 -> b''
#| 97 in b'a' -> True
#| 300 in b'a' -> ValueError: byte must be in range(0, 256)
#| 'a' in b'a' -> TypeError: a bytes-like object is required, not 'str'
#| b'a' in b'abc' -> True
#| 1.5 in b'a' -> TypeError: a bytes-like object is required, not 'float'
#| b'a'<b'b' -> True
#| b'a'=='a' -> False
#| b'a'==bytearray(b'a') -> True
#| b'a'<'a' -> TypeError: '<' not supported between instances of 'bytes' and 'str'
#| b'abc'.find(b'c') -> 2
#| b'abc'.find(99) -> 2
#| b'abc'.find('a') -> TypeError: argument should be integer or bytes-like object, not 'str'
#| b'abc'.find(300) -> ValueError: byte must be in range(0, 256)
#| b'abc'.index(b'x') -> ValueError: subsection not found
#| b'abc'.count(b'a') -> 1
#| b'abc'.startswith('a') -> TypeError: startswith first arg must be bytes or a tuple of bytes, not str
#| b'abc'.startswith((b'a','b')) -> True
#| b'a,b'.split(b',') -> [b'a', b'b']
#| b'a b'.split() -> [b'a', b'b']
#| b'a,b'.split(',') -> TypeError: a bytes-like object is required, not 'str'
#| b'a,b'.split(b'') -> ValueError: empty separator
#| b' a '.strip() -> b'a'
#| b'xax'.strip(b'x') -> b'a'
#| b'a'.strip('a') -> TypeError: a bytes-like object is required, not 'str'
#| b','.join([b'a',b'b']) -> b'a,b'
#| b','.join(['a']) -> TypeError: sequence item 0: expected a bytes-like object, str found
#| b','.join(5) -> TypeError: can only join an iterable
#| b'a'.replace('a',b'b') -> TypeError: a bytes-like object is required, not 'str'
#| b'aa'.replace(b'a',b'b',1) -> b'ba'
#| b'abc'.replace(b'',b'-'), b'abc'.replace(b'',b'-',2), b''.replace(b'',b'x') -> (b'-a-b-c-', b'-a-bc', b'x')
#| b'a'.hex() -> '61'
#| b'abcd'.hex(':') -> '61:62:63:64'
#| b'abcd'.hex(':',2) -> '6162:6364'
#| b'abcde'.hex('-',-2) -> '6162-6364-65'
#| b'abcde'.hex('-',2) -> '61-6263-6465'
#| b'ab'.hex('::') -> ValueError: sep must be length 1.
#| b'ab'.hex(5) -> TypeError: object of type 'int' has no len()
#| bytes.fromhex('6162 63') -> b'abc'
#| bytes.fromhex('6') -> ValueError: fromhex() arg must contain an even number of hexadecimal digits
#| bytes.fromhex('6g') -> ValueError: non-hexadecimal number found in fromhex() arg at position 1
#| bytes.fromhex(5) -> TypeError: fromhex() argument must be str or bytes-like, not int
#| bytearray.fromhex('61') -> bytearray(b'a')
#| b'abc'.upper() -> b'ABC'
#| b'Abc Def'.title() -> b'Abc Def'
#| b'abc'.capitalize() -> b'Abc'
#| b'aBc'.swapcase() -> b'AbC'
#| b'abc'.center(7) -> b'  abc  '
#| b'abc'.ljust(5,b'x') -> b'abcxx'
#| b'abc'.ljust(5,'x') -> TypeError: ljust() argument 2 must be a byte string of length 1, not str
#| b'5'.zfill(3) -> b'005'
#| b'a\tb'.expandtabs(4) -> b'a   b'
#| b'abc'.isalpha() -> True
#| b'12'.isdigit() -> True
#| b'a b'.istitle() -> False
#| b'a\nb'.splitlines() -> [b'a', b'b']
