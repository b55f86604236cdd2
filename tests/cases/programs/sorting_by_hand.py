# Sorting algorithms as textbooks have them, compared with sorted, and stability.
import random


def bubble(a):
    a = a[:]
    for end in range(len(a) - 1, 0, -1):
        swapped = False
        for i in range(end):
            if a[i] > a[i + 1]:
                a[i], a[i + 1] = a[i + 1], a[i]
                swapped = True
        if not swapped:
            break
    return a


def insertion(a):
    a = a[:]
    for i in range(1, len(a)):
        x, j = a[i], i - 1
        while j >= 0 and a[j] > x:
            a[j + 1] = a[j]
            j -= 1
        a[j + 1] = x
    return a


def selection(a):
    a = a[:]
    for i in range(len(a)):
        m = min(range(i, len(a)), key=a.__getitem__)
        a[i], a[m] = a[m], a[i]
    return a


def merge_sort(a):
    if len(a) < 2:
        return a
    mid = len(a) // 2
    left, right, out = merge_sort(a[:mid]), merge_sort(a[mid:]), []
    while left and right:
        out.append((left if left[0] <= right[0] else right).pop(0))
    return out + left + right


def quick(a):
    if len(a) < 2:
        return a
    pivot, *rest = a
    return quick([x for x in rest if x < pivot]) + [pivot] + quick([x for x in rest if x >= pivot])


def heap_sort(a):
    a = a[:]

    def sift(i, n):
        while (child := 2 * i + 1) < n:
            if child + 1 < n and a[child + 1] > a[child]:
                child += 1
            if a[i] >= a[child]:
                return
            a[i], a[child] = a[child], a[i]
            i = child
    for i in range(len(a) // 2 - 1, -1, -1):
        sift(i, len(a))
    for end in range(len(a) - 1, 0, -1):
        a[0], a[end] = a[end], a[0]
        sift(0, end)
    return a


def counting(a):
    counts = [0] * (max(a, default=0) + 1)
    for x in a:
        counts[x] += 1
    return [x for x, c in enumerate(counts) for _ in range(c)]


def radix(a):
    place = 1
    while a and max(a) // place:
        buckets = [[] for _ in range(10)]
        for x in a:
            buckets[x // place % 10].append(x)
        a = [x for b in buckets for x in b]
        place *= 10
    return a


random.seed(7)
data = [random.randrange(1000) for _ in range(40)]
print(data[:10])
for sort in (bubble, insertion, selection, merge_sort, quick, heap_sort, counting, radix):
    print(sort.__name__, sort(data) == sorted(data), sort([]), sort([3]), sort([2, 1, 2]))
people = [("Ann", 30), ("Bob", 25), ("Cyd", 30), ("Dan", 25)]
print(sorted(people, key=lambda p: p[1]), sorted(people, key=lambda p: p[1], reverse=True))
print(sorted(people, key=lambda p: (-p[1], p[0])), sorted("bAcB", key=str.lower), sorted([3, 1.5, True]), sorted({3: "x", 1: "y"}))
for wrong in ([1, "a"], [None, 1], [1, 1j], [[1], ["a"]], [{}, {}]):
    try:
        print(sorted(wrong))
    except TypeError as error:
        print(error)
l = [3, 1, 2]
print(l.sort(), l, sorted(l, reverse=True), list(reversed(l)), l.sort(key=lambda x: -x), l)
try:
    l.sort(lambda x: x)
except TypeError as error:
    print(error)


def changing(x):
    l.append(x)
    return x


try:
    l.sort(key=changing)
except ValueError as error:
    print(error, l)
#| [331, 970, 154, 404, 666, 49, 74, 840, 548, 96]
#| bubble True [] [3] [1, 2, 2]
#| insertion True [] [3] [1, 2, 2]
#| selection True [] [3] [1, 2, 2]
#| merge_sort True [] [3] [1, 2, 2]
#| quick True [] [3] [1, 2, 2]
#| heap_sort True [] [3] [1, 2, 2]
#| counting True [] [3] [1, 2, 2]
#| radix True [] [3] [1, 2, 2]
#| [('Bob', 25), ('Dan', 25), ('Ann', 30), ('Cyd', 30)] [('Ann', 30), ('Cyd', 30), ('Bob', 25), ('Dan', 25)]
#| [('Ann', 30), ('Cyd', 30), ('Bob', 25), ('Dan', 25)] ['A', 'b', 'B', 'c'] [True, 1.5, 3] [1, 3]
#| '<' not supported between instances of 'str' and 'int'
#| '<' not supported between instances of 'int' and 'NoneType'
#| '<' not supported between instances of 'complex' and 'int'
#| '<' not supported between instances of 'str' and 'int'
#| '<' not supported between instances of 'dict' and 'dict'
#| None [3, 2, 1] [3, 2, 1] [3, 2, 1] None [3, 2, 1]
#| sort() takes no positional arguments
#| list modified during sort [1, 2, 3]
