# min() with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    try:
        result = min(*args, **named)
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
#| ()  -> TypeError min expected at least 1 argument, got 0
#| (1,)  -> TypeError 'int' object is not iterable
#| ('a',)  -> 'a'
#| (None,)  -> TypeError 'NoneType' object is not iterable
#| ([3, 1],)  -> 1
#| (2.5,)  -> TypeError 'float' object is not iterable
#| (b'a',)  -> 97
#| (1, 2)  -> 1
#| ('a', 'b')  -> 'a'
#| (1, None)  -> TypeError '<' not supported between instances of 'NoneType' and 'int'
#| ([1], 2)  -> TypeError '<' not supported between instances of 'int' and 'list'
#| (<class 'int'>, 5)  -> TypeError '<' not supported between instances of 'int' and 'type'
#| (5, <class 'int'>)  -> TypeError '<' not supported between instances of 'type' and 'int'
#| ('ab', 1, 2)  -> TypeError '<' not supported between instances of 'int' and 'str'
#| (1, 2, 3)  -> 1
#| (1, 2, 3, 4)  -> 1
#| (<built-in function len>, 'ab')  -> TypeError '<' not supported between instances of 'str' and 'builtin_function_or_method'
#| ('real', 'imag')  -> 'imag'
#| () {'nothing': 1} -> TypeError min expected at least 1 argument, got 0
#| ([1],) {'key': 2} -> TypeError 'int' object is not callable
#| ('1',) {'base': 2} -> TypeError min() got an unexpected keyword argument 'base'
