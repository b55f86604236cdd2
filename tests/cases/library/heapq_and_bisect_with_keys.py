# heapq: merging, nlargest with keys, tuples, max heaps, own comparisons; bisect with keys, bounds, errors.
import bisect
import heapq
import itertools

heap = []
for word in ("pear", "fig", "apple", "kiwi"):
    heapq.heappush(heap, (len(word), word))
print(heap[0], [heapq.heappop(heap) for _ in range(4)], heap)
numbers = [5, 3, 8, 1, 9, 2]
heapq.heapify(numbers)
print(numbers, heapq.heappushpop(numbers, 0), heapq.heapreplace(numbers, 7), numbers, heapq.nsmallest(3, numbers), heapq.nlargest(2, numbers))
print(list(heapq.merge([1, 4, 7], [2, 5], [3, 6])), list(heapq.merge(["dog", "horse"], ["cat", "fish", "kangaroo"], key=len)), list(heapq.merge([5, 3], [4, 1], reverse=True)), list(heapq.merge()))
print(heapq.nlargest(2, ["a", "ccc", "bb"], key=len), heapq.nsmallest(1, {"x": 3, "y": 1}.items(), key=lambda p: p[1]), heapq.nlargest(0, [1]), heapq.nlargest(-1, [1]), heapq.nsmallest(10, [2, 1]), heapq.nlargest(1, []))
big = [3, 1, 2]
heapq.heapify_max(big)
print(big, heapq.heappop_max(big), heapq.heappushpop_max(big, 0), heapq.heapreplace_max(big, 9), big)
counter = itertools.count()
queue = []
for priority, task in ((2, {"a": 1}), (1, {"b": 2}), (2, {"c": 3})):
    heapq.heappush(queue, (priority, next(counter), task))
print([heapq.heappop(queue)[2] for _ in range(3)])


class Task:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n > other.n

    def __repr__(self):
        return f"T{self.n}"


tasks = [Task(n) for n in (1, 5, 3)]
heapq.heapify(tasks)
print(tasks, heapq.heappop(tasks))


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


attempt(lambda: heapq.heappop([]))
attempt(lambda: heapq.heapreplace([], 1))
attempt(lambda: heapq.heappushpop([], 1))
attempt(lambda: heapq.heappush((1, 2), 1))
attempt(lambda: heapq.heappush([1], "a"))
attempt(lambda: heapq.heapify("abc"))
attempt(lambda: heapq.heapify([1, "a"]))
attempt(lambda: heapq.heappush([]))
attempt(lambda: heapq.heappush([(1, {})], (1, {})))
attempt(lambda: heapq.nlargest("a", [1]))
grades = [60, 70, 80, 90]
print(["FDCBA"[bisect.bisect(grades, score)] for score in (33, 99, 77, 70, 89, 90, 100)])
data = [1, 3, 3, 5]
print(bisect.bisect_left(data, 3), bisect.bisect_right(data, 3), bisect.bisect_left(data, 3, 2), bisect.bisect(data, 9), bisect.bisect_left(data, 3, 0, 1), bisect.bisect_left([], 1))
people = [("Ann", 20), ("Bob", 30), ("Cyd", 40)]
print(bisect.bisect_left(people, 30, key=lambda p: p[1]), bisect.bisect_right(people, 30, key=lambda p: p[1]))
bisect.insort(people, ("Dan", 30), key=lambda p: p[1])
bisect.insort_left(data, 3)
bisect.insort(data, 4, lo=1, hi=5)
print(people, data)
attempt(lambda: bisect.bisect([1, 2], "a"))
attempt(lambda: bisect.bisect([1, 2], 1, -1))
attempt(lambda: bisect.bisect(5, 1))
attempt(lambda: bisect.bisect([1], 1, "a"))
attempt(lambda: bisect.bisect([1]))
attempt(lambda: bisect.bisect([1], 1, key=3))
attempt(lambda: bisect.insort((1, 2), 1))
attempt(lambda: bisect.bisect([1], 1, keys=3))
#| (3, 'fig') [(3, 'fig'), (4, 'kiwi'), (4, 'pear'), (5, 'apple')] []
#| [2, 3, 7, 5, 9, 8] 0 1 [2, 3, 7, 5, 9, 8] [2, 3, 5] [9, 8]
#| [1, 2, 3, 4, 5, 6, 7] ['dog', 'cat', 'fish', 'horse', 'kangaroo'] [5, 4, 3, 1] []
#| ['ccc', 'bb'] [('y', 1)] [] [] [1, 2] []
#| [9, 0] 3 2 1 [9, 0]
#| [{'b': 2}, {'a': 1}, {'c': 3}]
#| [T3, T1] T5
#| IndexError: index out of range
#| IndexError: index out of range
#| 1
#| TypeError: heappush() argument 1 must be list, not tuple
#| TypeError: '<' not supported between instances of 'str' and 'int'
#| TypeError: heapify() argument must be list, not str
#| TypeError: '<' not supported between instances of 'int' and 'str'
#| TypeError: heappush expected 2 arguments, got 1
#| None
#| TypeError: '>=' not supported between instances of 'str' and 'int'
#| ['F', 'A', 'C', 'C', 'B', 'A', 'A']
#| 1 3 2 4 1 0
#| 1 2
#| [('Ann', 20), ('Bob', 30), ('Dan', 30), ('Cyd', 40)] [1, 3, 3, 3, 4, 5]
#| TypeError: '<' not supported between instances of 'str' and 'int'
#| ValueError: lo must be non-negative
#| TypeError: object of type 'int' has no len()
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: bisect_right() missing required argument 'x' (pos 2)
#| TypeError: 'int' object is not callable
#| AttributeError: 'tuple' object has no attribute 'insert'
#| TypeError: bisect_right() got an unexpected keyword argument 'keys'. Did you mean 'key'?
