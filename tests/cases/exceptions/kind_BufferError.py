# BufferError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in BufferError.__mro__], BufferError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = BufferError(*args)
    except Exception as refused:
        print(args, "->", type(refused).__name__, refused)
        continue
    print(repr(error), "|", error, "|", error.args, vars(error))
    print([name for name in ("errno", "filename", "msg", "lineno", "code", "value", "name", "obj", "start", "end", "reason", "exceptions") if getattr(error, name, None) is not None])
    try:
        raise error
    except Exception as caught:
        print(caught is error, "".join(traceback.format_exception_only(caught)), end="")
try:
    BufferError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(BufferError):
    pass


print(issubclass(Own, BufferError), Own.__name__, isinstance(BufferError, type))
#| ['BufferError', 'Exception', 'BaseException', 'object'] builtins
#| BufferError() |  | () {}
#| []
#| True BufferError
#| BufferError('text') | text | ('text',) {}
#| []
#| True BufferError: text
#| BufferError(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True BufferError: (5, 'two')
#| BufferError(None) | None | (None,) {}
#| []
#| True BufferError: None
#| BufferError(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True BufferError: (1, 2, 3)
#| BufferError('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True BufferError: ('a', ('f.py', 1, 2, 'line'))
#| BufferError() takes no keyword arguments
#| True Own True
