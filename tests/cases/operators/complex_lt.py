# complex < other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} < {type(right).__name__}:"
    try:
        print(kinds, repr(left < right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show((1 + 2j), other)
    show(other, (1 + 2j))
#| complex < int: TypeError '<' not supported between instances of 'complex' and 'int'
#| int < complex: TypeError '<' not supported between instances of 'int' and 'complex'
#| complex < int: TypeError '<' not supported between instances of 'complex' and 'int'
#| int < complex: TypeError '<' not supported between instances of 'int' and 'complex'
#| complex < float: TypeError '<' not supported between instances of 'complex' and 'float'
#| float < complex: TypeError '<' not supported between instances of 'float' and 'complex'
#| complex < complex: TypeError '<' not supported between instances of 'complex' and 'complex'
#| complex < complex: TypeError '<' not supported between instances of 'complex' and 'complex'
#| complex < bool: TypeError '<' not supported between instances of 'complex' and 'bool'
#| bool < complex: TypeError '<' not supported between instances of 'bool' and 'complex'
#| complex < NoneType: TypeError '<' not supported between instances of 'complex' and 'NoneType'
#| NoneType < complex: TypeError '<' not supported between instances of 'NoneType' and 'complex'
#| complex < str: TypeError '<' not supported between instances of 'complex' and 'str'
#| str < complex: TypeError '<' not supported between instances of 'str' and 'complex'
#| complex < bytes: TypeError '<' not supported between instances of 'complex' and 'bytes'
#| bytes < complex: TypeError '<' not supported between instances of 'bytes' and 'complex'
#| complex < list: TypeError '<' not supported between instances of 'complex' and 'list'
#| list < complex: TypeError '<' not supported between instances of 'list' and 'complex'
#| complex < tuple: TypeError '<' not supported between instances of 'complex' and 'tuple'
#| tuple < complex: TypeError '<' not supported between instances of 'tuple' and 'complex'
#| complex < dict: TypeError '<' not supported between instances of 'complex' and 'dict'
#| dict < complex: TypeError '<' not supported between instances of 'dict' and 'complex'
#| complex < set: TypeError '<' not supported between instances of 'complex' and 'set'
#| set < complex: TypeError '<' not supported between instances of 'set' and 'complex'
#| complex < frozenset: TypeError '<' not supported between instances of 'complex' and 'frozenset'
#| frozenset < complex: TypeError '<' not supported between instances of 'frozenset' and 'complex'
#| complex < range: TypeError '<' not supported between instances of 'complex' and 'range'
#| range < complex: TypeError '<' not supported between instances of 'range' and 'complex'
