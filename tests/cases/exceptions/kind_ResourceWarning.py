# ResourceWarning: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in ResourceWarning.__mro__], ResourceWarning.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = ResourceWarning(*args)
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
    ResourceWarning(nothing=1)
except TypeError as refused:
    print(refused)


class Own(ResourceWarning):
    pass


print(issubclass(Own, ResourceWarning), Own.__name__, isinstance(ResourceWarning, type))
#| ['ResourceWarning', 'Warning', 'Exception', 'BaseException', 'object'] builtins
#| ResourceWarning() |  | () {}
#| []
#| True ResourceWarning
#| ResourceWarning('text') | text | ('text',) {}
#| []
#| True ResourceWarning: text
#| ResourceWarning(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True ResourceWarning: (5, 'two')
#| ResourceWarning(None) | None | (None,) {}
#| []
#| True ResourceWarning: None
#| ResourceWarning(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True ResourceWarning: (1, 2, 3)
#| ResourceWarning('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True ResourceWarning: ('a', ('f.py', 1, 2, 'line'))
#| ResourceWarning() takes no keyword arguments
#| True Own True
