# bytearray + other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} + {type(right).__name__}:"
    try:
        print(kinds, repr(left + right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show(bytearray(b"ab"), other)
    show(other, bytearray(b"ab"))
#| bytearray + int: TypeError can't concat int to bytearray
#| int + bytearray: TypeError unsupported operand type(s) for +: 'int' and 'bytearray'
#| bytearray + int: TypeError can't concat int to bytearray
#| int + bytearray: TypeError unsupported operand type(s) for +: 'int' and 'bytearray'
#| bytearray + float: TypeError can't concat float to bytearray
#| float + bytearray: TypeError unsupported operand type(s) for +: 'float' and 'bytearray'
#| bytearray + complex: TypeError can't concat complex to bytearray
#| complex + bytearray: TypeError unsupported operand type(s) for +: 'complex' and 'bytearray'
#| bytearray + bool: TypeError can't concat bool to bytearray
#| bool + bytearray: TypeError unsupported operand type(s) for +: 'bool' and 'bytearray'
#| bytearray + NoneType: TypeError can't concat NoneType to bytearray
#| NoneType + bytearray: TypeError unsupported operand type(s) for +: 'NoneType' and 'bytearray'
#| bytearray + str: TypeError can't concat str to bytearray
#| str + bytearray: TypeError can only concatenate str (not "bytearray") to str
#| bytearray + bytes: bytearray(b'aba')
#| bytes + bytearray: b'aab'
#| bytearray + list: TypeError can't concat list to bytearray
#| list + bytearray: TypeError can only concatenate list (not "bytearray") to list
#| bytearray + tuple: TypeError can't concat tuple to bytearray
#| tuple + bytearray: TypeError can only concatenate tuple (not "bytearray") to tuple
#| bytearray + dict: TypeError can't concat dict to bytearray
#| dict + bytearray: TypeError unsupported operand type(s) for +: 'dict' and 'bytearray'
#| bytearray + set: TypeError can't concat set to bytearray
#| set + bytearray: TypeError unsupported operand type(s) for +: 'set' and 'bytearray'
#| bytearray + frozenset: TypeError can't concat frozenset to bytearray
#| frozenset + bytearray: TypeError unsupported operand type(s) for +: 'frozenset' and 'bytearray'
#| bytearray + range: TypeError can't concat range to bytearray
#| range + bytearray: TypeError unsupported operand type(s) for +: 'range' and 'bytearray'
