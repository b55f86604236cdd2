# TabError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in TabError.__mro__], TabError.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = TabError(*args)
    except Exception as refused:
        print(args, "->", type(refused).__name__, refused)
        continue
    print(repr(error), "|", error, "|", error.args, vars(error))
    print([name for name in ("errno", "filename", "msg", "lineno", "code", "value", "name", "obj", "start", "end", "reason", "exceptions") if getattr(error, name, None) is not None])
    try:
        raise error
    except IndentationError as caught:
        print(caught is error, "".join(traceback.format_exception_only(caught)), end="")
try:
    TabError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(TabError):
    pass


print(issubclass(Own, TabError), Own.__name__, isinstance(TabError, type))
#| ['TabError', 'IndentationError', 'SyntaxError', 'Exception', 'BaseException', 'object'] builtins
#| TabError() | None | () {}
#| []
#| True TabError: <no detail available>
#| TabError('text') | text | ('text',) {}
#| ['msg']
#| True TabError: text
#| (5, 'two') -> TypeError function takes at least 4 arguments (3 given)
#| TabError(None) | None | (None,) {}
#| []
#| True TabError: <no detail available>
#| TabError(1, 2, 3) | 1 | (1, 2, 3) {}
#| ['msg']
#| True TabError: 1
#| TabError('a', ('f.py', 1, 2, 'line')) | a (f.py, line 1) | ('a', ('f.py', 1, 2, 'line')) {}
#| ['filename', 'msg', 'lineno']
#| True   File "f.py", line 1
#|     line
#|      ^^^
#| TabError: a
#| TabError() takes no keyword arguments
#| True Own True
