# float.hex with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = 2.5
    try:
        print(args, named or "", "->", repr(own.hex(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    float.hex()
except TypeError as error:
    print(error)
try:
    float.hex(None)
except TypeError as error:
    print(error)
#| ()  -> '0x1.4000000000000p+1'
#| (1,)  -> TypeError float.hex() takes no arguments (1 given)
#| ('a',)  -> TypeError float.hex() takes no arguments (1 given)
#| (None,)  -> TypeError float.hex() takes no arguments (1 given)
#| ([],)  -> TypeError float.hex() takes no arguments (1 given)
#| (2.5,)  -> TypeError float.hex() takes no arguments (1 given)
#| (b'a',)  -> TypeError float.hex() takes no arguments (1 given)
#| (-1, 2)  -> TypeError float.hex() takes no arguments (2 given)
#| ('a', 'b')  -> TypeError float.hex() takes no arguments (2 given)
#| ('a', 1, 2)  -> TypeError float.hex() takes no arguments (3 given)
#| ('a', 1, 2, 3)  -> TypeError float.hex() takes no arguments (4 given)
#| ((1, 2),)  -> TypeError float.hex() takes no arguments (1 given)
#| () {'nothing': 1} -> TypeError float.hex() takes no keyword arguments
#| unbound method float.hex() needs an argument
#| descriptor 'hex' for 'float' objects doesn't apply to a 'NoneType' object
