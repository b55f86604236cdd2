# __await__ that gives all kinds of values: what is taken, and what is complained of.
def awaiting(x):
    async def main():
        return await x
    try:
        main().send(None)
    except StopIteration as stop:
        return "value", stop.value


for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['awaiting(x)']:
        try:
            x = type("X", (), {"__await__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     awaiting(x) -> TypeError __await__() returned non-iterator of type 'NoneType'
#| 5
#|     awaiting(x) -> TypeError __await__() returned non-iterator of type 'int'
#| -1
#|     awaiting(x) -> TypeError __await__() returned non-iterator of type 'int'
#| 'a'
#|     awaiting(x) -> TypeError __await__() returned non-iterator of type 'str'
#| 1.5
#|     awaiting(x) -> TypeError __await__() returned non-iterator of type 'float'
#| ()
#|     awaiting(x) -> TypeError __await__() returned non-iterator of type 'tuple'
#| True
#|     awaiting(x) -> TypeError __await__() returned non-iterator of type 'bool'
#| NotImplemented
#|     awaiting(x) -> TypeError __await__() returned non-iterator of type 'NotImplementedType'
#| 1180591620717411303424
#|     awaiting(x) -> TypeError __await__() returned non-iterator of type 'int'
#| b'b'
#|     awaiting(x) -> TypeError __await__() returned non-iterator of type 'bytes'
#| Ellipsis
#|     awaiting(x) -> TypeError __await__() returned non-iterator of type 'ellipsis'
#| 1j
#|     awaiting(x) -> TypeError __await__() returned non-iterator of type 'complex'
