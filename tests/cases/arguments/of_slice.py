# slice() with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    try:
        result = slice(*args, **named)
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
#| ()  -> TypeError slice expected at least 1 argument, got 0
#| (1,)  -> slice(None, 1, None)
#| ('a',)  -> slice(None, 'a', None)
#| (None,)  -> slice(None, None, None)
#| ([3, 1],)  -> slice(None, [3, 1], None)
#| (2.5,)  -> slice(None, 2.5, None)
#| (b'a',)  -> slice(None, b'a', None)
#| (1, 2)  -> slice(1, 2, None)
#| ('a', 'b')  -> slice('a', 'b', None)
#| (1, None)  -> slice(1, None, None)
#| ([1], 2)  -> slice([1], 2, None)
#| (<class 'int'>, 5)  -> slice(<class 'int'>, 5, None)
#| (5, <class 'int'>)  -> slice(5, <class 'int'>, None)
#| ('ab', 1, 2)  -> slice('ab', 1, 2)
#| (1, 2, 3)  -> slice(1, 2, 3)
#| (1, 2, 3, 4)  -> TypeError slice expected at most 3 arguments, got 4
#| (<built-in function len>, 'ab')  -> slice(<built-in function len>, 'ab', None)
#| ('real', 'imag')  -> slice('real', 'imag', None)
#| () {'nothing': 1} -> TypeError slice() takes no keyword arguments
#| ([1],) {'key': 2} -> TypeError slice() takes no keyword arguments
#| ('1',) {'base': 2} -> TypeError slice() takes no keyword arguments
