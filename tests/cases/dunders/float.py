# __float__ that gives all kinds of values: what is taken, and what is complained of.
for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['float(x)', 'x + 1.0', '"%f" % x', 'complex(x)', 'abs(x)']:
        try:
            x = type("X", (), {"__float__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     float(x) -> TypeError X.__float__ returned non-float (type NoneType)
#|     x + 1.0 -> TypeError unsupported operand type(s) for +: 'X' and 'float'
#|     "%f" % x -> TypeError X.__float__ returned non-float (type NoneType)
#|     complex(x) -> TypeError X.__float__ returned non-float (type NoneType)
#|     abs(x) -> TypeError bad operand type for abs(): 'X'
#| 5
#|     float(x) -> TypeError X.__float__ returned non-float (type int)
#|     x + 1.0 -> TypeError unsupported operand type(s) for +: 'X' and 'float'
#|     "%f" % x -> TypeError X.__float__ returned non-float (type int)
#|     complex(x) -> TypeError X.__float__ returned non-float (type int)
#|     abs(x) -> TypeError bad operand type for abs(): 'X'
#| -1
#|     float(x) -> TypeError X.__float__ returned non-float (type int)
#|     x + 1.0 -> TypeError unsupported operand type(s) for +: 'X' and 'float'
#|     "%f" % x -> TypeError X.__float__ returned non-float (type int)
#|     complex(x) -> TypeError X.__float__ returned non-float (type int)
#|     abs(x) -> TypeError bad operand type for abs(): 'X'
#| 'a'
#|     float(x) -> TypeError X.__float__ returned non-float (type str)
#|     x + 1.0 -> TypeError unsupported operand type(s) for +: 'X' and 'float'
#|     "%f" % x -> TypeError X.__float__ returned non-float (type str)
#|     complex(x) -> TypeError X.__float__ returned non-float (type str)
#|     abs(x) -> TypeError bad operand type for abs(): 'X'
#| 1.5
#|     float(x) -> 1.5
#|     x + 1.0 -> TypeError unsupported operand type(s) for +: 'X' and 'float'
#|     "%f" % x -> '1.500000'
#|     complex(x) -> (1.5+0j)
#|     abs(x) -> TypeError bad operand type for abs(): 'X'
#| ()
#|     float(x) -> TypeError X.__float__ returned non-float (type tuple)
#|     x + 1.0 -> TypeError unsupported operand type(s) for +: 'X' and 'float'
#|     "%f" % x -> TypeError X.__float__ returned non-float (type tuple)
#|     complex(x) -> TypeError X.__float__ returned non-float (type tuple)
#|     abs(x) -> TypeError bad operand type for abs(): 'X'
#| True
#|     float(x) -> TypeError X.__float__ returned non-float (type bool)
#|     x + 1.0 -> TypeError unsupported operand type(s) for +: 'X' and 'float'
#|     "%f" % x -> TypeError X.__float__ returned non-float (type bool)
#|     complex(x) -> TypeError X.__float__ returned non-float (type bool)
#|     abs(x) -> TypeError bad operand type for abs(): 'X'
#| NotImplemented
#|     float(x) -> TypeError X.__float__ returned non-float (type NotImplementedType)
#|     x + 1.0 -> TypeError unsupported operand type(s) for +: 'X' and 'float'
#|     "%f" % x -> TypeError X.__float__ returned non-float (type NotImplementedType)
#|     complex(x) -> TypeError X.__float__ returned non-float (type NotImplementedType)
#|     abs(x) -> TypeError bad operand type for abs(): 'X'
#| 1180591620717411303424
#|     float(x) -> TypeError X.__float__ returned non-float (type int)
#|     x + 1.0 -> TypeError unsupported operand type(s) for +: 'X' and 'float'
#|     "%f" % x -> TypeError X.__float__ returned non-float (type int)
#|     complex(x) -> TypeError X.__float__ returned non-float (type int)
#|     abs(x) -> TypeError bad operand type for abs(): 'X'
#| b'b'
#|     float(x) -> TypeError X.__float__ returned non-float (type bytes)
#|     x + 1.0 -> TypeError unsupported operand type(s) for +: 'X' and 'float'
#|     "%f" % x -> TypeError X.__float__ returned non-float (type bytes)
#|     complex(x) -> TypeError X.__float__ returned non-float (type bytes)
#|     abs(x) -> TypeError bad operand type for abs(): 'X'
#| Ellipsis
#|     float(x) -> TypeError X.__float__ returned non-float (type ellipsis)
#|     x + 1.0 -> TypeError unsupported operand type(s) for +: 'X' and 'float'
#|     "%f" % x -> TypeError X.__float__ returned non-float (type ellipsis)
#|     complex(x) -> TypeError X.__float__ returned non-float (type ellipsis)
#|     abs(x) -> TypeError bad operand type for abs(): 'X'
#| 1j
#|     float(x) -> TypeError X.__float__ returned non-float (type complex)
#|     x + 1.0 -> TypeError unsupported operand type(s) for +: 'X' and 'float'
#|     "%f" % x -> TypeError X.__float__ returned non-float (type complex)
#|     complex(x) -> TypeError X.__float__ returned non-float (type complex)
#|     abs(x) -> TypeError bad operand type for abs(): 'X'
