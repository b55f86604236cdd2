# complex() with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    try:
        result = complex(*args, **named)
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
#| ()  -> 0j
#| (1,)  -> (1+0j)
#| ('a',)  -> ValueError complex() arg is a malformed string
#| (None,)  -> TypeError complex() argument must be a string or a number, not NoneType
#| ([3, 1],)  -> TypeError complex() argument must be a string or a number, not list
#| (2.5,)  -> (2.5+0j)
#| (b'a',)  -> TypeError complex() argument must be a string or a number, not bytes
#| (1, 2)  -> (1+2j)
#| ('a', 'b')  -> TypeError complex() argument 'real' must be a real number, not str
#| (1, None)  -> TypeError complex() argument 'imag' must be a real number, not NoneType
#| ([1], 2)  -> TypeError complex() argument 'real' must be a real number, not list
#| (<class 'int'>, 5)  -> TypeError complex() argument 'real' must be a real number, not type
#| (5, <class 'int'>)  -> TypeError complex() argument 'imag' must be a real number, not type
#| ('ab', 1, 2)  -> TypeError complex() takes at most 2 arguments (3 given)
#| (1, 2, 3)  -> TypeError complex() takes at most 2 arguments (3 given)
#| (1, 2, 3, 4)  -> TypeError complex() takes at most 2 arguments (4 given)
#| (<built-in function len>, 'ab')  -> TypeError complex() argument 'real' must be a real number, not builtin_function_or_method
#| ('real', 'imag')  -> TypeError complex() argument 'real' must be a real number, not str
#| () {'nothing': 1} -> TypeError complex() got an unexpected keyword argument 'nothing'
#| ([1],) {'key': 2} -> TypeError complex() got an unexpected keyword argument 'key'
#| ('1',) {'base': 2} -> TypeError complex() got an unexpected keyword argument 'base'
