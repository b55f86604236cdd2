# Comparing dicts: order does not matter, values do; no less or greater.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


print({"a": 1, "b": 2} == {"b": 2, "a": 1}, {"a": 1} == {"a": 1.0}, {"a": 1} != {"a": 2}, {} == [], {1: {2: 3}} == {1: {2: 3}})
nan = float("nan")
print({"a": nan} == {"a": nan}, {"a": float("nan")} == {"a": float("nan")}, {nan: 1} == {nan: 1})
tell(lambda: {} < {})
tell(lambda: {} + {})
tell(lambda: {"a": 1} - {"a": 1})
class Loud:
    def __eq__(self, other):
        raise RuntimeError("compared")
tell(lambda: {"a": Loud()} == {"a": 1})
tell(lambda: {"a": Loud()} == {"b": 1})
#| True True True False True
#| True False True
#| TypeError: '<' not supported between instances of 'dict' and 'dict'
#| TypeError: unsupported operand type(s) for +: 'dict' and 'dict'
#| TypeError: unsupported operand type(s) for -: 'dict' and 'dict'
#| RuntimeError: compared
#| False
