# raise from, contexts, None, causes that are classes, and what str and repr of a chain's links are.
def links(error):
    out = []
    for _ in range(5):
        if error is None:
            break
        out.append(f"{error!r}{' suppressed' if error.__suppress_context__ else ''}")
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return " <- ".join(out)


def context():
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("k")


def cause():
    try:
        1 / 0
    except ZeroDivisionError as error:
        raise KeyError("k") from error


def nothing():
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("k") from None


def from_kind():
    raise KeyError("k") from ValueError


def in_finally():
    try:
        1 / 0
    finally:
        raise OSError("f")


def again():
    try:
        1 / 0
    except ZeroDivisionError:
        raise


def deep():
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            [][1]
    except IndexError:
        {}["k"]


for f in (context, cause, nothing, from_kind, in_finally, again, deep):
    try:
        f()
    except Exception as error:
        print(f.__name__, links(error))
#| context KeyError('k') <- ZeroDivisionError('division by zero')
#| cause KeyError('k') suppressed <- ZeroDivisionError('division by zero')
#| nothing KeyError('k') suppressed
#| from_kind KeyError('k') suppressed <- ValueError()
#| in_finally OSError('f') <- ZeroDivisionError('division by zero')
#| again ZeroDivisionError('division by zero')
#| deep KeyError('k') <- IndexError('list index out of range') <- ZeroDivisionError('division by zero')
