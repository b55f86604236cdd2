# __len__ that gives all kinds of values: what is taken, and what is complained of.
for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['len(x)', 'bool(x)', 'list(x)', 'not x']:
        try:
            x = type("X", (), {"__len__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     len(x) -> TypeError 'NoneType' object cannot be interpreted as an integer
#|     bool(x) -> TypeError 'NoneType' object cannot be interpreted as an integer
#|     list(x) -> TypeError 'X' object is not iterable
#|     not x -> TypeError 'NoneType' object cannot be interpreted as an integer
#| 5
#|     len(x) -> 5
#|     bool(x) -> True
#|     list(x) -> TypeError 'X' object is not iterable
#|     not x -> False
#| -1
#|     len(x) -> ValueError __len__() should return >= 0
#|     bool(x) -> ValueError __len__() should return >= 0
#|     list(x) -> TypeError 'X' object is not iterable
#|     not x -> ValueError __len__() should return >= 0
#| 'a'
#|     len(x) -> TypeError 'str' object cannot be interpreted as an integer
#|     bool(x) -> TypeError 'str' object cannot be interpreted as an integer
#|     list(x) -> TypeError 'X' object is not iterable
#|     not x -> TypeError 'str' object cannot be interpreted as an integer
#| 1.5
#|     len(x) -> TypeError 'float' object cannot be interpreted as an integer
#|     bool(x) -> TypeError 'float' object cannot be interpreted as an integer
#|     list(x) -> TypeError 'X' object is not iterable
#|     not x -> TypeError 'float' object cannot be interpreted as an integer
#| ()
#|     len(x) -> TypeError 'tuple' object cannot be interpreted as an integer
#|     bool(x) -> TypeError 'tuple' object cannot be interpreted as an integer
#|     list(x) -> TypeError 'X' object is not iterable
#|     not x -> TypeError 'tuple' object cannot be interpreted as an integer
#| True
#|     len(x) -> 1
#|     bool(x) -> True
#|     list(x) -> TypeError 'X' object is not iterable
#|     not x -> False
#| NotImplemented
#|     len(x) -> TypeError 'NotImplementedType' object cannot be interpreted as an integer
#|     bool(x) -> TypeError 'NotImplementedType' object cannot be interpreted as an integer
#|     list(x) -> TypeError 'X' object is not iterable
#|     not x -> TypeError 'NotImplementedType' object cannot be interpreted as an integer
#| 1180591620717411303424
#|     len(x) -> OverflowError cannot fit 'int' into an index-sized integer
#|     bool(x) -> OverflowError cannot fit 'int' into an index-sized integer
#|     list(x) -> TypeError 'X' object is not iterable
#|     not x -> OverflowError cannot fit 'int' into an index-sized integer
#| b'b'
#|     len(x) -> TypeError 'bytes' object cannot be interpreted as an integer
#|     bool(x) -> TypeError 'bytes' object cannot be interpreted as an integer
#|     list(x) -> TypeError 'X' object is not iterable
#|     not x -> TypeError 'bytes' object cannot be interpreted as an integer
#| Ellipsis
#|     len(x) -> TypeError 'ellipsis' object cannot be interpreted as an integer
#|     bool(x) -> TypeError 'ellipsis' object cannot be interpreted as an integer
#|     list(x) -> TypeError 'X' object is not iterable
#|     not x -> TypeError 'ellipsis' object cannot be interpreted as an integer
#| 1j
#|     len(x) -> TypeError 'complex' object cannot be interpreted as an integer
#|     bool(x) -> TypeError 'complex' object cannot be interpreted as an integer
#|     list(x) -> TypeError 'X' object is not iterable
#|     not x -> TypeError 'complex' object cannot be interpreted as an integer
