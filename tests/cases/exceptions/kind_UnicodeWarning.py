# UnicodeWarning: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in UnicodeWarning.__mro__], UnicodeWarning.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = UnicodeWarning(*args)
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
    UnicodeWarning(nothing=1)
except TypeError as refused:
    print(refused)


class Own(UnicodeWarning):
    pass


print(issubclass(Own, UnicodeWarning), Own.__name__, isinstance(UnicodeWarning, type))
#| ['UnicodeWarning', 'Warning', 'Exception', 'BaseException', 'object'] builtins
#| UnicodeWarning() |  | () {}
#| []
#| True UnicodeWarning
#| UnicodeWarning('text') | text | ('text',) {}
#| []
#| True UnicodeWarning: text
#| UnicodeWarning(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True UnicodeWarning: (5, 'two')
#| UnicodeWarning(None) | None | (None,) {}
#| []
#| True UnicodeWarning: None
#| UnicodeWarning(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True UnicodeWarning: (1, 2, 3)
#| UnicodeWarning('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True UnicodeWarning: ('a', ('f.py', 1, 2, 'line'))
#| UnicodeWarning() takes no keyword arguments
#| True Own True
