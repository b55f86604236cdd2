# UnicodeDecodeError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in UnicodeDecodeError.__mro__], UnicodeDecodeError.__module__)
for args in [("ascii", "aéb", 1, 2, "why"), ("ascii", b"a\xffb", 1, 2, "why"), ("aéb", 1, 2, "why"), (), ("x",), (1, 2, 3, 4, 5)]:
    try:
        error = UnicodeDecodeError(*args)
    except Exception as refused:
        print(args, "->", type(refused).__name__, refused)
        continue
    print(repr(error), "|", error, "|", error.args, vars(error))
    print([name for name in ("errno", "filename", "msg", "lineno", "code", "value", "name", "obj", "start", "end", "reason", "exceptions") if getattr(error, name, None) is not None])
    try:
        raise error
    except UnicodeError as caught:
        print(caught is error, "".join(traceback.format_exception_only(caught)), end="")
try:
    UnicodeDecodeError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(UnicodeDecodeError):
    pass


print(issubclass(Own, UnicodeDecodeError), Own.__name__, isinstance(UnicodeDecodeError, type))
#| ['UnicodeDecodeError', 'UnicodeError', 'ValueError', 'Exception', 'BaseException', 'object'] builtins
#| ('ascii', 'aéb', 1, 2, 'why') -> TypeError a bytes-like object is required, not 'str'
#| UnicodeDecodeError('ascii', b'a\xffb', 1, 2, 'why') | 'ascii' codec can't decode byte 0xff in position 1: why | ('ascii', b'a\xffb', 1, 2, 'why') {}
#| ['start', 'end', 'reason']
#| True UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 1: why
#| ('aéb', 1, 2, 'why') -> TypeError function takes exactly 5 arguments (4 given)
#| () -> TypeError function takes exactly 5 arguments (0 given)
#| ('x',) -> TypeError function takes exactly 5 arguments (1 given)
#| (1, 2, 3, 4, 5) -> TypeError argument 1 must be str, not int
#| UnicodeDecodeError() takes no keyword arguments
#| True Own True
