# int() with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    try:
        result = int(*args, **named)
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
#| ()  -> 0
#| (1,)  -> 1
#| ('a',)  -> ValueError invalid literal for int() with base 10: 'a'
#| (None,)  -> TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
#| ([3, 1],)  -> TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
#| (2.5,)  -> 2
#| (b'a',)  -> ValueError invalid literal for int() with base 10: b'a'
#| (1, 2)  -> TypeError int() can't convert non-string with explicit base
#| ('a', 'b')  -> TypeError 'str' object cannot be interpreted as an integer
#| (1, None)  -> TypeError 'NoneType' object cannot be interpreted as an integer
#| ([1], 2)  -> TypeError int() can't convert non-string with explicit base
#| (<class 'int'>, 5)  -> TypeError int() can't convert non-string with explicit base
#| (5, <class 'int'>)  -> TypeError 'type' object cannot be interpreted as an integer
#| ('ab', 1, 2)  -> TypeError int expected at most 2 arguments, got 3
#| (1, 2, 3)  -> TypeError int expected at most 2 arguments, got 3
#| (1, 2, 3, 4)  -> TypeError int expected at most 2 arguments, got 4
#| (<built-in function len>, 'ab')  -> TypeError 'str' object cannot be interpreted as an integer
#| ('real', 'imag')  -> TypeError 'str' object cannot be interpreted as an integer
#| () {'nothing': 1} -> TypeError int() got an unexpected keyword argument 'nothing'
#| ([1],) {'key': 2} -> TypeError int() got an unexpected keyword argument 'key'
#| ('1',) {'base': 2} -> 1
