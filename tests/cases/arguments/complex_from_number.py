# complex.from_number with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = (1 + 2j)
    try:
        print(args, named or "", "->", repr(own.from_number(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    complex.from_number()
except TypeError as error:
    print(error)
try:
    complex.from_number(None)
except TypeError as error:
    print(error)
#| ()  -> TypeError complex.from_number() takes exactly one argument (0 given)
#| (1,)  -> (1+0j)
#| ('a',)  -> TypeError must be real number, not str
#| (None,)  -> TypeError must be real number, not NoneType
#| ([],)  -> TypeError must be real number, not list
#| (2.5,)  -> (2.5+0j)
#| (b'a',)  -> TypeError must be real number, not bytes
#| (-1, 2)  -> TypeError complex.from_number() takes exactly one argument (2 given)
#| ('a', 'b')  -> TypeError complex.from_number() takes exactly one argument (2 given)
#| ('a', 1, 2)  -> TypeError complex.from_number() takes exactly one argument (3 given)
#| ('a', 1, 2, 3)  -> TypeError complex.from_number() takes exactly one argument (4 given)
#| ((1, 2),)  -> TypeError must be real number, not tuple
#| () {'nothing': 1} -> TypeError complex.from_number() takes no keyword arguments
#| complex.from_number() takes exactly one argument (0 given)
#| must be real number, not NoneType
