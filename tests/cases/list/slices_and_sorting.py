# Lists: slices, assignment to slices, sorting with keys, copying, comprehension tricks, errors.

n = list(range(10))
print(n[2:5], n[::-1], n[-3:], n[:-3], n[8:100], n[5:2], n[1::3], n[-2:-5:-1], n[:], n[slice(None, None, 4)])
n[2:5] = ["a"]
print(n)
n[1:1] = [7, 8]
print(n)
n[::2] = [0] * len(n[::2])
print(n)
del n[::3]
print(n, n * 2 == n + n, [0] * 3, [[0]] * 2)
grid = [[0] * 2] * 2
grid[0][0] = 1
print(grid, [[0] * 2 for _ in range(2)], list(zip(*[[1, 2], [3, 4]])), sum([[1], [2, 3]], []))
words = ["banana", "Apple", "cherry", "date"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len, reverse=True), sorted(words, key=lambda w: (-len(w), w)))
words.sort(key=lambda w: w[-1])
print(words, words.index("date"), words.count("x"), "date" in words, words.pop(0), words.pop(), words)
words.insert(100, "end")
words.insert(-1, "before")
words.extend("xy")
words += ("t",)
words.remove("x")
words.reverse()
print(words, words.copy() == words, words.copy() is words, [*words, *"ab"][:3], words > ["a"])
a = b = [1, 2]
a += [3]
print(b, a is b)
a = a + [4]
print(b, a)
first, *middle, last = range(6)
print(first, middle, last, [x for row in [[1, 2], [3]] for x in row], [(x, y) for x in "ab" for y in range(2) if y], [i for i, x in enumerate("abca") if x == "a"])
for wrong in (lambda: [][0], lambda: [1].index(2), lambda: [].pop(), lambda: [1].remove(3), lambda: [1, "a"].sort(), lambda: [1] + (2,), lambda: [1]["0"], lambda: [1] * "a", lambda: [1].__setitem__(5, 1), lambda: [3, 1].sort(reverse="x"), lambda: n.__setitem__(slice(0, 4, 2), [1]), lambda: list(5), lambda: [].insert(0), lambda: sorted([1], 2), lambda: [1, 2] < [1, "a"]):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
c = [1]
c.append(c)
print(c, c[1][1] is c, c == c)
#| [2, 3, 4] [9, 8, 7, 6, 5, 4, 3, 2, 1, 0] [7, 8, 9] [0, 1, 2, 3, 4, 5, 6] [8, 9] [] [1, 4, 7] [8, 7, 6] [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] [0, 4, 8]
#| [0, 1, 'a', 5, 6, 7, 8, 9]
#| [0, 7, 8, 1, 'a', 5, 6, 7, 8, 9]
#| [0, 7, 0, 1, 0, 5, 0, 7, 0, 9]
#| [7, 0, 0, 5, 7, 0] True [0, 0, 0] [[0], [0]]
#| [[1, 0], [1, 0]] [[0, 0], [0, 0]] [(1, 3), (2, 4)] [1, 2, 3]
#| ['Apple', 'banana', 'cherry', 'date'] ['Apple', 'banana', 'cherry', 'date'] ['banana', 'cherry', 'Apple', 'date'] ['banana', 'cherry', 'Apple', 'date']
#| ['Apple', 'date'] 2 0 True banana cherry ['Apple', 'date']
#| ['t', 'y', 'end', 'before', 'date', 'Apple'] True False ['t', 'y', 'end'] True
#| [1, 2, 3] True
#| [1, 2, 3] [1, 2, 3, 4]
#| 0 [1, 2, 3, 4] 5 [1, 2, 3] [('a', 1), ('b', 1)] [0, 3]
#| IndexError list index out of range
#| ValueError list.index(x): x not in list
#| IndexError pop from empty list
#| ValueError list.remove(x): x not in list
#| TypeError '<' not supported between instances of 'str' and 'int'
#| TypeError can only concatenate list (not "tuple") to list
#| TypeError list indices must be integers or slices, not str
#| TypeError can't multiply sequence by non-int of type 'str'
#| IndexError list assignment index out of range
#| None
#| ValueError attempt to assign sequence of size 1 to extended slice of size 2
#| TypeError 'int' object is not iterable
#| TypeError insert expected 2 arguments, got 1
#| TypeError sorted expected 1 argument, got 2
#| TypeError '<' not supported between instances of 'int' and 'str'
#| [1, [...]] True True
