# set & other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} & {type(right).__name__}:"
    try:
        print(kinds, repr(left & right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show({1, 2}, other)
    show(other, {1, 2})
#| set & int: TypeError unsupported operand type(s) for &: 'set' and 'int'
#| int & set: TypeError unsupported operand type(s) for &: 'int' and 'set'
#| set & int: TypeError unsupported operand type(s) for &: 'set' and 'int'
#| int & set: TypeError unsupported operand type(s) for &: 'int' and 'set'
#| set & float: TypeError unsupported operand type(s) for &: 'set' and 'float'
#| float & set: TypeError unsupported operand type(s) for &: 'float' and 'set'
#| set & complex: TypeError unsupported operand type(s) for &: 'set' and 'complex'
#| complex & set: TypeError unsupported operand type(s) for &: 'complex' and 'set'
#| set & bool: TypeError unsupported operand type(s) for &: 'set' and 'bool'
#| bool & set: TypeError unsupported operand type(s) for &: 'bool' and 'set'
#| set & NoneType: TypeError unsupported operand type(s) for &: 'set' and 'NoneType'
#| NoneType & set: TypeError unsupported operand type(s) for &: 'NoneType' and 'set'
#| set & str: TypeError unsupported operand type(s) for &: 'set' and 'str'
#| str & set: TypeError unsupported operand type(s) for &: 'str' and 'set'
#| set & bytes: TypeError unsupported operand type(s) for &: 'set' and 'bytes'
#| bytes & set: TypeError unsupported operand type(s) for &: 'bytes' and 'set'
#| set & list: TypeError unsupported operand type(s) for &: 'set' and 'list'
#| list & set: TypeError unsupported operand type(s) for &: 'list' and 'set'
#| set & tuple: TypeError unsupported operand type(s) for &: 'set' and 'tuple'
#| tuple & set: TypeError unsupported operand type(s) for &: 'tuple' and 'set'
#| set & dict: TypeError unsupported operand type(s) for &: 'set' and 'dict'
#| dict & set: TypeError unsupported operand type(s) for &: 'dict' and 'set'
#| set & set: {1}
#| set & set: {1}
#| set & frozenset: set()
#| frozenset & set: frozenset()
#| set & range: TypeError unsupported operand type(s) for &: 'set' and 'range'
#| range & set: TypeError unsupported operand type(s) for &: 'range' and 'set'
