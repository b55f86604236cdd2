# RuntimeWarning: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in RuntimeWarning.__mro__], RuntimeWarning.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = RuntimeWarning(*args)
    except Exception as refused:
        print(args, "->", type(refused).__name__, refused)
        continue
    print(repr(error), "|", error, "|", error.args, vars(error))
    print([name for name in ("errno", "filename", "msg", "lineno", "code", "value", "name", "obj", "start", "end", "reason", "exceptions") if getattr(error, name, None) is not None])
    try:
        raise error
    except Warning as caught:
        print(caught is error, "".join(traceback.format_exception_only(caught)), end="")
try:
    RuntimeWarning(nothing=1)
except TypeError as refused:
    print(refused)


class Own(RuntimeWarning):
    pass


print(issubclass(Own, RuntimeWarning), Own.__name__, isinstance(RuntimeWarning, type))
#| ['RuntimeWarning', 'Warning', 'Exception', 'BaseException', 'object'] builtins
#| RuntimeWarning() |  | () {}
#| []
#| True RuntimeWarning
#| RuntimeWarning('text') | text | ('text',) {}
#| []
#| True RuntimeWarning: text
#| RuntimeWarning(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True RuntimeWarning: (5, 'two')
#| RuntimeWarning(None) | None | (None,) {}
#| []
#| True RuntimeWarning: None
#| RuntimeWarning(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True RuntimeWarning: (1, 2, 3)
#| RuntimeWarning('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True RuntimeWarning: ('a', ('f.py', 1, 2, 'line'))
#| RuntimeWarning() takes no keyword arguments
#| True Own True
