# reversed() with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    try:
        result = reversed(*args, **named)
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
#| ()  -> TypeError reversed expected 1 argument, got 0
#| (1,)  -> TypeError 'int' object is not reversible
#| ('a',)  -> reversed
#| (None,)  -> TypeError 'NoneType' object is not reversible
#| ([3, 1],)  -> list_reverseiterator
#| (2.5,)  -> TypeError 'float' object is not reversible
#| (b'a',)  -> reversed
#| (1, 2)  -> TypeError reversed expected 1 argument, got 2
#| ('a', 'b')  -> TypeError reversed expected 1 argument, got 2
#| (1, None)  -> TypeError reversed expected 1 argument, got 2
#| ([1], 2)  -> TypeError reversed expected 1 argument, got 2
#| (<class 'int'>, 5)  -> TypeError reversed expected 1 argument, got 2
#| (5, <class 'int'>)  -> TypeError reversed expected 1 argument, got 2
#| ('ab', 1, 2)  -> TypeError reversed expected 1 argument, got 3
#| (1, 2, 3)  -> TypeError reversed expected 1 argument, got 3
#| (1, 2, 3, 4)  -> TypeError reversed expected 1 argument, got 4
#| (<built-in function len>, 'ab')  -> TypeError reversed expected 1 argument, got 2
#| ('real', 'imag')  -> TypeError reversed expected 1 argument, got 2
#| () {'nothing': 1} -> TypeError reversed() takes no keyword arguments
#| ([1],) {'key': 2} -> TypeError reversed() takes no keyword arguments
#| ('1',) {'base': 2} -> TypeError reversed() takes no keyword arguments
