# super() with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    try:
        result = super(*args, **named)
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
#| ()  -> RuntimeError super(): no arguments
#| (1,)  -> TypeError super() argument 1 must be a type, not int
#| ('a',)  -> TypeError super() argument 1 must be a type, not str
#| (None,)  -> TypeError super() argument 1 must be a type, not NoneType
#| ([3, 1],)  -> TypeError super() argument 1 must be a type, not list
#| (2.5,)  -> TypeError super() argument 1 must be a type, not float
#| (b'a',)  -> TypeError super() argument 1 must be a type, not bytes
#| (1, 2)  -> TypeError super() argument 1 must be a type, not int
#| ('a', 'b')  -> TypeError super() argument 1 must be a type, not str
#| (1, None)  -> TypeError super() argument 1 must be a type, not int
#| ([1], 2)  -> TypeError super() argument 1 must be a type, not list
#| (<class 'int'>, 5)  -> <super: <class 'int'>, <int object>>
#| (5, <class 'int'>)  -> TypeError super() argument 1 must be a type, not int
#| ('ab', 1, 2)  -> TypeError super() expected at most 2 arguments, got 3
#| (1, 2, 3)  -> TypeError super() expected at most 2 arguments, got 3
#| (1, 2, 3, 4)  -> TypeError super() expected at most 2 arguments, got 4
#| (<built-in function len>, 'ab')  -> TypeError super() argument 1 must be a type, not builtin_function_or_method
#| ('real', 'imag')  -> TypeError super() argument 1 must be a type, not str
#| () {'nothing': 1} -> TypeError super() takes no keyword arguments
#| ([1],) {'key': 2} -> TypeError super() takes no keyword arguments
#| ('1',) {'base': 2} -> TypeError super() takes no keyword arguments
