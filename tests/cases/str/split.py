# str.split and rsplit: at blanks, at a text, at most so often.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


print("a b  c ".split(), "a,b,,c".split(","), "".split(), "".split(","), "a b c d".split(None, 2), "a b c d".rsplit(None, 2), " a b ".split(" "), "a--b--c".split("--", 1), "a--b--c".rsplit("--", 1))
print("a\u3000b\x1cc\nd".split(), "a,b,c".split(",", 0), " x ".split(maxsplit=0), "a b c".rsplit(maxsplit=1, sep=" "), "aXbXc".split("X", -5))
tell("a".split, "")
tell("a".rsplit, "")
tell("a".split, 5)
tell("a".split, None, "x")
tell("a".split, ",", 1, 2)
#| ['a', 'b', 'c'] ['a', 'b', '', 'c'] [] [''] ['a', 'b', 'c d'] ['a b', 'c', 'd'] ['', 'a', 'b', ''] ['a', 'b--c'] ['a--b', 'c']
#| ['a', 'b', 'c', 'd'] ['a,b,c'] ['x '] ['a b', 'c'] ['a', 'b', 'c']
#| ValueError: empty separator
#| ValueError: empty separator
#| TypeError: must be str or None, not int
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: split() takes at most 2 arguments (3 given)
