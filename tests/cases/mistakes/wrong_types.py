# TypeError: the mistakes with kinds of values that learners make.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: "5" + 3)
tell(lambda: 5 + "3")
tell(lambda: "a" - "b")
tell(lambda: [1] + 2)
tell(lambda: [1] + (2,))
tell(lambda: None + 1)
tell(lambda: len(5))
tell(lambda: 5())
tell(lambda: "abc"())
tell(lambda: None())
tell(lambda: [1, 2]["a"])
tell(lambda: {}[[]])
tell(lambda: "abc"["a"])
tell(lambda: 5[0])
tell(lambda: None[0])
tell(lambda: int([1]))
tell(lambda: int(None))
tell(lambda: float("a"))
tell(lambda: "a" * "b")
tell(lambda: for_each)
tell(lambda: sum("abc"))
tell(lambda: sorted([1, "a"]))
tell(lambda: max(1, "a"))
tell(lambda: "a" < 1)
tell(lambda: print.x)
tell(lambda: range("5"))
tell(lambda: abs("a"))
tell(lambda: round("a"))
tell(lambda: "a".join([1]))
tell(lambda: ",".join(5))
tell(lambda: [1, 2, 3](0))
tell(lambda: {1: 2}(1))
tell(lambda: (1, 2)(0))
tell(lambda: not_there())
tell(lambda: input.x)
tell(lambda: str.upper())
tell(lambda: open(5.5))
tell(lambda: isinstance(5, "int"))
tell(lambda: [].append())
tell(lambda: {}.get())
tell(lambda: set([[]]))
tell(lambda: dict([1]))
tell(lambda: tuple(5))
tell(lambda: 5 in 5)
tell(lambda: -"a")
tell(lambda: ~1.5)
tell(lambda: 1 if [] < 1 else 2)
tell(lambda: "%d" % "a")
tell(lambda: "%s %s" % "a")
#| TypeError: can only concatenate str (not "int") to str
#| TypeError: unsupported operand type(s) for +: 'int' and 'str'
#| TypeError: unsupported operand type(s) for -: 'str' and 'str'
#| TypeError: can only concatenate list (not "int") to list
#| TypeError: can only concatenate list (not "tuple") to list
#| TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'
#| TypeError: object of type 'int' has no len()
#| TypeError: 'int' object is not callable
#| TypeError: 'str' object is not callable
#| TypeError: 'NoneType' object is not callable
#| TypeError: list indices must be integers or slices, not str
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: string indices must be integers, not 'str'
#| TypeError: 'int' object is not subscriptable
#| TypeError: 'NoneType' object is not subscriptable
#| TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'
#| TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
#| ValueError: could not convert string to float: 'a'
#| TypeError: can't multiply sequence by non-int of type 'str'
#| NameError: name 'for_each' is not defined
#| TypeError: unsupported operand type(s) for +: 'int' and 'str'
#| TypeError: '<' not supported between instances of 'str' and 'int'
#| TypeError: '>' not supported between instances of 'str' and 'int'
#| TypeError: '<' not supported between instances of 'str' and 'int'
#| AttributeError: 'builtin_function_or_method' object has no attribute 'x'
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: bad operand type for abs(): 'str'
#| TypeError: type str doesn't define __round__ method
#| TypeError: sequence item 0: expected str instance, int found
#| TypeError: can only join an iterable
#| TypeError: 'list' object is not callable
#| TypeError: 'dict' object is not callable
#| TypeError: 'tuple' object is not callable
#| NameError: name 'not_there' is not defined
#| AttributeError: 'builtin_function_or_method' object has no attribute 'x'
#| TypeError: unbound method str.upper() needs an argument
#| TypeError: expected str, bytes or os.PathLike object, not float
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError: list.append() takes exactly one argument (0 given)
#| TypeError: get expected at least 1 argument, got 0
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError: object is not iterable
#| TypeError: 'int' object is not iterable
#| TypeError: argument of type 'int' is not a container or iterable
#| TypeError: bad operand type for unary -: 'str'
#| TypeError: bad operand type for unary ~: 'float'
#| TypeError: '<' not supported between instances of 'list' and 'int'
#| TypeError: %d format: a real number is required, not str
#| TypeError: not enough arguments for format string
