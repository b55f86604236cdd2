# EOFError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in EOFError.__mro__], EOFError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = EOFError(*args)
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
    EOFError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(EOFError):
    pass


print(issubclass(Own, EOFError), Own.__name__, isinstance(EOFError, type))
#| ['EOFError', 'Exception', 'BaseException', 'object'] builtins
#| EOFError() |  | () {}
#| []
#| True EOFError
#| EOFError('text') | text | ('text',) {}
#| []
#| True EOFError: text
#| EOFError(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True EOFError: (5, 'two')
#| EOFError(None) | None | (None,) {}
#| []
#| True EOFError: None
#| EOFError(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True EOFError: (1, 2, 3)
#| EOFError('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True EOFError: ('a', ('f.py', 1, 2, 'line'))
#| EOFError() takes no keyword arguments
#| True Own True
