# ConnectionError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in ConnectionError.__mro__], ConnectionError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = ConnectionError(*args)
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
    ConnectionError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(ConnectionError):
    pass


print(issubclass(Own, ConnectionError), Own.__name__, isinstance(ConnectionError, type))
#| ['ConnectionError', 'OSError', 'Exception', 'BaseException', 'object'] builtins
#| ConnectionError() |  | () {}
#| []
#| True ConnectionError
#| ConnectionError('text') | text | ('text',) {}
#| []
#| True ConnectionError: text
#| ConnectionError(5, 'two') | [Errno 5] two | (5, 'two') {}
#| ['errno']
#| True ConnectionError: [Errno 5] two
#| ConnectionError(None) | None | (None,) {}
#| []
#| True ConnectionError: None
#| ConnectionError(1, 2) | [Errno 1] 2: 3 | (1, 2) {}
#| ['errno', 'filename']
#| True ConnectionError: [Errno 1] 2: 3
#| ConnectionError('a', ('f.py', 1, 2, 'line')) | [Errno a] ('f.py', 1, 2, 'line') | ('a', ('f.py', 1, 2, 'line')) {}
#| ['errno']
#| True ConnectionError: [Errno a] ('f.py', 1, 2, 'line')
#| ConnectionError() takes no keyword arguments
#| True Own True
