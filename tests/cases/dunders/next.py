# __next__ that gives all kinds of values: what is taken, and what is complained of.
for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['next(x)', 'next(x, 0)', 'list(x)']:
        try:
            x = type("X", (), {"__next__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     next(x) -> None
#|     next(x, 0) -> None
#|     list(x) -> TypeError 'X' object is not iterable
#| 5
#|     next(x) -> 5
#|     next(x, 0) -> 5
#|     list(x) -> TypeError 'X' object is not iterable
#| -1
#|     next(x) -> -1
#|     next(x, 0) -> -1
#|     list(x) -> TypeError 'X' object is not iterable
#| 'a'
#|     next(x) -> 'a'
#|     next(x, 0) -> 'a'
#|     list(x) -> TypeError 'X' object is not iterable
#| 1.5
#|     next(x) -> 1.5
#|     next(x, 0) -> 1.5
#|     list(x) -> TypeError 'X' object is not iterable
#| ()
#|     next(x) -> ()
#|     next(x, 0) -> ()
#|     list(x) -> TypeError 'X' object is not iterable
#| True
#|     next(x) -> True
#|     next(x, 0) -> True
#|     list(x) -> TypeError 'X' object is not iterable
#| NotImplemented
#|     next(x) -> NotImplemented
#|     next(x, 0) -> NotImplemented
#|     list(x) -> TypeError 'X' object is not iterable
#| 1180591620717411303424
#|     next(x) -> 1180591620717411303424
#|     next(x, 0) -> 1180591620717411303424
#|     list(x) -> TypeError 'X' object is not iterable
#| b'b'
#|     next(x) -> b'b'
#|     next(x, 0) -> b'b'
#|     list(x) -> TypeError 'X' object is not iterable
#| Ellipsis
#|     next(x) -> Ellipsis
#|     next(x, 0) -> Ellipsis
#|     list(x) -> TypeError 'X' object is not iterable
#| 1j
#|     next(x) -> 1j
#|     next(x, 0) -> 1j
#|     list(x) -> TypeError 'X' object is not iterable
