from abc import ABC, ABCMeta, abstractmethod, get_cache_token
import sys, collections.abc as c
class Sized2(ABC):
    asked = 0
    @classmethod
    def __subclasshook__(cls, C):
        Sized2.asked += 1
        if cls is Sized2:
            return any('__len__' in B.__dict__ for B in C.__mro__)
        return NotImplemented
class A:
    def __len__(self): return 1
class B: pass
for _ in range(3):
    print(isinstance(A(), Sized2), isinstance(B(), Sized2), issubclass(A, Sized2), issubclass(int, Sized2), Sized2.asked)
class R(ABC): pass
class K: pass
print(isinstance(K(), R), sys.getrefcount(K))
before = get_cache_token()
R.register(K)
print(isinstance(K(), R), sys.getrefcount(K), get_cache_token() - before)
R.register(K)
print(get_cache_token() - before)
class L(K): pass
print(issubclass(L, R), issubclass(R, R), [k for k in vars(R) if k.startswith('_abc')])
try: K.register
except AttributeError as e: print(e)
try: issubclass(3, R)
except TypeError as e: print(e)
class S(R): pass
try: S.register(R)
except RuntimeError as e: print(e)
class Bad(ABC):
    @classmethod
    def __subclasshook__(cls, C): return 3
try: issubclass(int, Bad)
except AssertionError as e: print('assert', e)
class M(ABC): pass
class N(M): pass
M.register(int); N.register(str)
print(isinstance(3, M), isinstance('a', M), isinstance('a', N), isinstance(3, N), isinstance(True, M))
for o in ([], {}, (), 'a', 3, range(3), iter([]), (i for i in ()), print, lambda: 0, {1}.__iter__(), b'', memoryview(b'')):
    print(type(o).__name__, *[k for k in ('Iterable','Iterator','Sequence','Mapping','Set','Sized','Container','Callable','Hashable','Generator','Collection','Reversible','MutableSequence','Buffer') if isinstance(o, getattr(c, k))])
for t in (object, int, type, A):
    for n in ('__annotations__', '__annotate__'):
        try: print(getattr(t, n))
        except AttributeError as e: print(e)
class Proxy:
    @property
    def __class__(self): return K
print(isinstance(Proxy(), R), isinstance(Proxy(), K))
def make():
    class T: pass
    R.register(T)
    print(isinstance(T(), R))
import gc, weakref
make(); gc.collect(); print(len(R.__subclasses__()))
#| True False True False 3
#| True False True False 3
#| True False True False 3
#| False 5
#| True 5 1
#| 1
#| True True ['_abc_impl']
#| type object 'K' has no attribute 'register'
#| issubclass() arg 1 must be a class
#| Refusing to create an inheritance cycle
#| assert __subclasshook__ must return either False, True, or NotImplemented
#| True True True False True
#| list Iterable Sequence Sized Container Collection Reversible MutableSequence
#| dict Iterable Mapping Sized Container Collection Reversible
#| tuple Iterable Sequence Sized Container Hashable Collection Reversible
#| str Iterable Sequence Sized Container Hashable Collection Reversible
#| int Hashable
#| range Iterable Sequence Sized Container Hashable Collection Reversible
#| list_iterator Iterable Iterator Hashable
#| generator Iterable Iterator Hashable Generator
#| builtin_function_or_method Callable Hashable
#| function Callable Hashable
#| set_iterator Iterable Iterator Hashable
#| bytes Iterable Sequence Sized Container Hashable Collection Reversible Buffer
#| memoryview Iterable Sequence Sized Container Hashable Collection Reversible Buffer
#| type object 'object' has no attribute '__annotations__'
#| type object 'object' has no attribute '__annotate__'
#| type object 'int' has no attribute '__annotations__'
#| type object 'int' has no attribute '__annotate__'
#| type object 'type' has no attribute '__annotations__'
#| type object 'type' has no attribute '__annotate__'
#| {}
#| None
#| True True
#| True
#| 1
