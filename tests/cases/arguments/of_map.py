# map() with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    try:
        result = map(*args, **named)
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)
    else:
        text = repr(result)
        print(args, named or "", "->", type(result).__name__ if " at 0x" in text else text)


for args in [(), (1,), ("a",), (None,), ([3, 1],), (2.5,), (b"a",), (1, 2), ("a", "b"), (1, None), ([1], 2), (int, 5), (5, int), ("ab", 1, 2), (1, 2, 3), (1, 2, 3, 4), (len, "ab"), ("real", "imag")]:
    show(*args)
show(nothing=1)
show([1], key=2)
show("1", base=2)
#| ()  -> TypeError map() must have at least two arguments.
#| (1,)  -> TypeError map() must have at least two arguments.
#| ('a',)  -> TypeError map() must have at least two arguments.
#| (None,)  -> TypeError map() must have at least two arguments.
#| ([3, 1],)  -> TypeError map() must have at least two arguments.
#| (2.5,)  -> TypeError map() must have at least two arguments.
#| (b'a',)  -> TypeError map() must have at least two arguments.
#| (1, 2)  -> TypeError 'int' object is not iterable
#| ('a', 'b')  -> map
#| (1, None)  -> TypeError 'NoneType' object is not iterable
#| ([1], 2)  -> TypeError 'int' object is not iterable
#| (<class 'int'>, 5)  -> TypeError 'int' object is not iterable
#| (5, <class 'int'>)  -> TypeError 'type' object is not iterable
#| ('ab', 1, 2)  -> TypeError 'int' object is not iterable
#| (1, 2, 3)  -> TypeError 'int' object is not iterable
#| (1, 2, 3, 4)  -> TypeError 'int' object is not iterable
#| (<built-in function len>, 'ab')  -> map
#| ('real', 'imag')  -> map
#| () {'nothing': 1} -> TypeError map() got an unexpected keyword argument 'nothing'
#| ([1],) {'key': 2} -> TypeError map() got an unexpected keyword argument 'key'
#| ('1',) {'base': 2} -> TypeError map() got an unexpected keyword argument 'base'
