try:
    {[1]: 2}
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    {1, [2]}
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    hash([])
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    next([])
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    next(iter([]))
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    def g(): yield 1
    x = g()
    next(x); next(x)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    class A: pass
    A() + A()
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    class A: pass
    A() < A()
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError: unhashable type: 'list'
#| TypeError: 'list' object is not an iterator
#| StopIteration:
#| StopIteration:
#| TypeError: unsupported operand type(s) for +: 'A' and 'A'
#| TypeError: '<' not supported between instances of 'A' and 'A'
