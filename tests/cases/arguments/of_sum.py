# sum() with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    try:
        result = sum(*args, **named)
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
#| ()  -> TypeError sum() takes at least 1 positional argument (0 given)
#| (1,)  -> TypeError 'int' object is not iterable
#| ('a',)  -> TypeError unsupported operand type(s) for +: 'int' and 'str'
#| (None,)  -> TypeError 'NoneType' object is not iterable
#| ([3, 1],)  -> 4
#| (2.5,)  -> TypeError 'float' object is not iterable
#| (b'a',)  -> 97
#| (1, 2)  -> TypeError 'int' object is not iterable
#| ('a', 'b')  -> TypeError sum() can't sum strings [use ''.join(seq) instead]
#| (1, None)  -> TypeError 'int' object is not iterable
#| ([1], 2)  -> 3
#| (<class 'int'>, 5)  -> TypeError 'type' object is not iterable
#| (5, <class 'int'>)  -> TypeError 'int' object is not iterable
#| ('ab', 1, 2)  -> TypeError sum() takes at most 2 arguments (3 given)
#| (1, 2, 3)  -> TypeError sum() takes at most 2 arguments (3 given)
#| (1, 2, 3, 4)  -> TypeError sum() takes at most 2 arguments (4 given)
#| (<built-in function len>, 'ab')  -> TypeError 'builtin_function_or_method' object is not iterable
#| ('real', 'imag')  -> TypeError sum() can't sum strings [use ''.join(seq) instead]
#| () {'nothing': 1} -> TypeError sum() takes at least 1 positional argument (0 given)
#| ([1],) {'key': 2} -> TypeError sum() got an unexpected keyword argument 'key'
#| ('1',) {'base': 2} -> TypeError sum() got an unexpected keyword argument 'base'
