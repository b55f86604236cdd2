# ProcessLookupError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in ProcessLookupError.__mro__], ProcessLookupError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = ProcessLookupError(*args)
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
    ProcessLookupError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(ProcessLookupError):
    pass


print(issubclass(Own, ProcessLookupError), Own.__name__, isinstance(ProcessLookupError, type))
#| ['ProcessLookupError', 'OSError', 'Exception', 'BaseException', 'object'] builtins
#| ProcessLookupError() |  | () {}
#| []
#| True ProcessLookupError
#| ProcessLookupError('text') | text | ('text',) {}
#| []
#| True ProcessLookupError: text
#| ProcessLookupError(5, 'two') | [Errno 5] two | (5, 'two') {}
#| ['errno']
#| True ProcessLookupError: [Errno 5] two
#| ProcessLookupError(None) | None | (None,) {}
#| []
#| True ProcessLookupError: None
#| ProcessLookupError(1, 2) | [Errno 1] 2: 3 | (1, 2) {}
#| ['errno', 'filename']
#| True ProcessLookupError: [Errno 1] 2: 3
#| ProcessLookupError('a', ('f.py', 1, 2, 'line')) | [Errno a] ('f.py', 1, 2, 'line') | ('a', ('f.py', 1, 2, 'line')) {}
#| ['errno']
#| True ProcessLookupError: [Errno a] ('f.py', 1, 2, 'line')
#| ProcessLookupError() takes no keyword arguments
#| True Own True
