# LookupError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in LookupError.__mro__], LookupError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = LookupError(*args)
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
    LookupError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(LookupError):
    pass


print(issubclass(Own, LookupError), Own.__name__, isinstance(LookupError, type))
#| ['LookupError', 'Exception', 'BaseException', 'object'] builtins
#| LookupError() |  | () {}
#| []
#| True LookupError
#| LookupError('text') | text | ('text',) {}
#| []
#| True LookupError: text
#| LookupError(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True LookupError: (5, 'two')
#| LookupError(None) | None | (None,) {}
#| []
#| True LookupError: None
#| LookupError(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True LookupError: (1, 2, 3)
#| LookupError('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True LookupError: ('a', ('f.py', 1, 2, 'line'))
#| LookupError() takes no keyword arguments
#| True Own True
