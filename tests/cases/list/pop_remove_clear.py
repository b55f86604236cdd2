# list.pop, remove and clear: by place, by value, all.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


items = [5, 3, 5, 1]
print(items.pop(), items.pop(0), items.pop(-1), items)
items = [1, True, 1.0, 2]
items.remove(1.0)
print(items)
items.clear()
print(items)
tell(items.pop)
tell([1].pop, 5)
tell([1].pop, "a")
tell([1].remove, 2)
tell([1].remove)
tell([1].pop, 1, 2)


class Equal:
    def __eq__(self, other):
        print("compared with", other)
        return other == 2


many = [1, 2, 3]
many.remove(Equal())
print(many)
#| 1 5 5 [3]
#| [True, 1.0, 2]
#| []
#| IndexError: pop from empty list
#| IndexError: pop index out of range
#| TypeError: 'str' object cannot be interpreted as an integer
#| ValueError: list.remove(x): x not in list
#| TypeError: list.remove() takes exactly one argument (0 given)
#| TypeError: pop expected at most 1 argument, got 2
#| compared with 1
#| compared with 2
#| [1, 3]
