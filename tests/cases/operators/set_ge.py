# set >= other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} >= {type(right).__name__}:"
    try:
        print(kinds, repr(left >= right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show({1, 2}, other)
    show(other, {1, 2})
#| set >= int: TypeError '>=' not supported between instances of 'set' and 'int'
#| int >= set: TypeError '>=' not supported between instances of 'int' and 'set'
#| set >= int: TypeError '>=' not supported between instances of 'set' and 'int'
#| int >= set: TypeError '>=' not supported between instances of 'int' and 'set'
#| set >= float: TypeError '>=' not supported between instances of 'set' and 'float'
#| float >= set: TypeError '>=' not supported between instances of 'float' and 'set'
#| set >= complex: TypeError '>=' not supported between instances of 'set' and 'complex'
#| complex >= set: TypeError '>=' not supported between instances of 'complex' and 'set'
#| set >= bool: TypeError '>=' not supported between instances of 'set' and 'bool'
#| bool >= set: TypeError '>=' not supported between instances of 'bool' and 'set'
#| set >= NoneType: TypeError '>=' not supported between instances of 'set' and 'NoneType'
#| NoneType >= set: TypeError '>=' not supported between instances of 'NoneType' and 'set'
#| set >= str: TypeError '>=' not supported between instances of 'set' and 'str'
#| str >= set: TypeError '>=' not supported between instances of 'str' and 'set'
#| set >= bytes: TypeError '>=' not supported between instances of 'set' and 'bytes'
#| bytes >= set: TypeError '>=' not supported between instances of 'bytes' and 'set'
#| set >= list: TypeError '>=' not supported between instances of 'set' and 'list'
#| list >= set: TypeError '>=' not supported between instances of 'list' and 'set'
#| set >= tuple: TypeError '>=' not supported between instances of 'set' and 'tuple'
#| tuple >= set: TypeError '>=' not supported between instances of 'tuple' and 'set'
#| set >= dict: TypeError '>=' not supported between instances of 'set' and 'dict'
#| dict >= set: TypeError '>=' not supported between instances of 'dict' and 'set'
#| set >= set: True
#| set >= set: False
#| set >= frozenset: False
#| frozenset >= set: False
#| set >= range: TypeError '>=' not supported between instances of 'set' and 'range'
#| range >= set: TypeError '>=' not supported between instances of 'range' and 'set'
