# type() with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    try:
        result = type(*args, **named)
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
#| ()  -> TypeError type() takes 1 or 3 arguments
#| (1,)  -> <class 'int'>
#| ('a',)  -> <class 'str'>
#| (None,)  -> <class 'NoneType'>
#| ([3, 1],)  -> <class 'list'>
#| (2.5,)  -> <class 'float'>
#| (b'a',)  -> <class 'bytes'>
#| (1, 2)  -> TypeError type() takes 1 or 3 arguments
#| ('a', 'b')  -> TypeError type() takes 1 or 3 arguments
#| (1, None)  -> TypeError type() takes 1 or 3 arguments
#| ([1], 2)  -> TypeError type() takes 1 or 3 arguments
#| (<class 'int'>, 5)  -> TypeError type() takes 1 or 3 arguments
#| (5, <class 'int'>)  -> TypeError type() takes 1 or 3 arguments
#| ('ab', 1, 2)  -> TypeError type.__new__() argument 2 must be tuple, not int
#| (1, 2, 3)  -> TypeError type.__new__() argument 1 must be str, not int
#| (1, 2, 3, 4)  -> TypeError type() takes 1 or 3 arguments
#| (<built-in function len>, 'ab')  -> TypeError type() takes 1 or 3 arguments
#| ('real', 'imag')  -> TypeError type() takes 1 or 3 arguments
#| () {'nothing': 1} -> TypeError type() takes 1 or 3 arguments
#| ([1],) {'key': 2} -> TypeError type() takes no keyword arguments
#| ('1',) {'base': 2} -> TypeError type() takes no keyword arguments
