# ImportError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in ImportError.__mro__], ImportError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = ImportError(*args)
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
    ImportError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(ImportError):
    pass


print(issubclass(Own, ImportError), Own.__name__, isinstance(ImportError, type))
#| ['ImportError', 'Exception', 'BaseException', 'object'] builtins
#| ImportError() |  | () {}
#| []
#| True ImportError
#| ImportError('text') | text | ('text',) {}
#| ['msg']
#| True ImportError: text
#| ImportError(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True ImportError: (5, 'two')
#| ImportError(None) | None | (None,) {}
#| []
#| True ImportError: None
#| ImportError(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True ImportError: (1, 2, 3)
#| ImportError('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True ImportError: ('a', ('f.py', 1, 2, 'line'))
#| ImportError() got an unexpected keyword argument 'nothing'
#| True Own True
