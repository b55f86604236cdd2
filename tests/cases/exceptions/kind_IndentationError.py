# IndentationError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in IndentationError.__mro__], IndentationError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = IndentationError(*args)
    except Exception as refused:
        print(args, "->", type(refused).__name__, refused)
        continue
    print(repr(error), "|", error, "|", error.args, vars(error))
    print([name for name in ("errno", "filename", "msg", "lineno", "code", "value", "name", "obj", "start", "end", "reason", "exceptions") if getattr(error, name, None) is not None])
    try:
        raise error
    except SyntaxError as caught:
        print(caught is error, "".join(traceback.format_exception_only(caught)), end="")
try:
    IndentationError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(IndentationError):
    pass


print(issubclass(Own, IndentationError), Own.__name__, isinstance(IndentationError, type))
#| ['IndentationError', 'SyntaxError', 'Exception', 'BaseException', 'object'] builtins
#| IndentationError() | None | () {}
#| []
#| True IndentationError: <no detail available>
#| IndentationError('text') | text | ('text',) {}
#| ['msg']
#| True IndentationError: text
#| (5, 'two') -> TypeError function takes at least 4 arguments (3 given)
#| IndentationError(None) | None | (None,) {}
#| []
#| True IndentationError: <no detail available>
#| IndentationError(1, 2, 3) | 1 | (1, 2, 3) {}
#| ['msg']
#| True IndentationError: 1
#| IndentationError('a', ('f.py', 1, 2, 'line')) | a (f.py, line 1) | ('a', ('f.py', 1, 2, 'line')) {}
#| ['filename', 'msg', 'lineno']
#| True   File "f.py", line 1
#|     line
#|      ^^^
#| IndentationError: a
#| IndentationError() takes no keyword arguments
#| True Own True
