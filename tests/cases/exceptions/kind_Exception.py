# Exception: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in Exception.__mro__], Exception.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = Exception(*args)
    except Exception as refused:
        print(args, "->", type(refused).__name__, refused)
        continue
    print(repr(error), "|", error, "|", error.args, vars(error))
    print([name for name in ("errno", "filename", "msg", "lineno", "code", "value", "name", "obj", "start", "end", "reason", "exceptions") if getattr(error, name, None) is not None])
    try:
        raise error
    except BaseException as caught:
        print(caught is error, "".join(traceback.format_exception_only(caught)), end="")
try:
    Exception(nothing=1)
except TypeError as refused:
    print(refused)


class Own(Exception):
    pass


print(issubclass(Own, Exception), Own.__name__, isinstance(Exception, type))
#| ['Exception', 'BaseException', 'object'] builtins
#| Exception() |  | () {}
#| []
#| True Exception
#| Exception('text') | text | ('text',) {}
#| []
#| True Exception: text
#| Exception(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True Exception: (5, 'two')
#| Exception(None) | None | (None,) {}
#| []
#| True Exception: None
#| Exception(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True Exception: (1, 2, 3)
#| Exception('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True Exception: ('a', ('f.py', 1, 2, 'line'))
#| Exception() takes no keyword arguments
#| True Own True
