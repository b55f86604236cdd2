# PermissionError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in PermissionError.__mro__], PermissionError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = PermissionError(*args)
    except Exception as refused:
        print(args, "->", type(refused).__name__, refused)
        continue
    print(repr(error), "|", error, "|", error.args, vars(error))
    print([name for name in ("errno", "filename", "msg", "lineno", "code", "value", "name", "obj", "start", "end", "reason", "exceptions") if getattr(error, name, None) is not None])
    try:
        raise error
    except OSError as caught:
        print(caught is error, "".join(traceback.format_exception_only(caught)), end="")
try:
    PermissionError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(PermissionError):
    pass


print(issubclass(Own, PermissionError), Own.__name__, isinstance(PermissionError, type))
#| ['PermissionError', 'OSError', 'Exception', 'BaseException', 'object'] builtins
#| PermissionError() |  | () {}
#| []
#| True PermissionError
#| PermissionError('text') | text | ('text',) {}
#| []
#| True PermissionError: text
#| PermissionError(5, 'two') | [Errno 5] two | (5, 'two') {}
#| ['errno']
#| True PermissionError: [Errno 5] two
#| PermissionError(None) | None | (None,) {}
#| []
#| True PermissionError: None
#| PermissionError(1, 2) | [Errno 1] 2: 3 | (1, 2) {}
#| ['errno', 'filename']
#| True PermissionError: [Errno 1] 2: 3
#| PermissionError('a', ('f.py', 1, 2, 'line')) | [Errno a] ('f.py', 1, 2, 'line') | ('a', ('f.py', 1, 2, 'line')) {}
#| ['errno']
#| True PermissionError: [Errno a] ('f.py', 1, 2, 'line')
#| PermissionError() takes no keyword arguments
#| True Own True
