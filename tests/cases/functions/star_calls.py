# Calls with * and **: several, mixed, and their errors.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


def show(*args, **kwargs):
    return args, kwargs


def pair(a, b):
    return a, b


print(show(*[1, 2], 3, *"ab", x=1, **{"y": 2}, **{"z": 3}), show(*(), **{}), show(*{"k": 1}), pair(*[1], b=2), pair(**{"a": 1, "b": 2}), show(*range(3), *[9]))
tell(lambda: show(*5))
tell(lambda: show(**5))
tell(lambda: show(**[1]))
tell(lambda: show(**{1: 2}))
tell(lambda: show(a=1, **{"a": 2}))
tell(lambda: show(**{"a": 1}, **{"a": 2}))
tell(lambda: pair(*[1, 2, 3]))
tell(lambda: pair(1, *[2], a=3))
tell(lambda: len(*[1, 2]))
tell(lambda: show(*None))
tell(lambda: show(*[1], *5))
class Keys:
    def keys(self):
        return ["p"]

    def __getitem__(self, key):
        return key * 2
print(show(**Keys()))
#| ((1, 2, 3, 'a', 'b'), {'x': 1, 'y': 2, 'z': 3}) ((), {}) (('k',), {}) (1, 2) (1, 2) ((0, 1, 2, 9), {})
#| TypeError: __main__.show() argument after * must be an iterable, not int
#| TypeError: __main__.show() argument after ** must be a mapping, not int
#| TypeError: __main__.show() argument after ** must be a mapping, not list
#| TypeError: keywords must be strings
#| TypeError: __main__.show() got multiple values for keyword argument 'a'
#| TypeError: __main__.show() got multiple values for keyword argument 'a'
#| TypeError: pair() takes 2 positional arguments but 3 were given
#| TypeError: pair() got multiple values for argument 'a'
#| TypeError: len() takes exactly one argument (2 given)
#| TypeError: __main__.show() argument after * must be an iterable, not NoneType
#| TypeError: Value after * must be an iterable, not int
#| ((), {'p': 'pp'})
