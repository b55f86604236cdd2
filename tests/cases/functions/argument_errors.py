# What calls with wrong arguments are told.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


def none(): ...
def one(a): ...
def two(a, b): ...
def default(a, b=1): ...
def only(*, k): ...
def only2(*, k, l): ...
def positional(a, b, /): ...
def mixed(a, /, b, *, c): ...
def stars(a, *args, k, **rest): ...


tell(none, 1)
tell(none, x=1)
tell(one)
tell(one, 1, 2)
tell(two)
tell(two, 1)
tell(two, 1, 2, 3)
tell(two, 1, a=2)
tell(two, b=1)
tell(two, 1, c=2)
tell(default)
tell(default, 1, 2, 3)
tell(only)
tell(only, 1)
tell(only2)
tell(only, 1, k=2)
tell(positional, 1)
tell(positional, a=1, b=2)
tell(positional, 1, b=2)
tell(mixed, 1)
tell(mixed, 1, 2)
tell(mixed, 1, 2, 3)
tell(mixed, a=1, b=2, c=3)
tell(stars)
tell(stars, 1)
tell(stars, 1, 2, k=3, a=5)
tell(lambda x, y: 0, 1)
tell(one, 1, 2, 3, b=4)
#| TypeError: none() takes 0 positional arguments but 1 was given
#| TypeError: none() got an unexpected keyword argument 'x'
#| TypeError: one() missing 1 required positional argument: 'a'
#| TypeError: one() takes 1 positional argument but 2 were given
#| TypeError: two() missing 2 required positional arguments: 'a' and 'b'
#| TypeError: two() missing 1 required positional argument: 'b'
#| TypeError: two() takes 2 positional arguments but 3 were given
#| TypeError: two() got multiple values for argument 'a'
#| TypeError: two() missing 1 required positional argument: 'a'
#| TypeError: two() got an unexpected keyword argument 'c'
#| TypeError: default() missing 1 required positional argument: 'a'
#| TypeError: default() takes from 1 to 2 positional arguments but 3 were given
#| TypeError: only() missing 1 required keyword-only argument: 'k'
#| TypeError: only() takes 0 positional arguments but 1 was given
#| TypeError: only2() missing 2 required keyword-only arguments: 'k' and 'l'
#| TypeError: only() takes 0 positional arguments but 1 positional argument (and 1 keyword-only argument) were given
#| TypeError: positional() missing 1 required positional argument: 'b'
#| TypeError: positional() got some positional-only arguments passed as keyword arguments: 'a, b'
#| TypeError: positional() got some positional-only arguments passed as keyword arguments: 'b'
#| TypeError: mixed() missing 1 required positional argument: 'b'
#| TypeError: mixed() missing 1 required keyword-only argument: 'c'
#| TypeError: mixed() takes 2 positional arguments but 3 were given
#| TypeError: mixed() got some positional-only arguments passed as keyword arguments: 'a'
#| TypeError: stars() missing 1 required positional argument: 'a'
#| TypeError: stars() missing 1 required keyword-only argument: 'k'
#| TypeError: stars() got multiple values for argument 'a'
#| TypeError: <lambda>() missing 1 required positional argument: 'y'
#| TypeError: one() got an unexpected keyword argument 'b'
