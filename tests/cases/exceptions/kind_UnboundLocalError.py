# UnboundLocalError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in UnboundLocalError.__mro__], UnboundLocalError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = UnboundLocalError(*args)
    except Exception as refused:
        print(args, "->", type(refused).__name__, refused)
        continue
    print(repr(error), "|", error, "|", error.args, vars(error))
    print([name for name in ("errno", "filename", "msg", "lineno", "code", "value", "name", "obj", "start", "end", "reason", "exceptions") if getattr(error, name, None) is not None])
    try:
        raise error
    except NameError as caught:
        print(caught is error, "".join(traceback.format_exception_only(caught)), end="")
try:
    UnboundLocalError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(UnboundLocalError):
    pass


print(issubclass(Own, UnboundLocalError), Own.__name__, isinstance(UnboundLocalError, type))
#| ['UnboundLocalError', 'NameError', 'Exception', 'BaseException', 'object'] builtins
#| UnboundLocalError() |  | () {}
#| []
#| True UnboundLocalError
#| UnboundLocalError('text') | text | ('text',) {}
#| []
#| True UnboundLocalError: text
#| UnboundLocalError(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True UnboundLocalError: (5, 'two')
#| UnboundLocalError(None) | None | (None,) {}
#| []
#| True UnboundLocalError: None
#| UnboundLocalError(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True UnboundLocalError: (1, 2, 3)
#| UnboundLocalError('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True UnboundLocalError: ('a', ('f.py', 1, 2, 'line'))
#| NameError() got an unexpected keyword argument 'nothing'
#| True Own True
