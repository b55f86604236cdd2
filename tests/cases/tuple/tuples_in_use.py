# Tuples: packing, unpacking, swapping, comparison, hashing, immutability and what it does not cover.

t = 1, "a", [2]
print(t, t[0], t[-1], t[::-1], len(t), (1,), (), tuple("ab"), (1, 2) + (3,), (0,) * 3, 2 in (1, 2), (1, 2) < (1, 3), (1, "z") < (2, "a"), (1,) < (1, 0))
t[2].append(3)
print(t)
try:
    t[2] += [4]
except TypeError as error:
    print(error, t)
a, b = 1, 2
a, b = b, a
(x, y), z = (1, 2), 3
first, *_, last = "hello"
print(a, b, x, y, z, first, last, hash((1, 2)) == hash((1, 2)), (1, 2) == (1.0, 2.0), (1, 2) == [1, 2], {(0, 1): "key"}[0, 1])
print((1, 2, 2).count(2), (1, 2).index(2), sorted([(2, "b"), (1, "z"), (2, "a")]), min((3, 1), (2, 9)), tuple(i * i for i in range(4)), *(1, 2), sep=",")
for wrong in (lambda: hash(t), lambda: t.__setitem__(0, 1), lambda: (1, 2) + [3], lambda: (1, 2).index(9), lambda: (1,)[5], lambda: exec("a, b = (1, 2, 3)"), lambda: exec("a, b, c = 1, 2"), lambda: (1, 2) < (1, "a"), lambda: tuple(1, 2), lambda: exec("t = 1, 2; t[0] = 5"), lambda: exec("t = 1, 2; del t[0]"), lambda: (1).append):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
def stats(xs):
    return min(xs), max(xs)
low, high = stats([3, 1, 2])
print(low, high, type(stats([1])).__name__, divmod(7, 2), isinstance((), tuple), () is (), tuple(t) is t, t[:] is t)
#| (1, 'a', [2]) 1 [2] ([2], 'a', 1) 3 (1,) () ('a', 'b') (1, 2, 3) (0, 0, 0) True True True True
#| (1, 'a', [2, 3])
#| 'tuple' object does not support item assignment (1, 'a', [2, 3, 4])
#| 2 1 1 2 3 h o True True False key
#| 2,1,[(1, 'z'), (2, 'a'), (2, 'b')],(2, 9),(0, 1, 4, 9),1,2
#| TypeError unhashable type: 'list'
#| AttributeError 'tuple' object has no attribute '__setitem__'
#| TypeError can only concatenate tuple (not "list") to tuple
#| ValueError tuple.index(x): x not in tuple
#| IndexError tuple index out of range
#| ValueError too many values to unpack (expected 2, got 3)
#| ValueError not enough values to unpack (expected 3, got 2)
#| TypeError '<' not supported between instances of 'int' and 'str'
#| TypeError tuple expected at most 1 argument, got 2
#| TypeError 'tuple' object does not support item assignment
#| TypeError 'tuple' object doesn't support item deletion
#| AttributeError 'int' object has no attribute 'append'
#| 1 3 tuple (3, 1) True True True True
