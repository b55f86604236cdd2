# getattr, setattr, hasattr, delattr, vars, dir, callable, id, type, isinstance on all kinds of objects.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


class A:
    x = 1
    __slots__ = ("s", "__dict__")

    def m(self): pass

    def __getattr__(self, name):
        if name.startswith("auto_"):
            return name[5:]
        raise AttributeError(f"no {name}!")


a = A()
print(getattr(a, "x"), getattr(a, "auto_q"), getattr(a, "none", "default"), hasattr(a, "x"), hasattr(a, "zzz"), hasattr(a, "s"))
setattr(a, "new", 5)
setattr(a, "with space", 6)
print(vars(a), getattr(a, "with space"), a.__dict__)
delattr(a, "new")
attempt(lambda: getattr(a, "new"))
attempt(lambda: a.s)
attempt(lambda: delattr(a, "x"))
attempt(lambda: getattr(a, 3))
attempt(lambda: setattr(a, 3, 1))
attempt(lambda: hasattr(a, None))
attempt(lambda: getattr(a))
attempt(lambda: setattr(5, "x", 1))
attempt(lambda: setattr(int, "x", 1))
attempt(lambda: setattr([], "x", 1))
attempt(lambda: setattr(len, "x", 1))
attempt(lambda: setattr(object(), "x", 1))
attempt(lambda: delattr(A, "nothing"))
attempt(lambda: (5).x)
attempt(lambda: None.x)
attempt(lambda: "a".lenght)
attempt(lambda: [].push(1))
attempt(lambda: {}.has_key(1))
attempt(lambda: A.nothing)
attempt(lambda: vars(5))
attempt(lambda: vars())
attempt(lambda: __import__("math").tau2)
print(callable(len), callable(A), callable(a), callable(lambda: 0), callable(5), callable(a.m), callable(int))
print(type(5) is int, type(type), type(A).__name__, isinstance(True, int), isinstance(5, (str, int)), isinstance(5, int | str), issubclass(bool, int), issubclass(A, object), isinstance(A, type), isinstance(None, type(None)))
attempt(lambda: isinstance(5, "int"))
attempt(lambda: isinstance(5, [int]))
attempt(lambda: issubclass(5, int))
attempt(lambda: issubclass(int, 5))
attempt(lambda: isinstance(5))
print([n for n in dir(a) if not n.startswith("__")], "m" in dir(A), dir(type("E", (), {"__dir__": lambda s: ["b", "a"]})()), sorted(vars(A))[-3:])
attempt(lambda: dir(type("E", (), {"__dir__": lambda s: 5})()))
attempt(lambda: dir(1, 2))
#| 1 q default True False False
#| {'new': 5, 'with space': 6} 6 {'new': 5, 'with space': 6}
#| AttributeError: no new!
#| AttributeError: no s!
#| AttributeError: 'A' object has no attribute 'x'
#| TypeError: attribute name must be string, not 'int'
#| TypeError: attribute name must be string, not 'int'
#| TypeError: attribute name must be string, not 'NoneType'
#| TypeError: getattr expected at least 2 arguments, got 1
#| AttributeError: 'int' object has no attribute 'x' and no __dict__ for setting new attributes
#| TypeError: cannot set 'x' attribute of immutable type 'int'
#| AttributeError: 'list' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError: 'builtin_function_or_method' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError: 'object' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError: type object 'A' has no attribute 'nothing'
#| AttributeError: 'int' object has no attribute 'x'
#| AttributeError: 'NoneType' object has no attribute 'x'
#| AttributeError: 'str' object has no attribute 'lenght'
#| AttributeError: 'list' object has no attribute 'push'
#| AttributeError: 'dict' object has no attribute 'has_key'
#| AttributeError: type object 'A' has no attribute 'nothing'
#| TypeError: vars() argument must have __dict__ attribute
#| {}
#| AttributeError: module 'math' has no attribute 'tau2'
#| True True False True False True True
#| True <class 'type'> type True True True True True True True
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError: issubclass() arg 1 must be a class
#| TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
#| TypeError: isinstance expected 2 arguments, got 1
#| ['m', 's', 'with space', 'x'] True ['a', 'b'] ['m', 's', 'x']
#| TypeError: 'int' object is not iterable
#| TypeError: dir expected at most 1 argument, got 2
