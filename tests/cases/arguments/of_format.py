# format() with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    try:
        result = format(*args, **named)
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
#| ()  -> TypeError format expected at least 1 argument, got 0
#| (1,)  -> '1'
#| ('a',)  -> 'a'
#| (None,)  -> 'None'
#| ([3, 1],)  -> '[3, 1]'
#| (2.5,)  -> '2.5'
#| (b'a',)  -> "b'a'"
#| (1, 2)  -> TypeError format() argument 2 must be str, not int
#| ('a', 'b')  -> ValueError Unknown format code 'b' for object of type 'str'
#| (1, None)  -> TypeError format() argument 2 must be str, not None
#| ([1], 2)  -> TypeError format() argument 2 must be str, not int
#| (<class 'int'>, 5)  -> TypeError format() argument 2 must be str, not int
#| (5, <class 'int'>)  -> TypeError format() argument 2 must be str, not type
#| ('ab', 1, 2)  -> TypeError format expected at most 2 arguments, got 3
#| (1, 2, 3)  -> TypeError format expected at most 2 arguments, got 3
#| (1, 2, 3, 4)  -> TypeError format expected at most 2 arguments, got 4
#| (<built-in function len>, 'ab')  -> TypeError unsupported format string passed to builtin_function_or_method.__format__
#| ('real', 'imag')  -> ValueError Invalid format specifier 'imag' for object of type 'str'
#| () {'nothing': 1} -> TypeError format() takes no keyword arguments
#| ([1],) {'key': 2} -> TypeError format() takes no keyword arguments
#| ('1',) {'base': 2} -> TypeError format() takes no keyword arguments
