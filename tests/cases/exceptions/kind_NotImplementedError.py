# NotImplementedError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in NotImplementedError.__mro__], NotImplementedError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = NotImplementedError(*args)
    except Exception as refused:
        print(args, "->", type(refused).__name__, refused)
        continue
    print(repr(error), "|", error, "|", error.args, vars(error))
    print([name for name in ("errno", "filename", "msg", "lineno", "code", "value", "name", "obj", "start", "end", "reason", "exceptions") if getattr(error, name, None) is not None])
    try:
        raise error
    except RuntimeError as caught:
        print(caught is error, "".join(traceback.format_exception_only(caught)), end="")
try:
    NotImplementedError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(NotImplementedError):
    pass


print(issubclass(Own, NotImplementedError), Own.__name__, isinstance(NotImplementedError, type))
#| ['NotImplementedError', 'RuntimeError', 'Exception', 'BaseException', 'object'] builtins
#| NotImplementedError() |  | () {}
#| []
#| True NotImplementedError
#| NotImplementedError('text') | text | ('text',) {}
#| []
#| True NotImplementedError: text
#| NotImplementedError(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True NotImplementedError: (5, 'two')
#| NotImplementedError(None) | None | (None,) {}
#| []
#| True NotImplementedError: None
#| NotImplementedError(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True NotImplementedError: (1, 2, 3)
#| NotImplementedError('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True NotImplementedError: ('a', ('f.py', 1, 2, 'line'))
#| NotImplementedError() takes no keyword arguments
#| True Own True
