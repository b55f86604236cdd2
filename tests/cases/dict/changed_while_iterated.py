# A dict that changes size while a loop goes over it.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


def grow():
    d = {1: 1, 2: 2}
    for key in d:
        d[key + 10] = 0


def shrink():
    d = {1: 1, 2: 2, 3: 3}
    for key, value in d.items():
        del d[key]


def swap():
    d = {1: 1, 2: 2}
    for key in d:
        del d[key]
        d[key + 10] = 0


def same():
    d = {1: 1, 2: 2}
    for key in d:
        d[key] = 0
    return d


for function in (grow, shrink, swap, same):
    tell(function)
d = {1: 1}
it = iter(d)
d[2] = 2
tell(next, it)
tell(next, it)
print([d.pop(k) for k in list(d)], d)
#| RuntimeError: dictionary changed size during iteration
#| RuntimeError: dictionary changed size during iteration
#| RuntimeError: dictionary keys changed during iteration
#| {1: 0, 2: 0}
#| RuntimeError: dictionary changed size during iteration
#| RuntimeError: dictionary changed size during iteration
#| [1, 2] {}
