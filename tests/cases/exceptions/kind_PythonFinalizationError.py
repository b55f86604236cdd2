# PythonFinalizationError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in PythonFinalizationError.__mro__], PythonFinalizationError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = PythonFinalizationError(*args)
    except Exception as refused:
        print(args, "->", type(refused).__name__, refused)
        continue
    print(repr(error), "|", error, "|", error.args, vars(error))
    print([name for name in ("errno", "filename", "msg", "lineno", "code", "value", "name", "obj", "start", "end", "reason", "exceptions") if getattr(error, name, None) is not None])
    try:
        raise error
    except RuntimeError as caught:
        print(caught is error, "".join(traceback.format_exception_only(caught)), end="")
try:
    PythonFinalizationError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(PythonFinalizationError):
    pass


print(issubclass(Own, PythonFinalizationError), Own.__name__, isinstance(PythonFinalizationError, type))
#| ['PythonFinalizationError', 'RuntimeError', 'Exception', 'BaseException', 'object'] builtins
#| PythonFinalizationError() |  | () {}
#| []
#| True PythonFinalizationError
#| PythonFinalizationError('text') | text | ('text',) {}
#| []
#| True PythonFinalizationError: text
#| PythonFinalizationError(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True PythonFinalizationError: (5, 'two')
#| PythonFinalizationError(None) | None | (None,) {}
#| []
#| True PythonFinalizationError: None
#| PythonFinalizationError(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True PythonFinalizationError: (1, 2, 3)
#| PythonFinalizationError('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True PythonFinalizationError: ('a', ('f.py', 1, 2, 'line'))
#| PythonFinalizationError() takes no keyword arguments
#| True Own True
