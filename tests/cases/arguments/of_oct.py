# oct() with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    try:
        result = oct(*args, **named)
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
#| ()  -> TypeError oct() takes exactly one argument (0 given)
#| (1,)  -> '0o1'
#| ('a',)  -> TypeError 'str' object cannot be interpreted as an integer
#| (None,)  -> TypeError 'NoneType' object cannot be interpreted as an integer
#| ([3, 1],)  -> TypeError 'list' object cannot be interpreted as an integer
#| (2.5,)  -> TypeError 'float' object cannot be interpreted as an integer
#| (b'a',)  -> TypeError 'bytes' object cannot be interpreted as an integer
#| (1, 2)  -> TypeError oct() takes exactly one argument (2 given)
#| ('a', 'b')  -> TypeError oct() takes exactly one argument (2 given)
#| (1, None)  -> TypeError oct() takes exactly one argument (2 given)
#| ([1], 2)  -> TypeError oct() takes exactly one argument (2 given)
#| (<class 'int'>, 5)  -> TypeError oct() takes exactly one argument (2 given)
#| (5, <class 'int'>)  -> TypeError oct() takes exactly one argument (2 given)
#| ('ab', 1, 2)  -> TypeError oct() takes exactly one argument (3 given)
#| (1, 2, 3)  -> TypeError oct() takes exactly one argument (3 given)
#| (1, 2, 3, 4)  -> TypeError oct() takes exactly one argument (4 given)
#| (<built-in function len>, 'ab')  -> TypeError oct() takes exactly one argument (2 given)
#| ('real', 'imag')  -> TypeError oct() takes exactly one argument (2 given)
#| () {'nothing': 1} -> TypeError oct() takes no keyword arguments
#| ([1],) {'key': 2} -> TypeError oct() takes no keyword arguments
#| ('1',) {'base': 2} -> TypeError oct() takes no keyword arguments
