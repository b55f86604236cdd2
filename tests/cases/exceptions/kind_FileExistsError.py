# FileExistsError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in FileExistsError.__mro__], FileExistsError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = FileExistsError(*args)
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
    FileExistsError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(FileExistsError):
    pass


print(issubclass(Own, FileExistsError), Own.__name__, isinstance(FileExistsError, type))
#| ['FileExistsError', 'OSError', 'Exception', 'BaseException', 'object'] builtins
#| FileExistsError() |  | () {}
#| []
#| True FileExistsError
#| FileExistsError('text') | text | ('text',) {}
#| []
#| True FileExistsError: text
#| FileExistsError(5, 'two') | [Errno 5] two | (5, 'two') {}
#| ['errno']
#| True FileExistsError: [Errno 5] two
#| FileExistsError(None) | None | (None,) {}
#| []
#| True FileExistsError: None
#| FileExistsError(1, 2) | [Errno 1] 2: 3 | (1, 2) {}
#| ['errno', 'filename']
#| True FileExistsError: [Errno 1] 2: 3
#| FileExistsError('a', ('f.py', 1, 2, 'line')) | [Errno a] ('f.py', 1, 2, 'line') | ('a', ('f.py', 1, 2, 'line')) {}
#| ['errno']
#| True FileExistsError: [Errno a] ('f.py', 1, 2, 'line')
#| FileExistsError() takes no keyword arguments
#| True Own True
