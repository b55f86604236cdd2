# EncodingWarning: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in EncodingWarning.__mro__], EncodingWarning.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = EncodingWarning(*args)
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
    EncodingWarning(nothing=1)
except TypeError as refused:
    print(refused)


class Own(EncodingWarning):
    pass


print(issubclass(Own, EncodingWarning), Own.__name__, isinstance(EncodingWarning, type))
#| ['EncodingWarning', 'Warning', 'Exception', 'BaseException', 'object'] builtins
#| EncodingWarning() |  | () {}
#| []
#| True EncodingWarning
#| EncodingWarning('text') | text | ('text',) {}
#| []
#| True EncodingWarning: text
#| EncodingWarning(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True EncodingWarning: (5, 'two')
#| EncodingWarning(None) | None | (None,) {}
#| []
#| True EncodingWarning: None
#| EncodingWarning(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True EncodingWarning: (1, 2, 3)
#| EncodingWarning('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True EncodingWarning: ('a', ('f.py', 1, 2, 'line'))
#| EncodingWarning() takes no keyword arguments
#| True Own True
