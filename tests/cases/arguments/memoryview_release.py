# memoryview.release with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = memoryview(b"ab")
    try:
        print(args, named or "", "->", repr(own.release(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    memoryview.release()
except TypeError as error:
    print(error)
try:
    memoryview.release(None)
except TypeError as error:
    print(error)
#| ()  -> None
#| (1,)  -> TypeError memoryview.release() takes no arguments (1 given)
#| ('a',)  -> TypeError memoryview.release() takes no arguments (1 given)
#| (None,)  -> TypeError memoryview.release() takes no arguments (1 given)
#| ([],)  -> TypeError memoryview.release() takes no arguments (1 given)
#| (2.5,)  -> TypeError memoryview.release() takes no arguments (1 given)
#| (b'a',)  -> TypeError memoryview.release() takes no arguments (1 given)
#| (-1, 2)  -> TypeError memoryview.release() takes no arguments (2 given)
#| ('a', 'b')  -> TypeError memoryview.release() takes no arguments (2 given)
#| ('a', 1, 2)  -> TypeError memoryview.release() takes no arguments (3 given)
#| ('a', 1, 2, 3)  -> TypeError memoryview.release() takes no arguments (4 given)
#| ((1, 2),)  -> TypeError memoryview.release() takes no arguments (1 given)
#| () {'nothing': 1} -> TypeError memoryview.release() takes no keyword arguments
#| unbound method memoryview.release() needs an argument
#| descriptor 'release' for 'memoryview' objects doesn't apply to a 'NoneType' object
