# complex ** other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} ** {type(right).__name__}:"
    try:
        print(kinds, repr(left ** right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show((1 + 2j), other)
    show(other, (1 + 2j))
#| complex ** int: (-11-2j)
#| int ** complex: (-1.758764802874057+2.4303798814529753j)
#| complex ** int: (-0.12-0.16j)
#| int ** complex: (-0.0006851907881310296-0.0036714960177966103j)
#| complex ** float: (-6.960664459571901+2.7296244647840084j)
#| float ** complex: (-0.647013199540743+2.414823786453175j)
#| complex ** complex: (0.2291401859804338+0.23817011512167555j)
#| complex ** complex: (2.646089334017202e-18+0.04321391826377226j)
#| complex ** bool: (1+0j)
#| bool ** complex: ZeroDivisionError zero to a negative or complex power
#| complex ** NoneType: TypeError unsupported operand type(s) for ** or pow(): 'complex' and 'NoneType'
#| NoneType ** complex: TypeError unsupported operand type(s) for ** or pow(): 'NoneType' and 'complex'
#| complex ** str: TypeError unsupported operand type(s) for ** or pow(): 'complex' and 'str'
#| str ** complex: TypeError unsupported operand type(s) for ** or pow(): 'str' and 'complex'
#| complex ** bytes: TypeError unsupported operand type(s) for ** or pow(): 'complex' and 'bytes'
#| bytes ** complex: TypeError unsupported operand type(s) for ** or pow(): 'bytes' and 'complex'
#| complex ** list: TypeError unsupported operand type(s) for ** or pow(): 'complex' and 'list'
#| list ** complex: TypeError unsupported operand type(s) for ** or pow(): 'list' and 'complex'
#| complex ** tuple: TypeError unsupported operand type(s) for ** or pow(): 'complex' and 'tuple'
#| tuple ** complex: TypeError unsupported operand type(s) for ** or pow(): 'tuple' and 'complex'
#| complex ** dict: TypeError unsupported operand type(s) for ** or pow(): 'complex' and 'dict'
#| dict ** complex: TypeError unsupported operand type(s) for ** or pow(): 'dict' and 'complex'
#| complex ** set: TypeError unsupported operand type(s) for ** or pow(): 'complex' and 'set'
#| set ** complex: TypeError unsupported operand type(s) for ** or pow(): 'set' and 'complex'
#| complex ** frozenset: TypeError unsupported operand type(s) for ** or pow(): 'complex' and 'frozenset'
#| frozenset ** complex: TypeError unsupported operand type(s) for ** or pow(): 'frozenset' and 'complex'
#| complex ** range: TypeError unsupported operand type(s) for ** or pow(): 'complex' and 'range'
#| range ** complex: TypeError unsupported operand type(s) for ** or pow(): 'range' and 'complex'
