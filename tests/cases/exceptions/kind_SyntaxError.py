# SyntaxError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in SyntaxError.__mro__], SyntaxError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = SyntaxError(*args)
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
    SyntaxError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(SyntaxError):
    pass


print(issubclass(Own, SyntaxError), Own.__name__, isinstance(SyntaxError, type))
#| ['SyntaxError', 'Exception', 'BaseException', 'object'] builtins
#| SyntaxError() | None | () {}
#| []
#| True SyntaxError: <no detail available>
#| SyntaxError('text') | text | ('text',) {}
#| ['msg']
#| True SyntaxError: text
#| (5, 'two') -> TypeError function takes at least 4 arguments (3 given)
#| SyntaxError(None) | None | (None,) {}
#| []
#| True SyntaxError: <no detail available>
#| SyntaxError(1, 2, 3) | 1 | (1, 2, 3) {}
#| ['msg']
#| True SyntaxError: 1
#| SyntaxError('a', ('f.py', 1, 2, 'line')) | a (f.py, line 1) | ('a', ('f.py', 1, 2, 'line')) {}
#| ['filename', 'msg', 'lineno']
#| True   File "f.py", line 1
#|     line
#|      ^^^
#| SyntaxError: a
#| SyntaxError() takes no keyword arguments
#| True Own True
