# AssertionError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in AssertionError.__mro__], AssertionError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = AssertionError(*args)
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
    AssertionError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(AssertionError):
    pass


print(issubclass(Own, AssertionError), Own.__name__, isinstance(AssertionError, type))
#| ['AssertionError', 'Exception', 'BaseException', 'object'] builtins
#| AssertionError() |  | () {}
#| []
#| True AssertionError
#| AssertionError('text') | text | ('text',) {}
#| []
#| True AssertionError: text
#| AssertionError(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True AssertionError: (5, 'two')
#| AssertionError(None) | None | (None,) {}
#| []
#| True AssertionError: None
#| AssertionError(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True AssertionError: (1, 2, 3)
#| AssertionError('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True AssertionError: ('a', ('f.py', 1, 2, 'line'))
#| AssertionError() takes no keyword arguments
#| True Own True
