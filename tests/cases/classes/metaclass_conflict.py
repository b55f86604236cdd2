# Metaclasses that do not fit, and a base that decides.
class A(type):
    pass


class B(type):
    pass


class WithA(metaclass=A):
    pass


class WithB(metaclass=B):
    pass


try:
    class Both(WithA, WithB):
        pass
except TypeError as error:
    print(error)


class AB(A, B):
    pass


class Fine(WithA, WithB, metaclass=AB):
    pass


print(type(Fine).__name__, type(type("Made", (WithA,), {})).__name__)


def function(name, bases, namespace):
    return (name, len(bases))


class Odd(metaclass=function):
    pass


print(Odd)
#| metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#| AB A
#| ('Odd', 0)
