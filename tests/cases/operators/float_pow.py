# float ** other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} ** {type(right).__name__}:"
    try:
        print(kinds, repr(left ** right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show(2.5, other)
    show(other, 2.5)
#| float ** int: 15.625
#| int ** float: 15.588457268119896
#| float ** int: 0.16
#| int ** float: (1.7319121124709869e-15+5.656854249492381j)
#| float ** float: 9.882117688026186
#| float ** float: 9.882117688026186
#| float ** complex: (0.6087670819712999+0.793349002588488j)
#| complex ** float: (-0.7071067811865477-0.7071067811865475j)
#| float ** bool: 1.0
#| bool ** float: 0.0
#| float ** NoneType: TypeError unsupported operand type(s) for ** or pow(): 'float' and 'NoneType'
#| NoneType ** float: TypeError unsupported operand type(s) for ** or pow(): 'NoneType' and 'float'
#| float ** str: TypeError unsupported operand type(s) for ** or pow(): 'float' and 'str'
#| str ** float: TypeError unsupported operand type(s) for ** or pow(): 'str' and 'float'
#| float ** bytes: TypeError unsupported operand type(s) for ** or pow(): 'float' and 'bytes'
#| bytes ** float: TypeError unsupported operand type(s) for ** or pow(): 'bytes' and 'float'
#| float ** list: TypeError unsupported operand type(s) for ** or pow(): 'float' and 'list'
#| list ** float: TypeError unsupported operand type(s) for ** or pow(): 'list' and 'float'
#| float ** tuple: TypeError unsupported operand type(s) for ** or pow(): 'float' and 'tuple'
#| tuple ** float: TypeError unsupported operand type(s) for ** or pow(): 'tuple' and 'float'
#| float ** dict: TypeError unsupported operand type(s) for ** or pow(): 'float' and 'dict'
#| dict ** float: TypeError unsupported operand type(s) for ** or pow(): 'dict' and 'float'
#| float ** set: TypeError unsupported operand type(s) for ** or pow(): 'float' and 'set'
#| set ** float: TypeError unsupported operand type(s) for ** or pow(): 'set' and 'float'
#| float ** frozenset: TypeError unsupported operand type(s) for ** or pow(): 'float' and 'frozenset'
#| frozenset ** float: TypeError unsupported operand type(s) for ** or pow(): 'frozenset' and 'float'
#| float ** range: TypeError unsupported operand type(s) for ** or pow(): 'float' and 'range'
#| range ** float: TypeError unsupported operand type(s) for ** or pow(): 'range' and 'float'
