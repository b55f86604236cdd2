# Set displays and comprehensions: braces without pairs.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


print({1, 1, 2}, {*"ab", *[1]} == {"a", "b", 1}, {n % 3 for n in range(10)}, type({}), type({*()}), {(1, 2), (1, 2)}, {1, True, 1.0})
tell(lambda: {[1]})
tell(lambda: {{1}})
tell(lambda: {[] for _ in range(1)})
words = "the cat the dog".split()
print(sorted({w[0] for w in words}), len({w for w in words}), sorted({x * y for x in range(3) for y in range(3) if x != y}))
#| {1, 2} True {0, 1, 2} <class 'dict'> <class 'set'> {(1, 2)} {1}
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError: cannot use 'set' as a set element (unhashable type: 'set')
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| ['c', 'd', 't'] 3 [0, 2]
