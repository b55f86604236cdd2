# bytearray.hex with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = bytearray(b"ab")
    try:
        print(args, named or "", "->", repr(own.hex(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    bytearray.hex()
except TypeError as error:
    print(error)
try:
    bytearray.hex(None)
except TypeError as error:
    print(error)
#| ()  -> '6162' bytearray(b'ab')
#| (1,)  -> TypeError object of type 'int' has no len()
#| ('a',)  -> '61a62' bytearray(b'ab')
#| (None,)  -> TypeError object of type 'NoneType' has no len()
#| ([],)  -> ValueError sep must be length 1.
#| (2.5,)  -> TypeError object of type 'float' has no len()
#| (b'a',)  -> '61a62' bytearray(b'ab')
#| (-1, 2)  -> TypeError object of type 'int' has no len()
#| ('a', 'b')  -> TypeError 'str' object cannot be interpreted as an integer
#| ('a', 1, 2)  -> TypeError hex() takes at most 2 arguments (3 given)
#| ('a', 1, 2, 3)  -> TypeError hex() takes at most 2 arguments (4 given)
#| ((1, 2),)  -> ValueError sep must be length 1.
#| () {'nothing': 1} -> TypeError hex() got an unexpected keyword argument 'nothing'
#| unbound method bytearray.hex() needs an argument
#| descriptor 'hex' for 'bytearray' objects doesn't apply to a 'NoneType' object
