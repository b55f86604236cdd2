# RecursionError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in RecursionError.__mro__], RecursionError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = RecursionError(*args)
    except Exception as refused:
        print(args, "->", type(refused).__name__, refused)
        continue
    print(repr(error), "|", error, "|", error.args, vars(error))
    print([name for name in ("errno", "filename", "msg", "lineno", "code", "value", "name", "obj", "start", "end", "reason", "exceptions") if getattr(error, name, None) is not None])
    try:
        raise error
    except RuntimeError as caught:
        print(caught is error, "".join(traceback.format_exception_only(caught)), end="")
try:
    RecursionError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(RecursionError):
    pass


print(issubclass(Own, RecursionError), Own.__name__, isinstance(RecursionError, type))
#| ['RecursionError', 'RuntimeError', 'Exception', 'BaseException', 'object'] builtins
#| RecursionError() |  | () {}
#| []
#| True RecursionError
#| RecursionError('text') | text | ('text',) {}
#| []
#| True RecursionError: text
#| RecursionError(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True RecursionError: (5, 'two')
#| RecursionError(None) | None | (None,) {}
#| []
#| True RecursionError: None
#| RecursionError(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True RecursionError: (1, 2, 3)
#| RecursionError('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True RecursionError: ('a', ('f.py', 1, 2, 'line'))
#| RecursionError() takes no keyword arguments
#| True Own True
