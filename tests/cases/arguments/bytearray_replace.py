# bytearray.replace with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = bytearray(b"ab")
    try:
        print(args, named or "", "->", repr(own.replace(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    bytearray.replace()
except TypeError as error:
    print(error)
try:
    bytearray.replace(None)
except TypeError as error:
    print(error)
#| ()  -> TypeError replace expected at least 2 arguments, got 0
#| (1,)  -> TypeError replace expected at least 2 arguments, got 1
#| ('a',)  -> TypeError replace expected at least 2 arguments, got 1
#| (None,)  -> TypeError replace expected at least 2 arguments, got 1
#| ([],)  -> TypeError replace expected at least 2 arguments, got 1
#| (2.5,)  -> TypeError replace expected at least 2 arguments, got 1
#| (b'a',)  -> TypeError replace expected at least 2 arguments, got 1
#| (-1, 2)  -> TypeError a bytes-like object is required, not 'int'
#| ('a', 'b')  -> TypeError a bytes-like object is required, not 'str'
#| ('a', 1, 2)  -> TypeError a bytes-like object is required, not 'str'
#| ('a', 1, 2, 3)  -> TypeError replace expected at most 3 arguments, got 4
#| ((1, 2),)  -> TypeError replace expected at least 2 arguments, got 1
#| () {'nothing': 1} -> TypeError bytearray.replace() takes no keyword arguments
#| unbound method bytearray.replace() needs an argument
#| descriptor 'replace' for 'bytearray' objects doesn't apply to a 'NoneType' object
