# iter() with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    try:
        result = iter(*args, **named)
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
#| ()  -> TypeError iter expected at least 1 argument, got 0
#| (1,)  -> TypeError 'int' object is not iterable
#| ('a',)  -> str_ascii_iterator
#| (None,)  -> TypeError 'NoneType' object is not iterable
#| ([3, 1],)  -> list_iterator
#| (2.5,)  -> TypeError 'float' object is not iterable
#| (b'a',)  -> bytes_iterator
#| (1, 2)  -> TypeError iter(v, w): v must be callable
#| ('a', 'b')  -> TypeError iter(v, w): v must be callable
#| (1, None)  -> TypeError iter(v, w): v must be callable
#| ([1], 2)  -> TypeError iter(v, w): v must be callable
#| (<class 'int'>, 5)  -> callable_iterator
#| (5, <class 'int'>)  -> TypeError iter(v, w): v must be callable
#| ('ab', 1, 2)  -> TypeError iter expected at most 2 arguments, got 3
#| (1, 2, 3)  -> TypeError iter expected at most 2 arguments, got 3
#| (1, 2, 3, 4)  -> TypeError iter expected at most 2 arguments, got 4
#| (<built-in function len>, 'ab')  -> callable_iterator
#| ('real', 'imag')  -> TypeError iter(v, w): v must be callable
#| () {'nothing': 1} -> TypeError iter() takes no keyword arguments
#| ([1],) {'key': 2} -> TypeError iter() takes no keyword arguments
#| ('1',) {'base': 2} -> TypeError iter() takes no keyword arguments
