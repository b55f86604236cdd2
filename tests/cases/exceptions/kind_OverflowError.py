# OverflowError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in OverflowError.__mro__], OverflowError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = OverflowError(*args)
    except Exception as refused:
        print(args, "->", type(refused).__name__, refused)
        continue
    print(repr(error), "|", error, "|", error.args, vars(error))
    print([name for name in ("errno", "filename", "msg", "lineno", "code", "value", "name", "obj", "start", "end", "reason", "exceptions") if getattr(error, name, None) is not None])
    try:
        raise error
    except ArithmeticError as caught:
        print(caught is error, "".join(traceback.format_exception_only(caught)), end="")
try:
    OverflowError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(OverflowError):
    pass


print(issubclass(Own, OverflowError), Own.__name__, isinstance(OverflowError, type))
#| ['OverflowError', 'ArithmeticError', 'Exception', 'BaseException', 'object'] builtins
#| OverflowError() |  | () {}
#| []
#| True OverflowError
#| OverflowError('text') | text | ('text',) {}
#| []
#| True OverflowError: text
#| OverflowError(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True OverflowError: (5, 'two')
#| OverflowError(None) | None | (None,) {}
#| []
#| True OverflowError: None
#| OverflowError(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True OverflowError: (1, 2, 3)
#| OverflowError('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True OverflowError: ('a', ('f.py', 1, 2, 'line'))
#| OverflowError() takes no keyword arguments
#| True Own True
