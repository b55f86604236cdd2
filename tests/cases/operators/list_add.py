# list + other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} + {type(right).__name__}:"
    try:
        print(kinds, repr(left + right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show([1, 2], other)
    show(other, [1, 2])
#| list + int: TypeError can only concatenate list (not "int") to list
#| int + list: TypeError unsupported operand type(s) for +: 'int' and 'list'
#| list + int: TypeError can only concatenate list (not "int") to list
#| int + list: TypeError unsupported operand type(s) for +: 'int' and 'list'
#| list + float: TypeError can only concatenate list (not "float") to list
#| float + list: TypeError unsupported operand type(s) for +: 'float' and 'list'
#| list + complex: TypeError can only concatenate list (not "complex") to list
#| complex + list: TypeError unsupported operand type(s) for +: 'complex' and 'list'
#| list + bool: TypeError can only concatenate list (not "bool") to list
#| bool + list: TypeError unsupported operand type(s) for +: 'bool' and 'list'
#| list + NoneType: TypeError can only concatenate list (not "NoneType") to list
#| NoneType + list: TypeError unsupported operand type(s) for +: 'NoneType' and 'list'
#| list + str: TypeError can only concatenate list (not "str") to list
#| str + list: TypeError can only concatenate str (not "list") to str
#| list + bytes: TypeError can only concatenate list (not "bytes") to list
#| bytes + list: TypeError can't concat list to bytes
#| list + list: [1, 2, 1]
#| list + list: [1, 1, 2]
#| list + tuple: TypeError can only concatenate list (not "tuple") to list
#| tuple + list: TypeError can only concatenate tuple (not "list") to tuple
#| list + dict: TypeError can only concatenate list (not "dict") to list
#| dict + list: TypeError unsupported operand type(s) for +: 'dict' and 'list'
#| list + set: TypeError can only concatenate list (not "set") to list
#| set + list: TypeError unsupported operand type(s) for +: 'set' and 'list'
#| list + frozenset: TypeError can only concatenate list (not "frozenset") to list
#| frozenset + list: TypeError unsupported operand type(s) for +: 'frozenset' and 'list'
#| list + range: TypeError can only concatenate list (not "range") to list
#| range + list: TypeError unsupported operand type(s) for +: 'range' and 'list'
