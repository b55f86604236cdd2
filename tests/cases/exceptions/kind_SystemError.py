# SystemError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in SystemError.__mro__], SystemError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = SystemError(*args)
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
    SystemError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(SystemError):
    pass


print(issubclass(Own, SystemError), Own.__name__, isinstance(SystemError, type))
#| ['SystemError', 'Exception', 'BaseException', 'object'] builtins
#| SystemError() |  | () {}
#| []
#| True SystemError
#| SystemError('text') | text | ('text',) {}
#| []
#| True SystemError: text
#| SystemError(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True SystemError: (5, 'two')
#| SystemError(None) | None | (None,) {}
#| []
#| True SystemError: None
#| SystemError(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True SystemError: (1, 2, 3)
#| SystemError('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True SystemError: ('a', ('f.py', 1, 2, 'line'))
#| SystemError() takes no keyword arguments
#| True Own True
