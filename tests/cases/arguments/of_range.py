# range() with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    try:
        result = range(*args, **named)
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
#| ()  -> TypeError range expected at least 1 argument, got 0
#| (1,)  -> range(0, 1)
#| ('a',)  -> TypeError 'str' object cannot be interpreted as an integer
#| (None,)  -> TypeError 'NoneType' object cannot be interpreted as an integer
#| ([3, 1],)  -> TypeError 'list' object cannot be interpreted as an integer
#| (2.5,)  -> TypeError 'float' object cannot be interpreted as an integer
#| (b'a',)  -> TypeError 'bytes' object cannot be interpreted as an integer
#| (1, 2)  -> range(1, 2)
#| ('a', 'b')  -> TypeError 'str' object cannot be interpreted as an integer
#| (1, None)  -> TypeError 'NoneType' object cannot be interpreted as an integer
#| ([1], 2)  -> TypeError 'list' object cannot be interpreted as an integer
#| (<class 'int'>, 5)  -> TypeError 'type' object cannot be interpreted as an integer
#| (5, <class 'int'>)  -> TypeError 'type' object cannot be interpreted as an integer
#| ('ab', 1, 2)  -> TypeError 'str' object cannot be interpreted as an integer
#| (1, 2, 3)  -> range(1, 2, 3)
#| (1, 2, 3, 4)  -> TypeError range expected at most 3 arguments, got 4
#| (<built-in function len>, 'ab')  -> TypeError 'builtin_function_or_method' object cannot be interpreted as an integer
#| ('real', 'imag')  -> TypeError 'str' object cannot be interpreted as an integer
#| () {'nothing': 1} -> TypeError range() takes no keyword arguments
#| ([1],) {'key': 2} -> TypeError range() takes no keyword arguments
#| ('1',) {'base': 2} -> TypeError range() takes no keyword arguments
