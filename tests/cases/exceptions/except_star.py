# except*: each clause takes its part; the rest goes on.
def handle(group):
    log = []
    try:
        raise group
    except* ValueError as part:
        log.append(("values", [str(e) for e in part.exceptions]))
    except* (TypeError, KeyError) as part:
        log.append(("others", len(part.exceptions)))
    else:
        log.append("else")
    finally:
        log.append("finally")
    return log


print(handle(ExceptionGroup("g", [ValueError(1), KeyError(2), ValueError(3)])))
print(handle(ValueError("alone")))
try:
    handle(ExceptionGroup("g", [ValueError(1), OSError("left")]))
except ExceptionGroup as error:
    print(repr(error), error.__context__)
try:
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise KeyError("new")
except ExceptionGroup as error:
    print(repr(error))
try:
    try:
        raise ValueError
    except* ExceptionGroup:
        pass
except TypeError as error:
    print(error)
#| [('values', ['1', '3']), ('others', 1), 'finally']
#| [('values', ['alone']), 'finally']
#| ExceptionGroup('g', [OSError('left')]) None
#| ExceptionGroup('', [KeyError('new'), ExceptionGroup('g', [TypeError(2)])])
#| catching ExceptionGroup with except* is not allowed. Use except instead.
