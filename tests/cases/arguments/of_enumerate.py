# enumerate() with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    try:
        result = enumerate(*args, **named)
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
#| ()  -> TypeError enumerate() missing required argument 'iterable'
#| (1,)  -> TypeError 'int' object is not iterable
#| ('a',)  -> enumerate
#| (None,)  -> TypeError 'NoneType' object is not iterable
#| ([3, 1],)  -> enumerate
#| (2.5,)  -> TypeError 'float' object is not iterable
#| (b'a',)  -> enumerate
#| (1, 2)  -> TypeError 'int' object is not iterable
#| ('a', 'b')  -> TypeError 'str' object cannot be interpreted as an integer
#| (1, None)  -> TypeError 'NoneType' object cannot be interpreted as an integer
#| ([1], 2)  -> enumerate
#| (<class 'int'>, 5)  -> TypeError 'type' object is not iterable
#| (5, <class 'int'>)  -> TypeError 'type' object cannot be interpreted as an integer
#| ('ab', 1, 2)  -> TypeError enumerate() takes at most 2 arguments (3 given)
#| (1, 2, 3)  -> TypeError enumerate() takes at most 2 arguments (3 given)
#| (1, 2, 3, 4)  -> TypeError enumerate() takes at most 2 arguments (4 given)
#| (<built-in function len>, 'ab')  -> TypeError 'str' object cannot be interpreted as an integer
#| ('real', 'imag')  -> TypeError 'str' object cannot be interpreted as an integer
#| () {'nothing': 1} -> TypeError 'nothing' is an invalid keyword argument for enumerate()
#| ([1],) {'key': 2} -> TypeError 'key' is an invalid keyword argument for enumerate()
#| ('1',) {'base': 2} -> TypeError 'base' is an invalid keyword argument for enumerate()
