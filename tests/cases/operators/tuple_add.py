# tuple + other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} + {type(right).__name__}:"
    try:
        print(kinds, repr(left + right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show((1, 2), other)
    show(other, (1, 2))
#| tuple + int: TypeError can only concatenate tuple (not "int") to tuple
#| int + tuple: TypeError unsupported operand type(s) for +: 'int' and 'tuple'
#| tuple + int: TypeError can only concatenate tuple (not "int") to tuple
#| int + tuple: TypeError unsupported operand type(s) for +: 'int' and 'tuple'
#| tuple + float: TypeError can only concatenate tuple (not "float") to tuple
#| float + tuple: TypeError unsupported operand type(s) for +: 'float' and 'tuple'
#| tuple + complex: TypeError can only concatenate tuple (not "complex") to tuple
#| complex + tuple: TypeError unsupported operand type(s) for +: 'complex' and 'tuple'
#| tuple + bool: TypeError can only concatenate tuple (not "bool") to tuple
#| bool + tuple: TypeError unsupported operand type(s) for +: 'bool' and 'tuple'
#| tuple + NoneType: TypeError can only concatenate tuple (not "NoneType") to tuple
#| NoneType + tuple: TypeError unsupported operand type(s) for +: 'NoneType' and 'tuple'
#| tuple + str: TypeError can only concatenate tuple (not "str") to tuple
#| str + tuple: TypeError can only concatenate str (not "tuple") to str
#| tuple + bytes: TypeError can only concatenate tuple (not "bytes") to tuple
#| bytes + tuple: TypeError can't concat tuple to bytes
#| tuple + list: TypeError can only concatenate tuple (not "list") to tuple
#| list + tuple: TypeError can only concatenate list (not "tuple") to list
#| tuple + tuple: (1, 2, 1)
#| tuple + tuple: (1, 1, 2)
#| tuple + dict: TypeError can only concatenate tuple (not "dict") to tuple
#| dict + tuple: TypeError unsupported operand type(s) for +: 'dict' and 'tuple'
#| tuple + set: TypeError can only concatenate tuple (not "set") to tuple
#| set + tuple: TypeError unsupported operand type(s) for +: 'set' and 'tuple'
#| tuple + frozenset: TypeError can only concatenate tuple (not "frozenset") to tuple
#| frozenset + tuple: TypeError unsupported operand type(s) for +: 'frozenset' and 'tuple'
#| tuple + range: TypeError can only concatenate tuple (not "range") to tuple
#| range + tuple: TypeError unsupported operand type(s) for +: 'range' and 'tuple'
