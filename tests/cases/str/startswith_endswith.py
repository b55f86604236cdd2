# str.startswith and endswith: tuples, empty texts, parts.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


name = "report.tar.gz"
print(name.startswith("rep"), name.endswith((".zip", ".gz")), name.startswith(""), name.startswith("tar", 7), name.endswith("tar", 0, 10))
print("".startswith(""), "".startswith("", 1), "a".startswith((), 0), name.endswith(".GZ"), name.startswith("port", 2, 5))
tell(name.startswith, 5)
tell(name.startswith, ["a"])
tell(name.startswith, ("a", 5))
tell(name.endswith, None)
tell(name.endswith)
tell(name.startswith, "r", "x")
#| True True True True True
#| True False False False False
#| TypeError: startswith first arg must be str or a tuple of str, not int
#| TypeError: startswith first arg must be str or a tuple of str, not list
#| TypeError: tuple for startswith must only contain str, not int
#| TypeError: endswith first arg must be str or a tuple of str, not NoneType
#| TypeError: endswith expected at least 1 argument, got 0
#| TypeError: slice indices must be integers or None or have an __index__ method
