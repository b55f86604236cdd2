# BrokenPipeError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in BrokenPipeError.__mro__], BrokenPipeError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = BrokenPipeError(*args)
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
    BrokenPipeError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(BrokenPipeError):
    pass


print(issubclass(Own, BrokenPipeError), Own.__name__, isinstance(BrokenPipeError, type))
#| ['BrokenPipeError', 'ConnectionError', 'OSError', 'Exception', 'BaseException', 'object'] builtins
#| BrokenPipeError() |  | () {}
#| []
#| True BrokenPipeError
#| BrokenPipeError('text') | text | ('text',) {}
#| []
#| True BrokenPipeError: text
#| BrokenPipeError(5, 'two') | [Errno 5] two | (5, 'two') {}
#| ['errno']
#| True BrokenPipeError: [Errno 5] two
#| BrokenPipeError(None) | None | (None,) {}
#| []
#| True BrokenPipeError: None
#| BrokenPipeError(1, 2) | [Errno 1] 2: 3 | (1, 2) {}
#| ['errno', 'filename']
#| True BrokenPipeError: [Errno 1] 2: 3
#| BrokenPipeError('a', ('f.py', 1, 2, 'line')) | [Errno a] ('f.py', 1, 2, 'line') | ('a', ('f.py', 1, 2, 'line')) {}
#| ['errno']
#| True BrokenPipeError: [Errno a] ('f.py', 1, 2, 'line')
#| BrokenPipeError() takes no keyword arguments
#| True Own True
