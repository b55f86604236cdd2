# float < other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} < {type(right).__name__}:"
    try:
        print(kinds, repr(left < right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show(2.5, other)
    show(other, 2.5)
#| float < int: True
#| int < float: False
#| float < int: False
#| int < float: True
#| float < float: False
#| float < float: False
#| float < complex: TypeError '<' not supported between instances of 'float' and 'complex'
#| complex < float: TypeError '<' not supported between instances of 'complex' and 'float'
#| float < bool: False
#| bool < float: True
#| float < NoneType: TypeError '<' not supported between instances of 'float' and 'NoneType'
#| NoneType < float: TypeError '<' not supported between instances of 'NoneType' and 'float'
#| float < str: TypeError '<' not supported between instances of 'float' and 'str'
#| str < float: TypeError '<' not supported between instances of 'str' and 'float'
#| float < bytes: TypeError '<' not supported between instances of 'float' and 'bytes'
#| bytes < float: TypeError '<' not supported between instances of 'bytes' and 'float'
#| float < list: TypeError '<' not supported between instances of 'float' and 'list'
#| list < float: TypeError '<' not supported between instances of 'list' and 'float'
#| float < tuple: TypeError '<' not supported between instances of 'float' and 'tuple'
#| tuple < float: TypeError '<' not supported between instances of 'tuple' and 'float'
#| float < dict: TypeError '<' not supported between instances of 'float' and 'dict'
#| dict < float: TypeError '<' not supported between instances of 'dict' and 'float'
#| float < set: TypeError '<' not supported between instances of 'float' and 'set'
#| set < float: TypeError '<' not supported between instances of 'set' and 'float'
#| float < frozenset: TypeError '<' not supported between instances of 'float' and 'frozenset'
#| frozenset < float: TypeError '<' not supported between instances of 'frozenset' and 'float'
#| float < range: TypeError '<' not supported between instances of 'float' and 'range'
#| range < float: TypeError '<' not supported between instances of 'range' and 'float'
