# KeyError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in KeyError.__mro__], KeyError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = KeyError(*args)
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
    KeyError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(KeyError):
    pass


print(issubclass(Own, KeyError), Own.__name__, isinstance(KeyError, type))
#| ['KeyError', 'LookupError', 'Exception', 'BaseException', 'object'] builtins
#| KeyError() |  | () {}
#| []
#| True KeyError
#| KeyError('text') | 'text' | ('text',) {}
#| []
#| True KeyError: 'text'
#| KeyError(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True KeyError: (5, 'two')
#| KeyError(None) | None | (None,) {}
#| []
#| True KeyError: None
#| KeyError(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True KeyError: (1, 2, 3)
#| KeyError('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True KeyError: ('a', ('f.py', 1, 2, 'line'))
#| KeyError() takes no keyword arguments
#| True Own True
