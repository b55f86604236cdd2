# Groups, named groups, lookaround, flags, conditionals, possessive and atomic parts.
import re

m = re.search(r"(?P<year>\d{4})-(?P<month>\d\d)(?:-(?P<day>\d\d))?", "on 2024-05 we met")
print(m, m.group(), m.groups(), m.groups("?"), m.groupdict(), m.groupdict(0), m["year"], m[2], m.start("month"), m.end(2), m.span("day"), m.lastindex, m.lastgroup)
print(m.expand(r"\g<month>/\1"), m.string, m.pos, m.endpos, m.re.pattern, m.regs)
for wrong in (lambda: m.group(9), lambda: m["x"], lambda: m.start("q"), lambda: m.expand(r"\9")):
    try:
        wrong()
    except (IndexError, re.error) as error:
        print(type(error).__name__, error)
for pattern, text in ((r"(?<=\$)\d+", "cost $45 or 30"), (r"(?<!\$)\b\d+", "cost $45 or 30"), (r"\w+(?=!)", "hey! you"), (r"\b\w+\b(?!\!)", "hey! you"),
                      (r"(a)?b(?(1)c|d)", "abc bd abd"), (r"(?>a+)b", "aaab"), (r"a++b", "aaab"), (r"a*+a", "aaa"), (r"(\w)\1", "hello book"),
                      (r"(?P<q>['\"]).*?(?P=q)", """say "it's" 'now'"""), (r"(?i)HELLO", "hello Hello"), (r"(?i:h)ello", "Hello hELLO"), (r"(?s)a.b", "a\nb"),
                      (r"(?m)^\w+$", "one\ntwo words\nthree"), (r"\A\w+|\w+\Z", "one two three"), (r"(?x) \d +  # number", "ab 12"), (r"x{2,3}?", "xxxxx"), (r"x{,2}", "xxx"),
                      (r"[^\W\d_]+", "ab_c1é"), (r"(?a)\w+", "é ab"), (r"[a-c\]\-]+", "a]b-c"), (r"\d+(?:\.\d+)?", "1.5 2 .3"), (r"()", "ab"), (r"|x", "x")):
    print(pattern, [match.group() for match in re.finditer(pattern, text)], re.findall(pattern, text)[:3])
print(re.fullmatch(r"\d+", "12a"), re.match(r"\d+", "12a"), re.fullmatch("a|ab", "ab"))
print(re.search("b", "abcb", 0).start(), re.compile("b").search("abcb", 2).start(), re.compile("^b").match("ab", 1), re.compile("b$").search("abc", 0, 2))
print(re.I | re.M, repr(re.compile("a", re.I | re.S)), re.compile("(?im)a").flags, re.compile(b"a").flags, re.VERBOSE, re.NOFLAG)
for bad in ("(", ")", "[a", "*a", "a**", "(?P<1>a)", "(?P<a>x)(?P<a>y)", r"\2(a)", "(?P=z)", "(?<=a+)b", "a{3,1}", r"\q", "(?z)", "[z-a]", "x{99999999999}", "(?(1)a|b|c)", "(?", r"(?P<a", "(?i", "a(?i)b", "\\"):
    try:
        re.compile(bad)
        print(bad, "taken")
    except re.error as error:
        print(bad, "|", error, "|", error.pos, error.msg, error.lineno, error.colno)
    except OverflowError as error:
        print(bad, "overflows", error)
