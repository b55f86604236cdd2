# dict.update and the operators | and |=.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


d = {"a": 1}
d.update({"b": 2}, c=3)
d.update([("d", 4), "e5"])
d.update()
print(d, d | {"a": "new", "z": 0}, {"a": "old"} | d)
d |= {"x": 1}
d |= [("y", 2)]
print(d, d.update(self=5), d["self"])
tell(d.update, 5)
tell(d.update, [1])
tell(d.update, ["abc"])
tell(d.update, {}, {})
tell(lambda: d | [("a", 1)])
tell(lambda: [("a", 1)] | d)
tell(lambda: {**d, "a": 0}["a"])
class Keys:
    def keys(self):
        return iter(["k"])

    def __getitem__(self, key):
        return key + "!"
d.update(Keys())
print(d["k"], {**Keys()})
#| {'a': 1, 'b': 2, 'c': 3, 'd': 4, 'e': '5'} {'a': 'new', 'b': 2, 'c': 3, 'd': 4, 'e': '5', 'z': 0} {'a': 1, 'b': 2, 'c': 3, 'd': 4, 'e': '5'}
#| {'a': 1, 'b': 2, 'c': 3, 'd': 4, 'e': '5', 'x': 1, 'y': 2, 'self': 5} None 5
#| TypeError: 'int' object is not iterable
#| TypeError: object is not iterable
#| ValueError: dictionary update sequence element #0 has length 3; 2 is required
#| TypeError: update expected at most 1 argument, got 2
#| TypeError: unsupported operand type(s) for |: 'dict' and 'list'
#| TypeError: unsupported operand type(s) for |: 'list' and 'dict'
#| 0
#| k! {'k': 'k!'}
