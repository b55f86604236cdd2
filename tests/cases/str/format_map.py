# str.format_map: any mapping, also one that makes up what is missing.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class Default(dict):
    def __missing__(self, key):
        return f"<{key}>"


print("{a} {b}".format_map(Default(a=1)), "{x[0]}".format_map({"x": [9]}), "{a!r:>5}".format_map({"a": "q"}))
tell("{}".format_map, {})
tell("{a}".format_map, {})
tell("{a}".format_map, 5)
tell("{0}".format_map, {0: "zero"})
tell("{0}".format_map, {"0": "zero"})
tell("".format_map)
#| 1 <b> 9   'q'
#| ValueError: Format string contains positional fields
#| KeyError: 'a'
#| TypeError: 'int' object is not subscriptable
#| ValueError: Format string contains positional fields
#| ValueError: Format string contains positional fields
#| TypeError: str.format_map() takes exactly one argument (0 given)
