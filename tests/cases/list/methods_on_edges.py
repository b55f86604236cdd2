# list: methods, slices, comparisons, changes while iterating, errors.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


a = [3, 1, 2]
a.append([4]); a.extend("xy"); a.insert(1, "in"); a.insert(-1, "before last"); a.insert(99, "end"); a += (7,)
print(a, len(a), a.pop(), a.pop(0), a.pop(-2), a.index("x"), a.count(1), a.remove([4]), a)
b = a[:]
b.reverse()
print(b, b == a[::-1], b is a, a.copy() == a, b.clear(), b, [1, 2] < [1, 3], [1] < [1, 0], [] < [0], [1, 2] == [1.0, 2.0], [[]] * 2, [0] * 3, 2 * [1], [1] + [2], [1, [2]][1][0])
c = list(range(10))
c[2:5] = []
c[0:0] = ["a", "b"]
c[-1:] = [90, 91]
c[::3] = [0] * len(c[::3])
print(c, c[2:4], c[-3:], c[5:2], c[::-2], c[10:], c[slice(1, 3)], del_slice := c[1:3])
del c[1:3], c[0]
print(c, 5 in c, None in c, max(c), sum(c), sorted(c, reverse=True), list("abc"), list({1: 2}), list(zip([1], [2])), [*c, *"z"])
first, *middle, last = [1, 2, 3, 4]
(x, y), z = [1, 2], 3
print(first, middle, last, x, y, z, [i for i in range(3) if i], [[j for j in range(i)] for i in range(3)])
d = [1, 2, 3, 4, 5, 6]
for item in d:
    if item % 2 == 0:
        d.remove(item)
print(d)
e = [1, 2, 3]
for item in e:
    if len(e) < 6:
        e.append(item * 10)
print(e)
loop = [1]
loop.append(loop)
print(loop, loop[1][1] is loop, len(loop), loop == loop)
words = ["banana", "apple", "Cherry", "date"]
words.sort()
print(words, sorted(words, key=str.lower), sorted(words, key=len, reverse=True), sorted(words, key=lambda w: (len(w), w)))
attempt(lambda: [1, 2, 3][5])
attempt(lambda: [1, 2, 3][-4])
attempt(lambda: [1]["a"])
attempt(lambda: [1][1.0])
attempt(lambda: [1][None])
attempt(lambda: [].pop())
attempt(lambda: [1].pop(5))
attempt(lambda: [1].pop("a"))
attempt(lambda: [1].remove(2))
attempt(lambda: [1].index(2))
attempt(lambda: [1, 2, 1].index(1, 1, 2))
attempt(lambda: [1].insert("a", 1))
attempt(lambda: [1].extend(5))
attempt(lambda: [1].append())
attempt(lambda: [1].append(1, 2))
attempt(lambda: [1] + (2,))
attempt(lambda: [1] + 2)
attempt(lambda: [1] * "a")
attempt(lambda: [1] * 1.5)
attempt(lambda: [1] < 2)
attempt(lambda: [1] < ["a"])
attempt(lambda: [1, "a"].sort())
attempt(lambda: [1].__setitem__(5, 1))
attempt(lambda: [1, 2].__setitem__(slice(0, 2, 2), [1, 2]))
attempt(lambda: [1].__setitem__(slice(0, 1), 5))
attempt(lambda: [1].__delitem__(5))
attempt(lambda: hash([1]))
attempt(lambda: {[1]: 2})
attempt(lambda: [1, 2][0:1:0])
attempt(lambda: list(5))
attempt(lambda: list(1, 2))
attempt(lambda: [1].nothing)
attempt(lambda: [1]())
attempt(lambda: [1, 2].sort(reverse="x"))
attempt(lambda: [1, 2].sort(key=5))
attempt(lambda: (lambda a, b: 0)(*[1]))
for source in ("a, b = [1]", "a, b = [1, 2, 3]", "a, *b, c = [1]", "a, b = 5", "[a, b] = 'xyz'", "*a, = 5", "(a, b), c = [1, 2]", "for a, b in [[1]]: pass", "a, b = None"):
    attempt(lambda: exec(source))
#| ['in', 1, 2, 'x', 'before last', 'end'] 10 7 3 y 4 1 None ['in', 1, 2, 'x', 'before last', 'end']
#| [] True False True None [] True True True True [[], []] [0, 0, 0] [1, 1] [1, 2] 2
#| [0, 'b', 0, 0, 5, 6, 0, 8, 90, 0] [0, 0] [8, 90, 0] [] [0, 8, 6, 0, 'b'] [] ['b', 0] ['b', 0]
#| [0, 5, 6, 0, 8, 90, 0] True False 90 109 [90, 8, 6, 5, 0, 0, 0] ['a', 'b', 'c'] [1] [(1, 2)] [0, 5, 6, 0, 8, 90, 0, 'z']
#| 1 [2, 3] 4 1 2 3 [1, 2] [[], [0], [0, 1]]
#| [1, 3, 5]
#| [1, 2, 3, 10, 20, 30]
#| [1, [...]] True 2 True
#| ['Cherry', 'apple', 'banana', 'date'] ['apple', 'banana', 'Cherry', 'date'] ['Cherry', 'banana', 'apple', 'date'] ['date', 'apple', 'Cherry', 'banana']
#| IndexError: list index out of range
#| IndexError: list index out of range
#| TypeError: list indices must be integers or slices, not str
#| TypeError: list indices must be integers or slices, not float
#| TypeError: list indices must be integers or slices, not NoneType
#| IndexError: pop from empty list
#| IndexError: pop index out of range
#| TypeError: 'str' object cannot be interpreted as an integer
#| ValueError: list.remove(x): x not in list
#| ValueError: list.index(x): x not in list
#| ValueError: list.index(x): x not in list
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: 'int' object is not iterable
#| TypeError: list.append() takes exactly one argument (0 given)
#| TypeError: list.append() takes exactly one argument (2 given)
#| TypeError: can only concatenate list (not "tuple") to list
#| TypeError: can only concatenate list (not "int") to list
#| TypeError: can't multiply sequence by non-int of type 'str'
#| TypeError: can't multiply sequence by non-int of type 'float'
#| TypeError: '<' not supported between instances of 'list' and 'int'
#| TypeError: '<' not supported between instances of 'int' and 'str'
#| TypeError: '<' not supported between instances of 'str' and 'int'
#| IndexError: list assignment index out of range
#| ValueError: attempt to assign sequence of size 2 to extended slice of size 1
#| TypeError: must assign iterable to extended slice
#| IndexError: list assignment index out of range
#| TypeError: unhashable type: 'list'
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| ValueError: slice step cannot be zero
#| TypeError: 'int' object is not iterable
#| TypeError: list expected at most 1 argument, got 2
#| AttributeError: 'list' object has no attribute 'nothing'
#| TypeError: 'list' object is not callable
#| None
#| TypeError: 'int' object is not callable
#| TypeError: <lambda>.<locals>.<lambda>() missing 1 required positional argument: 'b'
#| ValueError: not enough values to unpack (expected 2, got 1)
#| ValueError: too many values to unpack (expected 2, got 3)
#| ValueError: not enough values to unpack (expected at least 2, got 1)
#| TypeError: cannot unpack non-iterable int object
#| ValueError: too many values to unpack (expected 2)
#| TypeError: cannot unpack non-iterable int object
#| TypeError: cannot unpack non-iterable int object
#| ValueError: not enough values to unpack (expected 2, got 1)
#| TypeError: cannot unpack non-iterable NoneType object
