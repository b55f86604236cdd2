# ImportWarning: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in ImportWarning.__mro__], ImportWarning.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = ImportWarning(*args)
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
    ImportWarning(nothing=1)
except TypeError as refused:
    print(refused)


class Own(ImportWarning):
    pass


print(issubclass(Own, ImportWarning), Own.__name__, isinstance(ImportWarning, type))
#| ['ImportWarning', 'Warning', 'Exception', 'BaseException', 'object'] builtins
#| ImportWarning() |  | () {}
#| []
#| True ImportWarning
#| ImportWarning('text') | text | ('text',) {}
#| []
#| True ImportWarning: text
#| ImportWarning(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True ImportWarning: (5, 'two')
#| ImportWarning(None) | None | (None,) {}
#| []
#| True ImportWarning: None
#| ImportWarning(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True ImportWarning: (1, 2, 3)
#| ImportWarning('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True ImportWarning: ('a', ('f.py', 1, 2, 'line'))
#| ImportWarning() takes no keyword arguments
#| True Own True
