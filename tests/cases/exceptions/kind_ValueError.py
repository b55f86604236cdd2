# ValueError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in ValueError.__mro__], ValueError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = ValueError(*args)
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
    ValueError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(ValueError):
    pass


print(issubclass(Own, ValueError), Own.__name__, isinstance(ValueError, type))
#| ['ValueError', 'Exception', 'BaseException', 'object'] builtins
#| ValueError() |  | () {}
#| []
#| True ValueError
#| ValueError('text') | text | ('text',) {}
#| []
#| True ValueError: text
#| ValueError(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True ValueError: (5, 'two')
#| ValueError(None) | None | (None,) {}
#| []
#| True ValueError: None
#| ValueError(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True ValueError: (1, 2, 3)
#| ValueError('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True ValueError: ('a', ('f.py', 1, 2, 'line'))
#| ValueError() takes no keyword arguments
#| True Own True
