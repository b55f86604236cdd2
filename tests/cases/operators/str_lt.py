# str < other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} < {type(right).__name__}:"
    try:
        print(kinds, repr(left < right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show("ab", other)
    show(other, "ab")
#| str < int: TypeError '<' not supported between instances of 'str' and 'int'
#| int < str: TypeError '<' not supported between instances of 'int' and 'str'
#| str < int: TypeError '<' not supported between instances of 'str' and 'int'
#| int < str: TypeError '<' not supported between instances of 'int' and 'str'
#| str < float: TypeError '<' not supported between instances of 'str' and 'float'
#| float < str: TypeError '<' not supported between instances of 'float' and 'str'
#| str < complex: TypeError '<' not supported between instances of 'str' and 'complex'
#| complex < str: TypeError '<' not supported between instances of 'complex' and 'str'
#| str < bool: TypeError '<' not supported between instances of 'str' and 'bool'
#| bool < str: TypeError '<' not supported between instances of 'bool' and 'str'
#| str < NoneType: TypeError '<' not supported between instances of 'str' and 'NoneType'
#| NoneType < str: TypeError '<' not supported between instances of 'NoneType' and 'str'
#| str < str: False
#| str < str: True
#| str < bytes: TypeError '<' not supported between instances of 'str' and 'bytes'
#| bytes < str: TypeError '<' not supported between instances of 'bytes' and 'str'
#| str < list: TypeError '<' not supported between instances of 'str' and 'list'
#| list < str: TypeError '<' not supported between instances of 'list' and 'str'
#| str < tuple: TypeError '<' not supported between instances of 'str' and 'tuple'
#| tuple < str: TypeError '<' not supported between instances of 'tuple' and 'str'
#| str < dict: TypeError '<' not supported between instances of 'str' and 'dict'
#| dict < str: TypeError '<' not supported between instances of 'dict' and 'str'
#| str < set: TypeError '<' not supported between instances of 'str' and 'set'
#| set < str: TypeError '<' not supported between instances of 'set' and 'str'
#| str < frozenset: TypeError '<' not supported between instances of 'str' and 'frozenset'
#| frozenset < str: TypeError '<' not supported between instances of 'frozenset' and 'str'
#| str < range: TypeError '<' not supported between instances of 'str' and 'range'
#| range < str: TypeError '<' not supported between instances of 'range' and 'str'
