# __del__ that gives all kinds of values: what is taken, and what is complained of.
def drop(x):
    del x
    return "dropped"


for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['drop(x)']:
        try:
            x = type("X", (), {"__del__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     drop(x) -> 'dropped'
#| 5
#|     drop(x) -> 'dropped'
#| -1
#|     drop(x) -> 'dropped'
#| 'a'
#|     drop(x) -> 'dropped'
#| 1.5
#|     drop(x) -> 'dropped'
#| ()
#|     drop(x) -> 'dropped'
#| True
#|     drop(x) -> 'dropped'
#| NotImplemented
#|     drop(x) -> 'dropped'
#| 1180591620717411303424
#|     drop(x) -> 'dropped'
#| b'b'
#|     drop(x) -> 'dropped'
#| Ellipsis
#|     drop(x) -> 'dropped'
#| 1j
#|     drop(x) -> 'dropped'
