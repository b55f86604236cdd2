# KeyboardInterrupt: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in KeyboardInterrupt.__mro__], KeyboardInterrupt.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = KeyboardInterrupt(*args)
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
    KeyboardInterrupt(nothing=1)
except TypeError as refused:
    print(refused)


class Own(KeyboardInterrupt):
    pass


print(issubclass(Own, KeyboardInterrupt), Own.__name__, isinstance(KeyboardInterrupt, type))
#| ['KeyboardInterrupt', 'BaseException', 'object'] builtins
#| KeyboardInterrupt() |  | () {}
#| []
#| True KeyboardInterrupt
#| KeyboardInterrupt('text') | text | ('text',) {}
#| []
#| True KeyboardInterrupt: text
#| KeyboardInterrupt(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True KeyboardInterrupt: (5, 'two')
#| KeyboardInterrupt(None) | None | (None,) {}
#| []
#| True KeyboardInterrupt: None
#| KeyboardInterrupt(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True KeyboardInterrupt: (1, 2, 3)
#| KeyboardInterrupt('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True KeyboardInterrupt: ('a', ('f.py', 1, 2, 'line'))
#| KeyboardInterrupt() takes no keyword arguments
#| True Own True
