# FutureWarning: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in FutureWarning.__mro__], FutureWarning.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = FutureWarning(*args)
    except Exception as refused:
        print(args, "->", type(refused).__name__, refused)
        continue
    print(repr(error), "|", error, "|", error.args, vars(error))
    print([name for name in ("errno", "filename", "msg", "lineno", "code", "value", "name", "obj", "start", "end", "reason", "exceptions") if getattr(error, name, None) is not None])
    try:
        raise error
    except Warning as caught:
        print(caught is error, "".join(traceback.format_exception_only(caught)), end="")
try:
    FutureWarning(nothing=1)
except TypeError as refused:
    print(refused)


class Own(FutureWarning):
    pass


print(issubclass(Own, FutureWarning), Own.__name__, isinstance(FutureWarning, type))
#| ['FutureWarning', 'Warning', 'Exception', 'BaseException', 'object'] builtins
#| FutureWarning() |  | () {}
#| []
#| True FutureWarning
#| FutureWarning('text') | text | ('text',) {}
#| []
#| True FutureWarning: text
#| FutureWarning(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True FutureWarning: (5, 'two')
#| FutureWarning(None) | None | (None,) {}
#| []
#| True FutureWarning: None
#| FutureWarning(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True FutureWarning: (1, 2, 3)
#| FutureWarning('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True FutureWarning: ('a', ('f.py', 1, 2, 'line'))
#| FutureWarning() takes no keyword arguments
#| True Own True
