# inspect.signature: binding, defaults, kinds, replacing, and what it says of wrappers.

import functools
import inspect


def f(a, /, b: int = 2, *args: str, c, d=4, **kwargs) -> bool:
    return True


sig = inspect.signature(f)
print(sig, sig.return_annotation)
for p in sig.parameters.values():
    print(p.name, p.kind.description, p.default is inspect.Parameter.empty, p.annotation)
bound = sig.bind(1, 3, "x", c=5, e=6)
print(bound, bound.arguments, bound.args, bound.kwargs)
bound = sig.bind(1, c=0)
bound.apply_defaults()
print(bound.arguments)
for call in (lambda: sig.bind(), lambda: sig.bind(1), lambda: sig.bind(a=1, c=2), lambda: sig.bind_partial(1, 2, 3, q=1)):
    try:
        print(call())
    except TypeError as error:
        print(error)


def deco(g):
    @functools.wraps(g)
    def wrapper(*args, **kwargs):
        return g(*args, **kwargs)

    return wrapper


@deco
def greet(name, punctuation="!"):
    """Says hello."""


print(inspect.signature(greet), inspect.signature(greet, follow_wrapped=False), inspect.getdoc(greet), inspect.unwrap(greet).__name__)
print(inspect.signature(functools.partial(greet, "x", punctuation="?")))


class C:
    def __init__(self, x, y=1): ...
    def m(self, z): ...
    @classmethod
    def k(cls, w): ...
    @staticmethod
    def s(v): ...


print(inspect.signature(C), inspect.signature(C.m), inspect.signature(C(1).m), inspect.signature(C.k), inspect.signature(C.s))
print(sig.replace(parameters=list(sig.parameters.values())[:2], return_annotation=int))
try:
    inspect.Signature([inspect.Parameter("b", inspect.Parameter.KEYWORD_ONLY), inspect.Parameter("a", inspect.Parameter.POSITIONAL_ONLY)])
except ValueError as error:
    print(error)
print(inspect.signature(len), inspect.signature(sorted))
print(sig.format(max_width=20))
#| (a, /, b: int = 2, *args: str, c, d=4, **kwargs) -> bool <class 'bool'>
#| a positional-only True <class 'inspect._empty'>
#| b positional or keyword False <class 'int'>
#| args variadic positional True <class 'str'>
#| c keyword-only True <class 'inspect._empty'>
#| d keyword-only False <class 'inspect._empty'>
#| kwargs variadic keyword True <class 'inspect._empty'>
#| <BoundArguments (a=1, b=3, args=('x',), c=5, kwargs={'e': 6})> {'a': 1, 'b': 3, 'args': ('x',), 'c': 5, 'kwargs': {'e': 6}} (1, 3, 'x') {'c': 5, 'e': 6}
#| {'a': 1, 'b': 2, 'args': (), 'c': 0, 'd': 4, 'kwargs': {}}
#| missing a required argument: 'a'
#| missing a required argument: 'c'
#| missing a required positional-only argument: 'a'
#| <BoundArguments (a=1, b=2, args=(3,), kwargs={'q': 1})>
#| (name, punctuation='!') (*args, **kwargs) Says hello. greet
#| (*, punctuation='?')
#| (x, y=1) (self, z) (z) (w) (v)
#| (a, /, b: int = 2) -> int
#| wrong parameter order: keyword-only parameter before positional-only parameter
#| (obj, /) (iterable, /, *, key=None, reverse=False)
#| (
#|     a,
#|     /,
#|     b: int = 2,
#|     *args: str,
#|     c,
#|     d=4,
#|     **kwargs
#| ) -> bool