#| <re.Match object; span=(3, 10), match='2024-05'> 2024-05 ('2024', '05', None) ('2024', '05', '?') {'year': '2024', 'month': '05', 'day': None} {'year': '2024', 'month': '05', 'day': 0} 2024 05 8 10 (-1, -1) 2 month
#| 05/2024 on 2024-05 we met 0 17 (?P<year>\d{4})-(?P<month>\d\d)(?:-(?P<day>\d\d))? ((3, 10), (3, 7), (8, 10), (-1, -1))
#| IndexError no such group
#| IndexError no such group
#| IndexError no such group
#| PatternError invalid group reference 9 at position 1
#| (?<=\$)\d+ ['45'] ['45']
#| (?<!\$)\b\d+ ['30'] ['30']
#| \w+(?=!) ['hey'] ['hey']
#| \b\w+\b(?!\!) ['you'] ['you']
#| (a)?b(?(1)c|d) ['abc', 'bd', 'bd'] ['a', '', '']
#| (?>a+)b ['aaab'] ['aaab']
#| a++b ['aaab'] ['aaab']
#| a*+a [] []
#| (\w)\1 ['ll', 'oo'] ['l', 'o']
#| (?P<q>['\"]).*?(?P=q) ['"it\'s"', "'now'"] ['"', "'"]
#| (?i)HELLO ['hello', 'Hello'] ['hello', 'Hello']
#| (?i:h)ello ['Hello'] ['Hello']
#| (?s)a.b ['a\nb'] ['a\nb']
#| (?m)^\w+$ ['one', 'three'] ['one', 'three']
#| \A\w+|\w+\Z ['one', 'three'] ['one', 'three']
#| (?x) \d +  # number ['12'] ['12']
#| x{2,3}? ['xx', 'xx'] ['xx', 'xx']
#| x{,2} ['xx', 'x', ''] ['xx', 'x', '']
#| [^\W\d_]+ ['ab', 'c', 'é'] ['ab', 'c', 'é']
#| (?a)\w+ ['ab'] ['ab']
#| [a-c\]\-]+ ['a]b-c'] ['a]b-c']
#| \d+(?:\.\d+)? ['1.5', '2', '3'] ['1.5', '2', '3']
#| () ['', '', ''] ['', '', '']
#| |x ['', 'x', ''] ['', 'x', '']
#| None <re.Match object; span=(0, 2), match='12'> <re.Match object; span=(0, 2), match='ab'>
#| 1 3 None <re.Match object; span=(1, 2), match='b'>
#| re.IGNORECASE|re.MULTILINE re.compile('a', re.IGNORECASE|re.DOTALL) 42 0 re.VERBOSE re.NOFLAG
#| ( | missing ), unterminated subpattern at position 0 | 0 missing ), unterminated subpattern 1 1
#| ) | unbalanced parenthesis at position 0 | 0 unbalanced parenthesis 1 1
#| [a | unterminated character set at position 0 | 0 unterminated character set 1 1
#| *a | nothing to repeat at position 0 | 0 nothing to repeat 1 1
#| a** | multiple repeat at position 2 | 2 multiple repeat 1 3
#| (?P<1>a) | bad character in group name '1' at position 4 | 4 bad character in group name '1' 1 5
#| (?P<a>x)(?P<a>y) | redefinition of group name 'a' as group 2; was group 1 at position 12 | 12 redefinition of group name 'a' as group 2; was group 1 1 13
#| \2(a) | invalid group reference 2 at position 1 | 1 invalid group reference 2 1 2
#| (?P=z) | unknown group name 'z' at position 4 | 4 unknown group name 'z' 1 5
#| (?<=a+)b | look-behind requires fixed-width pattern | None look-behind requires fixed-width pattern None None
#| a{3,1} | min repeat greater than max repeat at position 2 | 2 min repeat greater than max repeat 1 3
#| \q | bad escape \q at position 0 | 0 bad escape \q 1 1
#| (?z) | unknown extension ?z at position 1 | 1 unknown extension ?z 1 2
#| [z-a] | bad character range z-a at position 1 | 1 bad character range z-a 1 2
#| x{99999999999} overflows the repetition number is too large
#| (?(1)a|b|c) | conditional backref with more than two branches at position 8 | 8 conditional backref with more than two branches 1 9
#| (? | unexpected end of pattern at position 2 | 2 unexpected end of pattern 1 3
#| (?P<a | missing >, unterminated name at position 4 | 4 missing >, unterminated name 1 5
#| (?i | missing -, : or ) at position 3 | 3 missing -, : or ) 1 4
#| a(?i)b | global flags not at the start of the expression at position 1 | 1 global flags not at the start of the expression 1 2
#| \ | bad escape (end of pattern) at position 0 | 0 bad escape (end of pattern) 1 1
