# str.translate with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = "ab"
    try:
        print(args, named or "", "->", repr(own.translate(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    str.translate()
except TypeError as error:
    print(error)
try:
    str.translate(None)
except TypeError as error:
    print(error)
#| ()  -> TypeError str.translate() takes exactly one argument (0 given)
#| (1,)  -> TypeError 'int' object is not subscriptable
#| ('a',)  -> 'ab'
#| (None,)  -> TypeError 'NoneType' object is not subscriptable
#| ([],)  -> 'ab'
#| (2.5,)  -> TypeError 'float' object is not subscriptable
#| (b'a',)  -> 'ab'
#| (-1, 2)  -> TypeError str.translate() takes exactly one argument (2 given)
#| ('a', 'b')  -> TypeError str.translate() takes exactly one argument (2 given)
#| ('a', 1, 2)  -> TypeError str.translate() takes exactly one argument (3 given)
#| ('a', 1, 2, 3)  -> TypeError str.translate() takes exactly one argument (4 given)
#| ((1, 2),)  -> 'ab'
#| () {'nothing': 1} -> TypeError str.translate() takes no keyword arguments
#| unbound method str.translate() needs an argument
#| descriptor 'translate' for 'str' objects doesn't apply to a 'NoneType' object
