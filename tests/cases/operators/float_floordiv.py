# float // other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} // {type(right).__name__}:"
    try:
        print(kinds, repr(left // right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show(2.5, other)
    show(other, 2.5)
#| float // int: 0.0
#| int // float: 1.0
#| float // int: -2.0
#| int // float: -1.0
#| float // float: 1.0
#| float // float: 1.0
#| float // complex: TypeError unsupported operand type(s) for //: 'float' and 'complex'
#| complex // float: TypeError unsupported operand type(s) for //: 'complex' and 'float'
#| float // bool: ZeroDivisionError division by zero
#| bool // float: 0.0
#| float // NoneType: TypeError unsupported operand type(s) for //: 'float' and 'NoneType'
#| NoneType // float: TypeError unsupported operand type(s) for //: 'NoneType' and 'float'
#| float // str: TypeError unsupported operand type(s) for //: 'float' and 'str'
#| str // float: TypeError unsupported operand type(s) for //: 'str' and 'float'
#| float // bytes: TypeError unsupported operand type(s) for //: 'float' and 'bytes'
#| bytes // float: TypeError unsupported operand type(s) for //: 'bytes' and 'float'
#| float // list: TypeError unsupported operand type(s) for //: 'float' and 'list'
#| list // float: TypeError unsupported operand type(s) for //: 'list' and 'float'
#| float // tuple: TypeError unsupported operand type(s) for //: 'float' and 'tuple'
#| tuple // float: TypeError unsupported operand type(s) for //: 'tuple' and 'float'
#| float // dict: TypeError unsupported operand type(s) for //: 'float' and 'dict'
#| dict // float: TypeError unsupported operand type(s) for //: 'dict' and 'float'
#| float // set: TypeError unsupported operand type(s) for //: 'float' and 'set'
#| set // float: TypeError unsupported operand type(s) for //: 'set' and 'float'
#| float // frozenset: TypeError unsupported operand type(s) for //: 'float' and 'frozenset'
#| frozenset // float: TypeError unsupported operand type(s) for //: 'frozenset' and 'float'
#| float // range: TypeError unsupported operand type(s) for //: 'float' and 'range'
#| range // float: TypeError unsupported operand type(s) for //: 'range' and 'float'
