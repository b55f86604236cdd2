# __new__ and __init__: order, arguments, and when __init__ is left out.
class Logged:
    def __new__(cls, *args, **kwargs):
        print("new", cls.__name__, args, kwargs)
        return super().__new__(cls)

    def __init__(self, value, *, flag=False):
        print("init", value, flag)
        self.value = value


class Other:
    def __new__(cls):
        return "not an Other"

    def __init__(self):
        print("never")


print(Logged(1, flag=True).value, Other())
try:
    Logged()
except TypeError as error:
    print(error)


class Wrong:
    def __init__(self):
        return 5


try:
    Wrong()
except TypeError as error:
    print(error)


class Single:
    one = None

    def __new__(cls):
        if cls.one is None:
            cls.one = super().__new__(cls)
        return cls.one

    def __init__(self):
        self.count = getattr(self, "count", 0) + 1


print(Single() is Single(), Single().count)
#| new Logged (1,) {'flag': True}
#| init 1 True
#| 1 not an Other
#| new Logged () {}
#| Logged.__init__() missing 1 required positional argument: 'value'
#| __init__() should return None, not 'int'
#| True 3
