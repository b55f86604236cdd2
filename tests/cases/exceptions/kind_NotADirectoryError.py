# NotADirectoryError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in NotADirectoryError.__mro__], NotADirectoryError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = NotADirectoryError(*args)
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
    NotADirectoryError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(NotADirectoryError):
    pass


print(issubclass(Own, NotADirectoryError), Own.__name__, isinstance(NotADirectoryError, type))
#| ['NotADirectoryError', 'OSError', 'Exception', 'BaseException', 'object'] builtins
#| NotADirectoryError() |  | () {}
#| []
#| True NotADirectoryError
#| NotADirectoryError('text') | text | ('text',) {}
#| []
#| True NotADirectoryError: text
#| NotADirectoryError(5, 'two') | [Errno 5] two | (5, 'two') {}
#| ['errno']
#| True NotADirectoryError: [Errno 5] two
#| NotADirectoryError(None) | None | (None,) {}
#| []
#| True NotADirectoryError: None
#| NotADirectoryError(1, 2) | [Errno 1] 2: 3 | (1, 2) {}
#| ['errno', 'filename']
#| True NotADirectoryError: [Errno 1] 2: 3
#| NotADirectoryError('a', ('f.py', 1, 2, 'line')) | [Errno a] ('f.py', 1, 2, 'line') | ('a', ('f.py', 1, 2, 'line')) {}
#| ['errno']
#| True NotADirectoryError: [Errno a] ('f.py', 1, 2, 'line')
#| NotADirectoryError() takes no keyword arguments
#| True Own True
