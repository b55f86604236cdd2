# frozenset < other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} < {type(right).__name__}:"
    try:
        print(kinds, repr(left < right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show(frozenset({1, 2}), other)
    show(other, frozenset({1, 2}))
#| frozenset < int: TypeError '<' not supported between instances of 'frozenset' and 'int'
#| int < frozenset: TypeError '<' not supported between instances of 'int' and 'frozenset'
#| frozenset < int: TypeError '<' not supported between instances of 'frozenset' and 'int'
#| int < frozenset: TypeError '<' not supported between instances of 'int' and 'frozenset'
#| frozenset < float: TypeError '<' not supported between instances of 'frozenset' and 'float'
#| float < frozenset: TypeError '<' not supported between instances of 'float' and 'frozenset'
#| frozenset < complex: TypeError '<' not supported between instances of 'frozenset' and 'complex'
#| complex < frozenset: TypeError '<' not supported between instances of 'complex' and 'frozenset'
#| frozenset < bool: TypeError '<' not supported between instances of 'frozenset' and 'bool'
#| bool < frozenset: TypeError '<' not supported between instances of 'bool' and 'frozenset'
#| frozenset < NoneType: TypeError '<' not supported between instances of 'frozenset' and 'NoneType'
#| NoneType < frozenset: TypeError '<' not supported between instances of 'NoneType' and 'frozenset'
#| frozenset < str: TypeError '<' not supported between instances of 'frozenset' and 'str'
#| str < frozenset: TypeError '<' not supported between instances of 'str' and 'frozenset'
#| frozenset < bytes: TypeError '<' not supported between instances of 'frozenset' and 'bytes'
#| bytes < frozenset: TypeError '<' not supported between instances of 'bytes' and 'frozenset'
#| frozenset < list: TypeError '<' not supported between instances of 'frozenset' and 'list'
#| list < frozenset: TypeError '<' not supported between instances of 'list' and 'frozenset'
#| frozenset < tuple: TypeError '<' not supported between instances of 'frozenset' and 'tuple'
#| tuple < frozenset: TypeError '<' not supported between instances of 'tuple' and 'frozenset'
#| frozenset < dict: TypeError '<' not supported between instances of 'frozenset' and 'dict'
#| dict < frozenset: TypeError '<' not supported between instances of 'dict' and 'frozenset'
#| frozenset < set: False
#| set < frozenset: True
#| frozenset < frozenset: False
#| frozenset < frozenset: False
#| frozenset < range: TypeError '<' not supported between instances of 'frozenset' and 'range'
#| range < frozenset: TypeError '<' not supported between instances of 'range' and 'frozenset'
