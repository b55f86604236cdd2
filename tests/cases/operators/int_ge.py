# int >= other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} >= {type(right).__name__}:"
    try:
        print(kinds, repr(left >= right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show(12, other)
    show(other, 12)
#| int >= int: True
#| int >= int: False
#| int >= int: True
#| int >= int: False
#| int >= float: True
#| float >= int: False
#| int >= complex: TypeError '>=' not supported between instances of 'int' and 'complex'
#| complex >= int: TypeError '>=' not supported between instances of 'complex' and 'int'
#| int >= bool: True
#| bool >= int: False
#| int >= NoneType: TypeError '>=' not supported between instances of 'int' and 'NoneType'
#| NoneType >= int: TypeError '>=' not supported between instances of 'NoneType' and 'int'
#| int >= str: TypeError '>=' not supported between instances of 'int' and 'str'
#| str >= int: TypeError '>=' not supported between instances of 'str' and 'int'
#| int >= bytes: TypeError '>=' not supported between instances of 'int' and 'bytes'
#| bytes >= int: TypeError '>=' not supported between instances of 'bytes' and 'int'
#| int >= list: TypeError '>=' not supported between instances of 'int' and 'list'
#| list >= int: TypeError '>=' not supported between instances of 'list' and 'int'
#| int >= tuple: TypeError '>=' not supported between instances of 'int' and 'tuple'
#| tuple >= int: TypeError '>=' not supported between instances of 'tuple' and 'int'
#| int >= dict: TypeError '>=' not supported between instances of 'int' and 'dict'
#| dict >= int: TypeError '>=' not supported between instances of 'dict' and 'int'
#| int >= set: TypeError '>=' not supported between instances of 'int' and 'set'
#| set >= int: TypeError '>=' not supported between instances of 'set' and 'int'
#| int >= frozenset: TypeError '>=' not supported between instances of 'int' and 'frozenset'
#| frozenset >= int: TypeError '>=' not supported between instances of 'frozenset' and 'int'
#| int >= range: TypeError '>=' not supported between instances of 'int' and 'range'
#| range >= int: TypeError '>=' not supported between instances of 'range' and 'int'
