# FloatingPointError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in FloatingPointError.__mro__], FloatingPointError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = FloatingPointError(*args)
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
    FloatingPointError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(FloatingPointError):
    pass


print(issubclass(Own, FloatingPointError), Own.__name__, isinstance(FloatingPointError, type))
#| ['FloatingPointError', 'ArithmeticError', 'Exception', 'BaseException', 'object'] builtins
#| FloatingPointError() |  | () {}
#| []
#| True FloatingPointError
#| FloatingPointError('text') | text | ('text',) {}
#| []
#| True FloatingPointError: text
#| FloatingPointError(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True FloatingPointError: (5, 'two')
#| FloatingPointError(None) | None | (None,) {}
#| []
#| True FloatingPointError: None
#| FloatingPointError(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True FloatingPointError: (1, 2, 3)
#| FloatingPointError('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True FloatingPointError: ('a', ('f.py', 1, 2, 'line'))
#| FloatingPointError() takes no keyword arguments
#| True Own True
