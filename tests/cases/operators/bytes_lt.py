# bytes < other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} < {type(right).__name__}:"
    try:
        print(kinds, repr(left < right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show(b"ab", other)
    show(other, b"ab")
#| bytes < int: TypeError '<' not supported between instances of 'bytes' and 'int'
#| int < bytes: TypeError '<' not supported between instances of 'int' and 'bytes'
#| bytes < int: TypeError '<' not supported between instances of 'bytes' and 'int'
#| int < bytes: TypeError '<' not supported between instances of 'int' and 'bytes'
#| bytes < float: TypeError '<' not supported between instances of 'bytes' and 'float'
#| float < bytes: TypeError '<' not supported between instances of 'float' and 'bytes'
#| bytes < complex: TypeError '<' not supported between instances of 'bytes' and 'complex'
#| complex < bytes: TypeError '<' not supported between instances of 'complex' and 'bytes'
#| bytes < bool: TypeError '<' not supported between instances of 'bytes' and 'bool'
#| bool < bytes: TypeError '<' not supported between instances of 'bool' and 'bytes'
#| bytes < NoneType: TypeError '<' not supported between instances of 'bytes' and 'NoneType'
#| NoneType < bytes: TypeError '<' not supported between instances of 'NoneType' and 'bytes'
#| bytes < str: TypeError '<' not supported between instances of 'bytes' and 'str'
#| str < bytes: TypeError '<' not supported between instances of 'str' and 'bytes'
#| bytes < bytes: False
#| bytes < bytes: True
#| bytes < list: TypeError '<' not supported between instances of 'bytes' and 'list'
#| list < bytes: TypeError '<' not supported between instances of 'list' and 'bytes'
#| bytes < tuple: TypeError '<' not supported between instances of 'bytes' and 'tuple'
#| tuple < bytes: TypeError '<' not supported between instances of 'tuple' and 'bytes'
#| bytes < dict: TypeError '<' not supported between instances of 'bytes' and 'dict'
#| dict < bytes: TypeError '<' not supported between instances of 'dict' and 'bytes'
#| bytes < set: TypeError '<' not supported between instances of 'bytes' and 'set'
#| set < bytes: TypeError '<' not supported between instances of 'set' and 'bytes'
#| bytes < frozenset: TypeError '<' not supported between instances of 'bytes' and 'frozenset'
#| frozenset < bytes: TypeError '<' not supported between instances of 'frozenset' and 'bytes'
#| bytes < range: TypeError '<' not supported between instances of 'bytes' and 'range'
#| range < bytes: TypeError '<' not supported between instances of 'range' and 'bytes'
