# bool & other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} & {type(right).__name__}:"
    try:
        print(kinds, repr(left & right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show(True, other)
    show(other, True)
#| bool & int: 1
#| int & bool: 1
#| bool & int: 0
#| int & bool: 0
#| bool & float: TypeError unsupported operand type(s) for &: 'bool' and 'float'
#| float & bool: TypeError unsupported operand type(s) for &: 'float' and 'bool'
#| bool & complex: TypeError unsupported operand type(s) for &: 'bool' and 'complex'
#| complex & bool: TypeError unsupported operand type(s) for &: 'complex' and 'bool'
#| bool & bool: False
#| bool & bool: False
#| bool & NoneType: TypeError unsupported operand type(s) for &: 'bool' and 'NoneType'
#| NoneType & bool: TypeError unsupported operand type(s) for &: 'NoneType' and 'bool'
#| bool & str: TypeError unsupported operand type(s) for &: 'bool' and 'str'
#| str & bool: TypeError unsupported operand type(s) for &: 'str' and 'bool'
#| bool & bytes: TypeError unsupported operand type(s) for &: 'bool' and 'bytes'
#| bytes & bool: TypeError unsupported operand type(s) for &: 'bytes' and 'bool'
#| bool & list: TypeError unsupported operand type(s) for &: 'bool' and 'list'
#| list & bool: TypeError unsupported operand type(s) for &: 'list' and 'bool'
#| bool & tuple: TypeError unsupported operand type(s) for &: 'bool' and 'tuple'
#| tuple & bool: TypeError unsupported operand type(s) for &: 'tuple' and 'bool'
#| bool & dict: TypeError unsupported operand type(s) for &: 'bool' and 'dict'
#| dict & bool: TypeError unsupported operand type(s) for &: 'dict' and 'bool'
#| bool & set: TypeError unsupported operand type(s) for &: 'bool' and 'set'
#| set & bool: TypeError unsupported operand type(s) for &: 'set' and 'bool'
#| bool & frozenset: TypeError unsupported operand type(s) for &: 'bool' and 'frozenset'
#| frozenset & bool: TypeError unsupported operand type(s) for &: 'frozenset' and 'bool'
#| bool & range: TypeError unsupported operand type(s) for &: 'bool' and 'range'
#| range & bool: TypeError unsupported operand type(s) for &: 'range' and 'bool'
