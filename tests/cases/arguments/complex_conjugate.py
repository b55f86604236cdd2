# complex.conjugate with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = (1 + 2j)
    try:
        print(args, named or "", "->", repr(own.conjugate(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    complex.conjugate()
except TypeError as error:
    print(error)
try:
    complex.conjugate(None)
except TypeError as error:
    print(error)
#| ()  -> (1-2j)
#| (1,)  -> TypeError complex.conjugate() takes no arguments (1 given)
#| ('a',)  -> TypeError complex.conjugate() takes no arguments (1 given)
#| (None,)  -> TypeError complex.conjugate() takes no arguments (1 given)
#| ([],)  -> TypeError complex.conjugate() takes no arguments (1 given)
#| (2.5,)  -> TypeError complex.conjugate() takes no arguments (1 given)
#| (b'a',)  -> TypeError complex.conjugate() takes no arguments (1 given)
#| (-1, 2)  -> TypeError complex.conjugate() takes no arguments (2 given)
#| ('a', 'b')  -> TypeError complex.conjugate() takes no arguments (2 given)
#| ('a', 1, 2)  -> TypeError complex.conjugate() takes no arguments (3 given)
#| ('a', 1, 2, 3)  -> TypeError complex.conjugate() takes no arguments (4 given)
#| ((1, 2),)  -> TypeError complex.conjugate() takes no arguments (1 given)
#| () {'nothing': 1} -> TypeError complex.conjugate() takes no keyword arguments
#| unbound method complex.conjugate() needs an argument
#| descriptor 'conjugate' for 'complex' objects doesn't apply to a 'NoneType' object
