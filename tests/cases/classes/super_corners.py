# super(): with and without arguments, outside of methods, in nested functions, class methods, with other classes.
class A:
    def who(self):
        return "A"

    @classmethod
    def make(cls):
        return "A.make", cls.__name__

    @staticmethod
    def plain():
        return "A.plain"

    value = "A.value"


class B(A):
    value = "B.value"

    def who(self):
        return "B>" + super().who()

    @classmethod
    def make(cls):
        return "B.make", super().make()

    @staticmethod
    def plain():
        return "B>" + super(B, B).plain()

    def nested(self):
        def inner():
            return super(B, self).who()
        return inner()

    def comprehension(self):
        return [super(B, self).who() for _ in range(2)]

    def get(self):
        return super().value, super(B, self).value, super(B, type(self)).value

    def closure(self):
        return (lambda: super().who())


class C(B):
    def who(self):
        return "C>" + super().who()


c = C()
print(c.who(), C.make(), B.plain(), c.nested(), c.comprehension(), c.get(), super(C, c).who(), super(B, c).who())
s = super(B, c)
print(s.__thisclass__.__name__, s.__self_class__.__name__, s.__self__ is c, repr(s).split(" object")[0], type(s).__name__)
unbound = super(B)
print(repr(unbound), unbound.__self__, unbound.__get__(c, C).who())


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


attempt(lambda: super())
attempt(lambda: super(3))
attempt(lambda: super(B, 3))
attempt(lambda: super(C, B()))
attempt(lambda: super(B, A))
attempt(lambda: super(B, c).nothing)
attempt(lambda: super(A, c).who())
attempt(lambda: super(B, c, 1))
attempt(lambda: c.closure()())
attempt(lambda: super(B).who)
attempt(lambda: setattr(super(B, c), "x", 1))
attempt(lambda: super(B, c)[0])


class Late:
    def f(this):
        del this
        return super().__init__()

    def g(*args):
        return super().__repr__() != ""

    def h():
        return super()


attempt(lambda: Late().f())
attempt(lambda: Late().g())
attempt(lambda: Late.h())


def outside(self):
    return super().who()


C.outside = outside
attempt(lambda: c.outside())


class Left(A):
    def who(self):
        return "Left>" + super().who()


class Right(A):
    def who(self):
        return "Right>" + super().who()


class Both(Left, Right):
    def who(self):
        return "Both>" + super().who()


print(Both().who(), [k.__name__ for k in Both.__mro__], Left().who())


class Setter(A):
    def __setattr__(self, name, value):
        super().__setattr__(name, value * 2)

    def __getattribute__(self, name):
        found = super().__getattribute__(name)
        return found

    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        cls.seen = True


class Sub(Setter):
    pass


x = Sub()
x.n = 4
print(x.n, Sub.seen)
attempt(lambda: type("Bad", (Setter,), {}, extra=1))
#| C>B>A ('B.make', ('A.make', 'C')) B>A.plain A ['A', 'A'] ('A.value', 'A.value', 'A.value') B>A A
#| B C True <super: <class 'B'>, <C super
#| <super: <class 'B'>, NULL> None A
#| RuntimeError: super(): no arguments
#| TypeError: super() argument 1 must be a type, not int
#| TypeError: super(type, obj): obj (instance of int) is not an instance or subtype of type (B).
#| TypeError: super(type, obj): obj (instance of B) is not an instance or subtype of type (C).
#| TypeError: super(type, obj): obj (type A) is not an instance or subtype of type (B).
#| AttributeError: 'super' object has no attribute 'nothing'
#| AttributeError: 'super' object has no attribute 'who'
#| TypeError: super() expected at most 2 arguments, got 3
#| RuntimeError: super(): no arguments
#| AttributeError: 'super' object has no attribute 'who'
#| AttributeError: 'super' object has no attribute 'x' and no __dict__ for setting new attributes
#| TypeError: 'super' object is not subscriptable
#| RuntimeError: super(): arg[0] deleted
#| RuntimeError: super(): no arguments
#| RuntimeError: super(): no arguments
#| RuntimeError: super(): __class__ cell not found
#| Both>Left>Right>A ['Both', 'Left', 'Right', 'A', 'object'] Left>A
#| 8 True
#| TypeError: Bad.__init_subclass__() takes no keyword arguments
