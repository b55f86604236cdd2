# int.to_bytes with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = 12
    try:
        print(args, named or "", "->", repr(own.to_bytes(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    int.to_bytes()
except TypeError as error:
    print(error)
try:
    int.to_bytes(None)
except TypeError as error:
    print(error)
#| ()  -> b'\x0c'
#| (1,)  -> b'\x0c'
#| ('a',)  -> TypeError 'str' object cannot be interpreted as an integer
#| (None,)  -> TypeError 'NoneType' object cannot be interpreted as an integer
#| ([],)  -> TypeError 'list' object cannot be interpreted as an integer
#| (2.5,)  -> TypeError 'float' object cannot be interpreted as an integer
#| (b'a',)  -> TypeError 'bytes' object cannot be interpreted as an integer
#| (-1, 2)  -> TypeError to_bytes() argument 'byteorder' must be str, not int
#| ('a', 'b')  -> TypeError 'str' object cannot be interpreted as an integer
#| ('a', 1, 2)  -> TypeError to_bytes() takes at most 2 positional arguments (3 given)
#| ('a', 1, 2, 3)  -> TypeError to_bytes() takes at most 3 arguments (4 given)
#| ((1, 2),)  -> TypeError 'tuple' object cannot be interpreted as an integer
#| () {'nothing': 1} -> TypeError to_bytes() got an unexpected keyword argument 'nothing'
#| unbound method int.to_bytes() needs an argument
#| descriptor 'to_bytes' for 'int' objects doesn't apply to a 'NoneType' object
