# ChildProcessError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in ChildProcessError.__mro__], ChildProcessError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = ChildProcessError(*args)
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
    ChildProcessError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(ChildProcessError):
    pass


print(issubclass(Own, ChildProcessError), Own.__name__, isinstance(ChildProcessError, type))
#| ['ChildProcessError', 'OSError', 'Exception', 'BaseException', 'object'] builtins
#| ChildProcessError() |  | () {}
#| []
#| True ChildProcessError
#| ChildProcessError('text') | text | ('text',) {}
#| []
#| True ChildProcessError: text
#| ChildProcessError(5, 'two') | [Errno 5] two | (5, 'two') {}
#| ['errno']
#| True ChildProcessError: [Errno 5] two
#| ChildProcessError(None) | None | (None,) {}
#| []
#| True ChildProcessError: None
#| ChildProcessError(1, 2) | [Errno 1] 2: 3 | (1, 2) {}
#| ['errno', 'filename']
#| True ChildProcessError: [Errno 1] 2: 3
#| ChildProcessError('a', ('f.py', 1, 2, 'line')) | [Errno a] ('f.py', 1, 2, 'line') | ('a', ('f.py', 1, 2, 'line')) {}
#| ['errno']
#| True ChildProcessError: [Errno a] ('f.py', 1, 2, 'line')
#| ChildProcessError() takes no keyword arguments
#| True Own True
