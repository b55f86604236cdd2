# int ** other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} ** {type(right).__name__}:"
    try:
        print(kinds, repr(left ** right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show(12, other)
    show(other, 12)
#| int ** int: 1728
#| int ** int: 531441
#| int ** int: 0.006944444444444444
#| int ** int: 4096
#| int ** float: 498.8306325798367
#| float ** int: 59604.644775390625
#| int ** complex: (-0.7920197566258395+0.6104954587172178j)
#| complex ** int: (1+0j)
#| int ** bool: 1
#| bool ** int: 0
#| int ** NoneType: TypeError unsupported operand type(s) for ** or pow(): 'int' and 'NoneType'
#| NoneType ** int: TypeError unsupported operand type(s) for ** or pow(): 'NoneType' and 'int'
#| int ** str: TypeError unsupported operand type(s) for ** or pow(): 'int' and 'str'
#| str ** int: TypeError unsupported operand type(s) for ** or pow(): 'str' and 'int'
#| int ** bytes: TypeError unsupported operand type(s) for ** or pow(): 'int' and 'bytes'
#| bytes ** int: TypeError unsupported operand type(s) for ** or pow(): 'bytes' and 'int'
#| int ** list: TypeError unsupported operand type(s) for ** or pow(): 'int' and 'list'
#| list ** int: TypeError unsupported operand type(s) for ** or pow(): 'list' and 'int'
#| int ** tuple: TypeError unsupported operand type(s) for ** or pow(): 'int' and 'tuple'
#| tuple ** int: TypeError unsupported operand type(s) for ** or pow(): 'tuple' and 'int'
#| int ** dict: TypeError unsupported operand type(s) for ** or pow(): 'int' and 'dict'
#| dict ** int: TypeError unsupported operand type(s) for ** or pow(): 'dict' and 'int'
#| int ** set: TypeError unsupported operand type(s) for ** or pow(): 'int' and 'set'
#| set ** int: TypeError unsupported operand type(s) for ** or pow(): 'set' and 'int'
#| int ** frozenset: TypeError unsupported operand type(s) for ** or pow(): 'int' and 'frozenset'
#| frozenset ** int: TypeError unsupported operand type(s) for ** or pow(): 'frozenset' and 'int'
#| int ** range: TypeError unsupported operand type(s) for ** or pow(): 'int' and 'range'
#| range ** int: TypeError unsupported operand type(s) for ** or pow(): 'range' and 'int'
