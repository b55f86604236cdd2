# bytearray.insert with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = bytearray(b"ab")
    try:
        print(args, named or "", "->", repr(own.insert(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    bytearray.insert()
except TypeError as error:
    print(error)
try:
    bytearray.insert(None)
except TypeError as error:
    print(error)
#| ()  -> TypeError insert expected 2 arguments, got 0
#| (1,)  -> TypeError insert expected 2 arguments, got 1
#| ('a',)  -> TypeError insert expected 2 arguments, got 1
#| (None,)  -> TypeError insert expected 2 arguments, got 1
#| ([],)  -> TypeError insert expected 2 arguments, got 1
#| (2.5,)  -> TypeError insert expected 2 arguments, got 1
#| (b'a',)  -> TypeError insert expected 2 arguments, got 1
#| (-1, 2)  -> None bytearray(b'a\x02b')
#| ('a', 'b')  -> TypeError 'str' object cannot be interpreted as an integer
#| ('a', 1, 2)  -> TypeError insert expected 2 arguments, got 3
#| ('a', 1, 2, 3)  -> TypeError insert expected 2 arguments, got 4
#| ((1, 2),)  -> TypeError insert expected 2 arguments, got 1
#| () {'nothing': 1} -> TypeError bytearray.insert() takes no keyword arguments
#| unbound method bytearray.insert() needs an argument
#| descriptor 'insert' for 'bytearray' objects doesn't apply to a 'NoneType' object
