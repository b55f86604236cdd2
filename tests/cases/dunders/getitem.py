# __getitem__ that gives all kinds of values: what is taken, and what is complained of.
for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['x[0]', 'x["k"]', '[*zip(x, range(3))]', 'x[1:2]', 'x[None]']:
        try:
            x = type("X", (), {"__getitem__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     x[0] -> None
#|     x["k"] -> None
#|     [*zip(x, range(3))] -> [(None, 0), (None, 1), (None, 2)]
#|     x[1:2] -> None
#|     x[None] -> None
#| 5
#|     x[0] -> 5
#|     x["k"] -> 5
#|     [*zip(x, range(3))] -> [(5, 0), (5, 1), (5, 2)]
#|     x[1:2] -> 5
#|     x[None] -> 5
#| -1
#|     x[0] -> -1
#|     x["k"] -> -1
#|     [*zip(x, range(3))] -> [(-1, 0), (-1, 1), (-1, 2)]
#|     x[1:2] -> -1
#|     x[None] -> -1
#| 'a'
#|     x[0] -> 'a'
#|     x["k"] -> 'a'
#|     [*zip(x, range(3))] -> [('a', 0), ('a', 1), ('a', 2)]
#|     x[1:2] -> 'a'
#|     x[None] -> 'a'
#| 1.5
#|     x[0] -> 1.5
#|     x["k"] -> 1.5
#|     [*zip(x, range(3))] -> [(1.5, 0), (1.5, 1), (1.5, 2)]
#|     x[1:2] -> 1.5
#|     x[None] -> 1.5
#| ()
#|     x[0] -> ()
#|     x["k"] -> ()
#|     [*zip(x, range(3))] -> [((), 0), ((), 1), ((), 2)]
#|     x[1:2] -> ()
#|     x[None] -> ()
#| True
#|     x[0] -> True
#|     x["k"] -> True
#|     [*zip(x, range(3))] -> [(True, 0), (True, 1), (True, 2)]
#|     x[1:2] -> True
#|     x[None] -> True
#| NotImplemented
#|     x[0] -> NotImplemented
#|     x["k"] -> NotImplemented
#|     [*zip(x, range(3))] -> [(NotImplemented, 0), (NotImplemented, 1), (NotImplemented,
#|     x[1:2] -> NotImplemented
#|     x[None] -> NotImplemented
#| 1180591620717411303424
#|     x[0] -> 1180591620717411303424
#|     x["k"] -> 1180591620717411303424
#|     [*zip(x, range(3))] -> [(1180591620717411303424, 0), (1180591620717411303424, 1), (
#|     x[1:2] -> 1180591620717411303424
#|     x[None] -> 1180591620717411303424
#| b'b'
#|     x[0] -> b'b'
#|     x["k"] -> b'b'
#|     [*zip(x, range(3))] -> [(b'b', 0), (b'b', 1), (b'b', 2)]
#|     x[1:2] -> b'b'
#|     x[None] -> b'b'
#| Ellipsis
#|     x[0] -> Ellipsis
#|     x["k"] -> Ellipsis
#|     [*zip(x, range(3))] -> [(Ellipsis, 0), (Ellipsis, 1), (Ellipsis, 2)]
#|     x[1:2] -> Ellipsis
#|     x[None] -> Ellipsis
#| 1j
#|     x[0] -> 1j
#|     x["k"] -> 1j
#|     [*zip(x, range(3))] -> [(1j, 0), (1j, 1), (1j, 2)]
#|     x[1:2] -> 1j
#|     x[None] -> 1j
