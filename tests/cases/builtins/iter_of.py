# iter: of sequences by index, and of a function until a value comes.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class Old:
    def __getitem__(self, index):
        if index > 3:
            raise IndexError
        return index * index


print(list(Old()), 4 in Old(), max(Old()))
numbers = iter([3, 2, 1, 0, 5])
print(list(iter(lambda: next(numbers), 0)), list(numbers))
print(type(iter(Old())), type(iter(int, 1)))
tell(iter, 5)
tell(iter, 5, 6)
tell(iter)
class Wrong:
    def __iter__(self):
        return 5
tell(iter, Wrong())
class Barred:
    __iter__ = None

    def __getitem__(self, index):
        return index
tell(iter, Barred())
#| [0, 1, 4, 9] True 9
#| [3, 2, 1] [5]
#| <class 'iterator'> <class 'callable_iterator'>
#| TypeError: 'int' object is not iterable
#| TypeError: iter(v, w): v must be callable
#| TypeError: iter expected at least 1 argument, got 0
#| TypeError: iter() returned non-iterator of type 'int'
#| TypeError: 'Barred' object is not iterable
