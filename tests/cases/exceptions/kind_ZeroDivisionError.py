# ZeroDivisionError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in ZeroDivisionError.__mro__], ZeroDivisionError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = ZeroDivisionError(*args)
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
    ZeroDivisionError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(ZeroDivisionError):
    pass


print(issubclass(Own, ZeroDivisionError), Own.__name__, isinstance(ZeroDivisionError, type))
#| ['ZeroDivisionError', 'ArithmeticError', 'Exception', 'BaseException', 'object'] builtins
#| ZeroDivisionError() |  | () {}
#| []
#| True ZeroDivisionError
#| ZeroDivisionError('text') | text | ('text',) {}
#| []
#| True ZeroDivisionError: text
#| ZeroDivisionError(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True ZeroDivisionError: (5, 'two')
#| ZeroDivisionError(None) | None | (None,) {}
#| []
#| True ZeroDivisionError: None
#| ZeroDivisionError(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True ZeroDivisionError: (1, 2, 3)
#| ZeroDivisionError('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True ZeroDivisionError: ('a', ('f.py', 1, 2, 'line'))
#| ZeroDivisionError() takes no keyword arguments
#| True Own True
