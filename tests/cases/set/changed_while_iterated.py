# A set that changes size while a loop goes over it.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


def grow():
    s = {1, 2}
    for n in s:
        s.add(n + 10)


def shrink():
    s = {1, 2, 3}
    for n in s:
        s.discard(n)


tell(grow)
tell(shrink)
s = {1, 2, 3}
for n in list(s):
    s.discard(n)
print(s)
it = iter({1})
print(next(it), it.__length_hint__())
tell(next, it)
#| RuntimeError: Set changed size during iteration
#| RuntimeError: Set changed size during iteration
#| set()
#| 1 0
#| StopIteration:
