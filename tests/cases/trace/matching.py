def describe(value):
    match value:
        case [first, *rest]:
            return first, rest
        case {"key": inner, **others}:
            return inner, others
        case str() as text:
            return text
    return None
a = describe([[1], [2]])
b = describe({"key": a, "more": a})
c = describe("a text")
d = describe(None)
#| call 0 <module> 0
#| line 1 <module> 0
#| line 10 <module> 0 describe=1
#| call 1 describe 1 value=1
#| line 2 describe 1 value=1
#| line 3 describe 1 value=2
#| line 4 describe 1 value=2 first=2 rest=1
#| return 4 describe 1 value=1 first=3 rest=2 => ([1], [[2]])
#| line 11 <module> 0 describe=1 a=1
#| call 1 describe 1 value=1
#| line 2 describe 1 value=1
#| line 3 describe 1 value=2
#| line 5 describe 1 value=2
#| line 6 describe 1 value=2 inner=5 others=1
#| return 6 describe 1 value=1 inner=6 others=2 => (([1], [[2]]), {'more': ([1], [[2]])})
#| line 12 <module> 0 describe=1 a=3 b=1
#| call 1 describe 1 value=2
#| line 2 describe 1 value=2
#| line 3 describe 1 value=3
#| line 5 describe 1 value=3
#| line 7 describe 1 value=3
#| line 8 describe 1 value=3 text=3
#| return 8 describe 1 value=3 text=3 => 'a text'
#| line 13 <module> 0 describe=1 a=3 b=1 c=2
#| call 1 describe 1 value=-
#| line 2 describe 1 value=-
#| line 3 describe 1 value=-
#| line 5 describe 1 value=-
#| line 7 describe 1 value=-
#| line 9 describe 1 value=-
#| return 9 describe 1 value=- => None
#| return 13 <module> 0 describe=1 a=3 b=1 c=2 d=- => None
