# int * other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} * {type(right).__name__}:"
    try:
        print(kinds, repr(left * right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show(12, other)
    show(other, 12)
#| int * int: 36
#| int * int: 36
#| int * int: -24
#| int * int: -24
#| int * float: 30.0
#| float * int: 30.0
#| int * complex: 12j
#| complex * int: 12j
#| int * bool: 0
#| bool * int: 0
#| int * NoneType: TypeError unsupported operand type(s) for *: 'int' and 'NoneType'
#| NoneType * int: TypeError unsupported operand type(s) for *: 'NoneType' and 'int'
#| int * str: 'aaaaaaaaaaaa'
#| str * int: 'aaaaaaaaaaaa'
#| int * bytes: b'aaaaaaaaaaaa'
#| bytes * int: b'aaaaaaaaaaaa'
#| int * list: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
#| list * int: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
#| int * tuple: (1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)
#| tuple * int: (1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)
#| int * dict: TypeError unsupported operand type(s) for *: 'int' and 'dict'
#| dict * int: TypeError unsupported operand type(s) for *: 'dict' and 'int'
#| int * set: TypeError unsupported operand type(s) for *: 'int' and 'set'
#| set * int: TypeError unsupported operand type(s) for *: 'set' and 'int'
#| int * frozenset: TypeError unsupported operand type(s) for *: 'int' and 'frozenset'
#| frozenset * int: TypeError unsupported operand type(s) for *: 'frozenset' and 'int'
#| int * range: TypeError unsupported operand type(s) for *: 'int' and 'range'
#| range * int: TypeError unsupported operand type(s) for *: 'range' and 'int'
