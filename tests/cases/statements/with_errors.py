# with: wrong managers, errors on entering and leaving, several managers, targets.
class CM:
    def __init__(self, name, swallow=False, fail=None):
        self.name, self.swallow, self.fail = name, swallow, fail

    def __enter__(self):
        print("enter", self.name)
        if self.fail == "enter":
            raise RuntimeError("entering " + self.name)
        return self.name.upper()

    def __exit__(self, kind, value, trace):
        print("exit", self.name, kind and kind.__name__, value, trace is not None)
        if self.fail == "exit":
            raise OSError("leaving " + self.name)
        return self.swallow


def attempt(action):
    try:
        print("result", action())
    except Exception as error:
        print("caught", repr(error), "| context", repr(error.__context__))


def plain():
    with CM("a") as x, CM("b") as y:
        return x + y


def body_fails():
    with CM("a"), CM("b", swallow=True):
        raise ValueError("body")
    return "went on"


def enter_fails():
    with CM("a"), CM("b", fail="enter"), CM("c"):
        pass


def exit_fails():
    with CM("a", fail="exit"):
        raise ValueError("body")


def both_fail():
    with CM("a", fail="exit"), CM("b", fail="exit"):
        pass


def swallowed_by_outer():
    with (
        CM("a", swallow=True),
        CM("b", fail="exit"),
    ):
        pass
    return "swallowed"


def in_loop():
    for n in range(3):
        with CM(str(n)):
            if n == 1:
                break
    return n


class NoExit:
    def __enter__(self):
        return 1


class NoEnter:
    def __exit__(self, *a):
        pass


class Instance:
    pass


instance = Instance()
instance.__enter__ = lambda: 1
instance.__exit__ = lambda *a: None


def use(manager):
    with manager as x:
        return x


for f in (plain, body_fails, enter_fails, exit_fails, both_fail, swallowed_by_outer, in_loop):
    attempt(f)
for manager in (5, None, "text", NoExit(), NoEnter(), instance, CM):
    attempt(lambda: use(manager))


class Truthy:
    def __enter__(self):
        return (1, [2, 3])

    def __exit__(self, *details):
        return "yes"


with Truthy() as (a, [b, c]):
    print(a, b, c)
    raise KeyError("gone")
d = {}
with Truthy() as d["k"]:
    pass
print(d)


class Odd:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        raise ValueError("replaced") from details[1]


try:
    with Odd():
        raise KeyError("first")
except ValueError as error:
    print(repr(error), repr(error.__cause__))
#| enter a
#| enter b
#| exit b None None False
#| exit a None None False
#| result AB
#| enter a
#| enter b
#| exit b ValueError body True
#| exit a None None False
#| result went on
#| enter a
#| enter b
#| exit a RuntimeError entering b True
#| caught RuntimeError('entering b') | context None
#| enter a
#| exit a ValueError body True
#| caught OSError('leaving a') | context ValueError('body')
#| enter a
#| enter b
#| exit b None None False
#| exit a OSError leaving b True
#| caught OSError('leaving a') | context OSError('leaving b')
#| enter a
#| enter b
#| exit b None None False
#| exit a OSError leaving b True
#| result swallowed
#| enter 0
#| exit 0 None None False
#| enter 1
#| exit 1 None None False
#| result 1
#| caught TypeError("'int' object does not support the context manager protocol (missed __exit__ method)") | context None
#| caught TypeError("'NoneType' object does not support the context manager protocol (missed __exit__ method)") | context None
#| caught TypeError("'str' object does not support the context manager protocol (missed __exit__ method)") | context None
#| caught TypeError("'NoExit' object does not support the context manager protocol (missed __exit__ method)") | context None
#| caught TypeError("'NoEnter' object does not support the context manager protocol (missed __enter__ method)") | context None
#| caught TypeError("'Instance' object does not support the context manager protocol (missed __exit__ method)") | context None
#| caught TypeError("'type' object does not support the context manager protocol (missed __exit__ method)") | context None
#| 1 2 3
#| {'k': (1, [2, 3])}
#| ValueError('replaced') KeyError('first')
