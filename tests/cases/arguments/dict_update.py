# dict.update with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = {1: 2}
    try:
        print(args, named or "", "->", repr(own.update(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    dict.update()
except TypeError as error:
    print(error)
try:
    dict.update(None)
except TypeError as error:
    print(error)
#| ()  -> None {1: 2}
#| (1,)  -> TypeError 'int' object is not iterable
#| ('a',)  -> ValueError dictionary update sequence element #0 has length 1; 2 is required
#| (None,)  -> TypeError 'NoneType' object is not iterable
#| ([],)  -> None {1: 2}
#| (2.5,)  -> TypeError 'float' object is not iterable
#| (b'a',)  -> TypeError object is not iterable
#| (-1, 2)  -> TypeError update expected at most 1 argument, got 2
#| ('a', 'b')  -> TypeError update expected at most 1 argument, got 2
#| ('a', 1, 2)  -> TypeError update expected at most 1 argument, got 3
#| ('a', 1, 2, 3)  -> TypeError update expected at most 1 argument, got 4
#| ((1, 2),)  -> TypeError object is not iterable
#| () {'nothing': 1} -> None {1: 2, 'nothing': 1}
#| unbound method dict.update() needs an argument
#| descriptor 'update' for 'dict' objects doesn't apply to a 'NoneType' object
