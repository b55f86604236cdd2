# __cause__, __context__ and __suppress_context__.
def chain(kind):
    try:
        try:
            1 / 0
        except ZeroDivisionError as error:
            if kind == "from":
                raise ValueError("new") from error
            if kind == "none":
                raise ValueError("new") from None
            if kind == "type":
                raise ValueError from KeyError("key")
            raise ValueError("new")
    except ValueError as error:
        return repr(error.__cause__), repr(error.__context__), error.__suppress_context__


for kind in ("from", "none", "type", "plain"):
    print(kind, chain(kind))
for bad in (5, "text", None):
    try:
        raise ValueError from bad
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
try:
    raise 5
except TypeError as error:
    print(error)
try:
    raise
except RuntimeError as error:
    print(error)
#| from ("ZeroDivisionError('division by zero')", "ZeroDivisionError('division by zero')", True)
#| none ('None', "ZeroDivisionError('division by zero')", True)
#| type ("KeyError('key')", "ZeroDivisionError('division by zero')", True)
#| plain ('None', "ZeroDivisionError('division by zero')", False)
#| TypeError exception causes must derive from BaseException
#| TypeError exception causes must derive from BaseException
#| ValueError
#| exceptions must derive from BaseException
#| No active exception to reraise
