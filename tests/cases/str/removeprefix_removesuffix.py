# str.removeprefix and removesuffix: whole words, once.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


print("unhappy".removeprefix("un"), "ununhappy".removeprefix("un"), "happy".removeprefix("un"), "test.py".removesuffix(".py"), "test.py".removesuffix(""), "a".removesuffix("abc"), repr("ab".removeprefix("ab")))
tell("a".removeprefix, 5)
tell("a".removesuffix, ("a",))
tell("a".removeprefix)
#| happy unhappy happy test test.py a ''
#| TypeError: removeprefix() argument must be str, not int
#| TypeError: removesuffix() argument must be str, not tuple
#| TypeError: str.removeprefix() takes exactly one argument (0 given)
