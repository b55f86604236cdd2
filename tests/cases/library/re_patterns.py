import re
cases = [
    (r'(a(b)?)+', 'aba'), (r'(?:(a)|b)*', 'ab'), (r'(a)|(b)', 'b'), (r'a*?b', 'aab'), (r'(a*)*', 'aab'), (r'(a*?)*?b', 'aab'),
    (r'(?=(a+))a*b\1', 'baaabac'), (r'(?<=abc)def', 'abcdef'), (r'(?<!-)\b\w+', '-ab cd'), (r'(<)?(\w+@\w+(?:\.\w+)+)(?(1)>|$)', '<user@host.com>'),
    (r'(<)?(\w+@\w+(?:\.\w+)+)(?(1)>|$)', '<user@host.com'), (r'(?>a+)ab', 'aaab'), (r'a++b', 'aaab'), (r'(?:a|ab){2}+', 'aba'), (r'a{2,3}?', 'aaaa'),
    (r'a{,2}', 'aaa'), (r'a{2', 'a{2'), (r'x{}', 'x{}'), (r'[]a]+', 'a]b'), (r'[^]a]+', 'a]bc'), (r'[a-]+', 'a-b'), (r'[\w.-]+', 'a.b-c d'),
    (r'(?i)straße', 'STRAßE'), (r'(?i)[k]', '\u212a'), (r'(?i)s', 'ſ'), (r'(?i)[i-k]+', 'İıIJK'), (r'(?ia)k', '\u212a'), (r'(?a)\w+', 'aé'), (r'\d+', '１２٣'),
    (r'(?s).+', 'a\nb'), (r'.+', 'a\nb'), (r'(?m)^b$', 'a\nb\nc'), (r'a$', 'a\n'), (r'a\Z', 'a\n'), (r'a\z', 'a'), (r'\Aa', 'ba'), (r'\B', ''), (r'\b', ''),
    (r'(?x) a b # comment', 'ab'), (r'(?x: a b ) c', 'ab c'), (r'(?i:A)b', 'aB'), (r'(?-i:a)b', 'aB'), (r'(?i:a(?-i:b)c)', 'AbC'), (r'(?#note)a', 'a'),
    (r'\x41\u0042\t\07\101', 'AB\t\x07A'), (r'(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)\10', 'abcdefghijj'), (r'(?P<q>[\'"]).*?(?P=q)', '"it\'s"'),
    (r'(a|ab)(c|bcd)(d*)', 'abcd'), (r'(?!a)b|(?!b)a', 'ab'), (r'((a)(b)?)*', 'abaa'), (r'(a(?=b)|b)+', 'abba'), (r'(?:(?=(a))a)+b', 'aab'), (r'^*', ''),
    (r'(?<=a)(?<!b)c', 'ac'), (r'(?<=(?:ab|cd))e', 'cde'), (r'(?:)*x', 'x'), (r'(|a)+', 'aaa'), (r'(|a)*?$', 'aa'), (r'[\s\S]', '\n'), (r'[^\W\d]+', 'a1_é'),
]
for pattern, text in cases:
    try:
        found = re.compile(pattern)
    except re.error as error:
        print(pattern, '!', error)
        continue
    print(pattern, ascii(text), [ascii(m.groups()) + str(m.regs) + str(m.lastindex) for m in found.finditer(text)], bool(found.fullmatch(text)))
wrong = [
    '(', ')', 'a(b', '*', '+a', 'a**', 'a|*', 'a{2}{3}', 'a{3,1}', '[', '[a', '[z-a]', r'[\d-z]', '\\', r'\q', r'[\q]', r'\x1', r'\u12', r'\U00110000', r'\400', r'\1', r'(\1)', '(?', '(?P',
    '(?P<', '(?P<a', '(?P<>a)', '(?P<1>a)', '(?P<a b>c)', '(?P=', '(?P=a)', '(?P=a', '(?Pa)', '(?z)', '(?i', '(?i-', '(?i-i:a)', '(?-a:b)', '(?au:b)', '(?L)a', 'a(?i)', '(?i:a', '(?#a', '(?<a>b)',
    '(?(1)a)', '(?(0)a)', '(?(a)b)', '()(?(1)a|b|c)', '(?(1', '(?<=a+)b', '(?<=(a)\\1)b', '(?P<a>)(?P<a>)', 'a{99999999999}', '(?:a', '(?=a', '(?<', '(?>a', 'x\n(y', '(?ix-s:a)(',
]
for pattern in wrong:
    try:
        print(pattern, re.compile(pattern).flags)
    except re.PatternError as error:
        print(repr(pattern), '!', error, error.pos, error.lineno, error.colno)
    except OverflowError as error:
        print(repr(pattern), '!!', error)
