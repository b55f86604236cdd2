# str.find with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = "ab"
    try:
        print(args, named or "", "->", repr(own.find(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    str.find()
except TypeError as error:
    print(error)
try:
    str.find(None)
except TypeError as error:
    print(error)
#| ()  -> TypeError find expected at least 1 argument, got 0
#| (1,)  -> TypeError find() argument 1 must be str, not int
#| ('a',)  -> 0
#| (None,)  -> TypeError find() argument 1 must be str, not None
#| ([],)  -> TypeError find() argument 1 must be str, not list
#| (2.5,)  -> TypeError find() argument 1 must be str, not float
#| (b'a',)  -> TypeError find() argument 1 must be str, not bytes
#| (-1, 2)  -> TypeError find() argument 1 must be str, not int
#| ('a', 'b')  -> TypeError slice indices must be integers or None or have an __index__ method
#| ('a', 1, 2)  -> -1
#| ('a', 1, 2, 3)  -> TypeError find expected at most 3 arguments, got 4
#| ((1, 2),)  -> TypeError find() argument 1 must be str, not tuple
#| () {'nothing': 1} -> TypeError str.find() takes no keyword arguments
#| unbound method str.find() needs an argument
#| descriptor 'find' for 'str' objects doesn't apply to a 'NoneType' object
