# ReferenceError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in ReferenceError.__mro__], ReferenceError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = ReferenceError(*args)
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
    ReferenceError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(ReferenceError):
    pass


print(issubclass(Own, ReferenceError), Own.__name__, isinstance(ReferenceError, type))
#| ['ReferenceError', 'Exception', 'BaseException', 'object'] builtins
#| ReferenceError() |  | () {}
#| []
#| True ReferenceError
#| ReferenceError('text') | text | ('text',) {}
#| []
#| True ReferenceError: text
#| ReferenceError(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True ReferenceError: (5, 'two')
#| ReferenceError(None) | None | (None,) {}
#| []
#| True ReferenceError: None
#| ReferenceError(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True ReferenceError: (1, 2, 3)
#| ReferenceError('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True ReferenceError: ('a', ('f.py', 1, 2, 'line'))
#| ReferenceError() takes no keyword arguments
#| True Own True
