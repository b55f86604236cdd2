# Generators chained: each item goes through all stages before the next.
def numbers(n):
    for i in range(n):
        print("make", i)
        yield i


def even(items):
    for i in items:
        if i % 2 == 0:
            print("even", i)
            yield i


def square(items):
    for i in items:
        yield i * i


def take(n, items):
    for _, item in zip(range(n), items):
        yield item


print(list(take(2, square(even(numbers(10))))))


def windows(items, size):
    window = []
    for item in items:
        window = (window + [item])[-size:]
        if len(window) == size:
            yield tuple(window)


def flatten(tree):
    for node in tree:
        if isinstance(node, list):
            yield from flatten(node)
        else:
            yield node


print(list(windows("abcd", 2)), list(flatten([1, [2, [3, []], 4]])), sum(square(range(4))))
#| make 0
#| even 0
#| make 1
#| make 2
#| even 2
#| [0, 4]
#| [('a', 'b'), ('b', 'c'), ('c', 'd')] [1, 2, 3, 4] 14
