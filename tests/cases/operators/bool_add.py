# bool + other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} + {type(right).__name__}:"
    try:
        print(kinds, repr(left + right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show(True, other)
    show(other, True)
#| bool + int: 4
#| int + bool: 4
#| bool + int: -1
#| int + bool: -1
#| bool + float: 3.5
#| float + bool: 3.5
#| bool + complex: (1+1j)
#| complex + bool: (1+1j)
#| bool + bool: 1
#| bool + bool: 1
#| bool + NoneType: TypeError unsupported operand type(s) for +: 'bool' and 'NoneType'
#| NoneType + bool: TypeError unsupported operand type(s) for +: 'NoneType' and 'bool'
#| bool + str: TypeError unsupported operand type(s) for +: 'bool' and 'str'
#| str + bool: TypeError can only concatenate str (not "bool") to str
#| bool + bytes: TypeError unsupported operand type(s) for +: 'bool' and 'bytes'
#| bytes + bool: TypeError can't concat bool to bytes
#| bool + list: TypeError unsupported operand type(s) for +: 'bool' and 'list'
#| list + bool: TypeError can only concatenate list (not "bool") to list
#| bool + tuple: TypeError unsupported operand type(s) for +: 'bool' and 'tuple'
#| tuple + bool: TypeError can only concatenate tuple (not "bool") to tuple
#| bool + dict: TypeError unsupported operand type(s) for +: 'bool' and 'dict'
#| dict + bool: TypeError unsupported operand type(s) for +: 'dict' and 'bool'
#| bool + set: TypeError unsupported operand type(s) for +: 'bool' and 'set'
#| set + bool: TypeError unsupported operand type(s) for +: 'set' and 'bool'
#| bool + frozenset: TypeError unsupported operand type(s) for +: 'bool' and 'frozenset'
#| frozenset + bool: TypeError unsupported operand type(s) for +: 'frozenset' and 'bool'
#| bool + range: TypeError unsupported operand type(s) for +: 'bool' and 'range'
#| range + bool: TypeError unsupported operand type(s) for +: 'range' and 'bool'
