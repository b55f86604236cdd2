# __init_subclass__ that gives all kinds of values: what is taken, and what is complained of.
for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['type("S", (type(x),), {}).__name__', 'type("S", (type(x),), {}, k=1).__name__']:
        try:
            x = type("X", (), {"__init_subclass__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     type("S", (type(x),), {}).__name__ -> 'S'
#|     type("S", (type(x),), {}, k=1).__name__ -> 'S'
#| 5
#|     type("S", (type(x),), {}).__name__ -> 'S'
#|     type("S", (type(x),), {}, k=1).__name__ -> 'S'
#| -1
#|     type("S", (type(x),), {}).__name__ -> 'S'
#|     type("S", (type(x),), {}, k=1).__name__ -> 'S'
#| 'a'
#|     type("S", (type(x),), {}).__name__ -> 'S'
#|     type("S", (type(x),), {}, k=1).__name__ -> 'S'
#| 1.5
#|     type("S", (type(x),), {}).__name__ -> 'S'
#|     type("S", (type(x),), {}, k=1).__name__ -> 'S'
#| ()
#|     type("S", (type(x),), {}).__name__ -> 'S'
#|     type("S", (type(x),), {}, k=1).__name__ -> 'S'
#| True
#|     type("S", (type(x),), {}).__name__ -> 'S'
#|     type("S", (type(x),), {}, k=1).__name__ -> 'S'
#| NotImplemented
#|     type("S", (type(x),), {}).__name__ -> 'S'
#|     type("S", (type(x),), {}, k=1).__name__ -> 'S'
#| 1180591620717411303424
#|     type("S", (type(x),), {}).__name__ -> 'S'
#|     type("S", (type(x),), {}, k=1).__name__ -> 'S'
#| b'b'
#|     type("S", (type(x),), {}).__name__ -> 'S'
#|     type("S", (type(x),), {}, k=1).__name__ -> 'S'
#| Ellipsis
#|     type("S", (type(x),), {}).__name__ -> 'S'
#|     type("S", (type(x),), {}, k=1).__name__ -> 'S'
#| 1j
#|     type("S", (type(x),), {}).__name__ -> 'S'
#|     type("S", (type(x),), {}, k=1).__name__ -> 'S'
