# str.endswith with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = "ab"
    try:
        print(args, named or "", "->", repr(own.endswith(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    str.endswith()
except TypeError as error:
    print(error)
try:
    str.endswith(None)
except TypeError as error:
    print(error)
#| ()  -> TypeError endswith expected at least 1 argument, got 0
#| (1,)  -> TypeError endswith first arg must be str or a tuple of str, not int
#| ('a',)  -> False
#| (None,)  -> TypeError endswith first arg must be str or a tuple of str, not NoneType
#| ([],)  -> TypeError endswith first arg must be str or a tuple of str, not list
#| (2.5,)  -> TypeError endswith first arg must be str or a tuple of str, not float
#| (b'a',)  -> TypeError endswith first arg must be str or a tuple of str, not bytes
#| (-1, 2)  -> TypeError endswith first arg must be str or a tuple of str, not int
#| ('a', 'b')  -> TypeError slice indices must be integers or None or have an __index__ method
#| ('a', 1, 2)  -> False
#| ('a', 1, 2, 3)  -> TypeError endswith expected at most 3 arguments, got 4
#| ((1, 2),)  -> TypeError tuple for endswith must only contain str, not int
#| () {'nothing': 1} -> TypeError str.endswith() takes no keyword arguments
#| unbound method str.endswith() needs an argument
#| descriptor 'endswith' for 'str' objects doesn't apply to a 'NoneType' object
