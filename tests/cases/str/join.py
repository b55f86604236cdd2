# str.join: of any iterable of texts, and the first that is none.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


print(",".join("abc"), ",".join([]), ",".join(["one"]), "".join(("a", "é", "😀")), "-".join({"x": 1, "y": 2}), ", ".join(str(n) for n in range(3)))
tell(",".join, ["a", 5])
tell(",".join, [b"a"])
tell(",".join, 5)
tell(",".join)
tell(",".join, ["a", None, 5])
one = "just this"
print("x".join([one]) is one, "x".join("ab").join("cd"))


def letters():
    yield "a"
    raise LookupError("inside")


tell("".join, letters())
#| a,b,c  one aé😀 x-y 0, 1, 2
#| TypeError: sequence item 1: expected str instance, int found
#| TypeError: sequence item 0: expected str instance, bytes found
#| TypeError: can only join an iterable
#| TypeError: str.join() takes exactly one argument (0 given)
#| TypeError: sequence item 1: expected str instance, NoneType found
#| True caxbd
#| LookupError: inside
