# bytearray < other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} < {type(right).__name__}:"
    try:
        print(kinds, repr(left < right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show(bytearray(b"ab"), other)
    show(other, bytearray(b"ab"))
#| bytearray < int: TypeError '<' not supported between instances of 'bytearray' and 'int'
#| int < bytearray: TypeError '<' not supported between instances of 'int' and 'bytearray'
#| bytearray < int: TypeError '<' not supported between instances of 'bytearray' and 'int'
#| int < bytearray: TypeError '<' not supported between instances of 'int' and 'bytearray'
#| bytearray < float: TypeError '<' not supported between instances of 'bytearray' and 'float'
#| float < bytearray: TypeError '<' not supported between instances of 'float' and 'bytearray'
#| bytearray < complex: TypeError '<' not supported between instances of 'bytearray' and 'complex'
#| complex < bytearray: TypeError '<' not supported between instances of 'complex' and 'bytearray'
#| bytearray < bool: TypeError '<' not supported between instances of 'bytearray' and 'bool'
#| bool < bytearray: TypeError '<' not supported between instances of 'bool' and 'bytearray'
#| bytearray < NoneType: TypeError '<' not supported between instances of 'bytearray' and 'NoneType'
#| NoneType < bytearray: TypeError '<' not supported between instances of 'NoneType' and 'bytearray'
#| bytearray < str: TypeError '<' not supported between instances of 'bytearray' and 'str'
#| str < bytearray: TypeError '<' not supported between instances of 'str' and 'bytearray'
#| bytearray < bytes: False
#| bytes < bytearray: True
#| bytearray < list: TypeError '<' not supported between instances of 'bytearray' and 'list'
#| list < bytearray: TypeError '<' not supported between instances of 'list' and 'bytearray'
#| bytearray < tuple: TypeError '<' not supported between instances of 'bytearray' and 'tuple'
#| tuple < bytearray: TypeError '<' not supported between instances of 'tuple' and 'bytearray'
#| bytearray < dict: TypeError '<' not supported between instances of 'bytearray' and 'dict'
#| dict < bytearray: TypeError '<' not supported between instances of 'dict' and 'bytearray'
#| bytearray < set: TypeError '<' not supported between instances of 'bytearray' and 'set'
#| set < bytearray: TypeError '<' not supported between instances of 'set' and 'bytearray'
#| bytearray < frozenset: TypeError '<' not supported between instances of 'bytearray' and 'frozenset'
#| frozenset < bytearray: TypeError '<' not supported between instances of 'frozenset' and 'bytearray'
#| bytearray < range: TypeError '<' not supported between instances of 'bytearray' and 'range'
#| range < bytearray: TypeError '<' not supported between instances of 'range' and 'bytearray'
