# OSError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in OSError.__mro__], OSError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = OSError(*args)
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
    OSError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(OSError):
    pass


print(issubclass(Own, OSError), Own.__name__, isinstance(OSError, type))
#| ['OSError', 'Exception', 'BaseException', 'object'] builtins
#| OSError() |  | () {}
#| []
#| True OSError
#| OSError('text') | text | ('text',) {}
#| []
#| True OSError: text
#| OSError(5, 'two') | [Errno 5] two | (5, 'two') {}
#| ['errno']
#| True OSError: [Errno 5] two
#| OSError(None) | None | (None,) {}
#| []
#| True OSError: None
#| PermissionError(1, 2) | [Errno 1] 2: 3 | (1, 2) {}
#| ['errno', 'filename']
#| True PermissionError: [Errno 1] 2: 3
#| OSError('a', ('f.py', 1, 2, 'line')) | [Errno a] ('f.py', 1, 2, 'line') | ('a', ('f.py', 1, 2, 'line')) {}
#| ['errno']
#| True OSError: [Errno a] ('f.py', 1, 2, 'line')
#| OSError() takes no keyword arguments
#| True Own True
