# Warning: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in Warning.__mro__], Warning.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = Warning(*args)
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
    Warning(nothing=1)
except TypeError as refused:
    print(refused)


class Own(Warning):
    pass


print(issubclass(Own, Warning), Own.__name__, isinstance(Warning, type))
#| ['Warning', 'Exception', 'BaseException', 'object'] builtins
#| Warning() |  | () {}
#| []
#| True Warning
#| Warning('text') | text | ('text',) {}
#| []
#| True Warning: text
#| Warning(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True Warning: (5, 'two')
#| Warning(None) | None | (None,) {}
#| []
#| True Warning: None
#| Warning(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True Warning: (1, 2, 3)
#| Warning('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True Warning: ('a', ('f.py', 1, 2, 'line'))
#| Warning() takes no keyword arguments
#| True Own True
