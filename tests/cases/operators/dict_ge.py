# dict >= other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} >= {type(right).__name__}:"
    try:
        print(kinds, repr(left >= right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show({1: 2}, other)
    show(other, {1: 2})
#| dict >= int: TypeError '>=' not supported between instances of 'dict' and 'int'
#| int >= dict: TypeError '>=' not supported between instances of 'int' and 'dict'
#| dict >= int: TypeError '>=' not supported between instances of 'dict' and 'int'
#| int >= dict: TypeError '>=' not supported between instances of 'int' and 'dict'
#| dict >= float: TypeError '>=' not supported between instances of 'dict' and 'float'
#| float >= dict: TypeError '>=' not supported between instances of 'float' and 'dict'
#| dict >= complex: TypeError '>=' not supported between instances of 'dict' and 'complex'
#| complex >= dict: TypeError '>=' not supported between instances of 'complex' and 'dict'
#| dict >= bool: TypeError '>=' not supported between instances of 'dict' and 'bool'
#| bool >= dict: TypeError '>=' not supported between instances of 'bool' and 'dict'
#| dict >= NoneType: TypeError '>=' not supported between instances of 'dict' and 'NoneType'
#| NoneType >= dict: TypeError '>=' not supported between instances of 'NoneType' and 'dict'
#| dict >= str: TypeError '>=' not supported between instances of 'dict' and 'str'
#| str >= dict: TypeError '>=' not supported between instances of 'str' and 'dict'
#| dict >= bytes: TypeError '>=' not supported between instances of 'dict' and 'bytes'
#| bytes >= dict: TypeError '>=' not supported between instances of 'bytes' and 'dict'
#| dict >= list: TypeError '>=' not supported between instances of 'dict' and 'list'
#| list >= dict: TypeError '>=' not supported between instances of 'list' and 'dict'
#| dict >= tuple: TypeError '>=' not supported between instances of 'dict' and 'tuple'
#| tuple >= dict: TypeError '>=' not supported between instances of 'tuple' and 'dict'
#| dict >= dict: TypeError '>=' not supported between instances of 'dict' and 'dict'
#| dict >= dict: TypeError '>=' not supported between instances of 'dict' and 'dict'
#| dict >= set: TypeError '>=' not supported between instances of 'dict' and 'set'
#| set >= dict: TypeError '>=' not supported between instances of 'set' and 'dict'
#| dict >= frozenset: TypeError '>=' not supported between instances of 'dict' and 'frozenset'
#| frozenset >= dict: TypeError '>=' not supported between instances of 'frozenset' and 'dict'
#| dict >= range: TypeError '>=' not supported between instances of 'dict' and 'range'
#| range >= dict: TypeError '>=' not supported between instances of 'range' and 'dict'
