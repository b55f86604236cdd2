# ConnectionAbortedError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in ConnectionAbortedError.__mro__], ConnectionAbortedError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = ConnectionAbortedError(*args)
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
    ConnectionAbortedError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(ConnectionAbortedError):
    pass


print(issubclass(Own, ConnectionAbortedError), Own.__name__, isinstance(ConnectionAbortedError, type))
#| ['ConnectionAbortedError', 'ConnectionError', 'OSError', 'Exception', 'BaseException', 'object'] builtins
#| ConnectionAbortedError() |  | () {}
#| []
#| True ConnectionAbortedError
#| ConnectionAbortedError('text') | text | ('text',) {}
#| []
#| True ConnectionAbortedError: text
#| ConnectionAbortedError(5, 'two') | [Errno 5] two | (5, 'two') {}
#| ['errno']
#| True ConnectionAbortedError: [Errno 5] two
#| ConnectionAbortedError(None) | None | (None,) {}
#| []
#| True ConnectionAbortedError: None
#| ConnectionAbortedError(1, 2) | [Errno 1] 2: 3 | (1, 2) {}
#| ['errno', 'filename']
#| True ConnectionAbortedError: [Errno 1] 2: 3
#| ConnectionAbortedError('a', ('f.py', 1, 2, 'line')) | [Errno a] ('f.py', 1, 2, 'line') | ('a', ('f.py', 1, 2, 'line')) {}
#| ['errno']
#| True ConnectionAbortedError: [Errno a] ('f.py', 1, 2, 'line')
#| ConnectionAbortedError() takes no keyword arguments
#| True Own True
