# __dir__ that gives all kinds of values: what is taken, and what is complained of.
for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['dir(x)', 'len(dir(x))']:
        try:
            x = type("X", (), {"__dir__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     dir(x) -> TypeError 'NoneType' object is not iterable
#|     len(dir(x)) -> TypeError 'NoneType' object is not iterable
#| 5
#|     dir(x) -> TypeError 'int' object is not iterable
#|     len(dir(x)) -> TypeError 'int' object is not iterable
#| -1
#|     dir(x) -> TypeError 'int' object is not iterable
#|     len(dir(x)) -> TypeError 'int' object is not iterable
#| 'a'
#|     dir(x) -> ['a']
#|     len(dir(x)) -> 1
#| 1.5
#|     dir(x) -> TypeError 'float' object is not iterable
#|     len(dir(x)) -> TypeError 'float' object is not iterable
#| ()
#|     dir(x) -> []
#|     len(dir(x)) -> 0
#| True
#|     dir(x) -> TypeError 'bool' object is not iterable
#|     len(dir(x)) -> TypeError 'bool' object is not iterable
#| NotImplemented
#|     dir(x) -> TypeError 'NotImplementedType' object is not iterable
#|     len(dir(x)) -> TypeError 'NotImplementedType' object is not iterable
#| 1180591620717411303424
#|     dir(x) -> TypeError 'int' object is not iterable
#|     len(dir(x)) -> TypeError 'int' object is not iterable
#| b'b'
#|     dir(x) -> [98]
#|     len(dir(x)) -> 1
#| Ellipsis
#|     dir(x) -> TypeError 'ellipsis' object is not iterable
#|     len(dir(x)) -> TypeError 'ellipsis' object is not iterable
#| 1j
#|     dir(x) -> TypeError 'complex' object is not iterable
#|     len(dir(x)) -> TypeError 'complex' object is not iterable
