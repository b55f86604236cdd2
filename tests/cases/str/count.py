# str.count: without overlaps, empty texts, parts of the text.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


print("banana".count("an"), "aaaa".count("aa"), "abc".count(""), "".count(""), "banana".count("a", 2), "banana".count("a", 2, 4), "banana".count("a", -1), "abc".count("", 3), "abc".count("", 4))
print("日本日本".count("日"), "a\0b\0".count("\0"))
tell("a".count)
tell("a".count, 5)
tell("a".count, "a", "b")
tell("a".count, "a", 0, 1, 2)
print("abcabc".count("c", None, -1))
#| 2 2 4 1 2 1 1 1 0
#| 2 2
#| TypeError: count expected at least 1 argument, got 0
#| TypeError: count() argument 1 must be str, not int
#| TypeError: slice indices must be integers or None or have an __index__ method
#| TypeError: count expected at most 3 arguments, got 4
#| 1
