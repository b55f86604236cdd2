# Calls: positional, keyword, defaults, stars, only-kinds, evaluation order, and every complaint.
def f(a, b=2, /, c=3, *args, d, e=5, **kwargs):
    return a, b, c, args, d, e, kwargs


def attempt(source):
    try:
        print(source, "->", eval(source))
    except TypeError as error:
        print(source, "->", error)


def none(): return "none"
def one(x): return x
def two(x, y): return x, y
def opt(x, y=1): return x, y
def pos(x, /): return x
def kw(*, k): return k
def kws(*, k, m=1): return k, m
def star(*args): return args
def named(**k): return k
def posdef(x, y=1, /, z=2): return x, y, z


for source in ("f(1, d=4)", "f(1, 2, 3, 4, d=5, z=6)", "f(1, c=9, d=4)", "f(*[1, 2], **{'d': 3, 'q': 4})", "f(1, a=5, d=2)", "f(1, *(2, 3), 4, d=1)", "f(d=1, *[1])", "f()", "f(1)", "f(a=1, d=2)", "f(b=1, d=2)", "f(1, d=1, d2=2, **{'e': 0})", "f(1, **{'d': 1}, **{'d': 2})", "f(1, d=1, **{'d': 2})", "f(*5, d=1)", "f(1, **5)", "f(1, **{5: 1})", "f(1, **[('d', 1)])",
               "none(1)", "none(x=1)", "one()", "one(1, 2)", "one(y=1)", "one(1, x=2)", "one(x=5)", "two()", "two(1)", "two(1, 2, 3)", "two(y=1)", "two(1, y=2, z=3)", "opt()", "opt(1, 2, 3)", "opt(1, y=5)", "opt(1, z=5)", "pos(x=1)", "pos()", "pos(1, 2)", "kw()", "kw(1)", "kw(k=1)", "kw(1, k=2)", "kw(j=1)", "kws()", "kws(m=2)", "kws(1, 2, k=3)", "star()", "star(1, *'ab', *[], 2)", "star(x=1)", "named(a=1, **{'b': 2})", "named(1)", "named(**{'a b': 1, '': 2})", "posdef(1, 2, 3)", "posdef(1, y=2)", "posdef(1, z=5)", "posdef(x=1, y=2)", "posdef()",
               "len()", "len(1, 2)", "len(x=1)", "print(sep=1)", "int(x=1)", "sorted()", "sorted([1], 2)", "max()", "isinstance(1)", "abs(1, 2)", "dict(1, 2)", "range()", "enumerate()", "''.join()", "''.join(1, 2)", "[].append()", "{}.get()", "'a'.split(1, 2, 3)", "'a'.replace('b')", "str.upper()", "str.upper(5)", "list.append([1])", "5()", "None()", "'a'()", "[1]()", "(lambda x: x)()", "(lambda x, *, y: x)(1)", "type('A', (), {})(1)", "object(1)", "Exception(1, x=2)", "(lambda *, kwarg: 0)(kwargs=1)", "(lambda parameter: 0)(paramter=1)"):
    attempt(source)
order = []


def note(x):
    order.append(x)
    return x


star(note(1), *[note(2)], note(3), *[note(4)])
named(a=note(5), **{"b": note(6)}, c=note(7))
print(order)


def default(x=order, y=len(order), z=[]):
    z.append(1)
    return x is order, y, z


print(default(), default(), default(z=[0]), default.__defaults__, f.__kwdefaults__, f.__code__.co_argcount, f.__code__.co_posonlyargcount, f.__code__.co_kwonlyargcount, f.__code__.co_varnames)
for source in ("def g(a, a): pass", "def g(a=1, b): pass", "def g(*): pass", "def g(*, **k): pass", "def g(/, a): pass", "def g(a, /, b, /): pass", "def g(*a, *b): pass", "def g(**k, a): pass", "def g(**k, *a): pass", "def g(*, a, /): pass", "def g(a.b): pass", "def g(a, (b, c)): pass", "def g(1): pass", "def g(None): pass", "def g(*a=1): pass", "def g(**k=1): pass", "def g(a=): pass", "def g(a b): pass", "def g(a,, b): pass", "lambda a, a: 0", "lambda *: 0", "f(a=1, 2)", "f(**a, b)", "f(**a, *b)", "f(a=1, a=2)", "f(a.b=1)", "f(1=2)", "f(True=1)", "f(a for a in b, c)", "f(*)", "f(**)", "f(a b)", "f(a, , b)", "f(a := 1, b)", "f(a=b := 1)", "f(a + 1 = 2)", "f(x for x in y)(1)"):
    try:
        compile(source, "s", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), "|", error.msg, error.offset)
