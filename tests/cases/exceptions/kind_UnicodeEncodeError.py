# UnicodeEncodeError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in UnicodeEncodeError.__mro__], UnicodeEncodeError.__module__)
for args in [("ascii", "aéb", 1, 2, "why"), ("ascii", b"a\xffb", 1, 2, "why"), ("aéb", 1, 2, "why"), (), ("x",), (1, 2, 3, 4, 5)]:
    try:
        error = UnicodeEncodeError(*args)
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
    UnicodeEncodeError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(UnicodeEncodeError):
    pass


print(issubclass(Own, UnicodeEncodeError), Own.__name__, isinstance(UnicodeEncodeError, type))
#| ['UnicodeEncodeError', 'UnicodeError', 'ValueError', 'Exception', 'BaseException', 'object'] builtins
#| UnicodeEncodeError('ascii', 'aéb', 1, 2, 'why') | 'ascii' codec can't encode character '\xe9' in position 1: why | ('ascii', 'aéb', 1, 2, 'why') {}
#| ['start', 'end', 'reason']
#| True UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 1: why
#| ('ascii', b'a\xffb', 1, 2, 'why') -> TypeError argument 2 must be str, not bytes
#| ('aéb', 1, 2, 'why') -> TypeError function takes exactly 5 arguments (4 given)
#| () -> TypeError function takes exactly 5 arguments (0 given)
#| ('x',) -> TypeError function takes exactly 5 arguments (1 given)
#| (1, 2, 3, 4, 5) -> TypeError argument 1 must be str, not int
#| UnicodeEncodeError() takes no keyword arguments
#| True Own True
