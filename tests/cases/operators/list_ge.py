# list >= other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} >= {type(right).__name__}:"
    try:
        print(kinds, repr(left >= right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show([1, 2], other)
    show(other, [1, 2])
#| list >= int: TypeError '>=' not supported between instances of 'list' and 'int'
#| int >= list: TypeError '>=' not supported between instances of 'int' and 'list'
#| list >= int: TypeError '>=' not supported between instances of 'list' and 'int'
#| int >= list: TypeError '>=' not supported between instances of 'int' and 'list'
#| list >= float: TypeError '>=' not supported between instances of 'list' and 'float'
#| float >= list: TypeError '>=' not supported between instances of 'float' and 'list'
#| list >= complex: TypeError '>=' not supported between instances of 'list' and 'complex'
#| complex >= list: TypeError '>=' not supported between instances of 'complex' and 'list'
#| list >= bool: TypeError '>=' not supported between instances of 'list' and 'bool'
#| bool >= list: TypeError '>=' not supported between instances of 'bool' and 'list'
#| list >= NoneType: TypeError '>=' not supported between instances of 'list' and 'NoneType'
#| NoneType >= list: TypeError '>=' not supported between instances of 'NoneType' and 'list'
#| list >= str: TypeError '>=' not supported between instances of 'list' and 'str'
#| str >= list: TypeError '>=' not supported between instances of 'str' and 'list'
#| list >= bytes: TypeError '>=' not supported between instances of 'list' and 'bytes'
#| bytes >= list: TypeError '>=' not supported between instances of 'bytes' and 'list'
#| list >= list: True
#| list >= list: False
#| list >= tuple: TypeError '>=' not supported between instances of 'list' and 'tuple'
#| tuple >= list: TypeError '>=' not supported between instances of 'tuple' and 'list'
#| list >= dict: TypeError '>=' not supported between instances of 'list' and 'dict'
#| dict >= list: TypeError '>=' not supported between instances of 'dict' and 'list'
#| list >= set: TypeError '>=' not supported between instances of 'list' and 'set'
#| set >= list: TypeError '>=' not supported between instances of 'set' and 'list'
#| list >= frozenset: TypeError '>=' not supported between instances of 'list' and 'frozenset'
#| frozenset >= list: TypeError '>=' not supported between instances of 'frozenset' and 'list'
#| list >= range: TypeError '>=' not supported between instances of 'list' and 'range'
#| range >= list: TypeError '>=' not supported between instances of 'range' and 'list'
