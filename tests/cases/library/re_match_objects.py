# re: groups, spans, expand of a match.

import re


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


m = re.search(r"(?P<year>\d{4})-(?P<month>\d\d)(-(\d\d))?", "on 2024-05 we")
tell(lambda: m)
tell(lambda: m.group())
tell(lambda: m.group(1, 2))
tell(lambda: m["month"])
tell(lambda: m.groups())
tell(lambda: m.groups("none"))
tell(lambda: m.groupdict())
tell(lambda: m.span())
tell(lambda: m.start("year"))
tell(lambda: m.end(3))
tell(lambda: m.expand(r"\2/\g<year>"))
tell(lambda: m.group(9))
tell(lambda: m.group("zz"))
tell(lambda: m.lastindex)
tell(lambda: m.lastgroup)
tell(lambda: m.string)
tell(lambda: m.re.pattern)
tell(lambda: m.pos)
tell(lambda: m.endpos)
tell(lambda: bool(m))
tell(lambda: m[0])
tell(lambda: re.match("b", "ab"))
tell(lambda: re.fullmatch("ab", "abc"))
tell(lambda: re.match("(a)|b", "b").group(1))
tell(lambda: m.regs)
#| <re.Match object; span=(3, 10), match='2024-05'>
#| '2024-05'
#| ('2024', '05')
#| '05'
#| ('2024', '05', None, None)
#| ('2024', '05', 'none', 'none')
#| {'year': '2024', 'month': '05'}
#| (3, 10)
#| 3
#| -1
#| '05/2024'
#| IndexError: no such group
#| IndexError: no such group
#| 2
#| 'month'
#| 'on 2024-05 we'
#| '(?P<year>\\d{4})-(?P<month>\\d\\d)(-(\\d\\d))?'
#| 0
#| 13
#| True
#| '2024-05'
#| None
#| None
#| None
#| ((3, 10), (3, 7), (8, 10), (-1, -1), (-1, -1))
