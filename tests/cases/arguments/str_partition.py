# str.partition with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = "ab"
    try:
        print(args, named or "", "->", repr(own.partition(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    str.partition()
except TypeError as error:
    print(error)
try:
    str.partition(None)
except TypeError as error:
    print(error)
#| ()  -> TypeError str.partition() takes exactly one argument (0 given)
#| (1,)  -> TypeError must be str, not int
#| ('a',)  -> ('', 'a', 'b')
#| (None,)  -> TypeError must be str, not NoneType
#| ([],)  -> TypeError must be str, not list
#| (2.5,)  -> TypeError must be str, not float
#| (b'a',)  -> TypeError must be str, not bytes
#| (-1, 2)  -> TypeError str.partition() takes exactly one argument (2 given)
#| ('a', 'b')  -> TypeError str.partition() takes exactly one argument (2 given)
#| ('a', 1, 2)  -> TypeError str.partition() takes exactly one argument (3 given)
#| ('a', 1, 2, 3)  -> TypeError str.partition() takes exactly one argument (4 given)
#| ((1, 2),)  -> TypeError must be str, not tuple
#| () {'nothing': 1} -> TypeError str.partition() takes no keyword arguments
#| unbound method str.partition() needs an argument
#| descriptor 'partition' for 'str' objects doesn't apply to a 'NoneType' object
