# str.splitlines: every kind of line end, kept or not.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


text = "one\ntwo\r\nthree\rfour\x0bfive\x0csix\x1cseven\x85eight\u2028nine\u2029"
print(text.splitlines())
print(text.splitlines(True)[:4], "a\n\nb\n".splitlines(keepends=True), "".splitlines(), "\n".splitlines(), "a".splitlines(), "a\n".splitlines())
tell("a".splitlines, 1, 2)
tell("a\nb".splitlines, "yes")
#| ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
#| ['one\n', 'two\r\n', 'three\r', 'four\x0b'] ['a\n', '\n', 'b\n'] [] [''] ['a'] ['a']
#| TypeError: splitlines() takes at most 1 argument (2 given)
#| ['a\n', 'b']
