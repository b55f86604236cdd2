# tuple < other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} < {type(right).__name__}:"
    try:
        print(kinds, repr(left < right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show((1, 2), other)
    show(other, (1, 2))
#| tuple < int: TypeError '<' not supported between instances of 'tuple' and 'int'
#| int < tuple: TypeError '<' not supported between instances of 'int' and 'tuple'
#| tuple < int: TypeError '<' not supported between instances of 'tuple' and 'int'
#| int < tuple: TypeError '<' not supported between instances of 'int' and 'tuple'
#| tuple < float: TypeError '<' not supported between instances of 'tuple' and 'float'
#| float < tuple: TypeError '<' not supported between instances of 'float' and 'tuple'
#| tuple < complex: TypeError '<' not supported between instances of 'tuple' and 'complex'
#| complex < tuple: TypeError '<' not supported between instances of 'complex' and 'tuple'
#| tuple < bool: TypeError '<' not supported between instances of 'tuple' and 'bool'
#| bool < tuple: TypeError '<' not supported between instances of 'bool' and 'tuple'
#| tuple < NoneType: TypeError '<' not supported between instances of 'tuple' and 'NoneType'
#| NoneType < tuple: TypeError '<' not supported between instances of 'NoneType' and 'tuple'
#| tuple < str: TypeError '<' not supported between instances of 'tuple' and 'str'
#| str < tuple: TypeError '<' not supported between instances of 'str' and 'tuple'
#| tuple < bytes: TypeError '<' not supported between instances of 'tuple' and 'bytes'
#| bytes < tuple: TypeError '<' not supported between instances of 'bytes' and 'tuple'
#| tuple < list: TypeError '<' not supported between instances of 'tuple' and 'list'
#| list < tuple: TypeError '<' not supported between instances of 'list' and 'tuple'
#| tuple < tuple: False
#| tuple < tuple: True
#| tuple < dict: TypeError '<' not supported between instances of 'tuple' and 'dict'
#| dict < tuple: TypeError '<' not supported between instances of 'dict' and 'tuple'
#| tuple < set: TypeError '<' not supported between instances of 'tuple' and 'set'
#| set < tuple: TypeError '<' not supported between instances of 'set' and 'tuple'
#| tuple < frozenset: TypeError '<' not supported between instances of 'tuple' and 'frozenset'
#| frozenset < tuple: TypeError '<' not supported between instances of 'frozenset' and 'tuple'
#| tuple < range: TypeError '<' not supported between instances of 'tuple' and 'range'
#| range < tuple: TypeError '<' not supported between instances of 'range' and 'tuple'
