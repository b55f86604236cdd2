# __call__ that gives all kinds of values: what is taken, and what is complained of.
for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['x()', 'x(1, k=2)', 'callable(x)', 'sorted([2, 1], key=x)', 'list(map(x, [1]))']:
        try:
            x = type("X", (), {"__call__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     x() -> None
#|     x(1, k=2) -> None
#|     callable(x) -> True
#|     sorted([2, 1], key=x) -> TypeError '<' not supported between instances of 'NoneType' and 'NoneType'
#|     list(map(x, [1])) -> [None]
#| 5
#|     x() -> 5
#|     x(1, k=2) -> 5
#|     callable(x) -> True
#|     sorted([2, 1], key=x) -> [2, 1]
#|     list(map(x, [1])) -> [5]
#| -1
#|     x() -> -1
#|     x(1, k=2) -> -1
#|     callable(x) -> True
#|     sorted([2, 1], key=x) -> [2, 1]
#|     list(map(x, [1])) -> [-1]
#| 'a'
#|     x() -> 'a'
#|     x(1, k=2) -> 'a'
#|     callable(x) -> True
#|     sorted([2, 1], key=x) -> [2, 1]
#|     list(map(x, [1])) -> ['a']
#| 1.5
#|     x() -> 1.5
#|     x(1, k=2) -> 1.5
#|     callable(x) -> True
#|     sorted([2, 1], key=x) -> [2, 1]
#|     list(map(x, [1])) -> [1.5]
#| ()
#|     x() -> ()
#|     x(1, k=2) -> ()
#|     callable(x) -> True
#|     sorted([2, 1], key=x) -> [2, 1]
#|     list(map(x, [1])) -> [()]
#| True
#|     x() -> True
#|     x(1, k=2) -> True
#|     callable(x) -> True
#|     sorted([2, 1], key=x) -> [2, 1]
#|     list(map(x, [1])) -> [True]
#| NotImplemented
#|     x() -> NotImplemented
#|     x(1, k=2) -> NotImplemented
#|     callable(x) -> True
#|     sorted([2, 1], key=x) -> TypeError '<' not supported between instances of 'NotImplementedType' and 'NotImplementedType'
#|     list(map(x, [1])) -> [NotImplemented]
#| 1180591620717411303424
#|     x() -> 1180591620717411303424
#|     x(1, k=2) -> 1180591620717411303424
#|     callable(x) -> True
#|     sorted([2, 1], key=x) -> [2, 1]
#|     list(map(x, [1])) -> [1180591620717411303424]
#| b'b'
#|     x() -> b'b'
#|     x(1, k=2) -> b'b'
#|     callable(x) -> True
#|     sorted([2, 1], key=x) -> [2, 1]
#|     list(map(x, [1])) -> [b'b']
#| Ellipsis
#|     x() -> Ellipsis
#|     x(1, k=2) -> Ellipsis
#|     callable(x) -> True
#|     sorted([2, 1], key=x) -> TypeError '<' not supported between instances of 'ellipsis' and 'ellipsis'
#|     list(map(x, [1])) -> [Ellipsis]
#| 1j
#|     x() -> 1j
#|     x(1, k=2) -> 1j
#|     callable(x) -> True
#|     sorted([2, 1], key=x) -> TypeError '<' not supported between instances of 'complex' and 'complex'
#|     list(map(x, [1])) -> [1j]
