# str.split with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = "ab"
    try:
        print(args, named or "", "->", repr(own.split(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    str.split()
except TypeError as error:
    print(error)
try:
    str.split(None)
except TypeError as error:
    print(error)
#| ()  -> ['ab']
#| (1,)  -> TypeError must be str or None, not int
#| ('a',)  -> ['', 'b']
#| (None,)  -> ['ab']
#| ([],)  -> TypeError must be str or None, not list
#| (2.5,)  -> TypeError must be str or None, not float
#| (b'a',)  -> TypeError must be str or None, not bytes
#| (-1, 2)  -> TypeError must be str or None, not int
#| ('a', 'b')  -> TypeError 'str' object cannot be interpreted as an integer
#| ('a', 1, 2)  -> TypeError split() takes at most 2 arguments (3 given)
#| ('a', 1, 2, 3)  -> TypeError split() takes at most 2 arguments (4 given)
#| ((1, 2),)  -> TypeError must be str or None, not tuple
#| () {'nothing': 1} -> TypeError split() got an unexpected keyword argument 'nothing'
#| unbound method str.split() needs an argument
#| descriptor 'split' for 'str' objects doesn't apply to a 'NoneType' object