#| f(1, d=4) -> (1, 2, 3, (), 4, 5, {})
#| f(1, 2, 3, 4, d=5, z=6) -> (1, 2, 3, (4,), 5, 5, {'z': 6})
#| f(1, c=9, d=4) -> (1, 2, 9, (), 4, 5, {})
#| f(*[1, 2], **{'d': 3, 'q': 4}) -> (1, 2, 3, (), 3, 5, {'q': 4})
#| f(1, a=5, d=2) -> (1, 2, 3, (), 2, 5, {'a': 5})
#| f(1, *(2, 3), 4, d=1) -> (1, 2, 3, (4,), 1, 5, {})
#| f(d=1, *[1]) -> (1, 2, 3, (), 1, 5, {})
#| f() -> f() missing 1 required positional argument: 'a'
#| f(1) -> f() missing 1 required keyword-only argument: 'd'
#| f(a=1, d=2) -> f() missing 1 required positional argument: 'a'
#| f(b=1, d=2) -> f() missing 1 required positional argument: 'a'
#| f(1, d=1, d2=2, **{'e': 0}) -> (1, 2, 3, (), 1, 0, {'d2': 2})
#| f(1, **{'d': 1}, **{'d': 2}) -> __main__.f() got multiple values for keyword argument 'd'
#| f(1, d=1, **{'d': 2}) -> __main__.f() got multiple values for keyword argument 'd'
#| f(*5, d=1) -> __main__.f() argument after * must be an iterable, not int
#| f(1, **5) -> __main__.f() argument after ** must be a mapping, not int
#| f(1, **{5: 1}) -> keywords must be strings
#| f(1, **[('d', 1)]) -> __main__.f() argument after ** must be a mapping, not list
#| none(1) -> none() takes 0 positional arguments but 1 was given
#| none(x=1) -> none() got an unexpected keyword argument 'x'
#| one() -> one() missing 1 required positional argument: 'x'
#| one(1, 2) -> one() takes 1 positional argument but 2 were given
#| one(y=1) -> one() got an unexpected keyword argument 'y'
#| one(1, x=2) -> one() got multiple values for argument 'x'
#| one(x=5) -> 5
#| two() -> two() missing 2 required positional arguments: 'x' and 'y'
#| two(1) -> two() missing 1 required positional argument: 'y'
#| two(1, 2, 3) -> two() takes 2 positional arguments but 3 were given
#| two(y=1) -> two() missing 1 required positional argument: 'x'
#| two(1, y=2, z=3) -> two() got an unexpected keyword argument 'z'
#| opt() -> opt() missing 1 required positional argument: 'x'
#| opt(1, 2, 3) -> opt() takes from 1 to 2 positional arguments but 3 were given
#| opt(1, y=5) -> (1, 5)
#| opt(1, z=5) -> opt() got an unexpected keyword argument 'z'
#| pos(x=1) -> pos() got some positional-only arguments passed as keyword arguments: 'x'
#| pos() -> pos() missing 1 required positional argument: 'x'
#| pos(1, 2) -> pos() takes 1 positional argument but 2 were given
#| kw() -> kw() missing 1 required keyword-only argument: 'k'
#| kw(1) -> kw() takes 0 positional arguments but 1 was given
#| kw(k=1) -> 1
#| kw(1, k=2) -> kw() takes 0 positional arguments but 1 positional argument (and 1 keyword-only argument) were given
#| kw(j=1) -> kw() got an unexpected keyword argument 'j'
#| kws() -> kws() missing 1 required keyword-only argument: 'k'
#| kws(m=2) -> kws() missing 1 required keyword-only argument: 'k'
#| kws(1, 2, k=3) -> kws() takes 0 positional arguments but 2 positional arguments (and 1 keyword-only argument) were given
#| star() -> ()
#| star(1, *'ab', *[], 2) -> (1, 'a', 'b', 2)
#| star(x=1) -> star() got an unexpected keyword argument 'x'
#| named(a=1, **{'b': 2}) -> {'a': 1, 'b': 2}
#| named(1) -> named() takes 0 positional arguments but 1 was given
#| named(**{'a b': 1, '': 2}) -> {'a b': 1, '': 2}
#| posdef(1, 2, 3) -> (1, 2, 3)
#| posdef(1, y=2) -> posdef() got some positional-only arguments passed as keyword arguments: 'y'
#| posdef(1, z=5) -> (1, 1, 5)
#| posdef(x=1, y=2) -> posdef() got some positional-only arguments passed as keyword arguments: 'x, y'
#| posdef() -> posdef() missing 1 required positional argument: 'x'
#| len() -> len() takes exactly one argument (0 given)
#| len(1, 2) -> len() takes exactly one argument (2 given)
#| len(x=1) -> len() takes no keyword arguments
#| print(sep=1) -> sep must be None or a string, not int
#| int(x=1) -> int() got an unexpected keyword argument 'x'
#| sorted() -> sorted expected 1 argument, got 0
#| sorted([1], 2) -> sorted expected 1 argument, got 2
#| max() -> max expected at least 1 argument, got 0
#| isinstance(1) -> isinstance expected 2 arguments, got 1
#| abs(1, 2) -> abs() takes exactly one argument (2 given)
#| dict(1, 2) -> dict expected at most 1 argument, got 2
#| range() -> range expected at least 1 argument, got 0
#| enumerate() -> enumerate() missing required argument 'iterable'
#| ''.join() -> str.join() takes exactly one argument (0 given)
#| ''.join(1, 2) -> str.join() takes exactly one argument (2 given)
#| [].append() -> list.append() takes exactly one argument (0 given)
#| {}.get() -> get expected at least 1 argument, got 0
#| 'a'.split(1, 2, 3) -> split() takes at most 2 arguments (3 given)
#| 'a'.replace('b') -> replace() takes at least 2 positional arguments (1 given)
#| str.upper() -> unbound method str.upper() needs an argument
#| str.upper(5) -> descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
#| list.append([1]) -> list.append() takes exactly one argument (0 given)
#| 5() -> 'int' object is not callable
#| None() -> 'NoneType' object is not callable
#| 'a'() -> 'str' object is not callable
#| [1]() -> 'list' object is not callable
#| (lambda x: x)() -> <lambda>() missing 1 required positional argument: 'x'
#| (lambda x, *, y: x)(1) -> <lambda>() missing 1 required keyword-only argument: 'y'
#| type('A', (), {})(1) -> A() takes no arguments
#| object(1) -> object() takes no arguments
#| Exception(1, x=2) -> Exception() takes no keyword arguments
#| (lambda *, kwarg: 0)(kwargs=1) -> <lambda>() got an unexpected keyword argument 'kwargs'. Did you mean 'kwarg'?
#| (lambda parameter: 0)(paramter=1) -> <lambda>() got an unexpected keyword argument 'paramter'. Did you mean 'parameter'?
#| [1, 2, 3, 4, 5, 6, 7]
#| (True, 7, [1, 1]) (True, 7, [1, 1]) (True, 7, [0, 1]) ([1, 2, 3, 4, 5, 6, 7], 7, [1, 1]) {'e': 5} 3 2 2 ('a', 'b', 'c', 'd', 'e', 'args', 'kwargs')
#| 'def g(a, a): pass' | duplicate argument 'a' in function definition 10
#| 'def g(a=1, b): pass' | parameter without a default follows parameter with a default 12
#| 'def g(*): pass' | named arguments must follow bare * 7
#| 'def g(*, **k): pass' | named arguments must follow bare * 7
#| 'def g(/, a): pass' | at least one argument must precede / 7
#| 'def g(a, /, b, /): pass' | / may appear only once 16
#| 'def g(*a, *b): pass' | * argument may appear only once 11
#| 'def g(**k, a): pass' | arguments cannot follow var-keyword argument 12
#| 'def g(**k, *a): pass' | arguments cannot follow var-keyword argument 12
#| 'def g(*, a, /): pass' | / must be ahead of * 13
#| 'def g(a.b): pass' | invalid syntax 8
#| 'def g(a, (b, c)): pass' | Function parameters cannot be parenthesized 10
#| 'def g(1): pass' | invalid syntax 7
#| 'def g(None): pass' | invalid syntax 7
#| 'def g(*a=1): pass' | var-positional argument cannot have default value 9
#| 'def g(**k=1): pass' | var-keyword argument cannot have default value 10
#| 'def g(a=): pass' | expected default value expression 8
#| 'def g(a b): pass' | invalid syntax 9
#| 'def g(a,, b): pass' | invalid syntax 9
#| 'lambda a, a: 0' | duplicate argument 'a' in function definition 11
#| 'lambda *: 0' | named arguments must follow bare * 9
#| 'f(a=1, 2)' | positional argument follows keyword argument 9
#| 'f(**a, b)' | positional argument follows keyword argument unpacking 9
#| 'f(**a, *b)' | iterable argument unpacking follows keyword argument unpacking 6
#| 'f(a=1, a=2)' | keyword argument repeated: a 8
#| 'f(a.b=1)' | expression cannot contain assignment, perhaps you meant "=="? 3
#| 'f(1=2)' | expression cannot contain assignment, perhaps you meant "=="? 3
#| 'f(True=1)' | cannot assign to True 3
#| 'f(a for a in b, c)' | Generator expression must be parenthesized 3
#| 'f(*)' | Invalid star expression 4
#| 'f(**)' | invalid syntax 5
#| 'f(a b)' | invalid syntax. Perhaps you forgot a comma? 3
#| 'f(a, , b)' | invalid syntax 6
#| 'f(a := 1, b)' compiles
#| 'f(a=b := 1)' | invalid syntax 7
#| 'f(a + 1 = 2)' | expression cannot contain assignment, perhaps you meant "=="? 3
#| 'f(x for x in y)(1)' compiles
