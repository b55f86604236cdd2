# TimeoutError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in TimeoutError.__mro__], TimeoutError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = TimeoutError(*args)
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
    TimeoutError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(TimeoutError):
    pass


print(issubclass(Own, TimeoutError), Own.__name__, isinstance(TimeoutError, type))
#| ['TimeoutError', 'OSError', 'Exception', 'BaseException', 'object'] builtins
#| TimeoutError() |  | () {}
#| []
#| True TimeoutError
#| TimeoutError('text') | text | ('text',) {}
#| []
#| True TimeoutError: text
#| TimeoutError(5, 'two') | [Errno 5] two | (5, 'two') {}
#| ['errno']
#| True TimeoutError: [Errno 5] two
#| TimeoutError(None) | None | (None,) {}
#| []
#| True TimeoutError: None
#| TimeoutError(1, 2) | [Errno 1] 2: 3 | (1, 2) {}
#| ['errno', 'filename']
#| True TimeoutError: [Errno 1] 2: 3
#| TimeoutError('a', ('f.py', 1, 2, 'line')) | [Errno a] ('f.py', 1, 2, 'line') | ('a', ('f.py', 1, 2, 'line')) {}
#| ['errno']
#| True TimeoutError: [Errno a] ('f.py', 1, 2, 'line')
#| TimeoutError() takes no keyword arguments
#| True Own True
