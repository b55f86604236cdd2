# IndexError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in IndexError.__mro__], IndexError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = IndexError(*args)
    except Exception as refused:
        print(args, "->", type(refused).__name__, refused)
        continue
    print(repr(error), "|", error, "|", error.args, vars(error))
    print([name for name in ("errno", "filename", "msg", "lineno", "code", "value", "name", "obj", "start", "end", "reason", "exceptions") if getattr(error, name, None) is not None])
    try:
        raise error
    except LookupError as caught:
        print(caught is error, "".join(traceback.format_exception_only(caught)), end="")
try:
    IndexError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(IndexError):
    pass


print(issubclass(Own, IndexError), Own.__name__, isinstance(IndexError, type))
#| ['IndexError', 'LookupError', 'Exception', 'BaseException', 'object'] builtins
#| IndexError() |  | () {}
#| []
#| True IndexError
#| IndexError('text') | text | ('text',) {}
#| []
#| True IndexError: text
#| IndexError(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True IndexError: (5, 'two')
#| IndexError(None) | None | (None,) {}
#| []
#| True IndexError: None
#| IndexError(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True IndexError: (1, 2, 3)
#| IndexError('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True IndexError: ('a', ('f.py', 1, 2, 'line'))
#| IndexError() takes no keyword arguments
#| True Own True
