# str + other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} + {type(right).__name__}:"
    try:
        print(kinds, repr(left + right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show("ab", other)
    show(other, "ab")
#| str + int: TypeError can only concatenate str (not "int") to str
#| int + str: TypeError unsupported operand type(s) for +: 'int' and 'str'
#| str + int: TypeError can only concatenate str (not "int") to str
#| int + str: TypeError unsupported operand type(s) for +: 'int' and 'str'
#| str + float: TypeError can only concatenate str (not "float") to str
#| float + str: TypeError unsupported operand type(s) for +: 'float' and 'str'
#| str + complex: TypeError can only concatenate str (not "complex") to str
#| complex + str: TypeError unsupported operand type(s) for +: 'complex' and 'str'
#| str + bool: TypeError can only concatenate str (not "bool") to str
#| bool + str: TypeError unsupported operand type(s) for +: 'bool' and 'str'
#| str + NoneType: TypeError can only concatenate str (not "NoneType") to str
#| NoneType + str: TypeError unsupported operand type(s) for +: 'NoneType' and 'str'
#| str + str: 'aba'
#| str + str: 'aab'
#| str + bytes: TypeError can only concatenate str (not "bytes") to str
#| bytes + str: TypeError can't concat str to bytes
#| str + list: TypeError can only concatenate str (not "list") to str
#| list + str: TypeError can only concatenate list (not "str") to list
#| str + tuple: TypeError can only concatenate str (not "tuple") to str
#| tuple + str: TypeError can only concatenate tuple (not "str") to tuple
#| str + dict: TypeError can only concatenate str (not "dict") to str
#| dict + str: TypeError unsupported operand type(s) for +: 'dict' and 'str'
#| str + set: TypeError can only concatenate str (not "set") to str
#| set + str: TypeError unsupported operand type(s) for +: 'set' and 'str'
#| str + frozenset: TypeError can only concatenate str (not "frozenset") to str
#| frozenset + str: TypeError unsupported operand type(s) for +: 'frozenset' and 'str'
#| str + range: TypeError can only concatenate str (not "range") to str
#| range + str: TypeError unsupported operand type(s) for +: 'range' and 'str'
