# send, throw and close: what the generator sees and gives.
def echo():
    print("start")
    got = None
    while True:
        try:
            got = yield got
            print("got", got)
        except ValueError as error:
            print("handled", error)
            got = "after error"
        except GeneratorExit:
            print("closing")
            raise


g = echo()
try:
    g.send(1)
except TypeError as error:
    print(error)
print(next(g), g.send("a"), g.throw(ValueError("v")), g.send("b"))
print(g.close(), g.close())
try:
    next(g)
except StopIteration as stop:
    print(repr(stop))


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


def answers():
    try:
        yield 1
    except GeneratorExit:
        return "on close"


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as error:
    print(error)
a = answers()
next(a)
print(a.close(), echo().close())
#| can't send non-None value to a just-started generator
#| start
#| got a
#| handled v
#| got b
#| None a after error b
#| closing
#| None None
#| StopIteration()
#| generator ignored GeneratorExit
#| on close None
