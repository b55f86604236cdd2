# __bool__ that gives all kinds of values: what is taken, and what is complained of.
for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['bool(x)', 'not x', '1 if x else 2', 'x and 1', '[x] and any([x])', 'list(filter(None, [x]))==[x]']:
        try:
            x = type("X", (), {"__bool__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     bool(x) -> TypeError __bool__ should return bool, returned NoneType
#|     not x -> TypeError __bool__ should return bool, returned NoneType
#|     1 if x else 2 -> TypeError __bool__ should return bool, returned NoneType
#|     x and 1 -> TypeError __bool__ should return bool, returned NoneType
#|     [x] and any([x]) -> TypeError __bool__ should return bool, returned NoneType
#|     list(filter(None, [x]))==[x] -> TypeError __bool__ should return bool, returned NoneType
#| 5
#|     bool(x) -> TypeError __bool__ should return bool, returned int
#|     not x -> TypeError __bool__ should return bool, returned int
#|     1 if x else 2 -> TypeError __bool__ should return bool, returned int
#|     x and 1 -> TypeError __bool__ should return bool, returned int
#|     [x] and any([x]) -> TypeError __bool__ should return bool, returned int
#|     list(filter(None, [x]))==[x] -> TypeError __bool__ should return bool, returned int
#| -1
#|     bool(x) -> TypeError __bool__ should return bool, returned int
#|     not x -> TypeError __bool__ should return bool, returned int
#|     1 if x else 2 -> TypeError __bool__ should return bool, returned int
#|     x and 1 -> TypeError __bool__ should return bool, returned int
#|     [x] and any([x]) -> TypeError __bool__ should return bool, returned int
#|     list(filter(None, [x]))==[x] -> TypeError __bool__ should return bool, returned int
#| 'a'
#|     bool(x) -> TypeError __bool__ should return bool, returned str
#|     not x -> TypeError __bool__ should return bool, returned str
#|     1 if x else 2 -> TypeError __bool__ should return bool, returned str
#|     x and 1 -> TypeError __bool__ should return bool, returned str
#|     [x] and any([x]) -> TypeError __bool__ should return bool, returned str
#|     list(filter(None, [x]))==[x] -> TypeError __bool__ should return bool, returned str
#| 1.5
#|     bool(x) -> TypeError __bool__ should return bool, returned float
#|     not x -> TypeError __bool__ should return bool, returned float
#|     1 if x else 2 -> TypeError __bool__ should return bool, returned float
#|     x and 1 -> TypeError __bool__ should return bool, returned float
#|     [x] and any([x]) -> TypeError __bool__ should return bool, returned float
#|     list(filter(None, [x]))==[x] -> TypeError __bool__ should return bool, returned float
#| ()
#|     bool(x) -> TypeError __bool__ should return bool, returned tuple
#|     not x -> TypeError __bool__ should return bool, returned tuple
#|     1 if x else 2 -> TypeError __bool__ should return bool, returned tuple
#|     x and 1 -> TypeError __bool__ should return bool, returned tuple
#|     [x] and any([x]) -> TypeError __bool__ should return bool, returned tuple
#|     list(filter(None, [x]))==[x] -> TypeError __bool__ should return bool, returned tuple
#| True
#|     bool(x) -> True
#|     not x -> False
#|     1 if x else 2 -> 1
#|     x and 1 -> 1
#|     [x] and any([x]) -> True
#|     list(filter(None, [x]))==[x] -> True
#| NotImplemented
#|     bool(x) -> TypeError __bool__ should return bool, returned NotImplementedType
#|     not x -> TypeError __bool__ should return bool, returned NotImplementedType
#|     1 if x else 2 -> TypeError __bool__ should return bool, returned NotImplementedType
#|     x and 1 -> TypeError __bool__ should return bool, returned NotImplementedType
#|     [x] and any([x]) -> TypeError __bool__ should return bool, returned NotImplementedType
#|     list(filter(None, [x]))==[x] -> TypeError __bool__ should return bool, returned NotImplementedType
#| 1180591620717411303424
#|     bool(x) -> TypeError __bool__ should return bool, returned int
#|     not x -> TypeError __bool__ should return bool, returned int
#|     1 if x else 2 -> TypeError __bool__ should return bool, returned int
#|     x and 1 -> TypeError __bool__ should return bool, returned int
#|     [x] and any([x]) -> TypeError __bool__ should return bool, returned int
#|     list(filter(None, [x]))==[x] -> TypeError __bool__ should return bool, returned int
#| b'b'
#|     bool(x) -> TypeError __bool__ should return bool, returned bytes
#|     not x -> TypeError __bool__ should return bool, returned bytes
#|     1 if x else 2 -> TypeError __bool__ should return bool, returned bytes
#|     x and 1 -> TypeError __bool__ should return bool, returned bytes
#|     [x] and any([x]) -> TypeError __bool__ should return bool, returned bytes
#|     list(filter(None, [x]))==[x] -> TypeError __bool__ should return bool, returned bytes
#| Ellipsis
#|     bool(x) -> TypeError __bool__ should return bool, returned ellipsis
#|     not x -> TypeError __bool__ should return bool, returned ellipsis
#|     1 if x else 2 -> TypeError __bool__ should return bool, returned ellipsis
#|     x and 1 -> TypeError __bool__ should return bool, returned ellipsis
#|     [x] and any([x]) -> TypeError __bool__ should return bool, returned ellipsis
#|     list(filter(None, [x]))==[x] -> TypeError __bool__ should return bool, returned ellipsis
#| 1j
#|     bool(x) -> TypeError __bool__ should return bool, returned complex
#|     not x -> TypeError __bool__ should return bool, returned complex
#|     1 if x else 2 -> TypeError __bool__ should return bool, returned complex
#|     x and 1 -> TypeError __bool__ should return bool, returned complex
#|     [x] and any([x]) -> TypeError __bool__ should return bool, returned complex
#|     list(filter(None, [x]))==[x] -> TypeError __bool__ should return bool, returned complex
