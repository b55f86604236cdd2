# ArithmeticError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in ArithmeticError.__mro__], ArithmeticError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = ArithmeticError(*args)
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
    ArithmeticError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(ArithmeticError):
    pass


print(issubclass(Own, ArithmeticError), Own.__name__, isinstance(ArithmeticError, type))
#| ['ArithmeticError', 'Exception', 'BaseException', 'object'] builtins
#| ArithmeticError() |  | () {}
#| []
#| True ArithmeticError
#| ArithmeticError('text') | text | ('text',) {}
#| []
#| True ArithmeticError: text
#| ArithmeticError(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True ArithmeticError: (5, 'two')
#| ArithmeticError(None) | None | (None,) {}
#| []
#| True ArithmeticError: None
#| ArithmeticError(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True ArithmeticError: (1, 2, 3)
#| ArithmeticError('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True ArithmeticError: ('a', ('f.py', 1, 2, 'line'))
#| ArithmeticError() takes no keyword arguments
#| True Own True
