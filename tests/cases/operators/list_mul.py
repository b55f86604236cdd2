# list * other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} * {type(right).__name__}:"
    try:
        print(kinds, repr(left * right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show([1, 2], other)
    show(other, [1, 2])
#| list * int: [1, 2, 1, 2, 1, 2]
#| int * list: [1, 2, 1, 2, 1, 2]
#| list * int: []
#| int * list: []
#| list * float: TypeError can't multiply sequence by non-int of type 'float'
#| float * list: TypeError can't multiply sequence by non-int of type 'float'
#| list * complex: TypeError can't multiply sequence by non-int of type 'complex'
#| complex * list: TypeError can't multiply sequence by non-int of type 'complex'
#| list * bool: []
#| bool * list: []
#| list * NoneType: TypeError can't multiply sequence by non-int of type 'NoneType'
#| NoneType * list: TypeError can't multiply sequence by non-int of type 'NoneType'
#| list * str: TypeError can't multiply sequence by non-int of type 'str'
#| str * list: TypeError can't multiply sequence by non-int of type 'list'
#| list * bytes: TypeError can't multiply sequence by non-int of type 'bytes'
#| bytes * list: TypeError can't multiply sequence by non-int of type 'list'
#| list * list: TypeError can't multiply sequence by non-int of type 'list'
#| list * list: TypeError can't multiply sequence by non-int of type 'list'
#| list * tuple: TypeError can't multiply sequence by non-int of type 'tuple'
#| tuple * list: TypeError can't multiply sequence by non-int of type 'list'
#| list * dict: TypeError can't multiply sequence by non-int of type 'dict'
#| dict * list: TypeError can't multiply sequence by non-int of type 'dict'
#| list * set: TypeError can't multiply sequence by non-int of type 'set'
#| set * list: TypeError can't multiply sequence by non-int of type 'set'
#| list * frozenset: TypeError can't multiply sequence by non-int of type 'frozenset'
#| frozenset * list: TypeError can't multiply sequence by non-int of type 'frozenset'
#| list * range: TypeError can't multiply sequence by non-int of type 'range'
#| range * list: TypeError can't multiply sequence by non-int of type 'range'
