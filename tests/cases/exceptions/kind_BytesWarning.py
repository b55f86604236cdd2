# BytesWarning: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in BytesWarning.__mro__], BytesWarning.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = BytesWarning(*args)
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
    BytesWarning(nothing=1)
except TypeError as refused:
    print(refused)


class Own(BytesWarning):
    pass


print(issubclass(Own, BytesWarning), Own.__name__, isinstance(BytesWarning, type))
#| ['BytesWarning', 'Warning', 'Exception', 'BaseException', 'object'] builtins
#| BytesWarning() |  | () {}
#| []
#| True BytesWarning
#| BytesWarning('text') | text | ('text',) {}
#| []
#| True BytesWarning: text
#| BytesWarning(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True BytesWarning: (5, 'two')
#| BytesWarning(None) | None | (None,) {}
#| []
#| True BytesWarning: None
#| BytesWarning(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True BytesWarning: (1, 2, 3)
#| BytesWarning('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True BytesWarning: ('a', ('f.py', 1, 2, 'line'))
#| BytesWarning() takes no keyword arguments
#| True Own True
