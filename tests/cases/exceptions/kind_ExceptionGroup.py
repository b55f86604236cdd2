# ExceptionGroup: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in ExceptionGroup.__mro__], ExceptionGroup.__module__)
for args in [("m", [ValueError(1)]), ("m",), (), ("m", []), ("m", [5])]:
    try:
        error = ExceptionGroup(*args)
    except Exception as refused:
        print(args, "->", type(refused).__name__, refused)
        continue
    print(repr(error), "|", error, "|", error.args, vars(error))
    print([name for name in ("errno", "filename", "msg", "lineno", "code", "value", "name", "obj", "start", "end", "reason", "exceptions") if getattr(error, name, None) is not None])
    try:
        raise error
    except BaseExceptionGroup as caught:
        print(caught is error, "".join(traceback.format_exception_only(caught)), end="")
try:
    ExceptionGroup(nothing=1)
except TypeError as refused:
    print(refused)


class Own(ExceptionGroup):
    pass


print(issubclass(Own, ExceptionGroup), Own.__name__, isinstance(ExceptionGroup, type))
#| ['ExceptionGroup', 'BaseExceptionGroup', 'Exception', 'BaseException', 'object'] builtins
#| ExceptionGroup('m', [ValueError(1)]) | m (1 sub-exception) | ('m', [ValueError(1)]) {}
#| ['exceptions']
#| True ExceptionGroup: m (1 sub-exception)
#| ('m',) -> TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
#| () -> TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)
#| ('m', []) -> ValueError second argument (exceptions) must be a non-empty sequence
#| ('m', [5]) -> ValueError Item 0 of second argument (exceptions) is not an exception
#| BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)
#| True Own True
