# Verbose patterns, named groups, conditional groups, atomic groups and possessive quantifiers.

import re

date = re.compile(
    r"""
    (?P<year>\d{4})  # four digits
    [-/]
    (?P<month>\d\d)
    (?: [-/] (?P<day>\d\d) )?
    """,
    re.VERBOSE,
)
for text in ["2024-05-06", "1999/12", "99-12"]:
    found = date.fullmatch(text)
    print(text, found and found.groupdict())
print(re.findall(r"(?P<q>['\"])(.*?)(?P=q)", "say 'hi' and \"it's\""))
print([bool(re.fullmatch(r"(<)?\w+(?(1)>)", t)) for t in ("<a>", "a", "<a", "a>")])
print(re.match(r"(?>a+)b", "aaab"), re.match(r"(?>a+)ab", "aaab"))
print(re.match(r"a*+a", "aaa"), re.match(r"a*a", "aaa"))
print(re.sub(r"(?i:hello) World", "X", "HELLO World hello world"))
print(date, date.groupindex, date.groups, date.flags)
print(re.split(r"(\s)|,", "a b,c"), re.split(r"", "abc"))
print(re.sub(r"(\w)(\w)", r"\2\1", "abcd e"), re.subn("a", lambda m: m[0].upper() * 2, "banana"))
print(re.sub(r"(?P<x>\d)", r"<\g<x>\g<0>>", "a1b2"))
for bad in [r"(", r"*a", r"a{2,1}", r"(?P<1a>x)", r"[z-a]", r"(?P=no)", r"\1", r"(?<=a+)b", "a**"]:
    try:
        re.compile(bad)
    except re.PatternError as error:
        print(repr(bad), error, error.pos, error.colno)
#| 2024-05-06 {'year': '2024', 'month': '05', 'day': '06'}
#| 1999/12 {'year': '1999', 'month': '12', 'day': None}
#| 99-12 None
#| [("'", 'hi'), ('"', "it's")]
#| [True, True, False, False]
#| <re.Match object; span=(0, 4), match='aaab'> None
#| None <re.Match object; span=(0, 3), match='aaa'>
#| X hello world
#| re.compile('\n    (?P<year>\\d{4})  # four digits\n    [-/]\n    (?P<month>\\d\\d)\n    (?: [-/] (?P<day>\\d\\d) )?\n    ', re.VERBOSE) {'year': 1, 'month': 2, 'day': 3} 3 96
#| ['a', ' ', 'b', None, 'c'] ['', 'a', 'b', 'c', '']
#| badc e ('bAAnAAnAA', 3)
#| a<11>b<22>
#| '(' missing ), unterminated subpattern at position 0 0 1
#| '*a' nothing to repeat at position 0 0 1
#| 'a{2,1}' min repeat greater than max repeat at position 2 2 3
#| '(?P<1a>x)' bad character in group name '1a' at position 4 4 5
#| '[z-a]' bad character range z-a at position 1 1 2
#| '(?P=no)' unknown group name 'no' at position 4 4 5
#| '\\1' invalid group reference 1 at position 1 1 2
#| '(?<=a+)b' look-behind requires fixed-width pattern None None
#| 'a**' multiple repeat at position 2 2 3
