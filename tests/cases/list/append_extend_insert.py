# list.append, extend and insert: what goes where.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


items = [1]
items.append([2])
items.extend("ab")
items.extend({"k": 1})
items.insert(0, "first")
items.insert(-1, "before last")
items.insert(100, "end")
items.insert(-100, "start")
print(items, items.append(5), items.extend([]))
items.extend(items)
print(len(items))
tell(items.append)
tell(items.extend, 5)
tell(items.insert, 1)
tell(items.insert, "a", 1)
tell(items.append, 1, 2)


def failing():
    yield "one"
    raise ValueError("stopped")


kept = []
tell(kept.extend, failing())
print(kept)
#| ['start', 'first', 1, [2], 'a', 'b', 'before last', 'k', 'end', 5] None None
#| 20
#| TypeError: list.append() takes exactly one argument (0 given)
#| TypeError: 'int' object is not iterable
#| TypeError: insert expected 2 arguments, got 1
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: list.append() takes exactly one argument (2 given)
#| ValueError: stopped
#| ['one']
