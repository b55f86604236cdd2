# __init__ that gives all kinds of values: what is taken, and what is complained of.
for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['type(x)()', 'type(x)(1)']:
        try:
            x = type("X", (), {"__init__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     type(x)() -> X
#|     type(x)(1) -> X
#| 5
#|     type(x)() -> TypeError __init__() should return None, not 'int'
#|     type(x)(1) -> TypeError __init__() should return None, not 'int'
#| -1
#|     type(x)() -> TypeError __init__() should return None, not 'int'
#|     type(x)(1) -> TypeError __init__() should return None, not 'int'
#| 'a'
#|     type(x)() -> TypeError __init__() should return None, not 'str'
#|     type(x)(1) -> TypeError __init__() should return None, not 'str'
#| 1.5
#|     type(x)() -> TypeError __init__() should return None, not 'float'
#|     type(x)(1) -> TypeError __init__() should return None, not 'float'
#| ()
#|     type(x)() -> TypeError __init__() should return None, not 'tuple'
#|     type(x)(1) -> TypeError __init__() should return None, not 'tuple'
#| True
#|     type(x)() -> TypeError __init__() should return None, not 'bool'
#|     type(x)(1) -> TypeError __init__() should return None, not 'bool'
#| NotImplemented
#|     type(x)() -> TypeError __init__() should return None, not 'NotImplementedType'
#|     type(x)(1) -> TypeError __init__() should return None, not 'NotImplementedType'
#| 1180591620717411303424
#|     type(x)() -> TypeError __init__() should return None, not 'int'
#|     type(x)(1) -> TypeError __init__() should return None, not 'int'
#| b'b'
#|     type(x)() -> TypeError __init__() should return None, not 'bytes'
#|     type(x)(1) -> TypeError __init__() should return None, not 'bytes'
#| Ellipsis
#|     type(x)() -> TypeError __init__() should return None, not 'ellipsis'
#|     type(x)(1) -> TypeError __init__() should return None, not 'ellipsis'
#| 1j
#|     type(x)() -> TypeError __init__() should return None, not 'complex'
#|     type(x)(1) -> TypeError __init__() should return None, not 'complex'
