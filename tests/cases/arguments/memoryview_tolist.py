# memoryview.tolist with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = memoryview(b"ab")
    try:
        print(args, named or "", "->", repr(own.tolist(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    memoryview.tolist()
except TypeError as error:
    print(error)
try:
    memoryview.tolist(None)
except TypeError as error:
    print(error)
#| ()  -> [97, 98]
#| (1,)  -> TypeError memoryview.tolist() takes no arguments (1 given)
#| ('a',)  -> TypeError memoryview.tolist() takes no arguments (1 given)
#| (None,)  -> TypeError memoryview.tolist() takes no arguments (1 given)
#| ([],)  -> TypeError memoryview.tolist() takes no arguments (1 given)
#| (2.5,)  -> TypeError memoryview.tolist() takes no arguments (1 given)
#| (b'a',)  -> TypeError memoryview.tolist() takes no arguments (1 given)
#| (-1, 2)  -> TypeError memoryview.tolist() takes no arguments (2 given)
#| ('a', 'b')  -> TypeError memoryview.tolist() takes no arguments (2 given)
#| ('a', 1, 2)  -> TypeError memoryview.tolist() takes no arguments (3 given)
#| ('a', 1, 2, 3)  -> TypeError memoryview.tolist() takes no arguments (4 given)
#| ((1, 2),)  -> TypeError memoryview.tolist() takes no arguments (1 given)
#| () {'nothing': 1} -> TypeError memoryview.tolist() takes no keyword arguments
#| unbound method memoryview.tolist() needs an argument
#| descriptor 'tolist' for 'memoryview' objects doesn't apply to a 'NoneType' object
