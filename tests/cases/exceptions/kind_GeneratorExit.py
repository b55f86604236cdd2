# GeneratorExit: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in GeneratorExit.__mro__], GeneratorExit.__module__)
for args in [(), ("text",), (5, "two"), (None,), (1, 2, 3), ("a", ("f.py", 1, 2, "line"))]:
    try:
        error = GeneratorExit(*args)
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
    GeneratorExit(nothing=1)
except TypeError as refused:
    print(refused)


class Own(GeneratorExit):
    pass


print(issubclass(Own, GeneratorExit), Own.__name__, isinstance(GeneratorExit, type))
#| ['GeneratorExit', 'BaseException', 'object'] builtins
#| GeneratorExit() |  | () {}
#| []
#| True GeneratorExit
#| GeneratorExit('text') | text | ('text',) {}
#| []
#| True GeneratorExit: text
#| GeneratorExit(5, 'two') | (5, 'two') | (5, 'two') {}
#| []
#| True GeneratorExit: (5, 'two')
#| GeneratorExit(None) | None | (None,) {}
#| []
#| True GeneratorExit: None
#| GeneratorExit(1, 2, 3) | (1, 2, 3) | (1, 2, 3) {}
#| []
#| True GeneratorExit: (1, 2, 3)
#| GeneratorExit('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) | ('a', ('f.py', 1, 2, 'line')) {}
#| []
#| True GeneratorExit: ('a', ('f.py', 1, 2, 'line'))
#| GeneratorExit() takes no keyword arguments
#| True Own True
