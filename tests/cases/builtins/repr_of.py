# repr: of containers within themselves, of nested quotes, of classes.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


items = [1]
items.append(items)
table = {"me": None}
table["me"] = table
pair = ([],)
pair[0].append(pair)
print(items, table, pair)
print(repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("\\ \t \r \x1b é \u200b \U0001f600"))
print(repr(int), repr(len), repr(None), repr(...), repr(NotImplemented), repr(range(3)), repr(slice(1, None)))


class Bad:
    def __repr__(self):
        return 5


tell(repr, Bad())
tell(repr)
tell(lambda: repr([Bad()]))
tell(lambda: str(Bad()))
#| [1, [...]] {'me': {...}} ([(...)],)
#| "it's" 'say "hi"' 'both \' and "' '\\ \t \r \x1b é \u200b 😀'
#| <class 'int'> <built-in function len> None Ellipsis NotImplemented range(0, 3) slice(1, None, None)
#| TypeError: __repr__ returned non-string (type int)
#| TypeError: repr() takes exactly one argument (0 given)
#| TypeError: __repr__ returned non-string (type int)
#| TypeError: __str__ returned non-string (type int)
