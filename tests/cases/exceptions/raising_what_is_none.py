# What raise refuses, and what it makes of classes.
class Odd(Exception):
    def __new__(cls):
        return 5


class Own(Exception):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code


def bare():
    raise


def number():
    raise 5


def text():
    raise "text"


def not_exception():
    raise int


def needs():
    raise Own


def returns_other():
    raise Odd


def wrong_cause():
    raise ValueError from 5


def wrong_handler():
    try:
        1 / 0
    except 5:
        pass


def nested_tuple():
    try:
        {}["x"]
    except (ValueError, (KeyError, OSError)):
        pass


def name_is_gone():
    try:
        1 / 0
    except ZeroDivisionError as e:
        pass
    return e


for f in (bare, number, text, not_exception, needs, returns_other, wrong_cause, wrong_handler, nested_tuple, name_is_gone):
    try:
        print(f.__name__, f())
    except BaseException as error:
        print(f.__name__, type(error).__name__, error)
for name, value in (("__cause__", 5), ("__context__", "x"), ("__traceback__", 5), ("args", 5)):
    try:
        setattr(ValueError(), name, value)
    except TypeError as error:
        print(name, error)
#| bare RuntimeError No active exception to reraise
#| number TypeError exceptions must derive from BaseException
#| text TypeError exceptions must derive from BaseException
#| not_exception TypeError exceptions must derive from BaseException
#| needs TypeError Own.__init__() missing 1 required positional argument: 'code'
#| returns_other TypeError calling <class '__main__.Odd'> should have returned an instance of BaseException, not <class 'int'>
#| wrong_cause TypeError exception causes must derive from BaseException
#| wrong_handler TypeError catching classes that do not inherit from BaseException is not allowed
#| nested_tuple TypeError catching classes that do not inherit from BaseException is not allowed
#| name_is_gone UnboundLocalError cannot access local variable 'e' where it is not associated with a value
#| __cause__ exception cause must be None or derive from BaseException
#| __context__ exception context must be None or derive from BaseException
#| __traceback__ __traceback__ must be a traceback or None
#| args 'int' object is not iterable
