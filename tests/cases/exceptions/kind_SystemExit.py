# SystemExit: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in SystemExit.__mro__], SystemExit.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = SystemExit(*args)
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
    SystemExit(nothing=1)
except TypeError as refused:
    print(refused)


class Own(SystemExit):
    pass


print(issubclass(Own, SystemExit), Own.__name__, isinstance(SystemExit, type))
#| ['SystemExit', 'BaseException', 'object'] builtins
#| SystemExit() |  | () {}
#| []
#| True SystemExit
#| SystemExit('text') | text | ('text',) {}
#| ['code']
#| True SystemExit: text
#| SystemExit(5, 'two') | (5, 'two') | (5, 'two') {}
#| ['code']
#| True SystemExit: (5, 'two')
#| SystemExit(None) | None | (None,) {}
#| []
#| True SystemExit: None
#| SystemExit(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| ['code']
#| True SystemExit: (1, 2, 3)
#| SystemExit('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| ['code']
#| True SystemExit: ('a', ('f.py', 1, 2, 'line'))
#| SystemExit() takes no keyword arguments
#| True Own True
