# InterruptedError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in InterruptedError.__mro__], InterruptedError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = InterruptedError(*args)
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
    InterruptedError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(InterruptedError):
    pass


print(issubclass(Own, InterruptedError), Own.__name__, isinstance(InterruptedError, type))
#| ['InterruptedError', 'OSError', 'Exception', 'BaseException', 'object'] builtins
#| InterruptedError() |  | () {}
#| []
#| True InterruptedError
#| InterruptedError('text') | text | ('text',) {}
#| []
#| True InterruptedError: text
#| InterruptedError(5, 'two') | [Errno 5] two | (5, 'two') {}
#| ['errno']
#| True InterruptedError: [Errno 5] two
#| InterruptedError(None) | None | (None,) {}
#| []
#| True InterruptedError: None
#| InterruptedError(1, 2) | [Errno 1] 2: 3 | (1, 2) {}
#| ['errno', 'filename']
#| True InterruptedError: [Errno 1] 2: 3
#| InterruptedError('a', ('f.py', 1, 2, 'line')) | [Errno a] ('f.py', 1, 2, 'line') | ('a', ('f.py', 1, 2, 'line')) {}
#| ['errno']
#| True InterruptedError: [Errno a] ('f.py', 1, 2, 'line')
#| InterruptedError() takes no keyword arguments
#| True Own True
