# What a manager made of a generator does with the error of its body.
from contextlib import contextmanager


@contextmanager
def passing():
    yield


@contextmanager
def swallowing():
    try:
        yield
    except ValueError:
        print("swallowed")


@contextmanager
def replacing():
    try:
        yield
    except ValueError as error:
        raise KeyError("other") from error


@contextmanager
def reraising():
    try:
        yield
    except Exception:
        print("cleaning")
        raise


@contextmanager
def stopping():
    try:
        yield
    except ValueError:
        raise StopIteration("stop")


for manager in (passing, swallowing, replacing, reraising, stopping):
    try:
        with manager():
            raise ValueError("body")
        print(manager.__name__, "went on")
    except Exception as error:
        print(manager.__name__, repr(error), repr(error.__cause__), repr(error.__context__), error.__suppress_context__)

for kind in (StopIteration, GeneratorExit, RuntimeError):
    try:
        with passing():
            raise kind("from the body")
    except BaseException as error:
        print(repr(error), repr(error.__cause__))


@contextmanager
def stubborn():
    while True:
        try:
            yield
        except ValueError:
            print("again")


try:
    with stubborn():
        raise ValueError
except RuntimeError as error:
    print(error)
#| passing ValueError('body') None None False
#| swallowed
#| swallowing went on
#| replacing KeyError('other') ValueError('body') ValueError('body') True
#| cleaning
#| reraising ValueError('body') None None False
#| stopping RuntimeError('generator raised StopIteration') StopIteration('stop') StopIteration('stop') True
#| StopIteration('from the body') None
#| GeneratorExit('from the body') None
#| RuntimeError('from the body') None
#| again
#| generator didn't stop after throw()