for pattern, flags in [('a', re.L), (b'a', re.U), ('a', re.A | re.U), (b'(?u)a', 0), (b'(?L)a', 0), (re.compile('a'), re.I)]:
    try:
        print(re.compile(pattern, flags))
    except (ValueError, re.error) as error:
        print(pattern, type(error).__name__, error)
#| (a(b)?)+ 'aba' ["('a', 'b')((0, 3), (2, 3), (1, 2))1"] True
#| (?:(a)|b)* 'ab' ["('a',)((0, 2), (0, 1))1", '(None,)((2, 2), (-1, -1))None'] True
#| (a)|(b) 'b' ["(None, 'b')((0, 1), (-1, -1), (0, 1))2"] True
#| a*?b 'aab' ['()((0, 3),)None'] True
#| (a*)* 'aab' ["('',)((0, 2), (2, 2))1", "('',)((2, 2), (2, 2))1", "('',)((3, 3), (3, 3))1"] False
#| (a*?)*?b 'aab' ["('a',)((0, 3), (1, 2))1"] True
#| (?=(a+))a*b\1 'baaabac' ["('a',)((3, 6), (3, 4))1"] False
#| (?<=abc)def 'abcdef' ['()((3, 6),)None'] False
#| (?<!-)\b\w+ '-ab cd' ['()((4, 6),)None'] False
#| (<)?(\w+@\w+(?:\.\w+)+)(?(1)>|$) '<user@host.com>' ["('<', 'user@host.com')((0, 15), (0, 1), (1, 14))2"] True
#| (<)?(\w+@\w+(?:\.\w+)+)(?(1)>|$) '<user@host.com' ["(None, 'user@host.com')((1, 14), (-1, -1), (1, 14))2"] False
#| (?>a+)ab 'aaab' [] False
#| a++b 'aaab' ['()((0, 4),)None'] True
#| (?:a|ab){2}+ 'aba' [] False
#| a{2,3}? 'aaaa' ['()((0, 2),)None', '()((2, 4),)None'] False
#| a{,2} 'aaa' ['()((0, 2),)None', '()((2, 3),)None', '()((3, 3),)None'] False
#| a{2 'a{2' ['()((0, 3),)None'] True
#| x{} 'x{}' ['()((0, 3),)None'] True
#| []a]+ 'a]b' ['()((0, 2),)None'] False
#| [^]a]+ 'a]bc' ['()((2, 4),)None'] False
#| [a-]+ 'a-b' ['()((0, 2),)None'] False
#| [\w.-]+ 'a.b-c d' ['()((0, 5),)None', '()((6, 7),)None'] False
#| (?i)straße 'STRA\xdfE' ['()((0, 6),)None'] True
#| (?i)[k] '\u212a' ['()((0, 1),)None'] True
#| (?i)s '\u017f' ['()((0, 1),)None'] True
#| (?i)[i-k]+ '\u0130\u0131IJK' ['()((0, 5),)None'] True
#| (?ia)k '\u212a' [] False
#| (?a)\w+ 'a\xe9' ['()((0, 1),)None'] False
#| \d+ '\uff11\uff12\u0663' ['()((0, 3),)None'] True
#| (?s).+ 'a\nb' ['()((0, 3),)None'] True
#| .+ 'a\nb' ['()((0, 1),)None', '()((2, 3),)None'] False
#| (?m)^b$ 'a\nb\nc' ['()((2, 3),)None'] False
#| a$ 'a\n' ['()((0, 1),)None'] False
#| a\Z 'a\n' [] False
#| a\z 'a' ['()((0, 1),)None'] True
#| \Aa 'ba' [] False
#| \B '' ['()((0, 0),)None'] True
#| \b '' [] False
#| (?x) a b # comment 'ab' ['()((0, 2),)None'] True
#| (?x: a b ) c 'ab c' ['()((0, 4),)None'] True
#| (?i:A)b 'aB' [] False
#| (?-i:a)b 'aB' [] False
#| (?i:a(?-i:b)c) 'AbC' ['()((0, 3),)None'] True
#| (?#note)a 'a' ['()((0, 1),)None'] True
#| \x41\u0042\t\07\101 'AB\t\x07A' ['()((0, 5),)None'] True
#| (a)(b)(c)(d)(e)(f)(g)(h)(i)(j)\10 'abcdefghijj' ["('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j')((0, 11), (0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (5, 6), (6, 7), (7, 8), (8, 9), (9, 10))10"] True
#| (?P<q>[\'"]).*?(?P=q) '"it\'s"' ['(\'"\',)((0, 6), (0, 1))1'] True
#| (a|ab)(c|bcd)(d*) 'abcd' ["('a', 'bcd', '')((0, 4), (0, 1), (1, 4), (4, 4))3"] True
#| (?!a)b|(?!b)a 'ab' ['()((0, 1),)None', '()((1, 2),)None'] False
#| ((a)(b)?)* 'abaa' ["('a', 'a', 'b')((0, 4), (3, 4), (3, 4), (1, 2))1", '(None, None, None)((4, 4), (-1, -1), (-1, -1), (-1, -1))None'] True
#| (a(?=b)|b)+ 'abba' ["('b',)((0, 3), (2, 3))1"] False
#| (?:(?=(a))a)+b 'aab' ["('a',)((0, 3), (1, 2))1"] True
#| ^* ! nothing to repeat at position 1
#| (?<=a)(?<!b)c 'ac' ['()((1, 2),)None'] False
#| (?<=(?:ab|cd))e 'cde' ['()((2, 3),)None'] False
#| (?:)*x 'x' ['()((0, 1),)None'] True
#| (|a)+ 'aaa' ["('',)((0, 0), (0, 0))1", "('',)((0, 1), (1, 1))1", "('',)((1, 1), (1, 1))1", "('',)((1, 2), (2, 2))1", "('',)((2, 2), (2, 2))1", "('',)((2, 3), (3, 3))1", "('',)((3, 3), (3, 3))1"] True
#| (|a)*?$ 'aa' ["('a',)((0, 2), (1, 2))1", '(None,)((2, 2), (-1, -1))None'] True
#| [\s\S] '\n' ['()((0, 1),)None'] True
#| [^\W\d]+ 'a1_\xe9' ['()((0, 1),)None', '()((2, 4),)None'] False
#| '(' ! missing ), unterminated subpattern at position 0 0 1 1
#| ')' ! unbalanced parenthesis at position 0 0 1 1
#| 'a(b' ! missing ), unterminated subpattern at position 1 1 1 2
#| '*' ! nothing to repeat at position 0 0 1 1
#| '+a' ! nothing to repeat at position 0 0 1 1
#| 'a**' ! multiple repeat at position 2 2 1 3
#| 'a|*' ! nothing to repeat at position 2 2 1 3
#| 'a{2}{3}' ! multiple repeat at position 4 4 1 5
#| 'a{3,1}' ! min repeat greater than max repeat at position 2 2 1 3
#| '[' ! unterminated character set at position 0 0 1 1
#| '[a' ! unterminated character set at position 0 0 1 1
#| '[z-a]' ! bad character range z-a at position 1 1 1 2
#| '[\\d-z]' ! bad character range \d-z at position 1 1 1 2
#| '\\' ! bad escape (end of pattern) at position 0 0 1 1
#| '\\q' ! bad escape \q at position 0 0 1 1
#| '[\\q]' ! bad escape \q at position 1 1 1 2
#| '\\x1' ! incomplete escape \x1 at position 0 0 1 1
#| '\\u12' ! incomplete escape \u12 at position 0 0 1 1
#| '\\U00110000' ! bad escape \U00110000 at position 0 0 1 1
#| '\\400' ! octal escape value \400 outside of range 0-0o377 at position 0 0 1 1
#| '\\1' ! invalid group reference 1 at position 1 1 1 2
#| '(\\1)' ! cannot refer to an open group at position 1 1 1 2
#| '(?' ! unexpected end of pattern at position 2 2 1 3
#| '(?P' ! unexpected end of pattern at position 3 3 1 4
#| '(?P<' ! missing group name at position 4 4 1 5
#| '(?P<a' ! missing >, unterminated name at position 4 4 1 5
#| '(?P<>a)' ! missing group name at position 4 4 1 5
#| '(?P<1>a)' ! bad character in group name '1' at position 4 4 1 5
#| '(?P<a b>c)' ! bad character in group name 'a b' at position 4 4 1 5
#| '(?P=' ! missing group name at position 4 4 1 5
#| '(?P=a)' ! unknown group name 'a' at position 4 4 1 5
#| '(?P=a' ! missing ), unterminated name at position 4 4 1 5
#| '(?Pa)' ! unknown extension ?Pa at position 1 1 1 2
#| '(?z)' ! unknown extension ?z at position 1 1 1 2
#| '(?i' ! missing -, : or ) at position 3 3 1 4
#| '(?i-' ! missing flag at position 4 4 1 5
#| '(?i-i:a)' ! bad inline flags: flag turned on and off at position 5 5 1 6
#| '(?-a:b)' ! bad inline flags: cannot turn off flags 'a', 'u' and 'L' at position 4 4 1 5
#| '(?au:b)' ! bad inline flags: flags 'a', 'u' and 'L' are incompatible at position 4 4 1 5
#| '(?L)a' ! bad inline flags: cannot use 'L' flag with a str pattern at position 3 3 1 4
#| 'a(?i)' ! global flags not at the start of the expression at position 1 1 1 2
#| '(?i:a' ! missing ), unterminated subpattern at position 0 0 1 1
#| '(?#a' ! missing ), unterminated comment at position 0 0 1 1
#| '(?<a>b)' ! unknown extension ?<a at position 1 1 1 2
#| '(?(1)a)' ! invalid group reference 1 at position 3 3 1 4
#| '(?(0)a)' ! bad group number at position 3 3 1 4
#| '(?(a)b)' ! unknown group name 'a' at position 3 3 1 4
#| '()(?(1)a|b|c)' ! conditional backref with more than two branches at position 10 10 1 11
#| '(?(1' ! missing ), unterminated name at position 3 3 1 4
#| '(?<=a+)b' ! look-behind requires fixed-width pattern None None None
#| '(?<=(a)\\1)b' ! cannot refer to group defined in the same lookbehind subpattern at position 9 9 1 10
#| '(?P<a>)(?P<a>)' ! redefinition of group name 'a' as group 2; was group 1 at position 11 11 1 12
#| 'a{99999999999}' !! the repetition number is too large
#| '(?:a' ! missing ), unterminated subpattern at position 0 0 1 1
#| '(?=a' ! missing ), unterminated subpattern at position 0 0 1 1
#| '(?<' ! unexpected end of pattern at position 3 3 1 4
#| '(?>a' ! missing ), unterminated subpattern at position 0 0 1 1
#| 'x\n(y' ! missing ), unterminated subpattern at position 2 (line 2, column 1) 2 2 1
#| '(?ix-s:a)(' ! missing ), unterminated subpattern at position 9 9 1 10
#| a ValueError cannot use LOCALE flag with a str pattern
#| b'a' ValueError cannot use UNICODE flag with a bytes pattern
#| a ValueError ASCII and UNICODE flags are incompatible
#| b'(?u)a' PatternError bad inline flags: cannot use 'u' flag with a bytes pattern at position 3
#| re.compile(b'(?L)a', re.LOCALE)
#| re.compile('a') ValueError cannot process flags argument with a compiled pattern
