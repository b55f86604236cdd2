def t(shown, run):
    try:
        print(shown, '->', repr(run()))
    except Exception as e:
        print(shown, '->', type(e).__name__ + ':', e)

t("'{a}'.format(a=1)", lambda: ('{a}'.format(a=1)))
t("'{0}{}'.format(1)", lambda: ('{0}{}'.format(1)))
t("'{}{0}'.format(1)", lambda: ('{}{0}'.format(1)))
t("'{'.format()", lambda: ('{'.format()))
t("'}'.format()", lambda: ('}'.format()))
t("'{!}'.format(1)", lambda: ('{!}'.format(1)))
t("'{!x}'.format(1)", lambda: ('{!x}'.format(1)))
t("'{!r}'.format('a')", lambda: ('{!r}'.format('a')))
t("'{!ra}'.format('a')", lambda: ('{!ra}'.format('a')))
t("'{:>{}}'.format('a',5)", lambda: ('{:>{}}'.format('a',5)))
t("'{:{}{}}'.format('a','>',5)", lambda: ('{:{}{}}'.format('a','>',5)))
t("'{:{{}}}'.format('a',5)", lambda: ('{:{{}}}'.format('a',5)))
t("'{0.real}'.format(5)", lambda: ('{0.real}'.format(5)))
t("'{0.foo}'.format(5)", lambda: ('{0.foo}'.format(5)))
t("'{0[0]}'.format([7])", lambda: ('{0[0]}'.format([7])))
t("'{0[a]}'.format({'a':3})", lambda: ('{0[a]}'.format({'a':3})))
t("'{0[5]}'.format([7])", lambda: ('{0[5]}'.format([7])))
t("'{0[-1]}'.format([7])", lambda: ('{0[-1]}'.format([7])))
t("'{0.}'.format(5)", lambda: ('{0.}'.format(5)))
t("'{0[}'.format(5)", lambda: ('{0[}'.format(5)))
t("'{0[]}'.format(5)", lambda: ('{0[]}'.format(5)))
t("'{0[a]b}'.format({'a':1})", lambda: ('{0[a]b}'.format({'a':1})))
t("'{{}}'.format()", lambda: ('{{}}'.format()))
t("'{a.b[c]}'.format(a=1)", lambda: ('{a.b[c]}'.format(a=1)))
t("'{:d}'.format('a')", lambda: ('{:d}'.format('a')))
t("'{:10}|{:<5}|{:^7}'.format('a',1,2.5)", lambda: ('{:10}|{:<5}|{:^7}'.format('a',1,2.5)))
t("'{x}'.format_map({'x':5})", lambda: ('{x}'.format_map({'x':5})))
t("'{y}'.format_map({'x':5})", lambda: ('{y}'.format_map({'x':5})))
t("'{}'.format_map({'x':5})", lambda: ('{}'.format_map({'x':5})))
t("'{ }'.format(5)", lambda: ('{ }'.format(5)))
t("'{0 }'.format(5)", lambda: ('{0 }'.format(5)))
t("'{:{:{}}}'.format(1,2,3)", lambda: ('{:{:{}}}'.format(1,2,3)))
t("'{0[0'.format([1])", lambda: ('{0[0'.format([1])))
t("'{!r:>5}'.format('a')", lambda: ('{!r:>5}'.format('a')))
t("'{0!s}'.format(5)", lambda: ('{0!s}'.format(5)))
t("'{a!r}'.format(a='x')", lambda: ('{a!r}'.format(a='x')))
t("'{-1}'.format(5)", lambda: ('{-1}'.format(5)))
t("'{99999999999999999999}'.format(5)", lambda: ('{99999999999999999999}'.format(5)))
t("str.maketrans('ab','c')", lambda: (str.maketrans('ab','c')))
t('str.maketrans(5)', lambda: (str.maketrans(5)))
t("str.maketrans({'ab':1})", lambda: (str.maketrans({'ab':1})))
t("str.maketrans('ab','cd','e')", lambda: (str.maketrans('ab','cd','e')))
t("str.maketrans({'a':'x',98:None})", lambda: (str.maketrans({'a':'x',98:None})))
t("str.maketrans(5,'a')", lambda: (str.maketrans(5,'a')))
t("str.maketrans('a',5)", lambda: (str.maketrans('a',5)))
t("'abc'.translate({97:'xx',98:None,99:0x41})", lambda: ('abc'.translate({97:'xx',98:None,99:0x41})))
t("'abc'.translate({97:-1})", lambda: ('abc'.translate({97:-1})))
t("'abc'.translate({97:1.5})", lambda: ('abc'.translate({97:1.5})))
t("'abc'.translate(5)", lambda: ('abc'.translate(5)))
t("'a\\tb'.expandtabs(4)", lambda: ('a\tb'.expandtabs(4)))
t("'ab\\n\\tb'.expandtabs()", lambda: ('ab\n\tb'.expandtabs()))
t("'-5'.zfill(5)", lambda: ('-5'.zfill(5)))
t("'+5'.zfill(5)", lambda: ('+5'.zfill(5)))
t("'abc'.zfill(2)", lambda: ('abc'.zfill(2)))
t("'ab c\\n d'.title()", lambda: ('ab c\n d'.title()))
t('"they\'re".title()', lambda: ("they're".title()))
t("'\xdf'.upper()", lambda: ('ß'.upper()))
t("'\ufb01'.title()", lambda: ('ﬁ'.title()))
t("'\u01c6'.title()", lambda: ('ǆ'.title()))
t("'\u0391\u03a3'.lower()", lambda: ('ΑΣ'.lower()))
t("'\u0391\u03a3 \u0391\u03a3\u0391'.title()", lambda: ('ΑΣ ΑΣΑ'.title()))
t("'\u0130'.lower()", lambda: ('İ'.lower()))
t("'\xdf'.casefold()", lambda: ('ß'.casefold()))
t("'\uab70\u13f8'.casefold()", lambda: ('ꭰᏸ'.casefold()))
#| '{a}'.format(a=1) -> '1'
#| '{0}{}'.format(1) -> ValueError: cannot switch from manual field specification to automatic field numbering
#| '{}{0}'.format(1) -> ValueError: cannot switch from automatic field numbering to manual field specification
#| '{'.format() -> ValueError: Single '{' encountered in format string
#| '}'.format() -> ValueError: Single '}' encountered in format string
#| '{!}'.format(1) -> ValueError: unmatched '{' in format spec
#| '{!x}'.format(1) -> ValueError: Unknown conversion specifier x
#| '{!r}'.format('a') -> "'a'"
#| '{!ra}'.format('a') -> ValueError: expected ':' after conversion specifier
#| '{:>{}}'.format('a',5) -> '    a'
#| '{:{}{}}'.format('a','>',5) -> '    a'
#| '{:{{}}}'.format('a',5) -> ValueError: Invalid format specifier '{}' for object of type 'str'
#| '{0.real}'.format(5) -> '5'
#| '{0.foo}'.format(5) -> AttributeError: 'int' object has no attribute 'foo'
#| '{0[0]}'.format([7]) -> '7'
#| '{0[a]}'.format({'a':3}) -> '3'
#| '{0[5]}'.format([7]) -> IndexError: list index out of range
#| '{0[-1]}'.format([7]) -> TypeError: list indices must be integers or slices, not str
#| '{0.}'.format(5) -> ValueError: Empty attribute in format string
#| '{0[}'.format(5) -> ValueError: expected '}' before end of string
#| '{0[]}'.format(5) -> ValueError: Empty attribute in format string
#| '{0[a]b}'.format({'a':1}) -> ValueError: Only '.' or '[' may follow ']' in format field specifier
#| '{{}}'.format() -> '{}'
#| '{a.b[c]}'.format(a=1) -> AttributeError: 'int' object has no attribute 'b'
#| '{:d}'.format('a') -> ValueError: Unknown format code 'd' for object of type 'str'
#| '{:10}|{:<5}|{:^7}'.format('a',1,2.5) -> 'a         |1    |  2.5  '
#| '{x}'.format_map({'x':5}) -> '5'
#| '{y}'.format_map({'x':5}) -> KeyError: 'y'
#| '{}'.format_map({'x':5}) -> ValueError: Format string contains positional fields
#| '{ }'.format(5) -> KeyError: ' '
#| '{0 }'.format(5) -> KeyError: '0 '
#| '{:{:{}}}'.format(1,2,3) -> ValueError: Max string recursion exceeded
#| '{0[0'.format([1]) -> ValueError: expected '}' before end of string
#| '{!r:>5}'.format('a') -> "  'a'"
#| '{0!s}'.format(5) -> '5'
#| '{a!r}'.format(a='x') -> "'x'"
#| '{-1}'.format(5) -> KeyError: '-1'
#| '{99999999999999999999}'.format(5) -> ValueError: Too many decimal digits in format string
#| str.maketrans('ab','c') -> ValueError: the first two maketrans arguments must have equal length
#| str.maketrans(5) -> TypeError: if you give only one argument to maketrans it must be a dict
#| str.maketrans({'ab':1}) -> ValueError: string keys in translatetable must be of length 1
#| str.maketrans('ab','cd','e') -> {97: 99, 98: 100, 101: None}
#| str.maketrans({'a':'x',98:None}) -> {97: 'x', 98: None}
#| str.maketrans(5,'a') -> TypeError: first maketrans argument must be a string if there is a second argument
#| str.maketrans('a',5) -> TypeError: maketrans() argument 2 must be str, not int
#| 'abc'.translate({97:'xx',98:None,99:0x41}) -> 'xxA'
#| 'abc'.translate({97:-1}) -> ValueError: character mapping must be in range(0x110000)
#| 'abc'.translate({97:1.5}) -> TypeError: character mapping must return integer, None or str
#| 'abc'.translate(5) -> TypeError: 'int' object is not subscriptable
#| 'a\tb'.expandtabs(4) -> 'a   b'
#| 'ab\n\tb'.expandtabs() -> 'ab\n        b'
#| '-5'.zfill(5) -> '-0005'
#| '+5'.zfill(5) -> '+0005'
#| 'abc'.zfill(2) -> 'abc'
#| 'ab c\n d'.title() -> 'Ab C\n D'
#| "they're".title() -> "They'Re"
#| 'ß'.upper() -> 'SS'
#| 'ﬁ'.title() -> 'Fi'
#| 'ǆ'.title() -> 'ǅ'
#| 'ΑΣ'.lower() -> 'ας'
#| 'ΑΣ ΑΣΑ'.title() -> 'Ας Ασα'
#| 'İ'.lower() -> 'i̇'
#| 'ß'.casefold() -> 'ss'
#| 'ꭰᏸ'.casefold() -> 'ᎠᏰ'
