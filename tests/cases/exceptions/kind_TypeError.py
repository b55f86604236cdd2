# TypeError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in TypeError.__mro__], TypeError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = TypeError(*args)
    except Exception as refused:
        print(args, "->", type(refused).__name__, refused)
        continue
    print(repr(error), "|", error, "|", error.args, vars(error))
    print([name for name in ("errno", "filename", "msg", "lineno", "code", "value", "name", "obj", "start", "end", "reason", "exceptions") if getattr(error, name, None) is not None])
    try:
        raise error
    except Exception as caught:
        print(caught is error, "".join(traceback.format_exception_only(caught)), end="")
try:
    TypeError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(TypeError):
    pass


print(issubclass(Own, TypeError), Own.__name__, isinstance(TypeError, type))
#| ['TypeError', 'Exception', 'BaseException', 'object'] builtins
#| TypeError() |  | () {}
#| []
#| True TypeError
#| TypeError('text') | text | ('text',) {}
#| []
#| True TypeError: text
#| TypeError(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True TypeError: (5, 'two')
#| TypeError(None) | None | (None,) {}
#| []
#| True TypeError: None
#| TypeError(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True TypeError: (1, 2, 3)
#| TypeError('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True TypeError: ('a', ('f.py', 1, 2, 'line'))
#| TypeError() takes no keyword arguments
#| True Own True
