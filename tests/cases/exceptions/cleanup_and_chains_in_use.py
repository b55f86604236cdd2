# What learners do with exceptions: retries, cleanup order, custom hierarchies, chaining, context, notes, else.

class AppError(Exception):
    """Base."""

    code = 1

    def __init__(self, message, **details):
        super().__init__(message)
        self.details = details

    def __str__(self):
        return f"[{self.code}] {super().__str__()} {self.details}"


class NotFound(AppError):
    code = 404


def load(key):
    try:
        return {"a": 1}[key]
    except KeyError as error:
        raise NotFound("no such key", key=key) from error


def run(key):
    try:
        value = load(key)
    except AppError as error:
        print(type(error).__name__, error, repr(error), repr(error.__cause__), error.args, error.code)
        return "failed"
    else:
        print("loaded", value)
        return "ok"
    finally:
        print("finally", key)


print(run("a"), run("b"))


def order():
    try:
        try:
            raise ValueError("first")
        finally:
            print("inner finally")
            raise TypeError("second")
    except TypeError as error:
        print(error, "| context:", repr(error.__context__), error.__suppress_context__)
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            raise RuntimeError("hidden") from None
    except RuntimeError as error:
        print(error, repr(error.__context__), error.__suppress_context__, error.__cause__)


order()


def returns():
    for n in range(3):
        try:
            if n == 1:
                continue
            if n == 2:
                return "returned"
        except Exception:
            pass
        else:
            print("else", n)
        finally:
            print("done", n)


print(returns())
try:
    try:
        raise ValueError("v")
    except ValueError as error:
        error.add_note("first note")
        error.add_note("second")
        raise
except ValueError as error:
    print(error.__notes__, error)
attempts = 0
while True:
    try:
        attempts += 1
        if attempts < 3:
            raise ConnectionError(attempts)
        break
    except (ConnectionError, TimeoutError) as error:
        print("retry", error)
print(attempts, issubclass(NotFound, AppError), NotFound.__mro__[1:3], isinstance(NotFound("x"), LookupError))
for thing in (lambda: (_ for _ in ()).throw(KeyError("a b")), lambda: [].pop(), lambda: int("x"), lambda: {}["k"], lambda: None.attr, lambda: undefined, lambda: 1 + "1", lambda: [1, 2][5], lambda: open("/none"), lambda: __import__("nothing_here"), lambda: assert_it(), lambda: next(iter([])), lambda: "".encode("zz"), lambda: b"\xff".decode(), lambda: exec("x ="), lambda: 2.0**5000, lambda: (lambda a: a)(), lambda: max([])):
    try:
        thing()
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
#| loaded 1
#| finally a
#| NotFound [404] no such key {'key': 'b'} NotFound('no such key') KeyError('b') ('no such key',) 404
#| finally b
#| ok failed
#| inner finally
#| second | context: ValueError('first') False
#| hidden ZeroDivisionError('division by zero') True None
#| else 0
#| done 0
#| done 1
#| done 2
#| returned
#| ['first note', 'second'] v
#| retry 1
#| retry 2
#| 3 True (<class '__main__.AppError'>, <class 'Exception'>) False
#| KeyError: 'a b'
#| IndexError: pop from empty list
#| ValueError: invalid literal for int() with base 10: 'x'
#| KeyError: 'k'
#| AttributeError: 'NoneType' object has no attribute 'attr'
#| NameError: name 'undefined' is not defined
#| TypeError: unsupported operand type(s) for +: 'int' and 'str'
#| IndexError: list index out of range
#| FileNotFoundError: [Errno 2] No such file or directory: '/none'
#| ModuleNotFoundError: No module named 'nothing_here'
#| NameError: name 'assert_it' is not defined
#| StopIteration:
#| LookupError: unknown encoding: zz
#| UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#| SyntaxError: invalid syntax (<string>, line 1)
#| OverflowError: (34, 'Numerical result out of range')
#| TypeError: <lambda>.<locals>.<lambda>() missing 1 required positional argument: 'a'
#| ValueError: max() iterable argument is empty
