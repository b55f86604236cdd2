# int // other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} // {type(right).__name__}:"
    try:
        print(kinds, repr(left // right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show(12, other)
    show(other, 12)
#| int // int: 4
#| int // int: 0
#| int // int: -6
#| int // int: -1
#| int // float: 4.0
#| float // int: 0.0
#| int // complex: TypeError unsupported operand type(s) for //: 'int' and 'complex'
#| complex // int: TypeError unsupported operand type(s) for //: 'complex' and 'int'
#| int // bool: ZeroDivisionError division by zero
#| bool // int: 0
#| int // NoneType: TypeError unsupported operand type(s) for //: 'int' and 'NoneType'
#| NoneType // int: TypeError unsupported operand type(s) for //: 'NoneType' and 'int'
#| int // str: TypeError unsupported operand type(s) for //: 'int' and 'str'
#| str // int: TypeError unsupported operand type(s) for //: 'str' and 'int'
#| int // bytes: TypeError unsupported operand type(s) for //: 'int' and 'bytes'
#| bytes // int: TypeError unsupported operand type(s) for //: 'bytes' and 'int'
#| int // list: TypeError unsupported operand type(s) for //: 'int' and 'list'
#| list // int: TypeError unsupported operand type(s) for //: 'list' and 'int'
#| int // tuple: TypeError unsupported operand type(s) for //: 'int' and 'tuple'
#| tuple // int: TypeError unsupported operand type(s) for //: 'tuple' and 'int'
#| int // dict: TypeError unsupported operand type(s) for //: 'int' and 'dict'
#| dict // int: TypeError unsupported operand type(s) for //: 'dict' and 'int'
#| int // set: TypeError unsupported operand type(s) for //: 'int' and 'set'
#| set // int: TypeError unsupported operand type(s) for //: 'set' and 'int'
#| int // frozenset: TypeError unsupported operand type(s) for //: 'int' and 'frozenset'
#| frozenset // int: TypeError unsupported operand type(s) for //: 'frozenset' and 'int'
#| int // range: TypeError unsupported operand type(s) for //: 'int' and 'range'
#| range // int: TypeError unsupported operand type(s) for //: 'range' and 'int'
