# str.strip, lstrip, rstrip: blanks of all kinds, or a set of letters.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


text = " \t\n\u3000x y\x1f\x85\u2003 "
print(repr(text.strip()), repr(text.lstrip()), repr(text.rstrip()))
print("xxabcxx".strip("x"), "abcba".strip("ab"), "www.example.com".strip("cmowz."), repr("abc".strip("abc")), "a".strip(""), "éaé".lstrip("é"))
tell("a".strip, 5)
tell("a".strip, None)
tell("a".strip, "a", "b")
same = "no blanks"
print(same.strip() is same)
#| 'x y' 'x y\x1f\x85\u2003 ' ' \t\n\u3000x y'
#| abc c example '' a aé
#| TypeError: strip arg must be None or str
#| 'a'
#| TypeError: strip expected at most 1 argument, got 2
#| True
