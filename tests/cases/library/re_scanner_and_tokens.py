# A tokenizer with named alternatives, finditer, lastgroup and scanner positions.

import re
from typing import NamedTuple


class Token(NamedTuple):
    kind: str
    value: str
    at: int


SPEC = [("NUMBER", r"\d+(?:\.\d+)?"), ("NAME", r"[A-Za-z_]\w*"), ("OP", r"[-+*/()=]"), ("SKIP", r"[ \t]+"), ("BAD", r".")]
PATTERN = re.compile("|".join(f"(?P<{name}>{text})" for name, text in SPEC))


def tokens(text):
    for found in PATTERN.finditer(text):
        kind = found.lastgroup
        if kind == "SKIP":
            continue
        if kind == "BAD":
            raise SyntaxError(f"{found[0]!r} at {found.start()}")
        yield Token(kind, found[0], found.start())


for token in tokens("total = 3.5 * (x + 12)"):
    print(token)
try:
    list(tokens("a ? b"))
except SyntaxError as error:
    print(error.msg)
pattern = re.compile(r"\b(\w)(\w*)\b")
found = pattern.search("  hello world", 3)
print(found, found.span(), found.span(1), found.pos, found.endpos, found.lastindex, found.regs)
print(pattern.search("hello", 1, 3), pattern.match("hello", 5))
print([m.expand(r"\2-\1") for m in pattern.finditer("ab cd")])
print(re.escape("a.b*c [d]"), re.purge())
#| Token(kind='NAME', value='total', at=0)
#| Token(kind='OP', value='=', at=6)
#| Token(kind='NUMBER', value='3.5', at=8)
#| Token(kind='OP', value='*', at=12)
#| Token(kind='OP', value='(', at=14)
#| Token(kind='NAME', value='x', at=15)
#| Token(kind='OP', value='+', at=17)
#| Token(kind='NUMBER', value='12', at=19)
#| Token(kind='OP', value=')', at=21)
#| '?' at 2
#| <re.Match object; span=(8, 13), match='world'> (8, 13) (8, 9) 3 13 2 ((8, 13), (8, 9), (9, 13))
#| None None
#| ['b-a', 'd-c']
#| a\.b\*c\ \[d\] None
