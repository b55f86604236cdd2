# The state of a generator: gi_frame, gi_running, gi_yieldfrom, gi_suspended.
import inspect


def gen(n):
    me = yield
    if me is not None:
        print("running", me.gi_running, inspect.getgeneratorstate(me))
        try:
            next(me)
        except ValueError as error:
            print(error)
    yield from sub()


def sub():
    yield "sub"


g = gen(5)
print(inspect.getgeneratorstate(g), g.gi_frame.f_locals, g.gi_code.co_name, g.gi_suspended, g.__name__, g.__qualname__)
next(g)
print(inspect.getgeneratorstate(g), g.gi_frame.f_lineno, g.gi_yieldfrom)
print(g.send(g), g.gi_yieldfrom.__name__, inspect.getgeneratorlocals(g)["n"])
list(g)
print(inspect.getgeneratorstate(g), g.gi_frame, g.gi_running, g.gi_yieldfrom)
g.__name__ = "renamed"
print(repr(g)[:24], type(g))
#| GEN_CREATED {'n': 5} gen False gen gen
#| GEN_SUSPENDED 6 None
#| running True GEN_RUNNING
#| generator already executing
#| sub sub 5
#| GEN_CLOSED None False None
#| <generator object gen at <class 'generator'>
