# bytearray * other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} * {type(right).__name__}:"
    try:
        print(kinds, repr(left * right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show(bytearray(b"ab"), other)
    show(other, bytearray(b"ab"))
#| bytearray * int: bytearray(b'ababab')
#| int * bytearray: bytearray(b'ababab')
#| bytearray * int: bytearray(b'')
#| int * bytearray: bytearray(b'')
#| bytearray * float: TypeError can't multiply sequence by non-int of type 'float'
#| float * bytearray: TypeError can't multiply sequence by non-int of type 'float'
#| bytearray * complex: TypeError can't multiply sequence by non-int of type 'complex'
#| complex * bytearray: TypeError can't multiply sequence by non-int of type 'complex'
#| bytearray * bool: bytearray(b'')
#| bool * bytearray: bytearray(b'')
#| bytearray * NoneType: TypeError can't multiply sequence by non-int of type 'NoneType'
#| NoneType * bytearray: TypeError can't multiply sequence by non-int of type 'NoneType'
#| bytearray * str: TypeError can't multiply sequence by non-int of type 'str'
#| str * bytearray: TypeError can't multiply sequence by non-int of type 'bytearray'
#| bytearray * bytes: TypeError can't multiply sequence by non-int of type 'bytes'
#| bytes * bytearray: TypeError can't multiply sequence by non-int of type 'bytearray'
#| bytearray * list: TypeError can't multiply sequence by non-int of type 'list'
#| list * bytearray: TypeError can't multiply sequence by non-int of type 'bytearray'
#| bytearray * tuple: TypeError can't multiply sequence by non-int of type 'tuple'
#| tuple * bytearray: TypeError can't multiply sequence by non-int of type 'bytearray'
#| bytearray * dict: TypeError can't multiply sequence by non-int of type 'dict'
#| dict * bytearray: TypeError can't multiply sequence by non-int of type 'dict'
#| bytearray * set: TypeError can't multiply sequence by non-int of type 'set'
#| set * bytearray: TypeError can't multiply sequence by non-int of type 'set'
#| bytearray * frozenset: TypeError can't multiply sequence by non-int of type 'frozenset'
#| frozenset * bytearray: TypeError can't multiply sequence by non-int of type 'frozenset'
#| bytearray * range: TypeError can't multiply sequence by non-int of type 'range'
#| range * bytearray: TypeError can't multiply sequence by non-int of type 'range'
