def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class A:
    def hi(self): return "A"
class B:
    def hi(self): return "B"
class C: pass
def sb(k, v): k.__bases__ = v
t(lambda: sb(C, (A,)))
class D(A): pass
class E(D): pass
d = D(); e = E()
print(d.hi(), e.hi())
D.__bases__ = (B,)
print(d.hi(), e.hi(), E.__mro__, A.__subclasses__(), B.__subclasses__(), D.__base__, D.__bases__)
D.__bases__ = (A, B)
print(d.hi(), E.__mro__)
class S:
    __slots__ = ("x",)
class I(int): pass
t(lambda: sb(D, (S,))); t(lambda: sb(D, (I,))); t(lambda: sb(D, (int,))); t(lambda: sb(D, (object,))); t(lambda: sb(D, (A, A))); t(lambda: sb(D, (object, A))); t(lambda: sb(D, (E,))); t(lambda: sb(D, (D,))); t(lambda: sb(D, None)); t(lambda: sb(I, (D,)))
print(D.__bases__, E.__mro__)
class X(A, B): pass
class Y(D, X): pass
t(lambda: sb(D, (B, A)))
print(Y.__mro__, D.__mro__)
def dd(): del D.__bases__
t(dd)
class M:
    def __init_subclass__(cls, **k): print("isub", cls)
D.__bases__ = (M,)
print(isinstance(d, M), issubclass(E, A))
#| TypeError __bases__ assignment: 'A' deallocator differs from 'object'
#| A A
#| B B (<class '__main__.E'>, <class '__main__.D'>, <class '__main__.B'>, <class 'object'>) [] [<class '__main__.D'>] <class '__main__.B'> (<class '__main__.B'>,)
#| A (<class '__main__.E'>, <class '__main__.D'>, <class '__main__.A'>, <class '__main__.B'>, <class 'object'>)
#| TypeError __bases__ assignment: 'S' object layout differs from 'A'
#| TypeError __bases__ assignment: 'I' object layout differs from 'A'
#| TypeError __bases__ assignment: 'int' deallocator differs from 'A'
#| TypeError __bases__ assignment: 'object' deallocator differs from 'A'
#| TypeError duplicate base class A
#| TypeError __bases__ assignment: 'object' deallocator differs from 'A'
#| TypeError a __bases__ item causes an inheritance cycle
#| TypeError a __bases__ item causes an inheritance cycle
#| TypeError can only assign tuple to D.__bases__, not NoneType
#| TypeError __bases__ assignment: 'D' deallocator differs from 'int'
#| (<class '__main__.A'>, <class '__main__.B'>) (<class '__main__.E'>, <class '__main__.D'>, <class '__main__.A'>, <class '__main__.B'>, <class 'object'>)
#| TypeError Cannot create a consistent method resolution order (MRO) for bases B, A
#| (<class '__main__.Y'>, <class '__main__.D'>, <class '__main__.X'>, <class '__main__.A'>, <class '__main__.B'>, <class 'object'>) (<class '__main__.D'>, <class '__main__.A'>, <class '__main__.B'>, <class 'object'>)
#| TypeError cannot delete '__bases__' attribute of immutable type 'D'
#| True False
