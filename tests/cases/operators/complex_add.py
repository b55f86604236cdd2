# complex + other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} + {type(right).__name__}:"
    try:
        print(kinds, repr(left + right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show((1 + 2j), other)
    show(other, (1 + 2j))
#| complex + int: (4+2j)
#| int + complex: (4+2j)
#| complex + int: (-1+2j)
#| int + complex: (-1+2j)
#| complex + float: (3.5+2j)
#| float + complex: (3.5+2j)
#| complex + complex: (1+3j)
#| complex + complex: (1+3j)
#| complex + bool: (1+2j)
#| bool + complex: (1+2j)
#| complex + NoneType: TypeError unsupported operand type(s) for +: 'complex' and 'NoneType'
#| NoneType + complex: TypeError unsupported operand type(s) for +: 'NoneType' and 'complex'
#| complex + str: TypeError unsupported operand type(s) for +: 'complex' and 'str'
#| str + complex: TypeError can only concatenate str (not "complex") to str
#| complex + bytes: TypeError unsupported operand type(s) for +: 'complex' and 'bytes'
#| bytes + complex: TypeError can't concat complex to bytes
#| complex + list: TypeError unsupported operand type(s) for +: 'complex' and 'list'
#| list + complex: TypeError can only concatenate list (not "complex") to list
#| complex + tuple: TypeError unsupported operand type(s) for +: 'complex' and 'tuple'
#| tuple + complex: TypeError can only concatenate tuple (not "complex") to tuple
#| complex + dict: TypeError unsupported operand type(s) for +: 'complex' and 'dict'
#| dict + complex: TypeError unsupported operand type(s) for +: 'dict' and 'complex'
#| complex + set: TypeError unsupported operand type(s) for +: 'complex' and 'set'
#| set + complex: TypeError unsupported operand type(s) for +: 'set' and 'complex'
#| complex + frozenset: TypeError unsupported operand type(s) for +: 'complex' and 'frozenset'
#| frozenset + complex: TypeError unsupported operand type(s) for +: 'frozenset' and 'complex'
#| complex + range: TypeError unsupported operand type(s) for +: 'complex' and 'range'
#| range + complex: TypeError unsupported operand type(s) for +: 'range' and 'complex'
