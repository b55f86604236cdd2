# Attributes of functions: names, code, defaults, own attributes.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


def f(a, b=1, *args, c, d=2, **kw):
    "doc"
    x = y = 1
    return x


f.own = "value"
print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.own, f.__dict__, f.__defaults__, f.__kwdefaults__)
code = f.__code__
print(code.co_varnames, code.co_argcount, code.co_kwonlyargcount, code.co_posonlyargcount, code.co_nlocals, code.co_name, code.co_consts, code.co_names, code.co_flags & 0xF)
f.__name__, f.__doc__ = "renamed", None
print(f.__name__, f.__doc__, repr(f)[:12])
tell(lambda: setattr(f, "__name__", 5))
tell(lambda: setattr(f, "__code__", 5))
tell(lambda: setattr(f, "__defaults__", 5))
tell(lambda: setattr(f, "__globals__", {}))
tell(lambda: f.nothing)
def g(): return "g"
def h(): return "h"
g.__code__ = h.__code__
print(g(), g.__name__)
del f.own
tell(lambda: f.own)
#| f f doc __main__ value {'own': 'value'} (1,) {'d': 2}
#| ('a', 'b', 'c', 'd', 'args', 'kw', 'x', 'y') 2 2 0 8 f ('doc',) () 15
#| renamed None <function f
#| TypeError: __name__ must be set to a string object
#| TypeError: __code__ must be set to a code object
#| TypeError: __defaults__ must be set to a tuple object
#| AttributeError: readonly attribute
#| AttributeError: 'function' object has no attribute 'nothing'
#| h g
#| AttributeError: 'function' object has no attribute 'own'
