# __getattribute__ that gives all kinds of values: what is taken, and what is complained of.
for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['x.anything', 'x.__class__', 'len(x)', 'x.__dict__']:
        try:
            x = type("X", (), {"__getattribute__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     x.anything -> None
#|     x.__class__ -> None
#|     len(x) -> TypeError object of type 'X' has no len()
#|     x.__dict__ -> None
#| 5
#|     x.anything -> 5
#|     x.__class__ -> 5
#|     len(x) -> TypeError object of type 'X' has no len()
#|     x.__dict__ -> 5
#| -1
#|     x.anything -> -1
#|     x.__class__ -> -1
#|     len(x) -> TypeError object of type 'X' has no len()
#|     x.__dict__ -> -1
#| 'a'
#|     x.anything -> 'a'
#|     x.__class__ -> 'a'
#|     len(x) -> TypeError object of type 'X' has no len()
#|     x.__dict__ -> 'a'
#| 1.5
#|     x.anything -> 1.5
#|     x.__class__ -> 1.5
#|     len(x) -> TypeError object of type 'X' has no len()
#|     x.__dict__ -> 1.5
#| ()
#|     x.anything -> ()
#|     x.__class__ -> ()
#|     len(x) -> TypeError object of type 'X' has no len()
#|     x.__dict__ -> ()
#| True
#|     x.anything -> True
#|     x.__class__ -> True
#|     len(x) -> TypeError object of type 'X' has no len()
#|     x.__dict__ -> True
#| NotImplemented
#|     x.anything -> NotImplemented
#|     x.__class__ -> NotImplemented
#|     len(x) -> TypeError object of type 'X' has no len()
#|     x.__dict__ -> NotImplemented
#| 1180591620717411303424
#|     x.anything -> 1180591620717411303424
#|     x.__class__ -> 1180591620717411303424
#|     len(x) -> TypeError object of type 'X' has no len()
#|     x.__dict__ -> 1180591620717411303424
#| b'b'
#|     x.anything -> b'b'
#|     x.__class__ -> b'b'
#|     len(x) -> TypeError object of type 'X' has no len()
#|     x.__dict__ -> b'b'
#| Ellipsis
#|     x.anything -> Ellipsis
#|     x.__class__ -> Ellipsis
#|     len(x) -> TypeError object of type 'X' has no len()
#|     x.__dict__ -> Ellipsis
#| 1j
#|     x.anything -> 1j
#|     x.__class__ -> 1j
#|     len(x) -> TypeError object of type 'X' has no len()
#|     x.__dict__ -> 1j
