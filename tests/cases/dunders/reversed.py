# __reversed__ that gives all kinds of values: what is taken, and what is complained of.
for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['list(reversed(x))', 'reversed(x)']:
        try:
            x = type("X", (), {"__reversed__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     list(reversed(x)) -> TypeError 'NoneType' object is not iterable
#|     reversed(x) -> None
#| 5
#|     list(reversed(x)) -> TypeError 'int' object is not iterable
#|     reversed(x) -> 5
#| -1
#|     list(reversed(x)) -> TypeError 'int' object is not iterable
#|     reversed(x) -> -1
#| 'a'
#|     list(reversed(x)) -> ['a']
#|     reversed(x) -> 'a'
#| 1.5
#|     list(reversed(x)) -> TypeError 'float' object is not iterable
#|     reversed(x) -> 1.5
#| ()
#|     list(reversed(x)) -> []
#|     reversed(x) -> ()
#| True
#|     list(reversed(x)) -> TypeError 'bool' object is not iterable
#|     reversed(x) -> True
#| NotImplemented
#|     list(reversed(x)) -> TypeError 'NotImplementedType' object is not iterable
#|     reversed(x) -> NotImplemented
#| 1180591620717411303424
#|     list(reversed(x)) -> TypeError 'int' object is not iterable
#|     reversed(x) -> 1180591620717411303424
#| b'b'
#|     list(reversed(x)) -> [98]
#|     reversed(x) -> b'b'
#| Ellipsis
#|     list(reversed(x)) -> TypeError 'ellipsis' object is not iterable
#|     reversed(x) -> Ellipsis
#| 1j
#|     list(reversed(x)) -> TypeError 'complex' object is not iterable
#|     reversed(x) -> 1j
