# hash: equal numbers hash alike; what can be changed does not hash.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


print(hash(1), hash(1.0), hash(True), hash(0), hash(-1), hash(-2), hash(2**61 - 1), hash(2**61), hash(-(2**61)))
print(hash(0.5), hash(-0.5), hash(1.1), hash(float("inf")), hash(1 + 0j), hash(2j), hash(10**30))
print(hash(()), hash((1, 2)), hash((1, (2, 3))), hash(range(3)) == hash(range(0, 3)), hash(slice(1)) == hash(slice(1)))
print(hash("") , hash(b""), hash("a") == hash("a"), hash("abc") == hash(b"abc"))
for value in ([], {}, set(), ([],), bytearray()):
    tell(hash, value)
class Eq:
    def __eq__(self, other):
        return True
class Big:
    def __hash__(self):
        return 2**61 + 5
class Text:
    def __hash__(self):
        return "x"
tell(hash, Eq())
tell(hash, Big())
tell(hash, Text())
tell(hash)
#| 1 1 1 0 -2 -2 0 1 -2
#| 1152921504606846976 -1152921504606846976 230584300921369601 314159 1 2000006 465258685558744706
#| 5740354900026072187 -3550055125485641917 7267574591690527098 True True
#| 0 0 True True
#| TypeError: unhashable type: 'list'
#| TypeError: unhashable type: 'dict'
#| TypeError: unhashable type: 'set'
#| TypeError: unhashable type: 'list'
#| TypeError: unhashable type: 'bytearray'
#| TypeError: unhashable type: 'Eq'
#| 2305843009213693957
#| TypeError: __hash__ method should return an integer
#| TypeError: hash() takes exactly one argument (0 given)
