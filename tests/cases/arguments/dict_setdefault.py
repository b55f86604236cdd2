# dict.setdefault with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = {1: 2}
    try:
        print(args, named or "", "->", repr(own.setdefault(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    dict.setdefault()
except TypeError as error:
    print(error)
try:
    dict.setdefault(None)
except TypeError as error:
    print(error)
#| ()  -> TypeError setdefault expected at least 1 argument, got 0
#| (1,)  -> 2 {1: 2}
#| ('a',)  -> None {1: 2, 'a': None}
#| (None,)  -> None {1: 2, None: None}
#| ([],)  -> TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#| (2.5,)  -> None {1: 2, 2.5: None}
#| (b'a',)  -> None {1: 2, b'a': None}
#| (-1, 2)  -> 2 {1: 2, -1: 2}
#| ('a', 'b')  -> 'b' {1: 2, 'a': 'b'}
#| ('a', 1, 2)  -> TypeError setdefault expected at most 2 arguments, got 3
#| ('a', 1, 2, 3)  -> TypeError setdefault expected at most 2 arguments, got 4
#| ((1, 2),)  -> None {1: 2, (1, 2): None}
#| () {'nothing': 1} -> TypeError dict.setdefault() takes no keyword arguments
#| unbound method dict.setdefault() needs an argument
#| descriptor 'setdefault' for 'dict' objects doesn't apply to a 'NoneType' object
