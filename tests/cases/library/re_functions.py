# re: findall, finditer, split, sub, subn, escape, compile.

import re


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: re.findall(r"\d+", "a1b22"))
tell(lambda: re.findall(r"(\w)(\d)", "a1 b2"))
tell(lambda: re.findall("", "ab"))
tell(lambda: [m.span() for m in re.finditer("a*", "baac")])
tell(lambda: re.split(r"[,;]", "a,b;c"))
tell(lambda: re.split(r"(,)", "a,b"))
tell(lambda: re.split(",", "a,b,c", maxsplit=1))
tell(lambda: re.split("x*", "axbc"))
tell(lambda: re.sub(r"\d", "#", "a1b2"))
tell(lambda: re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"))
tell(lambda: re.sub("a", lambda m: m.group().upper(), "banana", count=2))
tell(lambda: re.subn("a", "o", "banana"))
tell(lambda: re.escape("a.b*c"))
tell(lambda: re.sub("(", "", "a"))
tell(lambda: re.compile("a", re.I).match("A"))
tell(lambda: re.sub("a", r"\9", "a"))
tell(lambda: re.findall("a", b"a"))
tell(lambda: re.compile("[").pattern)
tell(lambda: re.sub("", "-", "abc"))
tell(lambda: re.split("", "ab"))
tell(lambda: re.purge())
tell(lambda: re.compile("x", re.I | re.M))
tell(lambda: re.sub(r"\b", "|", "hi you"))
#| ['1', '22']
#| [('a', '1'), ('b', '2')]
#| ['', '', '']
#| [(0, 0), (1, 3), (3, 3), (4, 4)]
#| ['a', 'b', 'c']
#| ['a', ',', 'b']
#| ['a', 'b,c']
#| ['', 'a', '', 'b', 'c', '']
#| 'a#b#'
#| 'world hello'
#| 'bAnAna'
#| ('bonono', 3)
#| 'a\\.b\\*c'
#| PatternError: missing ), unterminated subpattern at position 0
#| <re.Match object; span=(0, 1), match='A'>
#| PatternError: invalid group reference 9 at position 1
#| TypeError: cannot use a string pattern on a bytes-like object
#| PatternError: unterminated character set at position 0
#| '-a-b-c-'
#| ['', 'a', 'b', '']
#| None
#| re.compile('x', re.IGNORECASE|re.MULTILINE)
#| '|hi| |you|'
