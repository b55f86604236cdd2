# Type parameters: generic classes and functions, bounds, constraints, defaults, aliases, scopes.

class Stack[T]:
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> "Stack[T]":
        self.items.append(item)
        return self

    def map[U](self, f) -> "Stack[U]":
        made = Stack[U]()
        for item in self.items:
            made.push(f(item))
        return made


s = Stack[int]().push(1).push(2)
print(s.items, s.map(str).items, Stack.__type_params__, Stack[int], Stack.map.__type_params__, s.__orig_class__)
print(Stack.__mro__, Stack.__orig_bases__, Stack.__parameters__)


def first[T: (int, str), *Ts, **P](x: T, *rest: *Ts) -> T:
    return x


T, Ts, P = first.__type_params__
print(T, Ts, P, T.__constraints__, T.__bound__, T.__infer_variance__, first(1), first.__annotations__)


class Named[T: Hashable2 = int]:
    pass


try:
    Named.__type_params__[0].__bound__
except NameError as error:
    print(error)
Hashable2 = object
print(Named.__type_params__[0].__bound__, Named.__type_params__[0].__default__, Named.__type_params__[0].has_default())
type Tree[T] = T | list[Tree[T]]
type Pair = tuple[int, Missing]
print(Tree, Tree.__value__, Tree[int], Tree.__type_params__, Pair.__name__, type(Pair))
try:
    Pair.__value__
except NameError as error:
    print(error)
for wrong in (lambda: Stack[int, str], lambda: Pair[int], lambda: isinstance([], Tree), lambda: T(), lambda: Stack[()]):
    try:
        print(wrong())
    except TypeError as error:
        print(error)


class Outer[T]:
    kind = "outer"

    class Inner[U]:
        def f[V](self):
            return T, U, V, [T for _ in range(1)]


print(Outer.Inner().f())
try:
    T2
except NameError as error:
    print(error)
#| [1, 2] ['1', '2'] (T,) __main__.Stack[int] (U,) __main__.Stack[int]
#| (<class '__main__.Stack'>, <class 'typing.Generic'>, <class 'object'>) (typing.Generic[T],) (T,)
#| T Ts P (<class 'int'>, <class 'str'>) None True 1 {'x': T, 'rest': typing.Unpack[Ts], 'return': T}
#| name 'Hashable2' is not defined
#| <class 'object'> <class 'int'> True
#| Tree T | list[Tree[T]] Tree[int] (T,) Pair <class 'typing.TypeAliasType'>
#| name 'Missing' is not defined
#| Too many arguments for <class '__main__.Stack'>; actual 2, expected 1
#| Only generic type aliases are subscriptable
#| isinstance() arg 2 must be a type, a tuple of types, or a union
#| 'typing.TypeVar' object is not callable
#| Too few arguments for <class '__main__.Stack'>; actual 0, expected at least 1
#| (T, U, V, [T])
#| name 'T2' is not defined
