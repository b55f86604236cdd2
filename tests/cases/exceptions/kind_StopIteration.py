# StopIteration: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in StopIteration.__mro__], StopIteration.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = StopIteration(*args)
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
    StopIteration(nothing=1)
except TypeError as refused:
    print(refused)


class Own(StopIteration):
    pass


print(issubclass(Own, StopIteration), Own.__name__, isinstance(StopIteration, type))
#| ['StopIteration', 'Exception', 'BaseException', 'object'] builtins
#| StopIteration() |  | () {}
#| []
#| True StopIteration
#| StopIteration('text') | text | ('text',) {}
#| ['value']
#| True StopIteration: text
#| StopIteration(5, 'two') | (5, 'two') | (5, 'two') {}
#| ['value']
#| True StopIteration: (5, 'two')
#| StopIteration(None) | None | (None,) {}
#| []
#| True StopIteration: None
#| StopIteration(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| ['value']
#| True StopIteration: (1, 2, 3)
#| StopIteration('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| ['value']
#| True StopIteration: ('a', ('f.py', 1, 2, 'line'))
#| StopIteration() takes no keyword arguments
#| True Own True
