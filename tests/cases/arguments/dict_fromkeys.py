# dict.fromkeys with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = {1: 2}
    try:
        print(args, named or "", "->", repr(own.fromkeys(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    dict.fromkeys()
except TypeError as error:
    print(error)
try:
    dict.fromkeys(None)
except TypeError as error:
    print(error)
#| ()  -> TypeError fromkeys expected at least 1 argument, got 0
#| (1,)  -> TypeError 'int' object is not iterable
#| ('a',)  -> {'a': None} {1: 2}
#| (None,)  -> TypeError 'NoneType' object is not iterable
#| ([],)  -> {} {1: 2}
#| (2.5,)  -> TypeError 'float' object is not iterable
#| (b'a',)  -> {97: None} {1: 2}
#| (-1, 2)  -> TypeError 'int' object is not iterable
#| ('a', 'b')  -> {'a': 'b'} {1: 2}
#| ('a', 1, 2)  -> TypeError fromkeys expected at most 2 arguments, got 3
#| ('a', 1, 2, 3)  -> TypeError fromkeys expected at most 2 arguments, got 4
#| ((1, 2),)  -> {1: None, 2: None} {1: 2}
#| () {'nothing': 1} -> TypeError dict.fromkeys() takes no keyword arguments
#| fromkeys expected at least 1 argument, got 0
#| 'NoneType' object is not iterable
