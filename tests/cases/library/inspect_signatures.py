# inspect.signature: parameters, kinds, binding.

import inspect


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


def f(a, /, b: int, c=3, *args, d, e=5, **kw) -> str: pass
s = inspect.signature(f)
tell(lambda: str(s))
tell(lambda: list(s.parameters))
tell(lambda: s.parameters["b"].annotation)
tell(lambda: s.parameters["c"].default)
tell(lambda: s.parameters["a"].kind)
tell(lambda: s.parameters["args"].kind.name)
tell(lambda: s.return_annotation)
tell(lambda: s.bind(1, 2, d=4).arguments)
tell(lambda: s.bind(1))
tell(lambda: s.bind_partial(1).args)
tell(lambda: inspect.signature(lambda: 0))
tell(lambda: inspect.signature(5))
tell(lambda: inspect.getfullargspec(f).kwonlyargs)
tell(lambda: inspect.Parameter.empty)
tell(lambda: str(inspect.signature(f).replace(return_annotation=inspect.Signature.empty)))
tell(lambda: repr(s.parameters["d"]))
#| '(a, /, b: int, c=3, *args, d, e=5, **kw) -> str'
#| ['a', 'b', 'c', 'args', 'd', 'e', 'kw']
#| <class 'int'>
#| 3
#| <_ParameterKind.POSITIONAL_ONLY: 0>
#| 'VAR_POSITIONAL'
#| <class 'str'>
#| {'a': 1, 'b': 2, 'd': 4}
#| TypeError: missing a required argument: 'b'
#| (1,)
#| <Signature ()>
#| TypeError: 5 is not a callable object
#| ['d', 'e']
#| <class 'inspect._empty'>
#| '(a, /, b: int, c=3, *args, d, e=5, **kw)'
#| '<Parameter "d">'
