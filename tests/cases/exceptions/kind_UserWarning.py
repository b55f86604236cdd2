# UserWarning: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in UserWarning.__mro__], UserWarning.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = UserWarning(*args)
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
    UserWarning(nothing=1)
except TypeError as refused:
    print(refused)


class Own(UserWarning):
    pass


print(issubclass(Own, UserWarning), Own.__name__, isinstance(UserWarning, type))
#| ['UserWarning', 'Warning', 'Exception', 'BaseException', 'object'] builtins
#| UserWarning() |  | () {}
#| []
#| True UserWarning
#| UserWarning('text') | text | ('text',) {}
#| []
#| True UserWarning: text
#| UserWarning(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True UserWarning: (5, 'two')
#| UserWarning(None) | None | (None,) {}
#| []
#| True UserWarning: None
#| UserWarning(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True UserWarning: (1, 2, 3)
#| UserWarning('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True UserWarning: ('a', ('f.py', 1, 2, 'line'))
#| UserWarning() takes no keyword arguments
#| True Own True
