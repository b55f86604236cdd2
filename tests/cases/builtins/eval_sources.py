# What eval, exec, compile and int take as text, and as namespaces.

def tell(do):
    try:
        print(repr(do()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: eval(bytearray(b"1 + 1")))
tell(lambda: eval(memoryview(b"2 + 2")))
tell(lambda: exec(bytearray(b"x = 1")))
tell(lambda: compile(memoryview(b"3"), "x", "eval").co_consts)
tell(lambda: eval(3))
tell(lambda: eval("1", object()))
tell(lambda: eval("1", []))
tell(lambda: eval("1", {}, object()))
tell(lambda: eval("x", {}, [1]))
tell(lambda: exec("1", 3))
tell(lambda: exec("1", {}, 3))
tell(lambda: exec("x = 1", {}, "ab"))
tell(lambda: int(memoryview(b"123")))
tell(lambda: int(bytearray(b" 7 ")))
tell(lambda: int(memoryview(b"x")))
for kind in type(None), type(...), type(NotImplemented):
    tell(kind)
    tell(lambda: kind(1))


def f(a: "one") -> "two":
    pass


print(f.__annotations__)
del f.__annotations__
print(f.__annotations__, f.__annotate__)
f.__annotations__ = {"b": 3}
print(f.__annotations__, f.__annotate__)
#| 2
#| 4
#| None
#| (3,)
#| TypeError: eval() arg 1 must be a string, bytes or code object
#| TypeError: globals must be a dict
#| TypeError: globals must be a real dict; try eval(expr, {}, mapping)
#| TypeError: locals must be a mapping
#| TypeError: list indices must be integers or slices, not str
#| TypeError: exec() globals must be a dict, not int
#| TypeError: locals must be a mapping or None, not int
#| TypeError: 'str' object does not support item assignment
#| 123
#| 7
#| ValueError: invalid literal for int() with base 10: b'x'
#| None
#| TypeError: NoneType takes no arguments
#| Ellipsis
#| TypeError: EllipsisType takes no arguments
#| NotImplemented
#| TypeError: NotImplementedType takes no arguments
#| {'a': 'one', 'return': 'two'}
#| {} None
#| {'b': 3} None
