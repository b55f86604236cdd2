# __enter__ that gives all kinds of values: what is taken, and what is complained of.
def with_(x):
    with x as y:
        return y


for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['with_(x)']:
        try:
            x = type("X", (), {"__enter__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     with_(x) -> TypeError 'X' object does not support the context manager protocol (missed __exit__ method)
#| 5
#|     with_(x) -> TypeError 'X' object does not support the context manager protocol (missed __exit__ method)
#| -1
#|     with_(x) -> TypeError 'X' object does not support the context manager protocol (missed __exit__ method)
#| 'a'
#|     with_(x) -> TypeError 'X' object does not support the context manager protocol (missed __exit__ method)
#| 1.5
#|     with_(x) -> TypeError 'X' object does not support the context manager protocol (missed __exit__ method)
#| ()
#|     with_(x) -> TypeError 'X' object does not support the context manager protocol (missed __exit__ method)
#| True
#|     with_(x) -> TypeError 'X' object does not support the context manager protocol (missed __exit__ method)
#| NotImplemented
#|     with_(x) -> TypeError 'X' object does not support the context manager protocol (missed __exit__ method)
#| 1180591620717411303424
#|     with_(x) -> TypeError 'X' object does not support the context manager protocol (missed __exit__ method)
#| b'b'
#|     with_(x) -> TypeError 'X' object does not support the context manager protocol (missed __exit__ method)
#| Ellipsis
#|     with_(x) -> TypeError 'X' object does not support the context manager protocol (missed __exit__ method)
#| 1j
#|     with_(x) -> TypeError 'X' object does not support the context manager protocol (missed __exit__ method)
