# complex * other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} * {type(right).__name__}:"
    try:
        print(kinds, repr(left * right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show((1 + 2j), other)
    show(other, (1 + 2j))
#| complex * int: (3+6j)
#| int * complex: (3+6j)
#| complex * int: (-2-4j)
#| int * complex: (-2-4j)
#| complex * float: (2.5+5j)
#| float * complex: (2.5+5j)
#| complex * complex: (-2+1j)
#| complex * complex: (-2+1j)
#| complex * bool: 0j
#| bool * complex: 0j
#| complex * NoneType: TypeError unsupported operand type(s) for *: 'complex' and 'NoneType'
#| NoneType * complex: TypeError unsupported operand type(s) for *: 'NoneType' and 'complex'
#| complex * str: TypeError can't multiply sequence by non-int of type 'complex'
#| str * complex: TypeError can't multiply sequence by non-int of type 'complex'
#| complex * bytes: TypeError can't multiply sequence by non-int of type 'complex'
#| bytes * complex: TypeError can't multiply sequence by non-int of type 'complex'
#| complex * list: TypeError can't multiply sequence by non-int of type 'complex'
#| list * complex: TypeError can't multiply sequence by non-int of type 'complex'
#| complex * tuple: TypeError can't multiply sequence by non-int of type 'complex'
#| tuple * complex: TypeError can't multiply sequence by non-int of type 'complex'
#| complex * dict: TypeError unsupported operand type(s) for *: 'complex' and 'dict'
#| dict * complex: TypeError unsupported operand type(s) for *: 'dict' and 'complex'
#| complex * set: TypeError unsupported operand type(s) for *: 'complex' and 'set'
#| set * complex: TypeError unsupported operand type(s) for *: 'set' and 'complex'
#| complex * frozenset: TypeError unsupported operand type(s) for *: 'complex' and 'frozenset'
#| frozenset * complex: TypeError unsupported operand type(s) for *: 'frozenset' and 'complex'
#| complex * range: TypeError unsupported operand type(s) for *: 'complex' and 'range'
#| range * complex: TypeError unsupported operand type(s) for *: 'range' and 'complex'
