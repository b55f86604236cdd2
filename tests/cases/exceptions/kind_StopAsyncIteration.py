# StopAsyncIteration: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in StopAsyncIteration.__mro__], StopAsyncIteration.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = StopAsyncIteration(*args)
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
    StopAsyncIteration(nothing=1)
except TypeError as refused:
    print(refused)


class Own(StopAsyncIteration):
    pass


print(issubclass(Own, StopAsyncIteration), Own.__name__, isinstance(StopAsyncIteration, type))
#| ['StopAsyncIteration', 'Exception', 'BaseException', 'object'] builtins
#| StopAsyncIteration() |  | () {}
#| []
#| True StopAsyncIteration
#| StopAsyncIteration('text') | text | ('text',) {}
#| []
#| True StopAsyncIteration: text
#| StopAsyncIteration(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True StopAsyncIteration: (5, 'two')
#| StopAsyncIteration(None) | None | (None,) {}
#| []
#| True StopAsyncIteration: None
#| StopAsyncIteration(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True StopAsyncIteration: (1, 2, 3)
#| StopAsyncIteration('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True StopAsyncIteration: ('a', ('f.py', 1, 2, 'line'))
#| StopAsyncIteration() takes no keyword arguments
#| True Own True
