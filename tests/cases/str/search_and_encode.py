def t(shown, run):
    try:
        print(shown, '->', repr(run()))
    except Exception as e:
        print(shown, '->', type(e).__name__ + ':', e)

t("'a'.find(5)", lambda: ('a'.find(5)))
t("'a'.find()", lambda: ('a'.find()))
t("'a'.find('a',1,2,3)", lambda: ('a'.find('a',1,2,3)))
t("'a'.index('b')", lambda: ('a'.index('b')))
t("'a'.rindex('b')", lambda: ('a'.rindex('b')))
t("'a'.count(5)", lambda: ('a'.count(5)))
t("'a'.startswith(5)", lambda: ('a'.startswith(5)))
t("'a'.startswith((5,))", lambda: ('a'.startswith((5,))))
t("'a'.endswith([1])", lambda: ('a'.endswith([1])))
t("'a'.split(5)", lambda: ('a'.split(5)))
t("'a'.split('')", lambda: ('a'.split('')))
t("'a'.rsplit('')", lambda: ('a'.rsplit('')))
t("'a'.split(maxsplit='x')", lambda: ('a'.split(maxsplit='x')))
t("'a'.split(foo=1)", lambda: ('a'.split(foo=1)))
t("'a'.strip(5)", lambda: ('a'.strip(5)))
t("'a'.lstrip(5)", lambda: ('a'.lstrip(5)))
t("'a'.replace('a')", lambda: ('a'.replace('a')))
t("'a'.replace(1,2)", lambda: ('a'.replace(1,2)))
t("'a'.replace('a','b',1,2)", lambda: ('a'.replace('a','b',1,2)))
t("'aXbX'.replace('X','',count=1)", lambda: ('aXbX'.replace('X','',count=1)))
t("'a'.partition('')", lambda: ('a'.partition('')))
t("'a'.partition(5)", lambda: ('a'.partition(5)))
t("'a'.removeprefix(5)", lambda: ('a'.removeprefix(5)))
t("'a'.center('x')", lambda: ('a'.center('x')))
t("'a'.center(5,'ab')", lambda: ('a'.center(5,'ab')))
t("'a'.center(5,5)", lambda: ('a'.center(5,5)))
t("'a'.zfill('x')", lambda: ('a'.zfill('x')))
t("'a'.join([1])", lambda: ('a'.join([1])))
t("'a'.join(5)", lambda: ('a'.join(5)))
t("'a'.join('b',1)", lambda: ('a'.join('b',1)))
t("'a'.expandtabs('x')", lambda: ('a'.expandtabs('x')))
t("'a'.encode('foo')", lambda: ('a'.encode('foo')))
t("'\xe9'.encode('ascii')", lambda: ('é'.encode('ascii')))
t("'\xe9\xe9'.encode('ascii')", lambda: ('éé'.encode('ascii')))
t("'\xe9'.encode('ascii','foo')", lambda: ('é'.encode('ascii','foo')))
t("'\xe9'.encode('ascii','replace')", lambda: ('é'.encode('ascii','replace')))
t("'\xe9\u20ac\U0001f600'.encode('ascii','backslashreplace')", lambda: ('é€😀'.encode('ascii','backslashreplace')))
t("'\xe9\u20ac\U0001f600'.encode('ascii','xmlcharrefreplace')", lambda: ('é€😀'.encode('ascii','xmlcharrefreplace')))
t("'\xe9\u20ac\U0001f600'.encode('latin-1','ignore')", lambda: ('é€😀'.encode('latin-1','ignore')))
t("'\u20ac'.encode('latin-1')", lambda: ('€'.encode('latin-1')))
t("'\\ud800'.encode()", lambda: ('\ud800'.encode()))
t("'\\ud800'.encode('utf-8','surrogatepass')", lambda: ('\ud800'.encode('utf-8','surrogatepass')))
t("'\\ud800'.encode('utf-8','replace')", lambda: ('\ud800'.encode('utf-8','replace')))
t("'\\udc80'.encode('utf-8','surrogateescape')", lambda: ('\udc80'.encode('utf-8','surrogateescape')))
t("'a\xe9'.encode('utf-16')", lambda: ('aé'.encode('utf-16')))
t("'a\xe9'.encode('utf-16-le')", lambda: ('aé'.encode('utf-16-le')))
t("'a'.encode('utf-32')", lambda: ('a'.encode('utf-32')))
t("'a'.encode('utf-8-sig')", lambda: ('a'.encode('utf-8-sig')))
t("'a'.encode(5)", lambda: ('a'.encode(5)))
t("b'\\xff'.decode()", lambda: (b'\xff'.decode()))
t("b'\\xe9a'.decode()", lambda: (b'\xe9a'.decode()))
t("b'\\xe2\\x82'.decode()", lambda: (b'\xe2\x82'.decode()))
t("b'a\\x80'.decode()", lambda: (b'a\x80'.decode()))
t("b'\\xf0\\x9f'.decode('utf-8','replace')", lambda: (b'\xf0\x9f'.decode('utf-8','replace')))
t("b'\\xff'.decode('ascii')", lambda: (b'\xff'.decode('ascii')))
t("b'\\xff'.decode('ascii','backslashreplace')", lambda: (b'\xff'.decode('ascii','backslashreplace')))
t("b'\\xff'.decode('utf-8','surrogateescape')", lambda: (b'\xff'.decode('utf-8','surrogateescape')))
t("b'\\xff'.decode('latin-1')", lambda: (b'\xff'.decode('latin-1')))
t("b'\\xff\\xfea\\x00'.decode('utf-16')", lambda: (b'\xff\xfea\x00'.decode('utf-16')))
t("b'a'.decode('utf-16')", lambda: (b'a'.decode('utf-16')))
t("b'a'.decode('foo')", lambda: (b'a'.decode('foo')))
t("b'\\x80'.decode('cp1252')", lambda: (b'\x80'.decode('cp1252')))
t("str(b'a')", lambda: (str(b'a')))
t("str(b'a','utf-8')", lambda: (str(b'a','utf-8')))
#| 'a'.find(5) -> TypeError: find() argument 1 must be str, not int
#| 'a'.find() -> TypeError: find expected at least 1 argument, got 0
#| 'a'.find('a',1,2,3) -> TypeError: find expected at most 3 arguments, got 4
#| 'a'.index('b') -> ValueError: substring not found
#| 'a'.rindex('b') -> ValueError: substring not found
#| 'a'.count(5) -> TypeError: count() argument 1 must be str, not int
#| 'a'.startswith(5) -> TypeError: startswith first arg must be str or a tuple of str, not int
#| 'a'.startswith((5,)) -> TypeError: tuple for startswith must only contain str, not int
#| 'a'.endswith([1]) -> TypeError: endswith first arg must be str or a tuple of str, not list
#| 'a'.split(5) -> TypeError: must be str or None, not int
#| 'a'.split('') -> ValueError: empty separator
#| 'a'.rsplit('') -> ValueError: empty separator
#| 'a'.split(maxsplit='x') -> TypeError: 'str' object cannot be interpreted as an integer
#| 'a'.split(foo=1) -> TypeError: split() got an unexpected keyword argument 'foo'
#| 'a'.strip(5) -> TypeError: strip arg must be None or str
#| 'a'.lstrip(5) -> TypeError: lstrip arg must be None or str
#| 'a'.replace('a') -> TypeError: replace() takes at least 2 positional arguments (1 given)
#| 'a'.replace(1,2) -> TypeError: replace() argument 1 must be str, not int
#| 'a'.replace('a','b',1,2) -> TypeError: replace() takes at most 3 arguments (4 given)
#| 'aXbX'.replace('X','',count=1) -> 'abX'
#| 'a'.partition('') -> ValueError: empty separator
#| 'a'.partition(5) -> TypeError: must be str, not int
#| 'a'.removeprefix(5) -> TypeError: removeprefix() argument must be str, not int
#| 'a'.center('x') -> TypeError: 'str' object cannot be interpreted as an integer
#| 'a'.center(5,'ab') -> TypeError: The fill character must be exactly one character long
#| 'a'.center(5,5) -> TypeError: The fill character must be a unicode character, not int
#| 'a'.zfill('x') -> TypeError: 'str' object cannot be interpreted as an integer
#| 'a'.join([1]) -> TypeError: sequence item 0: expected str instance, int found
#| 'a'.join(5) -> TypeError: can only join an iterable
#| 'a'.join('b',1) -> TypeError: str.join() takes exactly one argument (2 given)
#| 'a'.expandtabs('x') -> TypeError: 'str' object cannot be interpreted as an integer
#| 'a'.encode('foo') -> LookupError: unknown encoding: foo
#| 'é'.encode('ascii') -> UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#| 'éé'.encode('ascii') -> UnicodeEncodeError: 'ascii' codec can't encode characters in position 0-1: ordinal not in range(128)
#| 'é'.encode('ascii','foo') -> LookupError: unknown error handler name 'foo'
#| 'é'.encode('ascii','replace') -> b'?'
#| 'é€😀'.encode('ascii','backslashreplace') -> b'\\xe9\\u20ac\\U0001f600'
#| 'é€😀'.encode('ascii','xmlcharrefreplace') -> b'&#233;&#8364;&#128512;'
#| 'é€😀'.encode('latin-1','ignore') -> b'\xe9'
#| '€'.encode('latin-1') -> UnicodeEncodeError: 'latin-1' codec can't encode character '\u20ac' in position 0: ordinal not in range(256)
#| '\ud800'.encode() -> UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
#| '\ud800'.encode('utf-8','surrogatepass') -> b'\xed\xa0\x80'
#| '\ud800'.encode('utf-8','replace') -> b'?'
#| '\udc80'.encode('utf-8','surrogateescape') -> b'\x80'
#| 'aé'.encode('utf-16') -> b'\xff\xfea\x00\xe9\x00'
#| 'aé'.encode('utf-16-le') -> b'a\x00\xe9\x00'
#| 'a'.encode('utf-32') -> b'\xff\xfe\x00\x00a\x00\x00\x00'
#| 'a'.encode('utf-8-sig') -> b'\xef\xbb\xbfa'
#| 'a'.encode(5) -> TypeError: encode() argument 'encoding' must be str, not int
#| b'\xff'.decode() -> UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#| b'\xe9a'.decode() -> UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe9 in position 0: invalid continuation byte
#| b'\xe2\x82'.decode() -> UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
#| b'a\x80'.decode() -> UnicodeDecodeError: 'utf-8' codec can't decode byte 0x80 in position 1: invalid start byte
#| b'\xf0\x9f'.decode('utf-8','replace') -> '�'
#| b'\xff'.decode('ascii') -> UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
#| b'\xff'.decode('ascii','backslashreplace') -> '\\xff'
#| b'\xff'.decode('utf-8','surrogateescape') -> '\udcff'
#| b'\xff'.decode('latin-1') -> 'ÿ'
#| b'\xff\xfea\x00'.decode('utf-16') -> 'a'
#| b'a'.decode('utf-16') -> UnicodeDecodeError: 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data
#| b'a'.decode('foo') -> LookupError: unknown encoding: foo
#| b'\x80'.decode('cp1252') -> '€'
#| str(b'a') -> "b'a'"
#| str(b'a','utf-8') -> 'a'
