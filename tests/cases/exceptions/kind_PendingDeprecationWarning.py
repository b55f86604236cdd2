# PendingDeprecationWarning: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in PendingDeprecationWarning.__mro__], PendingDeprecationWarning.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = PendingDeprecationWarning(*args)
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
    PendingDeprecationWarning(nothing=1)
except TypeError as refused:
    print(refused)


class Own(PendingDeprecationWarning):
    pass


print(issubclass(Own, PendingDeprecationWarning), Own.__name__, isinstance(PendingDeprecationWarning, type))
#| ['PendingDeprecationWarning', 'Warning', 'Exception', 'BaseException', 'object'] builtins
#| PendingDeprecationWarning() |  | () {}
#| []
#| True PendingDeprecationWarning
#| PendingDeprecationWarning('text') | text | ('text',) {}
#| []
#| True PendingDeprecationWarning: text
#| PendingDeprecationWarning(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True PendingDeprecationWarning: (5, 'two')
#| PendingDeprecationWarning(None) | None | (None,) {}
#| []
#| True PendingDeprecationWarning: None
#| PendingDeprecationWarning(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True PendingDeprecationWarning: (1, 2, 3)
#| PendingDeprecationWarning('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True PendingDeprecationWarning: ('a', ('f.py', 1, 2, 'line'))
#| PendingDeprecationWarning() takes no keyword arguments
#| True Own True
