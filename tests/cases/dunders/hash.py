# __hash__ that gives all kinds of values: what is taken, and what is complained of.
for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['hash(x)', '{x: 1}[x]', 'x in {1}', 'hash((x,))!=0']:
        try:
            x = type("X", (), {"__hash__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     hash(x) -> TypeError __hash__ method should return an integer
#|     {x: 1}[x] -> TypeError cannot use 'X' as a dict key (__hash__ method should return an integer)
#|     x in {1} -> TypeError cannot use 'X' as a set element (__hash__ method should return an integer)
#|     hash((x,))!=0 -> TypeError __hash__ method should return an integer
#| 5
#|     hash(x) -> 5
#|     {x: 1}[x] -> 1
#|     x in {1} -> False
#|     hash((x,))!=0 -> True
#| -1
#|     hash(x) -> -2
#|     {x: 1}[x] -> 1
#|     x in {1} -> False
#|     hash((x,))!=0 -> True
#| 'a'
#|     hash(x) -> TypeError __hash__ method should return an integer
#|     {x: 1}[x] -> TypeError cannot use 'X' as a dict key (__hash__ method should return an integer)
#|     x in {1} -> TypeError cannot use 'X' as a set element (__hash__ method should return an integer)
#|     hash((x,))!=0 -> TypeError __hash__ method should return an integer
#| 1.5
#|     hash(x) -> TypeError __hash__ method should return an integer
#|     {x: 1}[x] -> TypeError cannot use 'X' as a dict key (__hash__ method should return an integer)
#|     x in {1} -> TypeError cannot use 'X' as a set element (__hash__ method should return an integer)
#|     hash((x,))!=0 -> TypeError __hash__ method should return an integer
#| ()
#|     hash(x) -> TypeError __hash__ method should return an integer
#|     {x: 1}[x] -> TypeError cannot use 'X' as a dict key (__hash__ method should return an integer)
#|     x in {1} -> TypeError cannot use 'X' as a set element (__hash__ method should return an integer)
#|     hash((x,))!=0 -> TypeError __hash__ method should return an integer
#| True
#|     hash(x) -> 1
#|     {x: 1}[x] -> 1
#|     x in {1} -> False
#|     hash((x,))!=0 -> True
#| NotImplemented
#|     hash(x) -> TypeError __hash__ method should return an integer
#|     {x: 1}[x] -> TypeError cannot use 'X' as a dict key (__hash__ method should return an integer)
#|     x in {1} -> TypeError cannot use 'X' as a set element (__hash__ method should return an integer)
#|     hash((x,))!=0 -> TypeError __hash__ method should return an integer
#| 1180591620717411303424
#|     hash(x) -> 512
#|     {x: 1}[x] -> 1
#|     x in {1} -> False
#|     hash((x,))!=0 -> True
#| b'b'
#|     hash(x) -> TypeError __hash__ method should return an integer
#|     {x: 1}[x] -> TypeError cannot use 'X' as a dict key (__hash__ method should return an integer)
#|     x in {1} -> TypeError cannot use 'X' as a set element (__hash__ method should return an integer)
#|     hash((x,))!=0 -> TypeError __hash__ method should return an integer
#| Ellipsis
#|     hash(x) -> TypeError __hash__ method should return an integer
#|     {x: 1}[x] -> TypeError cannot use 'X' as a dict key (__hash__ method should return an integer)
#|     x in {1} -> TypeError cannot use 'X' as a set element (__hash__ method should return an integer)
#|     hash((x,))!=0 -> TypeError __hash__ method should return an integer
#| 1j
#|     hash(x) -> TypeError __hash__ method should return an integer
#|     {x: 1}[x] -> TypeError cannot use 'X' as a dict key (__hash__ method should return an integer)
#|     x in {1} -> TypeError cannot use 'X' as a set element (__hash__ method should return an integer)
#|     hash((x,))!=0 -> TypeError __hash__ method should return an integer
