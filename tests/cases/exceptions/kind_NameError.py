# NameError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in NameError.__mro__], NameError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = NameError(*args)
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
    NameError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(NameError):
    pass


print(issubclass(Own, NameError), Own.__name__, isinstance(NameError, type))
#| ['NameError', 'Exception', 'BaseException', 'object'] builtins
#| NameError() |  | () {}
#| []
#| True NameError
#| NameError('text') | text | ('text',) {}
#| []
#| True NameError: text
#| NameError(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True NameError: (5, 'two')
#| NameError(None) | None | (None,) {}
#| []
#| True NameError: None
#| NameError(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True NameError: (1, 2, 3)
#| NameError('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True NameError: ('a', ('f.py', 1, 2, 'line'))
#| NameError() got an unexpected keyword argument 'nothing'
#| True Own True
