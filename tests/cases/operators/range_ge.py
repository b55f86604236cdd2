# range >= other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} >= {type(right).__name__}:"
    try:
        print(kinds, repr(left >= right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show(range(3), other)
    show(other, range(3))
#| range >= int: TypeError '>=' not supported between instances of 'range' and 'int'
#| int >= range: TypeError '>=' not supported between instances of 'int' and 'range'
#| range >= int: TypeError '>=' not supported between instances of 'range' and 'int'
#| int >= range: TypeError '>=' not supported between instances of 'int' and 'range'
#| range >= float: TypeError '>=' not supported between instances of 'range' and 'float'
#| float >= range: TypeError '>=' not supported between instances of 'float' and 'range'
#| range >= complex: TypeError '>=' not supported between instances of 'range' and 'complex'
#| complex >= range: TypeError '>=' not supported between instances of 'complex' and 'range'
#| range >= bool: TypeError '>=' not supported between instances of 'range' and 'bool'
#| bool >= range: TypeError '>=' not supported between instances of 'bool' and 'range'
#| range >= NoneType: TypeError '>=' not supported between instances of 'range' and 'NoneType'
#| NoneType >= range: TypeError '>=' not supported between instances of 'NoneType' and 'range'
#| range >= str: TypeError '>=' not supported between instances of 'range' and 'str'
#| str >= range: TypeError '>=' not supported between instances of 'str' and 'range'
#| range >= bytes: TypeError '>=' not supported between instances of 'range' and 'bytes'
#| bytes >= range: TypeError '>=' not supported between instances of 'bytes' and 'range'
#| range >= list: TypeError '>=' not supported between instances of 'range' and 'list'
#| list >= range: TypeError '>=' not supported between instances of 'list' and 'range'
#| range >= tuple: TypeError '>=' not supported between instances of 'range' and 'tuple'
#| tuple >= range: TypeError '>=' not supported between instances of 'tuple' and 'range'
#| range >= dict: TypeError '>=' not supported between instances of 'range' and 'dict'
#| dict >= range: TypeError '>=' not supported between instances of 'dict' and 'range'
#| range >= set: TypeError '>=' not supported between instances of 'range' and 'set'
#| set >= range: TypeError '>=' not supported between instances of 'set' and 'range'
#| range >= frozenset: TypeError '>=' not supported between instances of 'range' and 'frozenset'
#| frozenset >= range: TypeError '>=' not supported between instances of 'frozenset' and 'range'
#| range >= range: TypeError '>=' not supported between instances of 'range' and 'range'
#| range >= range: TypeError '>=' not supported between instances of 'range' and 'range'
