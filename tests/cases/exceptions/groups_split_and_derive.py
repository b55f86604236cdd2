# ExceptionGroup: split, subgroup, derive, nested except*, reraising parts.

class Many(ExceptionGroup):
    def derive(self, excs):
        return Many(self.message, excs)


group = Many("all", [ValueError(1), TypeError("t"), ExceptionGroup("in", [ValueError(2), KeyError("k")])])
match, rest = group.split(ValueError)
print(repr(match), repr(rest), sep="\n")
print(type(match).__name__, type(match.exceptions[-1]).__name__, group.subgroup(OSError), group.subgroup(lambda e: isinstance(e, KeyError)))
print(group.split((TypeError, KeyError))[0].exceptions, str(group), group.message, len(group.exceptions))


def handle(make):
    try:
        try:
            raise make()
        except* ValueError as errors:
            print("V", errors.exceptions)
            raise RuntimeError("in handler")
        except* KeyError as errors:
            print("K", errors.exceptions)
            raise
        else:
            print("else")
        finally:
            print("finally")
    except BaseException as error:
        print("left", repr(error))


handle(lambda: group)
handle(lambda: ValueError("alone"))
handle(lambda: ExceptionGroup("k", [KeyError(1)]))
handle(lambda: OSError("o"))
for wrong in (lambda: ExceptionGroup("x", []), lambda: ExceptionGroup("x", [1]), lambda: ExceptionGroup("x", ValueError()), lambda: ExceptionGroup("x", [KeyboardInterrupt()]), lambda: ExceptionGroup(1, [ValueError()]), lambda: ExceptionGroup("x")):
    try:
        print(repr(wrong()))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(type(BaseExceptionGroup("b", [ValueError()])).__name__, type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)


def f():
    for n in range(3):
        try:
            raise ExceptionGroup("loop", [ValueError(n), TypeError(n)])
        except* TypeError as e:
            print("T", e.exceptions[0].args)
        except* ValueError:
            pass
    return "done"


print(f())
#| Many('all', [ValueError(1), ExceptionGroup('in', [ValueError(2)])])
#| Many('all', [TypeError('t'), ExceptionGroup('in', [KeyError('k')])])
#| Many ExceptionGroup None all (1 sub-exception)
#| (TypeError('t'), ExceptionGroup('in', [KeyError('k')])) all (3 sub-exceptions) all 3
#| V (ValueError(1), ExceptionGroup('in', [ValueError(2)]))
#| K (ExceptionGroup('in', [KeyError('k')]),)
#| finally
#| left ExceptionGroup('', [RuntimeError('in handler'), Many('all', [TypeError('t'), ExceptionGroup('in', [KeyError('k')])])])
#| V (ValueError('alone'),)
#| finally
#| left RuntimeError('in handler')
#| K (KeyError(1),)
#| finally
#| left ExceptionGroup('k', [KeyError(1)])
#| finally
#| left OSError('o')
#| ValueError second argument (exceptions) must be a non-empty sequence
#| ValueError Item 0 of second argument (exceptions) is not an exception
#| TypeError second argument (exceptions) must be a sequence
#| TypeError Cannot nest BaseExceptions in an ExceptionGroup
#| TypeError BaseExceptionGroup.__new__() argument 1 must be str, not int
#| TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
#| ExceptionGroup BaseExceptionGroup
#| T (0,)
#| T (1,)
#| T (2,)
#| done
