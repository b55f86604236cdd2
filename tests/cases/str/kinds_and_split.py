def t(shown, run):
    try:
        print(shown, '->', repr(run()))
    except Exception as e:
        print(shown, '->', type(e).__name__ + ':', e)

t("'a1'.isalnum()", lambda: ('a1'.isalnum()))
t("'\xbd'.isnumeric()", lambda: ('½'.isnumeric()))
t("'\xb2'.isdigit()", lambda: ('²'.isdigit()))
t("'\xb2'.isdecimal()", lambda: ('²'.isdecimal()))
t("'a b'.isidentifier()", lambda: ('a b'.isidentifier()))
t("'\xe91'.isidentifier()", lambda: ('é1'.isidentifier()))
t("'1a'.isidentifier()", lambda: ('1a'.isidentifier()))
t("'\\n'.isprintable()", lambda: ('\n'.isprintable()))
t("''.isalpha()", lambda: (''.isalpha()))
t("''.isascii()", lambda: (''.isascii()))
t("''.isprintable()", lambda: (''.isprintable()))
t("'Ab Cd'.istitle()", lambda: ('Ab Cd'.istitle()))
t("'AB'.istitle()", lambda: ('AB'.istitle()))
t("'a\\r\\nb\\x0bc\\x1cd\\u2028e'.splitlines()", lambda: ('a\r\nb\x0bc\x1cd\u2028e'.splitlines()))
t("'a\\nb\\n'.splitlines(True)", lambda: ('a\nb\n'.splitlines(True)))
t("'a\\nb'.splitlines(keepends=1)", lambda: ('a\nb'.splitlines(keepends=1)))
t("' a  b '.split()", lambda: (' a  b '.split()))
t("' a  b '.split(None,1)", lambda: (' a  b '.split(None,1)))
t("' a  b '.rsplit(None,1)", lambda: (' a  b '.rsplit(None,1)))
t("'a,b,c'.rsplit(',',1)", lambda: ('a,b,c'.rsplit(',',1)))
t("'a,b,c'.split(',',1)", lambda: ('a,b,c'.split(',',1)))
t("'a,,b'.split(',')", lambda: ('a,,b'.split(',')))
t("''.split()", lambda: (''.split()))
t("''.split(',')", lambda: (''.split(',')))
t("'abcb'.rpartition('b')", lambda: ('abcb'.rpartition('b')))
t("'abc'.rpartition('x')", lambda: ('abc'.rpartition('x')))
t("'abc'.partition('x')", lambda: ('abc'.partition('x')))
t("'aaa'.count('aa')", lambda: ('aaa'.count('aa')))
t("'abc'.count('')", lambda: ('abc'.count('')))
t("'abc'.count('',4)", lambda: ('abc'.count('',4)))
t("'abc'.find('',3)", lambda: ('abc'.find('',3)))
t("'abc'.find('',4)", lambda: ('abc'.find('',4)))
t("'abc'.rfind('')", lambda: ('abc'.rfind('')))
t("'abc'.replace('','-')", lambda: ('abc'.replace('','-')))
t("'abc'.replace('','-',2)", lambda: ('abc'.replace('','-',2)))
t("'abc'.startswith('',4)", lambda: ('abc'.startswith('',4)))
t("'abc'.startswith(('x','a'))", lambda: ('abc'.startswith(('x','a'))))
t("'abc'.startswith('b',1)", lambda: ('abc'.startswith('b',1)))
t("'abc'.endswith('c',-1)", lambda: ('abc'.endswith('c',-1)))
t("'abc'.find('c',None,None)", lambda: ('abc'.find('c',None,None)))
t("'abc'.find('c','x')", lambda: ('abc'.find('c','x')))
t("'x'.ljust(3,'ab')", lambda: ('x'.ljust(3,'ab')))
t("'abc'.swapcase()", lambda: ('abc'.swapcase()))
t("'abc DEF'.capitalize()", lambda: ('abc DEF'.capitalize()))
t("'\u01c6abc'.capitalize()", lambda: ('ǆabc'.capitalize()))
t("'abc'.__getitem__(1)", lambda: ('abc'.__getitem__(1)))
t("'abc'.__add__(5)", lambda: ('abc'.__add__(5)))
t("'abc'.__mul__('a')", lambda: ('abc'.__mul__('a')))
t("'abc'.__contains__(5)", lambda: ('abc'.__contains__(5)))
t("'abc'.__len__()", lambda: ('abc'.__len__()))
t("'abc' < 5", lambda: ('abc' < 5))
t("'a\\x00b'", lambda: ('a\x00b'))
t("'it\\'s'", lambda: ('it\'s'))
t('\'it\\\'s "q"\'', lambda: ('it\'s "q"'))
t("ascii('\xe9\u20ac\U0001f600\\n')", lambda: (ascii('é€😀\n')))
t("'h\xe9llo'[1], 'h\xe9llo'[-4], 'h\xe9llo'[1:3], 'h\xe9llo'[::-1], '\U0001f600\xe9'[0]", lambda: ('héllo'[1], 'héllo'[-4], 'héllo'[1:3], 'héllo'[::-1], '😀é'[0]))
t("'abc' * True", lambda: ('abc' * True))
t("max('a\\ud800', 'a\\ue000', 'a\\uffff', 'a\U0001f600')", lambda: (max('a\ud800', 'a\ue000', 'a\uffff', 'a😀')))
t("'abc'.center(6,'*'), 'abc'.center(7,'*'), 'ab'.center(5,'*')", lambda: ('abc'.center(6,'*'), 'abc'.center(7,'*'), 'ab'.center(5,'*')))
t("sorted(['b','A','a','Z','\xe9'])", lambda: (sorted(['b','A','a','Z','é'])))
t("'a' 'b' == 'ab', 'a' != 'b', 'a' < 'b' <= 'b'", lambda: ('a' 'b' == 'ab', 'a' != 'b', 'a' < 'b' <= 'b'))
t("'x'.join(str(i) for i in range(5))", lambda: ('x'.join(str(i) for i in range(5))))
t("'a\xe9\U0001f600'.encode().hex(' ')", lambda: ('aé😀'.encode().hex(' ')))
t("'abc'.isupper(), 'ABC1'.isupper(), 'aBC'.islower(), '1'.islower()", lambda: ('abc'.isupper(), 'ABC1'.isupper(), 'aBC'.islower(), '1'.islower()))
#| 'a1'.isalnum() -> True
#| '½'.isnumeric() -> True
#| '²'.isdigit() -> True
#| '²'.isdecimal() -> False
#| 'a b'.isidentifier() -> False
#| 'é1'.isidentifier() -> True
#| '1a'.isidentifier() -> False
#| '\n'.isprintable() -> False
#| ''.isalpha() -> False
#| ''.isascii() -> True
#| ''.isprintable() -> True
#| 'Ab Cd'.istitle() -> True
#| 'AB'.istitle() -> False
#| 'a\r\nb\x0bc\x1cd\u2028e'.splitlines() -> ['a', 'b', 'c', 'd', 'e']
#| 'a\nb\n'.splitlines(True) -> ['a\n', 'b\n']
#| 'a\nb'.splitlines(keepends=1) -> ['a\n', 'b']
#| ' a  b '.split() -> ['a', 'b']
#| ' a  b '.split(None,1) -> ['a', 'b ']
#| ' a  b '.rsplit(None,1) -> [' a', 'b']
#| 'a,b,c'.rsplit(',',1) -> ['a,b', 'c']
#| 'a,b,c'.split(',',1) -> ['a', 'b,c']
#| 'a,,b'.split(',') -> ['a', '', 'b']
#| ''.split() -> []
#| ''.split(',') -> ['']
#| 'abcb'.rpartition('b') -> ('abc', 'b', '')
#| 'abc'.rpartition('x') -> ('', '', 'abc')
#| 'abc'.partition('x') -> ('abc', '', '')
#| 'aaa'.count('aa') -> 1
#| 'abc'.count('') -> 4
#| 'abc'.count('',4) -> 0
#| 'abc'.find('',3) -> 3
#| 'abc'.find('',4) -> -1
#| 'abc'.rfind('') -> 3
#| 'abc'.replace('','-') -> '-a-b-c-'
#| 'abc'.replace('','-',2) -> '-a-bc'
#| 'abc'.startswith('',4) -> False
#| 'abc'.startswith(('x','a')) -> True
#| 'abc'.startswith('b',1) -> True
#| 'abc'.endswith('c',-1) -> True
#| 'abc'.find('c',None,None) -> 2
#| 'abc'.find('c','x') -> TypeError: slice indices must be integers or None or have an __index__ method
#| 'x'.ljust(3,'ab') -> TypeError: The fill character must be exactly one character long
#| 'abc'.swapcase() -> 'ABC'
#| 'abc DEF'.capitalize() -> 'Abc def'
#| 'ǆabc'.capitalize() -> 'ǅabc'
#| 'abc'.__getitem__(1) -> 'b'
#| 'abc'.__add__(5) -> TypeError: can only concatenate str (not "int") to str
#| 'abc'.__mul__('a') -> TypeError: 'str' object cannot be interpreted as an integer
#| 'abc'.__contains__(5) -> TypeError: 'in <string>' requires string as left operand, not int
#| 'abc'.__len__() -> 3
#| 'abc' < 5 -> TypeError: '<' not supported between instances of 'str' and 'int'
#| 'a\x00b' -> 'a\x00b'
#| 'it\'s' -> "it's"
#| 'it\'s "q"' -> 'it\'s "q"'
#| ascii('é€😀\n') -> "'\\xe9\\u20ac\\U0001f600\\n'"
#| 'héllo'[1], 'héllo'[-4], 'héllo'[1:3], 'héllo'[::-1], '😀é'[0] -> ('é', 'é', 'él', 'olléh', '😀')
#| 'abc' * True -> 'abc'
#| max('a\ud800', 'a\ue000', 'a\uffff', 'a😀') -> 'a😀'
#| 'abc'.center(6,'*'), 'abc'.center(7,'*'), 'ab'.center(5,'*') -> ('*abc**', '**abc**', '**ab*')
#| sorted(['b','A','a','Z','é']) -> ['A', 'Z', 'a', 'b', 'é']
#| 'a' 'b' == 'ab', 'a' != 'b', 'a' < 'b' <= 'b' -> (True, True, True)
#| 'x'.join(str(i) for i in range(5)) -> '0x1x2x3x4'
#| 'aé😀'.encode().hex(' ') -> '61 c3 a9 f0 9f 98 80'
#| 'abc'.isupper(), 'ABC1'.isupper(), 'aBC'.islower(), '1'.islower() -> (False, True, False, False)
