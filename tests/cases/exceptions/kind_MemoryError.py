# MemoryError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in MemoryError.__mro__], MemoryError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = MemoryError(*args)
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
    MemoryError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(MemoryError):
    pass


print(issubclass(Own, MemoryError), Own.__name__, isinstance(MemoryError, type))
#| ['MemoryError', 'Exception', 'BaseException', 'object'] builtins
#| MemoryError() |  | () {}
#| []
#| True MemoryError
#| MemoryError('text') | text | ('text',) {}
#| []
#| True MemoryError: text
#| MemoryError(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True MemoryError: (5, 'two')
#| MemoryError(None) | None | (None,) {}
#| []
#| True MemoryError: None
#| MemoryError(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True MemoryError: (1, 2, 3)
#| MemoryError('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True MemoryError: ('a', ('f.py', 1, 2, 'line'))
#| MemoryError() takes no keyword arguments
#| True Own True
