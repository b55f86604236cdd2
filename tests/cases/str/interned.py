# Which texts are one object: names, constants, single letters.
import sys

a = "hello_world"
b = "hello_" + "world"
c = "".join(["hello", "_world"])
print(a is b, a is c, a == c, sys.intern(c) is a)
d = "two words"
e = "two words"
print(d is e, "".join(["x"]) is "x", chr(97) is "a", str(5) is str(5), ("ab" * 2) is "abab")


def other():
    return "two words"


print(other() is d, "a"[:0] is "")
try:
    sys.intern(5)
except TypeError as error:
    print(error)
#| True False True True
#| True True True False True
#| True True
#| intern() argument must be str, not int
