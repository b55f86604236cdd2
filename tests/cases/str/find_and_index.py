# str.find, index, rfind, rindex: places, and -1 or ValueError.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


text = "ab ab ab"
print(text.find("ab"), text.rfind("ab"), text.find("ab", 1), text.rfind("ab", 0, 7), text.find("x"), text.find(""), text.rfind(""), text.find("", 9), text.find("b", -2))
print("日本語".find("語"), "aé日😀z".index("z"), "aé日😀z".rindex("é"))
tell(text.index, "x")
tell(text.rindex, "x")
tell(text.index, "ab", 7)
tell(text.find, 5)
tell(text.find)
tell(text.find, "a", 1.5)
tell(text.find, "a", None, None)
#| 0 6 3 3 -1 0 8 -1 7
#| 2 4 1
#| ValueError: substring not found
#| ValueError: substring not found
#| ValueError: substring not found
#| TypeError: find() argument 1 must be str, not int
#| TypeError: find expected at least 1 argument, got 0
#| TypeError: slice indices must be integers or None or have an __index__ method
#| 0
