# BlockingIOError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in BlockingIOError.__mro__], BlockingIOError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = BlockingIOError(*args)
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
    BlockingIOError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(BlockingIOError):
    pass


print(issubclass(Own, BlockingIOError), Own.__name__, isinstance(BlockingIOError, type))
#| ['BlockingIOError', 'OSError', 'Exception', 'BaseException', 'object'] builtins
#| BlockingIOError() |  | () {}
#| []
#| True BlockingIOError
#| BlockingIOError('text') | text | ('text',) {}
#| []
#| True BlockingIOError: text
#| BlockingIOError(5, 'two') | [Errno 5] two | (5, 'two') {}
#| ['errno']
#| True BlockingIOError: [Errno 5] two
#| BlockingIOError(None) | None | (None,) {}
#| []
#| True BlockingIOError: None
#| BlockingIOError(1, 2, 3) | [Errno 1] 2 | (1, 2, 3) {}
#| ['errno']
#| True BlockingIOError: [Errno 1] 2
#| BlockingIOError('a', ('f.py', 1, 2, 'line')) | [Errno a] ('f.py', 1, 2, 'line') | ('a', ('f.py', 1, 2, 'line')) {}
#| ['errno']
#| True BlockingIOError: [Errno a] ('f.py', 1, 2, 'line')
#| BlockingIOError() takes no keyword arguments
#| True Own True
