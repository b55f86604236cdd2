# memoryview >= other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} >= {type(right).__name__}:"
    try:
        print(kinds, repr(left >= right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show(memoryview(b"ab"), other)
    show(other, memoryview(b"ab"))
#| memoryview >= int: TypeError '>=' not supported between instances of 'memoryview' and 'int'
#| int >= memoryview: TypeError '>=' not supported between instances of 'int' and 'memoryview'
#| memoryview >= int: TypeError '>=' not supported between instances of 'memoryview' and 'int'
#| int >= memoryview: TypeError '>=' not supported between instances of 'int' and 'memoryview'
#| memoryview >= float: TypeError '>=' not supported between instances of 'memoryview' and 'float'
#| float >= memoryview: TypeError '>=' not supported between instances of 'float' and 'memoryview'
#| memoryview >= complex: TypeError '>=' not supported between instances of 'memoryview' and 'complex'
#| complex >= memoryview: TypeError '>=' not supported between instances of 'complex' and 'memoryview'
#| memoryview >= bool: TypeError '>=' not supported between instances of 'memoryview' and 'bool'
#| bool >= memoryview: TypeError '>=' not supported between instances of 'bool' and 'memoryview'
#| memoryview >= NoneType: TypeError '>=' not supported between instances of 'memoryview' and 'NoneType'
#| NoneType >= memoryview: TypeError '>=' not supported between instances of 'NoneType' and 'memoryview'
#| memoryview >= str: TypeError '>=' not supported between instances of 'memoryview' and 'str'
#| str >= memoryview: TypeError '>=' not supported between instances of 'str' and 'memoryview'
#| memoryview >= bytes: TypeError '>=' not supported between instances of 'memoryview' and 'bytes'
#| bytes >= memoryview: TypeError '>=' not supported between instances of 'bytes' and 'memoryview'
#| memoryview >= list: TypeError '>=' not supported between instances of 'memoryview' and 'list'
#| list >= memoryview: TypeError '>=' not supported between instances of 'list' and 'memoryview'
#| memoryview >= tuple: TypeError '>=' not supported between instances of 'memoryview' and 'tuple'
#| tuple >= memoryview: TypeError '>=' not supported between instances of 'tuple' and 'memoryview'
#| memoryview >= dict: TypeError '>=' not supported between instances of 'memoryview' and 'dict'
#| dict >= memoryview: TypeError '>=' not supported between instances of 'dict' and 'memoryview'
#| memoryview >= set: TypeError '>=' not supported between instances of 'memoryview' and 'set'
#| set >= memoryview: TypeError '>=' not supported between instances of 'set' and 'memoryview'
#| memoryview >= frozenset: TypeError '>=' not supported between instances of 'memoryview' and 'frozenset'
#| frozenset >= memoryview: TypeError '>=' not supported between instances of 'frozenset' and 'memoryview'
#| memoryview >= range: TypeError '>=' not supported between instances of 'memoryview' and 'range'
#| range >= memoryview: TypeError '>=' not supported between instances of 'range' and 'memoryview'
