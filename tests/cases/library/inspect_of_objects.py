# inspect: signatures bound, sources, members, frames, kinds of objects, mro, closures.
import inspect


def f(a, b=1, /, c=2, *args, d, e=5, **kw) -> int:
    """Doc of f.

        indented
    """


class A:
    x = 1

    def method(self, y: int = 0): ...

    @classmethod
    def cm(cls): ...

    @staticmethod
    def sm(z): ...

    @property
    def p(self): ...


s = inspect.signature(f)
print(s, s.return_annotation, list(s.parameters), s.parameters["d"].kind, s.parameters["e"].default, s.parameters["args"].kind.description)
print([str(p) for p in s.parameters.values()], s.parameters["a"], repr(s.parameters["b"]))
bound = s.bind(1, 2, 3, 4, 5, d=6, z=7)
print(bound, bound.args, bound.kwargs, bound.arguments)
partial = s.bind_partial(1)
partial.apply_defaults()
print(partial.arguments)
for arguments in (((), {}), ((1,), {}), ((1,), {"d": 2, "a": 3}), ((1,), {"d": 1, "d2": 2})):
    try:
        print(s.bind(*arguments[0], **arguments[1]))
    except TypeError as error:
        print(error)
print(inspect.signature(A.method), inspect.signature(A().method), inspect.signature(A.cm), inspect.signature(A.sm), inspect.signature(A), inspect.signature(lambda x, *, y=1: 0), inspect.signature(int.__add__) if False else "")
print(s.replace(return_annotation=str), s.replace(parameters=list(s.parameters.values())[:2]), inspect.Signature([inspect.Parameter("q", inspect.Parameter.KEYWORD_ONLY, default=3)]))
for wrong in (lambda: inspect.Signature([inspect.Parameter("a", inspect.Parameter.KEYWORD_ONLY), inspect.Parameter("b", inspect.Parameter.POSITIONAL_ONLY)]), lambda: inspect.Parameter("1x", inspect.Parameter.POSITIONAL_ONLY), lambda: inspect.Parameter("*args", inspect.Parameter.VAR_POSITIONAL), lambda: inspect.Parameter("a", inspect.Parameter.VAR_POSITIONAL, default=1), lambda: inspect.signature(5), lambda: inspect.Signature([inspect.Parameter("a", inspect.Parameter.POSITIONAL_ONLY, default=1), inspect.Parameter("b", inspect.Parameter.POSITIONAL_ONLY)])):
    try:
        print(wrong())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(repr(inspect.getdoc(f)), inspect.cleandoc("  a\n    b\n  c"), inspect.getmodule(f).__name__, inspect.getmro(bool))
print([n for n, v in inspect.getmembers(A, inspect.isfunction)], [n for n, v in inspect.getmembers(A()) if not n.startswith("__")])
print(inspect.ismethod(A().method), inspect.ismethod(A.method), inspect.isfunction(A.sm), inspect.isclass(A), inspect.ismodule(inspect), inspect.isbuiltin(len), inspect.isroutine(len), inspect.isgeneratorfunction(f), inspect.isabstract(A), inspect.isdatadescriptor(A.__dict__["p"]), inspect.ismethoddescriptor(str.upper), inspect.iscode(f.__code__))


def outer():
    captured = 1

    def inner():
        return captured, len, undefined_name
    return inner


print(inspect.getclosurevars(outer()), inspect.getfullargspec(f), inspect.getattr_static(A, "p") is A.__dict__["p"])


def caller():
    frame = inspect.currentframe()
    return frame.f_code.co_name, frame.f_back.f_code.co_name, inspect.stack()[0].function, inspect.stack()[0].lineno, frame.f_lineno


print(caller())


def gen():
    yield 1


g = gen()
print(inspect.getgeneratorstate(g), next(g), inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g), list(g), inspect.getgeneratorstate(g))
print(inspect.unwrap(f) is f, inspect.getcallargs(lambda a, b=2, *c: 0, 1, 3, 4), inspect.formatannotation(int), inspect.formatannotation(list[int]))
#| (a, b=1, /, c=2, *args, d, e=5, **kw) -> int <class 'int'> ['a', 'b', 'c', 'args', 'd', 'e', 'kw'] KEYWORD_ONLY 5 variadic positional
#| ['a', 'b=1', 'c=2', '*args', 'd', 'e=5', '**kw'] a <Parameter "b=1">
#| <BoundArguments (a=1, b=2, c=3, args=(4, 5), d=6, kw={'z': 7})> (1, 2, 3, 4, 5) {'d': 6, 'z': 7} {'a': 1, 'b': 2, 'c': 3, 'args': (4, 5), 'd': 6, 'kw': {'z': 7}}
#| {'a': 1, 'b': 1, 'c': 2, 'args': (), 'e': 5, 'kw': {}}
#| missing a required argument: 'a'
#| missing a required argument: 'd'
#| <BoundArguments (a=1, d=2, kw={'a': 3})>
#| <BoundArguments (a=1, d=1, kw={'d2': 2})>
#| (self, y: int = 0) (y: int = 0) () (z) () (x, *, y=1)
#| (a, b=1, /, c=2, *args, d, e=5, **kw) -> str (a, b=1, /) -> int (*, q=3)
#| ValueError wrong parameter order: keyword-only parameter before positional-only parameter
#| ValueError '1x' is not a valid parameter name
#| ValueError '*args' is not a valid parameter name
#| ValueError variadic positional parameters cannot have default values
#| TypeError 5 is not a callable object
#| ValueError non-default argument follows default argument
#| 'Doc of f.\n\nindented' a
#|   b
#| c __main__ (<class 'bool'>, <class 'int'>, <class 'object'>)
#| ['method', 'sm'] ['cm', 'method', 'p', 'sm', 'x']
#| True False True True True True True False False True True True
#| ClosureVars(nonlocals={'captured': 1}, globals={}, builtins={'len': <built-in function len>}, unbound={'undefined_name'}) FullArgSpec(args=['a', 'b', 'c'], varargs='args', varkw='kw', defaults=(1, 2), kwonlyargs=['d', 'e'], kwonlydefaults={'e': 5}, annotations={'return': <class 'int'>}) True
#| ('caller', '<module>', 'caller', 65, 65)
#| GEN_CREATED 1 GEN_SUSPENDED {} [] GEN_CLOSED
#| True {'a': 1, 'b': 3, 'c': (4,)} int list[int]
