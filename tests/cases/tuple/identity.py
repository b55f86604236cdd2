# Which tuples are one object, and a tuple that holds a list.
a = (1, 2)
b = (1, 2)
print(a is b, () is tuple([]), a[:] is a, tuple(a) is a, a + () is a, a * 1 is a)
pair = ([1], 2)
try:
    pair[0] += [5]
except TypeError as error:
    print(error, pair)
print((1), (1,), 1,)
t = 1, "a", (2, 3)
print(t, len(t), t[2][1], ((),), (None,), tuple("ab"), tuple(x * x for x in range(3)))
#| True True True True True True
#| 'tuple' object does not support item assignment ([1, 5], 2)
#| 1 (1,) 1
#| (1, 'a', (2, 3)) 3 3 ((),) (None,) ('a', 'b') (0, 1, 4)
