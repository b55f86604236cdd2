# tuple * other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} * {type(right).__name__}:"
    try:
        print(kinds, repr(left * right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show((1, 2), other)
    show(other, (1, 2))
#| tuple * int: (1, 2, 1, 2, 1, 2)
#| int * tuple: (1, 2, 1, 2, 1, 2)
#| tuple * int: ()
#| int * tuple: ()
#| tuple * float: TypeError can't multiply sequence by non-int of type 'float'
#| float * tuple: TypeError can't multiply sequence by non-int of type 'float'
#| tuple * complex: TypeError can't multiply sequence by non-int of type 'complex'
#| complex * tuple: TypeError can't multiply sequence by non-int of type 'complex'
#| tuple * bool: ()
#| bool * tuple: ()
#| tuple * NoneType: TypeError can't multiply sequence by non-int of type 'NoneType'
#| NoneType * tuple: TypeError can't multiply sequence by non-int of type 'NoneType'
#| tuple * str: TypeError can't multiply sequence by non-int of type 'str'
#| str * tuple: TypeError can't multiply sequence by non-int of type 'tuple'
#| tuple * bytes: TypeError can't multiply sequence by non-int of type 'bytes'
#| bytes * tuple: TypeError can't multiply sequence by non-int of type 'tuple'
#| tuple * list: TypeError can't multiply sequence by non-int of type 'list'
#| list * tuple: TypeError can't multiply sequence by non-int of type 'tuple'
#| tuple * tuple: TypeError can't multiply sequence by non-int of type 'tuple'
#| tuple * tuple: TypeError can't multiply sequence by non-int of type 'tuple'
#| tuple * dict: TypeError can't multiply sequence by non-int of type 'dict'
#| dict * tuple: TypeError can't multiply sequence by non-int of type 'dict'
#| tuple * set: TypeError can't multiply sequence by non-int of type 'set'
#| set * tuple: TypeError can't multiply sequence by non-int of type 'set'
#| tuple * frozenset: TypeError can't multiply sequence by non-int of type 'frozenset'
#| frozenset * tuple: TypeError can't multiply sequence by non-int of type 'frozenset'
#| tuple * range: TypeError can't multiply sequence by non-int of type 'range'
#| range * tuple: TypeError can't multiply sequence by non-int of type 'range'
