# except*: what is split off, what goes on, nesting, raising inside, return values, naked exceptions.
def show(group, depth=0):
    print("  " * depth + repr(group))


def attempt(raised, handler):
    try:
        handler(raised)
        print("no error left")
    except BaseException as error:
        print("left:", repr(error), "| cause", repr(error.__cause__), "| context", repr(error.__context__))


def values(raised):
    try:
        raise raised
    except* ValueError as group:
        print("values", repr(group))
    except* TypeError as group:
        print("types", repr(group))


attempt(ExceptionGroup("g", [ValueError(1), TypeError(2), ValueError(3)]), values)
attempt(ExceptionGroup("g", [ValueError(1), KeyError(2)]), values)
attempt(ExceptionGroup("g", [ExceptionGroup("inner", [ValueError(1), OSError(2)]), TypeError(3)]), values)
attempt(ValueError("naked"), values)
attempt(KeyError("naked"), values)


def several(raised):
    try:
        raise raised
    except* (ValueError, TypeError) as group:
        print("both", repr(group))
    else:
        print("else")
    finally:
        print("finally")


attempt(ExceptionGroup("g", [ValueError(1), TypeError(2)]), several)


def raising(raised):
    try:
        raise raised
    except* ValueError:
        raise RuntimeError("from the handler")
    except* TypeError:
        raise


attempt(ExceptionGroup("g", [ValueError(1), TypeError(2)]), raising)
attempt(ExceptionGroup("g", [ValueError(1)]), raising)
attempt(ExceptionGroup("g", [TypeError(1), KeyError(2)]), raising)


def group_kind(raised):
    try:
        raise raised
    except* ExceptionGroup:
        pass


attempt(ExceptionGroup("g", [ValueError(1)]), group_kind)


def wrong_kind(raised):
    try:
        raise raised
    except* 5:
        pass


attempt(ExceptionGroup("g", [ValueError(1)]), wrong_kind)


def base(raised):
    try:
        raise raised
    except* KeyboardInterrupt as group:
        print("interrupt", repr(group))


attempt(BaseExceptionGroup("b", [KeyboardInterrupt(), ValueError(1)]), base)
group = ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [TypeError(2), ValueError(3)])])
print(group.split(ValueError), group.subgroup(TypeError), group.subgroup(KeyError), group.split(lambda e: isinstance(e, TypeError)))
print(group.exceptions, group.message, group.args, str(group), group.derive([KeyError(1)]))
for action in (lambda: ExceptionGroup("g", []), lambda: ExceptionGroup("g", [1]), lambda: ExceptionGroup("g", ValueError()), lambda: ExceptionGroup(5, [ValueError()]), lambda: ExceptionGroup("g"), lambda: ExceptionGroup("g", [KeyboardInterrupt()]),
               lambda: group.split(3), lambda: group.subgroup("x"), lambda: ExceptionGroup("g", 3), lambda: setattr(group, "message", "m")):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
print(type(BaseExceptionGroup("b", [ValueError()])).__name__, type(BaseExceptionGroup("b", [SystemExit()])).__name__)


class Own(ExceptionGroup):
    def derive(self, exceptions):
        return Own(self.message + "'", exceptions)


own = Own("own", [ValueError(1), TypeError(2)])
own.add_note("kept")
match, rest = own.split(ValueError)
print(repr(match), repr(rest), match.__notes__)
try:
    try:
        raise own
    except* ValueError:
        pass
except Own as left:
    print("left", repr(left))
for loop in range(3):
    try:
        raise ExceptionGroup("loop", [ValueError(loop)])
    except* ValueError as e:
        kept = e.exceptions[0].args
print(kept)
try:
    e
except NameError as error:
    print(error)
#| values ExceptionGroup('g', [ValueError(1), ValueError(3)])
#| types ExceptionGroup('g', [TypeError(2)])
#| no error left
#| values ExceptionGroup('g', [ValueError(1)])
#| left: ExceptionGroup('g', [KeyError(2)]) | cause None | context None
#| values ExceptionGroup('g', [ExceptionGroup('inner', [ValueError(1)])])
#| types ExceptionGroup('g', [TypeError(3)])
#| left: ExceptionGroup('g', [ExceptionGroup('inner', [OSError(2)])]) | cause None | context None
#| values ExceptionGroup('', (ValueError('naked'),))
#| no error left
#| left: KeyError('naked') | cause None | context None
#| both ExceptionGroup('g', [ValueError(1), TypeError(2)])
#| finally
#| no error left
#| left: ExceptionGroup('', [RuntimeError('from the handler'), ExceptionGroup('g', [TypeError(2)])]) | cause None | context None
#| left: RuntimeError('from the handler') | cause None | context ExceptionGroup('g', [ValueError(1)])
#| left: ExceptionGroup('g', [TypeError(1), KeyError(2)]) | cause None | context None
#| left: TypeError('catching ExceptionGroup with except* is not allowed. Use except instead.') | cause None | context ExceptionGroup('g', [ValueError(1)])
#| left: TypeError('catching classes that do not inherit from BaseException is not allowed') | cause None | context ExceptionGroup('g', [ValueError(1)])
#| interrupt BaseExceptionGroup('b', [KeyboardInterrupt()])
#| left: ExceptionGroup('b', [ValueError(1)]) | cause None | context None
#| (ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [ValueError(3)])]), ExceptionGroup('g', [ExceptionGroup('h', [TypeError(2)])])) g (1 sub-exception) None (ExceptionGroup('g', [ExceptionGroup('h', [TypeError(2)])]), ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [ValueError(3)])]))
#| (ValueError(1), ExceptionGroup('h', [TypeError(2), ValueError(3)])) g ('g', [ValueError(1), ExceptionGroup('h', [TypeError(2), ValueError(3)])]) g (2 sub-exceptions) g (1 sub-exception)
#| ValueError second argument (exceptions) must be a non-empty sequence
#| ValueError Item 0 of second argument (exceptions) is not an exception
#| TypeError second argument (exceptions) must be a sequence
#| TypeError BaseExceptionGroup.__new__() argument 1 must be str, not int
#| TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
#| TypeError Cannot nest BaseExceptions in an ExceptionGroup
#| TypeError expected an exception type, a tuple of exception types, or a callable (other than a class)
#| TypeError expected an exception type, a tuple of exception types, or a callable (other than a class)
#| TypeError second argument (exceptions) must be a sequence
#| AttributeError readonly attribute
#| ExceptionGroup BaseExceptionGroup
#| Own("own'", [ValueError(1)]) Own("own'", [TypeError(2)]) ['kept']
#| left Own("own'", [TypeError(2)])
#| (2,)
#| name 'e' is not defined
