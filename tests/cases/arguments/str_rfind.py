# str.rfind with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = "ab"
    try:
        print(args, named or "", "->", repr(own.rfind(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    str.rfind()
except TypeError as error:
    print(error)
try:
    str.rfind(None)
except TypeError as error:
    print(error)
#| ()  -> TypeError rfind expected at least 1 argument, got 0
#| (1,)  -> TypeError rfind() argument 1 must be str, not int
#| ('a',)  -> 0
#| (None,)  -> TypeError rfind() argument 1 must be str, not None
#| ([],)  -> TypeError rfind() argument 1 must be str, not list
#| (2.5,)  -> TypeError rfind() argument 1 must be str, not float
#| (b'a',)  -> TypeError rfind() argument 1 must be str, not bytes
#| (-1, 2)  -> TypeError rfind() argument 1 must be str, not int
#| ('a', 'b')  -> TypeError slice indices must be integers or None or have an __index__ method
#| ('a', 1, 2)  -> -1
#| ('a', 1, 2, 3)  -> TypeError rfind expected at most 3 arguments, got 4
#| ((1, 2),)  -> TypeError rfind() argument 1 must be str, not tuple
#| () {'nothing': 1} -> TypeError str.rfind() takes no keyword arguments
#| unbound method str.rfind() needs an argument
#| descriptor 'rfind' for 'str' objects doesn't apply to a 'NoneType' object
