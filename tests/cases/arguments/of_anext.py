# anext() with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    try:
        result = anext(*args, **named)
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
#| ()  -> TypeError anext expected at least 1 argument, got 0
#| (1,)  -> TypeError 'int' object is not an async iterator
#| ('a',)  -> TypeError 'str' object is not an async iterator
#| (None,)  -> TypeError 'NoneType' object is not an async iterator
#| ([3, 1],)  -> TypeError 'list' object is not an async iterator
#| (2.5,)  -> TypeError 'float' object is not an async iterator
#| (b'a',)  -> TypeError 'bytes' object is not an async iterator
#| (1, 2)  -> TypeError 'int' object is not an async iterator
#| ('a', 'b')  -> TypeError 'str' object is not an async iterator
#| (1, None)  -> TypeError 'int' object is not an async iterator
#| ([1], 2)  -> TypeError 'list' object is not an async iterator
#| (<class 'int'>, 5)  -> TypeError 'type' object is not an async iterator
#| (5, <class 'int'>)  -> TypeError 'int' object is not an async iterator
#| ('ab', 1, 2)  -> TypeError anext expected at most 2 arguments, got 3
#| (1, 2, 3)  -> TypeError anext expected at most 2 arguments, got 3
#| (1, 2, 3, 4)  -> TypeError anext expected at most 2 arguments, got 4
#| (<built-in function len>, 'ab')  -> TypeError 'builtin_function_or_method' object is not an async iterator
#| ('real', 'imag')  -> TypeError 'str' object is not an async iterator
#| () {'nothing': 1} -> TypeError anext() takes no keyword arguments
#| ([1],) {'key': 2} -> TypeError anext() takes no keyword arguments
#| ('1',) {'base': 2} -> TypeError anext() takes no keyword arguments
