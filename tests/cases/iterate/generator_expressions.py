# Generator expressions: lazy, first iterable at once, names of their own.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


log = []


def source(name, items):
    log.append("source " + name)
    for item in items:
        log.append(item)
        yield item


lazy = (a * b for a in source("a", [1, 2]) for b in source("b", [10]))
print(log, type(lazy), next(lazy), log)
print(list(lazy), log, list(lazy))
tell(lambda: (x for x in 5))
print(sum(n * n for n in range(4)), max((len(w), w) for w in ["aa", "b"]), dict((k, v) for k, v in ["ab"]), any(n > 1 for n in [1, 2]))
n = 5
later = (n + m for m in [1])
n = 10
print(next(later), (lambda: [i for i in range(2)])())
#| ['source a', 1, 'source b', 10] <class 'generator'> 10 ['source a', 1, 'source b', 10]
#| [20] ['source a', 1, 'source b', 10, 2, 'source b', 10] []
#| TypeError: 'int' object is not iterable
#| 14 (2, 'aa') {'a': 'b'} True
#| 11 [0, 1]
