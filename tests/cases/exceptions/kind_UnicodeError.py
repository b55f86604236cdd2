# UnicodeError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in UnicodeError.__mro__], UnicodeError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = UnicodeError(*args)
    except Exception as refused:
        print(args, "->", type(refused).__name__, refused)
        continue
    print(repr(error), "|", error, "|", error.args, vars(error))
    print([name for name in ("errno", "filename", "msg", "lineno", "code", "value", "name", "obj", "start", "end", "reason", "exceptions") if getattr(error, name, None) is not None])
    try:
        raise error
    except ValueError as caught:
        print(caught is error, "".join(traceback.format_exception_only(caught)), end="")
try:
    UnicodeError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(UnicodeError):
    pass


print(issubclass(Own, UnicodeError), Own.__name__, isinstance(UnicodeError, type))
#| ['UnicodeError', 'ValueError', 'Exception', 'BaseException', 'object'] builtins
#| UnicodeError() |  | () {}
#| []
#| True UnicodeError
#| UnicodeError('text') | text | ('text',) {}
#| []
#| True UnicodeError: text
#| UnicodeError(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True UnicodeError: (5, 'two')
#| UnicodeError(None) | None | (None,) {}
#| []
#| True UnicodeError: None
#| UnicodeError(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True UnicodeError: (1, 2, 3)
#| UnicodeError('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True UnicodeError: ('a', ('f.py', 1, 2, 'line'))
#| UnicodeError() takes no keyword arguments
#| True Own True
