# RuntimeError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in RuntimeError.__mro__], RuntimeError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = RuntimeError(*args)
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
    RuntimeError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(RuntimeError):
    pass


print(issubclass(Own, RuntimeError), Own.__name__, isinstance(RuntimeError, type))
#| ['RuntimeError', 'Exception', 'BaseException', 'object'] builtins
#| RuntimeError() |  | () {}
#| []
#| True RuntimeError
#| RuntimeError('text') | text | ('text',) {}
#| []
#| True RuntimeError: text
#| RuntimeError(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True RuntimeError: (5, 'two')
#| RuntimeError(None) | None | (None,) {}
#| []
#| True RuntimeError: None
#| RuntimeError(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True RuntimeError: (1, 2, 3)
#| RuntimeError('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True RuntimeError: ('a', ('f.py', 1, 2, 'line'))
#| RuntimeError() takes no keyword arguments
#| True Own True
