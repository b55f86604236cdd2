# __format__ that gives all kinds of values: what is taken, and what is complained of.
for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['format(x)', 'f"{x:>5}"', '"{:d}".format(x)']:
        try:
            x = type("X", (), {"__format__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     format(x) -> TypeError __format__ must return a str, not NoneType
#|     f"{x:>5}" -> TypeError __format__ must return a str, not NoneType
#|     "{:d}".format(x) -> TypeError __format__ must return a str, not NoneType
#| 5
#|     format(x) -> TypeError __format__ must return a str, not int
#|     f"{x:>5}" -> TypeError __format__ must return a str, not int
#|     "{:d}".format(x) -> TypeError __format__ must return a str, not int
#| -1
#|     format(x) -> TypeError __format__ must return a str, not int
#|     f"{x:>5}" -> TypeError __format__ must return a str, not int
#|     "{:d}".format(x) -> TypeError __format__ must return a str, not int
#| 'a'
#|     format(x) -> 'a'
#|     f"{x:>5}" -> 'a'
#|     "{:d}".format(x) -> 'a'
#| 1.5
#|     format(x) -> TypeError __format__ must return a str, not float
#|     f"{x:>5}" -> TypeError __format__ must return a str, not float
#|     "{:d}".format(x) -> TypeError __format__ must return a str, not float
#| ()
#|     format(x) -> TypeError __format__ must return a str, not tuple
#|     f"{x:>5}" -> TypeError __format__ must return a str, not tuple
#|     "{:d}".format(x) -> TypeError __format__ must return a str, not tuple
#| True
#|     format(x) -> TypeError __format__ must return a str, not bool
#|     f"{x:>5}" -> TypeError __format__ must return a str, not bool
#|     "{:d}".format(x) -> TypeError __format__ must return a str, not bool
#| NotImplemented
#|     format(x) -> TypeError __format__ must return a str, not NotImplementedType
#|     f"{x:>5}" -> TypeError __format__ must return a str, not NotImplementedType
#|     "{:d}".format(x) -> TypeError __format__ must return a str, not NotImplementedType
#| 1180591620717411303424
#|     format(x) -> TypeError __format__ must return a str, not int
#|     f"{x:>5}" -> TypeError __format__ must return a str, not int
#|     "{:d}".format(x) -> TypeError __format__ must return a str, not int
#| b'b'
#|     format(x) -> TypeError __format__ must return a str, not bytes
#|     f"{x:>5}" -> TypeError __format__ must return a str, not bytes
#|     "{:d}".format(x) -> TypeError __format__ must return a str, not bytes
#| Ellipsis
#|     format(x) -> TypeError __format__ must return a str, not ellipsis
#|     f"{x:>5}" -> TypeError __format__ must return a str, not ellipsis
#|     "{:d}".format(x) -> TypeError __format__ must return a str, not ellipsis
#| 1j
#|     format(x) -> TypeError __format__ must return a str, not complex
#|     f"{x:>5}" -> TypeError __format__ must return a str, not complex
#|     "{:d}".format(x) -> TypeError __format__ must return a str, not complex
