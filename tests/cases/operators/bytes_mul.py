# bytes * other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} * {type(right).__name__}:"
    try:
        print(kinds, repr(left * right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show(b"ab", other)
    show(other, b"ab")
#| bytes * int: b'ababab'
#| int * bytes: b'ababab'
#| bytes * int: b''
#| int * bytes: b''
#| bytes * float: TypeError can't multiply sequence by non-int of type 'float'
#| float * bytes: TypeError can't multiply sequence by non-int of type 'float'
#| bytes * complex: TypeError can't multiply sequence by non-int of type 'complex'
#| complex * bytes: TypeError can't multiply sequence by non-int of type 'complex'
#| bytes * bool: b''
#| bool * bytes: b''
#| bytes * NoneType: TypeError can't multiply sequence by non-int of type 'NoneType'
#| NoneType * bytes: TypeError can't multiply sequence by non-int of type 'NoneType'
#| bytes * str: TypeError can't multiply sequence by non-int of type 'str'
#| str * bytes: TypeError can't multiply sequence by non-int of type 'bytes'
#| bytes * bytes: TypeError can't multiply sequence by non-int of type 'bytes'
#| bytes * bytes: TypeError can't multiply sequence by non-int of type 'bytes'
#| bytes * list: TypeError can't multiply sequence by non-int of type 'list'
#| list * bytes: TypeError can't multiply sequence by non-int of type 'bytes'
#| bytes * tuple: TypeError can't multiply sequence by non-int of type 'tuple'
#| tuple * bytes: TypeError can't multiply sequence by non-int of type 'bytes'
#| bytes * dict: TypeError can't multiply sequence by non-int of type 'dict'
#| dict * bytes: TypeError can't multiply sequence by non-int of type 'dict'
#| bytes * set: TypeError can't multiply sequence by non-int of type 'set'
#| set * bytes: TypeError can't multiply sequence by non-int of type 'set'
#| bytes * frozenset: TypeError can't multiply sequence by non-int of type 'frozenset'
#| frozenset * bytes: TypeError can't multiply sequence by non-int of type 'frozenset'
#| bytes * range: TypeError can't multiply sequence by non-int of type 'range'
#| range * bytes: TypeError can't multiply sequence by non-int of type 'range'
