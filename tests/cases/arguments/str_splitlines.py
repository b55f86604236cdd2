# str.splitlines with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = "ab"
    try:
        print(args, named or "", "->", repr(own.splitlines(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    str.splitlines()
except TypeError as error:
    print(error)
try:
    str.splitlines(None)
except TypeError as error:
    print(error)
#| ()  -> ['ab']
#| (1,)  -> ['ab']
#| ('a',)  -> ['ab']
#| (None,)  -> ['ab']
#| ([],)  -> ['ab']
#| (2.5,)  -> ['ab']
#| (b'a',)  -> ['ab']
#| (-1, 2)  -> TypeError splitlines() takes at most 1 argument (2 given)
#| ('a', 'b')  -> TypeError splitlines() takes at most 1 argument (2 given)
#| ('a', 1, 2)  -> TypeError splitlines() takes at most 1 argument (3 given)
#| ('a', 1, 2, 3)  -> TypeError splitlines() takes at most 1 argument (4 given)
#| ((1, 2),)  -> ['ab']
#| () {'nothing': 1} -> TypeError splitlines() got an unexpected keyword argument 'nothing'
#| unbound method str.splitlines() needs an argument
#| descriptor 'splitlines' for 'str' objects doesn't apply to a 'NoneType' object
