# next: a default instead of StopIteration.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


it = iter("ab")
print(next(it), next(it), next(it, "end"), next(it, None))
tell(next, it)
tell(next, [1])
tell(next)
tell(next, 5, 1)
class Count:
    def __next__(self):
        raise ValueError("broken")
tell(next, Count())
tell(next, Count(), 1)


def generator():
    yield 1
    return "the value"


running = generator()
next(running)
try:
    next(running)
except StopIteration as stop:
    print(stop.value, stop.args)
#| a b end None
#| StopIteration:
#| TypeError: 'list' object is not an iterator
#| TypeError: next expected at least 1 argument, got 0
#| TypeError: 'int' object is not an iterator
#| ValueError: broken
#| ValueError: broken
#| the value ('the value',)
