# __eq__ that gives all kinds of values: what is taken, and what is complained of.
for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['x == 1', 'x != 1', '1 == x', 'x in [1]', '[x] == [1]', '{1: x} == {1: 2}', 'x == x']:
        try:
            x = type("X", (), {"__eq__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     x == 1 -> None
#|     x != 1 -> True
#|     1 == x -> None
#|     x in [1] -> False
#|     [x] == [1] -> False
#|     {1: x} == {1: 2} -> False
#|     x == x -> None
#| 5
#|     x == 1 -> 5
#|     x != 1 -> False
#|     1 == x -> 5
#|     x in [1] -> True
#|     [x] == [1] -> True
#|     {1: x} == {1: 2} -> True
#|     x == x -> 5
#| -1
#|     x == 1 -> -1
#|     x != 1 -> False
#|     1 == x -> -1
#|     x in [1] -> True
#|     [x] == [1] -> True
#|     {1: x} == {1: 2} -> True
#|     x == x -> -1
#| 'a'
#|     x == 1 -> 'a'
#|     x != 1 -> False
#|     1 == x -> 'a'
#|     x in [1] -> True
#|     [x] == [1] -> True
#|     {1: x} == {1: 2} -> True
#|     x == x -> 'a'
#| 1.5
#|     x == 1 -> 1.5
#|     x != 1 -> False
#|     1 == x -> 1.5
#|     x in [1] -> True
#|     [x] == [1] -> True
#|     {1: x} == {1: 2} -> True
#|     x == x -> 1.5
#| ()
#|     x == 1 -> ()
#|     x != 1 -> True
#|     1 == x -> ()
#|     x in [1] -> False
#|     [x] == [1] -> False
#|     {1: x} == {1: 2} -> False
#|     x == x -> ()
#| True
#|     x == 1 -> True
#|     x != 1 -> False
#|     1 == x -> True
#|     x in [1] -> True
#|     [x] == [1] -> True
#|     {1: x} == {1: 2} -> True
#|     x == x -> True
#| NotImplemented
#|     x == 1 -> False
#|     x != 1 -> True
#|     1 == x -> False
#|     x in [1] -> False
#|     [x] == [1] -> False
#|     {1: x} == {1: 2} -> False
#|     x == x -> True
#| 1180591620717411303424
#|     x == 1 -> 1180591620717411303424
#|     x != 1 -> False
#|     1 == x -> 1180591620717411303424
#|     x in [1] -> True
#|     [x] == [1] -> True
#|     {1: x} == {1: 2} -> True
#|     x == x -> 1180591620717411303424
#| b'b'
#|     x == 1 -> b'b'
#|     x != 1 -> False
#|     1 == x -> b'b'
#|     x in [1] -> True
#|     [x] == [1] -> True
#|     {1: x} == {1: 2} -> True
#|     x == x -> b'b'
#| Ellipsis
#|     x == 1 -> Ellipsis
#|     x != 1 -> False
#|     1 == x -> Ellipsis
#|     x in [1] -> True
#|     [x] == [1] -> True
#|     {1: x} == {1: 2} -> True
#|     x == x -> Ellipsis
#| 1j
#|     x == 1 -> 1j
#|     x != 1 -> False
#|     1 == x -> 1j
#|     x in [1] -> True
#|     [x] == [1] -> True
#|     {1: x} == {1: 2} -> True
#|     x == x -> 1j
