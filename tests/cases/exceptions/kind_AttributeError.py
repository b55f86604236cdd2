# AttributeError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in AttributeError.__mro__], AttributeError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = AttributeError(*args)
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
    AttributeError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(AttributeError):
    pass


print(issubclass(Own, AttributeError), Own.__name__, isinstance(AttributeError, type))
#| ['AttributeError', 'Exception', 'BaseException', 'object'] builtins
#| AttributeError() |  | () {}
#| []
#| True AttributeError
#| AttributeError('text') | text | ('text',) {}
#| []
#| True AttributeError: text
#| AttributeError(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True AttributeError: (5, 'two')
#| AttributeError(None) | None | (None,) {}
#| []
#| True AttributeError: None
#| AttributeError(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True AttributeError: (1, 2, 3)
#| AttributeError('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True AttributeError: ('a', ('f.py', 1, 2, 'line'))
#| AttributeError() got an unexpected keyword argument 'nothing'
#| True Own True
