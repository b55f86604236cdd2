# issubclass() with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    try:
        result = issubclass(*args, **named)
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
#| ()  -> TypeError issubclass expected 2 arguments, got 0
#| (1,)  -> TypeError issubclass expected 2 arguments, got 1
#| ('a',)  -> TypeError issubclass expected 2 arguments, got 1
#| (None,)  -> TypeError issubclass expected 2 arguments, got 1
#| ([3, 1],)  -> TypeError issubclass expected 2 arguments, got 1
#| (2.5,)  -> TypeError issubclass expected 2 arguments, got 1
#| (b'a',)  -> TypeError issubclass expected 2 arguments, got 1
#| (1, 2)  -> TypeError issubclass() arg 1 must be a class
#| ('a', 'b')  -> TypeError issubclass() arg 1 must be a class
#| (1, None)  -> TypeError issubclass() arg 1 must be a class
#| ([1], 2)  -> TypeError issubclass() arg 1 must be a class
#| (<class 'int'>, 5)  -> TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union
#| (5, <class 'int'>)  -> TypeError issubclass() arg 1 must be a class
#| ('ab', 1, 2)  -> TypeError issubclass expected 2 arguments, got 3
#| (1, 2, 3)  -> TypeError issubclass expected 2 arguments, got 3
#| (1, 2, 3, 4)  -> TypeError issubclass expected 2 arguments, got 4
#| (<built-in function len>, 'ab')  -> TypeError issubclass() arg 1 must be a class
#| ('real', 'imag')  -> TypeError issubclass() arg 1 must be a class
#| () {'nothing': 1} -> TypeError issubclass() takes no keyword arguments
#| ([1],) {'key': 2} -> TypeError issubclass() takes no keyword arguments
#| ('1',) {'base': 2} -> TypeError issubclass() takes no keyword arguments
