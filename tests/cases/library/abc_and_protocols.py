# abc: update_abstractmethods, abstract class and static methods, get_cache_token.

import abc


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class A(abc.ABC):
    @classmethod
    @abc.abstractmethod
    def make(cls): ...
    @staticmethod
    @abc.abstractmethod
    def helper(): ...
    @property
    @abc.abstractmethod
    def size(self): ...
    @size.setter
    @abc.abstractmethod
    def size(self, value): ...
class B(A):
    make = classmethod(lambda cls: "made")
    helper = staticmethod(lambda: "help")
    size = 3
class C(A):
    size = 1
tell(lambda: A())
tell(lambda: B().make())
tell(lambda: B.helper())
tell(lambda: C())
tell(lambda: sorted(A.__abstractmethods__))
tell(lambda: abc.ABCMeta("M", (), {}).__class__)
tell(lambda: issubclass(B, A))
tell(lambda: A.register(int))
tell(lambda: isinstance(5, A))
tell(lambda: A.register(5))
tell(lambda: B.register(A))
tell(lambda: abc.abstractmethod(len))
tell(lambda: abc.get_cache_token() >= 0)
tell(lambda: A.size.__isabstractmethod__)
tell(lambda: A.make())
#| TypeError: Can't instantiate abstract class A without an implementation for abstract methods 'helper', 'make', 'size'
#| 'made'
#| 'help'
#| TypeError: Can't instantiate abstract class C without an implementation for abstract methods 'helper', 'make'
#| ['helper', 'make', 'size']
#| <class 'abc.ABCMeta'>
#| True
#| <class 'int'>
#| True
#| TypeError: Can only register classes
#| RuntimeError: Refusing to create an inheritance cycle
#| AttributeError: 'builtin_function_or_method' object has no attribute '__isabstractmethod__' and no __dict__ for setting new attributes
#| True
#| True
#| None
