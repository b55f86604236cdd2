# SyntaxWarning: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in SyntaxWarning.__mro__], SyntaxWarning.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = SyntaxWarning(*args)
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
    SyntaxWarning(nothing=1)
except TypeError as refused:
    print(refused)


class Own(SyntaxWarning):
    pass


print(issubclass(Own, SyntaxWarning), Own.__name__, isinstance(SyntaxWarning, type))
#| ['SyntaxWarning', 'Warning', 'Exception', 'BaseException', 'object'] builtins
#| SyntaxWarning() |  | () {}
#| []
#| True SyntaxWarning
#| SyntaxWarning('text') | text | ('text',) {}
#| []
#| True SyntaxWarning: text
#| SyntaxWarning(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True SyntaxWarning: (5, 'two')
#| SyntaxWarning(None) | None | (None,) {}
#| []
#| True SyntaxWarning: None
#| SyntaxWarning(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True SyntaxWarning: (1, 2, 3)
#| SyntaxWarning('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True SyntaxWarning: ('a', ('f.py', 1, 2, 'line'))
#| SyntaxWarning() takes no keyword arguments
#| True Own True
