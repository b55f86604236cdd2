# UnicodeTranslateError: what it is, what it keeps of its arguments, who catches it.
import traceback

print([kind.__name__ for kind in UnicodeTranslateError.__mro__], UnicodeTranslateError.__module__)
for args in [("ascii", "aéb", 1, 2, "why"), ("ascii", b"a\xffb", 1, 2, "why"), ("aéb", 1, 2, "why"), (), ("x",), (1, 2, 3, 4, 5)]:
    try:
        error = UnicodeTranslateError(*args)
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
    UnicodeTranslateError(nothing=1)
except TypeError as refused:
    print(refused)


class Own(UnicodeTranslateError):
    pass


print(issubclass(Own, UnicodeTranslateError), Own.__name__, isinstance(UnicodeTranslateError, type))
#| ['UnicodeTranslateError', 'UnicodeError', 'ValueError', 'Exception', 'BaseException', 'object'] builtins
#| ('ascii', 'aéb', 1, 2, 'why') -> TypeError function takes exactly 4 arguments (5 given)
#| ('ascii', b'a\xffb', 1, 2, 'why') -> TypeError function takes exactly 4 arguments (5 given)
#| UnicodeTranslateError('aéb', 1, 2, 'why') | can't translate character '\xe9' in position 1: why | ('aéb', 1, 2, 'why') {}
#| ['start', 'end', 'reason']
#| True UnicodeTranslateError: can't translate character '\xe9' in position 1: why
#| () -> TypeError function takes exactly 4 arguments (0 given)
#| ('x',) -> TypeError function takes exactly 4 arguments (1 given)
#| (1, 2, 3, 4, 5) -> TypeError function takes exactly 4 arguments (5 given)
#| UnicodeTranslateError() takes no keyword arguments
#| True Own True
