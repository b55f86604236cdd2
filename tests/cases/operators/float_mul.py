# float * other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} * {type(right).__name__}:"
    try:
        print(kinds, repr(left * right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show(2.5, other)
    show(other, 2.5)
#| float * int: 7.5
#| int * float: 7.5
#| float * int: -5.0
#| int * float: -5.0
#| float * float: 6.25
#| float * float: 6.25
#| float * complex: 2.5j
#| complex * float: 2.5j
#| float * bool: 0.0
#| bool * float: 0.0
#| float * NoneType: TypeError unsupported operand type(s) for *: 'float' and 'NoneType'
#| NoneType * float: TypeError unsupported operand type(s) for *: 'NoneType' and 'float'
#| float * str: TypeError can't multiply sequence by non-int of type 'float'
#| str * float: TypeError can't multiply sequence by non-int of type 'float'
#| float * bytes: TypeError can't multiply sequence by non-int of type 'float'
#| bytes * float: TypeError can't multiply sequence by non-int of type 'float'
#| float * list: TypeError can't multiply sequence by non-int of type 'float'
#| list * float: TypeError can't multiply sequence by non-int of type 'float'
#| float * tuple: TypeError can't multiply sequence by non-int of type 'float'
#| tuple * float: TypeError can't multiply sequence by non-int of type 'float'
#| float * dict: TypeError unsupported operand type(s) for *: 'float' and 'dict'
#| dict * float: TypeError unsupported operand type(s) for *: 'dict' and 'float'
#| float * set: TypeError unsupported operand type(s) for *: 'float' and 'set'
#| set * float: TypeError unsupported operand type(s) for *: 'set' and 'float'
#| float * frozenset: TypeError unsupported operand type(s) for *: 'float' and 'frozenset'
#| frozenset * float: TypeError unsupported operand type(s) for *: 'frozenset' and 'float'
#| float * range: TypeError unsupported operand type(s) for *: 'float' and 'range'
#| range * float: TypeError unsupported operand type(s) for *: 'range' and 'float'
