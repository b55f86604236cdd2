# C3 order: diamonds, super() along it, and orders that cannot be.
class A:
    def go(self):
        return ["A"]


class B(A):
    def go(self):
        return ["B"] + super().go()


class C(A):
    def go(self):
        return ["C"] + super().go()


class D(B, C):
    def go(self):
        return ["D"] + super().go()


print(D().go(), [k.__name__ for k in D.__mro__], D.mro() == list(D.__mro__), D.__bases__, D.__base__.__name__)
for bases in ((A, B), (B, B), (5,), (object, A)):
    try:
        type("Bad", bases, {})
    except TypeError as error:
        print(error)


class X(B):
    pass


class Y(X, C):
    pass


print([k.__name__ for k in Y.__mro__], Y().go(), issubclass(Y, A), A.__subclasses__())
#| ['D', 'B', 'C', 'A'] ['D', 'B', 'C', 'A', 'object'] True (<class '__main__.B'>, <class '__main__.C'>) B
#| Cannot create a consistent method resolution order (MRO) for bases A, B
#| duplicate base class B
#| metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#| Cannot create a consistent method resolution order (MRO) for bases object, A
#| ['Y', 'X', 'B', 'C', 'A', 'object'] ['B', 'C', 'A'] True [<class '__main__.B'>, <class '__main__.C'>]
