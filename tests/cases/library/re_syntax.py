# re: classes, quantifiers, anchors, look-around, flags, back-references.

import re


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


def first(pattern, text, flags=0):
    found = re.search(pattern, text, flags)
    return found and found.group()
tell(lambda: first("a+?", "aaa"))
tell(lambda: first("a{2,3}", "aaaa"))
tell(lambda: first("a{2}?", "aaa"))
tell(lambda: first("[^a-c]", "abcd"))
tell(lambda: first(r"\w+\s\W", "ab !"))
tell(lambda: first("^b", "a\nb", re.M))
tell(lambda: first("a.b", "a\nb"))
tell(lambda: first("a.b", "a\nb", re.S))
tell(lambda: first(r"(?<=\$)\d+", "cost $45"))
tell(lambda: first(r"\d+(?!%)", "50% 7"))
tell(lambda: first(r"(\w)\1", "abccd"))
tell(lambda: first(r"(?i:A)b", "ab"))
tell(lambda: first("a # c", "a", re.X))
tell(lambda: first("(?:ab)+", "ababx"))
tell(lambda: first(r"(?P<q>['\"]).*?(?P=q)", "say 'hi' ok"))
tell(lambda: first("a*+a", "aaa"))
tell(lambda: first("(?>a*)b", "aab"))
tell(lambda: first(r"\Bx", "ax"))
tell(lambda: first(r"\d", "٣"))
tell(lambda: first(r"\d", "٣", re.A))
tell(lambda: first("[[:x]", "["))
tell(lambda: first("(a)(?(1)b|c)", "ab"))
tell(lambda: first("x{,2}", "xxx"))
tell(lambda: first(r"\Aa\Z", "a"))
tell(lambda: first("É", "é", re.I))
tell(lambda: first("a{3", "a{3"))
tell(lambda: first("(?s).", "\n"))
#| 'a'
#| 'aaa'
#| 'aa'
#| 'd'
#| 'ab !'
#| 'b'
#| None
#| 'a\nb'
#| '45'
#| '5'
#| 'cc'
#| 'ab'
#| 'a'
#| 'abab'
#| "'hi'"
#| None
#| 'aab'
#| 'x'
#| '٣'
#| None
#| '['
#| 'ab'
#| 'xx'
#| 'a'
#| 'é'
#| 'a{3'
#| '\n'
