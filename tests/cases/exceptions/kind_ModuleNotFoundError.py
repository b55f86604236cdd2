# ModuleNotFoundError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in ModuleNotFoundError.__mro__], ModuleNotFoundError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = ModuleNotFoundError(*args)
    except Exception as refused:
        print(args, "->", type(refused).__name__, refused)
        continue
    print(repr(error), "|", error, "|", error.args, vars(error))
    print([name for name in ("errno", "filename", "msg", "lineno", "code", "value", "name", "obj", "start", "end", "reason", "exceptions") if getattr(error, name, None) is not None])
    try:
        raise error
    except ImportError as caught:
        print(caught is error, "".join(traceback.format_exception_only(caught)), end="")
try:
    ModuleNotFoundError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(ModuleNotFoundError):
    pass


print(issubclass(Own, ModuleNotFoundError), Own.__name__, isinstance(ModuleNotFoundError, type))
#| ['ModuleNotFoundError', 'ImportError', 'Exception', 'BaseException', 'object'] builtins
#| ModuleNotFoundError() |  | () {}
#| []
#| True ModuleNotFoundError
#| ModuleNotFoundError('text') | text | ('text',) {}
#| ['msg']
#| True ModuleNotFoundError: text
#| ModuleNotFoundError(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True ModuleNotFoundError: (5, 'two')
#| ModuleNotFoundError(None) | None | (None,) {}
#| []
#| True ModuleNotFoundError: None
#| ModuleNotFoundError(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True ModuleNotFoundError: (1, 2, 3)
#| ModuleNotFoundError('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True ModuleNotFoundError: ('a', ('f.py', 1, 2, 'line'))
#| ImportError() got an unexpected keyword argument 'nothing'
#| True Own True
