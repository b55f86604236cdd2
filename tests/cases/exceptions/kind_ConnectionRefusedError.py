# ConnectionRefusedError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in ConnectionRefusedError.__mro__], ConnectionRefusedError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = ConnectionRefusedError(*args)
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
    ConnectionRefusedError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(ConnectionRefusedError):
    pass


print(issubclass(Own, ConnectionRefusedError), Own.__name__, isinstance(ConnectionRefusedError, type))
#| ['ConnectionRefusedError', 'ConnectionError', 'OSError', 'Exception', 'BaseException', 'object'] builtins
#| ConnectionRefusedError() |  | () {}
#| []
#| True ConnectionRefusedError
#| ConnectionRefusedError('text') | text | ('text',) {}
#| []
#| True ConnectionRefusedError: text
#| ConnectionRefusedError(5, 'two') | [Errno 5] two | (5, 'two') {}
#| ['errno']
#| True ConnectionRefusedError: [Errno 5] two
#| ConnectionRefusedError(None) | None | (None,) {}
#| []
#| True ConnectionRefusedError: None
#| ConnectionRefusedError(1, 2) | [Errno 1] 2: 3 | (1, 2) {}
#| ['errno', 'filename']
#| True ConnectionRefusedError: [Errno 1] 2: 3
#| ConnectionRefusedError('a', ('f.py', 1, 2, 'line')) | [Errno a] ('f.py', 1, 2, 'line') | ('a', ('f.py', 1, 2, 'line')) {}
#| ['errno']
#| True ConnectionRefusedError: [Errno a] ('f.py', 1, 2, 'line')
#| ConnectionRefusedError() takes no keyword arguments
#| True Own True
