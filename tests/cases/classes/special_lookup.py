# Special methods are looked up on the class, not on the instance.
class A:
    def __len__(self):
        return 1


a = A()
a.__len__ = lambda: 99
a.__bool__ = lambda: False
a.__call__ = lambda: "called"
print(len(a), bool(a), a.__len__(), a.__call__())
try:
    a()
except TypeError as error:
    print(error)
A.__call__ = lambda self: "now"
print(a())
A.__add__ = lambda self, other: other
print(a + 5)
del A.__add__
try:
    a + 5
except TypeError as error:
    print(error)


class NoIter:
    __iter__ = None
    __hash__ = None
    __contains__ = None


for act in (lambda: iter(NoIter()), lambda: hash(NoIter()), lambda: 1 in NoIter(), lambda: [*NoIter()]):
    try:
        act()
    except TypeError as error:
        print(error)
#| 1 True 99 called
#| 'A' object is not callable
#| now
#| 5
#| unsupported operand type(s) for +: 'A' and 'int'
#| 'NoIter' object is not iterable
#| unhashable type: 'NoIter'
#| 'NoIter' object is not a container
#| 'NoIter' object is not iterable
