# __complex__ that gives all kinds of values: what is taken, and what is complained of.
for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['complex(x)', 'complex(x, 1)', 'x + 1j']:
        try:
            x = type("X", (), {"__complex__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     complex(x) -> TypeError __complex__ returned non-complex (type NoneType)
#|     complex(x, 1) -> TypeError __complex__ returned non-complex (type NoneType)
#|     x + 1j -> TypeError unsupported operand type(s) for +: 'X' and 'complex'
#| 5
#|     complex(x) -> TypeError __complex__ returned non-complex (type int)
#|     complex(x, 1) -> TypeError __complex__ returned non-complex (type int)
#|     x + 1j -> TypeError unsupported operand type(s) for +: 'X' and 'complex'
#| -1
#|     complex(x) -> TypeError __complex__ returned non-complex (type int)
#|     complex(x, 1) -> TypeError __complex__ returned non-complex (type int)
#|     x + 1j -> TypeError unsupported operand type(s) for +: 'X' and 'complex'
#| 'a'
#|     complex(x) -> TypeError __complex__ returned non-complex (type str)
#|     complex(x, 1) -> TypeError __complex__ returned non-complex (type str)
#|     x + 1j -> TypeError unsupported operand type(s) for +: 'X' and 'complex'
#| 1.5
#|     complex(x) -> TypeError __complex__ returned non-complex (type float)
#|     complex(x, 1) -> TypeError __complex__ returned non-complex (type float)
#|     x + 1j -> TypeError unsupported operand type(s) for +: 'X' and 'complex'
#| ()
#|     complex(x) -> TypeError __complex__ returned non-complex (type tuple)
#|     complex(x, 1) -> TypeError __complex__ returned non-complex (type tuple)
#|     x + 1j -> TypeError unsupported operand type(s) for +: 'X' and 'complex'
#| True
#|     complex(x) -> TypeError __complex__ returned non-complex (type bool)
#|     complex(x, 1) -> TypeError __complex__ returned non-complex (type bool)
#|     x + 1j -> TypeError unsupported operand type(s) for +: 'X' and 'complex'
#| NotImplemented
#|     complex(x) -> TypeError __complex__ returned non-complex (type NotImplementedType)
#|     complex(x, 1) -> TypeError __complex__ returned non-complex (type NotImplementedType)
#|     x + 1j -> TypeError unsupported operand type(s) for +: 'X' and 'complex'
#| 1180591620717411303424
#|     complex(x) -> TypeError __complex__ returned non-complex (type int)
#|     complex(x, 1) -> TypeError __complex__ returned non-complex (type int)
#|     x + 1j -> TypeError unsupported operand type(s) for +: 'X' and 'complex'
#| b'b'
#|     complex(x) -> TypeError __complex__ returned non-complex (type bytes)
#|     complex(x, 1) -> TypeError __complex__ returned non-complex (type bytes)
#|     x + 1j -> TypeError unsupported operand type(s) for +: 'X' and 'complex'
#| Ellipsis
#|     complex(x) -> TypeError __complex__ returned non-complex (type ellipsis)
#|     complex(x, 1) -> TypeError __complex__ returned non-complex (type ellipsis)
#|     x + 1j -> TypeError unsupported operand type(s) for +: 'X' and 'complex'
#| 1j
#|     complex(x) -> 1j
#|     complex(x, 1) -> 2j
#|     x + 1j -> TypeError unsupported operand type(s) for +: 'X' and 'complex'
