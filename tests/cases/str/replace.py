# str.replace: all or so many, empty texts between letters.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


print("banana".replace("an", "AN"), "banana".replace("a", "o", 2), "abc".replace("", "-"), "abc".replace("", "-", 2), "".replace("", "x"), "".replace("", "x", 0), "aaa".replace("aa", "b"), "abc".replace("b", ""), "a".replace("a", "é😀"))
print("aaaa".replace("a", "b", count=3), "x".replace("y", "z", -1))
tell("a".replace, "a")
tell("a".replace, "a", 5)
tell("a".replace, 5, "a")
tell("a".replace, "a", "b", "c")
same = "abc"
print(same.replace("x", "y") is same)
#| bANANa bonona -a-b-c- -a-bc x  ba ac é😀
#| bbba x
#| TypeError: replace() takes at least 2 positional arguments (1 given)
#| TypeError: replace() argument 2 must be str, not int
#| TypeError: replace() argument 1 must be str, not int
#| TypeError: 'str' object cannot be interpreted as an integer
#| True
