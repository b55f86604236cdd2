# FileNotFoundError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in FileNotFoundError.__mro__], FileNotFoundError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = FileNotFoundError(*args)
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
    FileNotFoundError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(FileNotFoundError):
    pass


print(issubclass(Own, FileNotFoundError), Own.__name__, isinstance(FileNotFoundError, type))
#| ['FileNotFoundError', 'OSError', 'Exception', 'BaseException', 'object'] builtins
#| FileNotFoundError() |  | () {}
#| []
#| True FileNotFoundError
#| FileNotFoundError('text') | text | ('text',) {}
#| []
#| True FileNotFoundError: text
#| FileNotFoundError(5, 'two') | [Errno 5] two | (5, 'two') {}
#| ['errno']
#| True FileNotFoundError: [Errno 5] two
#| FileNotFoundError(None) | None | (None,) {}
#| []
#| True FileNotFoundError: None
#| FileNotFoundError(1, 2) | [Errno 1] 2: 3 | (1, 2) {}
#| ['errno', 'filename']
#| True FileNotFoundError: [Errno 1] 2: 3
#| FileNotFoundError('a', ('f.py', 1, 2, 'line')) | [Errno a] ('f.py', 1, 2, 'line') | ('a', ('f.py', 1, 2, 'line')) {}
#| ['errno']
#| True FileNotFoundError: [Errno a] ('f.py', 1, 2, 'line')
#| FileNotFoundError() takes no keyword arguments
#| True Own True
