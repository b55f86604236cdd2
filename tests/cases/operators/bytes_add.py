# bytes + other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} + {type(right).__name__}:"
    try:
        print(kinds, repr(left + right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show(b"ab", other)
    show(other, b"ab")
#| bytes + int: TypeError can't concat int to bytes
#| int + bytes: TypeError unsupported operand type(s) for +: 'int' and 'bytes'
#| bytes + int: TypeError can't concat int to bytes
#| int + bytes: TypeError unsupported operand type(s) for +: 'int' and 'bytes'
#| bytes + float: TypeError can't concat float to bytes
#| float + bytes: TypeError unsupported operand type(s) for +: 'float' and 'bytes'
#| bytes + complex: TypeError can't concat complex to bytes
#| complex + bytes: TypeError unsupported operand type(s) for +: 'complex' and 'bytes'
#| bytes + bool: TypeError can't concat bool to bytes
#| bool + bytes: TypeError unsupported operand type(s) for +: 'bool' and 'bytes'
#| bytes + NoneType: TypeError can't concat NoneType to bytes
#| NoneType + bytes: TypeError unsupported operand type(s) for +: 'NoneType' and 'bytes'
#| bytes + str: TypeError can't concat str to bytes
#| str + bytes: TypeError can only concatenate str (not "bytes") to str
#| bytes + bytes: b'aba'
#| bytes + bytes: b'aab'
#| bytes + list: TypeError can't concat list to bytes
#| list + bytes: TypeError can only concatenate list (not "bytes") to list
#| bytes + tuple: TypeError can't concat tuple to bytes
#| tuple + bytes: TypeError can only concatenate tuple (not "bytes") to tuple
#| bytes + dict: TypeError can't concat dict to bytes
#| dict + bytes: TypeError unsupported operand type(s) for +: 'dict' and 'bytes'
#| bytes + set: TypeError can't concat set to bytes
#| set + bytes: TypeError unsupported operand type(s) for +: 'set' and 'bytes'
#| bytes + frozenset: TypeError can't concat frozenset to bytes
#| frozenset + bytes: TypeError unsupported operand type(s) for +: 'frozenset' and 'bytes'
#| bytes + range: TypeError can't concat range to bytes
#| range + bytes: TypeError unsupported operand type(s) for +: 'range' and 'bytes'
