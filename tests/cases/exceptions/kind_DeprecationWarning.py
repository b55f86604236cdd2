# DeprecationWarning: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in DeprecationWarning.__mro__], DeprecationWarning.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = DeprecationWarning(*args)
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
    DeprecationWarning(nothing=1)
except TypeError as refused:
    print(refused)


class Own(DeprecationWarning):
    pass


print(issubclass(Own, DeprecationWarning), Own.__name__, isinstance(DeprecationWarning, type))
#| ['DeprecationWarning', 'Warning', 'Exception', 'BaseException', 'object'] builtins
#| DeprecationWarning() |  | () {}
#| []
#| True DeprecationWarning
#| DeprecationWarning('text') | text | ('text',) {}
#| []
#| True DeprecationWarning: text
#| DeprecationWarning(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True DeprecationWarning: (5, 'two')
#| DeprecationWarning(None) | None | (None,) {}
#| []
#| True DeprecationWarning: None
#| DeprecationWarning(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True DeprecationWarning: (1, 2, 3)
#| DeprecationWarning('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True DeprecationWarning: ('a', ('f.py', 1, 2, 'line'))
#| DeprecationWarning() takes no keyword arguments
#| True Own True
