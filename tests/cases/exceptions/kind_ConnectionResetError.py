# ConnectionResetError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in ConnectionResetError.__mro__], ConnectionResetError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = ConnectionResetError(*args)
    except Exception as refused:
        print(args, "->", type(refused).__name__, refused)
        continue
    print(repr(error), "|", error, "|", error.args, vars(error))
    print([name for name in ("errno", "filename", "msg", "lineno", "code", "value", "name", "obj", "start", "end", "reason", "exceptions") if getattr(error, name, None) is not None])
    try:
        raise error
    except ConnectionError as caught:
        print(caught is error, "".join(traceback.format_exception_only(caught)), end="")
try:
    ConnectionResetError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(ConnectionResetError):
    pass


print(issubclass(Own, ConnectionResetError), Own.__name__, isinstance(ConnectionResetError, type))
#| ['ConnectionResetError', 'ConnectionError', 'OSError', 'Exception', 'BaseException', 'object'] builtins
#| ConnectionResetError() |  | () {}
#| []
#| True ConnectionResetError
#| ConnectionResetError('text') | text | ('text',) {}
#| []
#| True ConnectionResetError: text
#| ConnectionResetError(5, 'two') | [Errno 5] two | (5, 'two') {}
#| ['errno']
#| True ConnectionResetError: [Errno 5] two
#| ConnectionResetError(None) | None | (None,) {}
#| []
#| True ConnectionResetError: None
#| ConnectionResetError(1, 2) | [Errno 1] 2: 3 | (1, 2) {}
#| ['errno', 'filename']
#| True ConnectionResetError: [Errno 1] 2: 3
#| ConnectionResetError('a', ('f.py', 1, 2, 'line')) | [Errno a] ('f.py', 1, 2, 'line') | ('a', ('f.py', 1, 2, 'line')) {}
#| ['errno']
#| True ConnectionResetError: [Errno a] ('f.py', 1, 2, 'line')
#| ConnectionResetError() takes no keyword arguments
#| True Own True
