# hasattr() with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    try:
        result = hasattr(*args, **named)
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
#| ()  -> TypeError hasattr expected 2 arguments, got 0
#| (1,)  -> TypeError hasattr expected 2 arguments, got 1
#| ('a',)  -> TypeError hasattr expected 2 arguments, got 1
#| (None,)  -> TypeError hasattr expected 2 arguments, got 1
#| ([3, 1],)  -> TypeError hasattr expected 2 arguments, got 1
#| (2.5,)  -> TypeError hasattr expected 2 arguments, got 1
#| (b'a',)  -> TypeError hasattr expected 2 arguments, got 1
#| (1, 2)  -> TypeError attribute name must be string, not 'int'
#| ('a', 'b')  -> False
#| (1, None)  -> TypeError attribute name must be string, not 'NoneType'
#| ([1], 2)  -> TypeError attribute name must be string, not 'int'
#| (<class 'int'>, 5)  -> TypeError attribute name must be string, not 'int'
#| (5, <class 'int'>)  -> TypeError attribute name must be string, not 'type'
#| ('ab', 1, 2)  -> TypeError hasattr expected 2 arguments, got 3
#| (1, 2, 3)  -> TypeError hasattr expected 2 arguments, got 3
#| (1, 2, 3, 4)  -> TypeError hasattr expected 2 arguments, got 4
#| (<built-in function len>, 'ab')  -> False
#| ('real', 'imag')  -> False
#| () {'nothing': 1} -> TypeError hasattr() takes no keyword arguments
#| ([1],) {'key': 2} -> TypeError hasattr() takes no keyword arguments
#| ('1',) {'base': 2} -> TypeError hasattr() takes no keyword arguments
