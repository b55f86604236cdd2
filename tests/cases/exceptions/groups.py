# ExceptionGroup: what is in it, split, subgroup, derive.
group = ExceptionGroup("many", [ValueError(1), TypeError("t"), ExceptionGroup("inner", [ValueError(2), KeyError("k")])])
print(repr(group), group.message, len(group.exceptions), str(group))
match_, rest = group.split(ValueError)
print(repr(match_), repr(rest), repr(group.subgroup(KeyError)), group.subgroup(OSError), group.split(OSError)[0])
print(repr(group.subgroup(lambda e: "t" in str(e))), type(BaseExceptionGroup("b", [ValueError()])).__name__, type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)
for args in (("m", []), ("m", [5]), (5, [ValueError()]), ("m", 5), ("m",), ("m", [KeyboardInterrupt()])):
    try:
        print(repr(ExceptionGroup(*args)))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


class Mine(ExceptionGroup):
    def derive(self, excs):
        return Mine(self.message + "'", excs)


print(repr(Mine("m", [ValueError(1), KeyError(2)]).subgroup(KeyError)))
#| ExceptionGroup('many', [ValueError(1), TypeError('t'), ExceptionGroup('inner', [ValueError(2), KeyError('k')])]) many 3 many (3 sub-exceptions)
#| ExceptionGroup('many', [ValueError(1), ExceptionGroup('inner', [ValueError(2)])]) ExceptionGroup('many', [TypeError('t'), ExceptionGroup('inner', [KeyError('k')])]) ExceptionGroup('many', [ExceptionGroup('inner', [KeyError('k')])]) None None
#| ExceptionGroup('many', [ValueError(1), TypeError('t'), ExceptionGroup('inner', [ValueError(2), KeyError('k')])]) ExceptionGroup BaseExceptionGroup
#| ValueError second argument (exceptions) must be a non-empty sequence
#| ValueError Item 0 of second argument (exceptions) is not an exception
#| TypeError BaseExceptionGroup.__new__() argument 1 must be str, not int
#| TypeError second argument (exceptions) must be a sequence
#| TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
#| TypeError Cannot nest BaseExceptions in an ExceptionGroup
#| Mine("m'", [KeyError(2)])
