# IsADirectoryError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in IsADirectoryError.__mro__], IsADirectoryError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = IsADirectoryError(*args)
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
    IsADirectoryError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(IsADirectoryError):
    pass


print(issubclass(Own, IsADirectoryError), Own.__name__, isinstance(IsADirectoryError, type))
#| ['IsADirectoryError', 'OSError', 'Exception', 'BaseException', 'object'] builtins
#| IsADirectoryError() |  | () {}
#| []
#| True IsADirectoryError
#| IsADirectoryError('text') | text | ('text',) {}
#| []
#| True IsADirectoryError: text
#| IsADirectoryError(5, 'two') | [Errno 5] two | (5, 'two') {}
#| ['errno']
#| True IsADirectoryError: [Errno 5] two
#| IsADirectoryError(None) | None | (None,) {}
#| []
#| True IsADirectoryError: None
#| IsADirectoryError(1, 2) | [Errno 1] 2: 3 | (1, 2) {}
#| ['errno', 'filename']
#| True IsADirectoryError: [Errno 1] 2: 3
#| IsADirectoryError('a', ('f.py', 1, 2, 'line')) | [Errno a] ('f.py', 1, 2, 'line') | ('a', ('f.py', 1, 2, 'line')) {}
#| ['errno']
#| True IsADirectoryError: [Errno a] ('f.py', 1, 2, 'line')
#| IsADirectoryError() takes no keyword arguments
#| True Own True
