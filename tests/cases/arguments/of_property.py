# property() with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    try:
        result = property(*args, **named)
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
#| ()  -> property
#| (1,)  -> property
#| ('a',)  -> property
#| (None,)  -> property
#| ([3, 1],)  -> property
#| (2.5,)  -> property
#| (b'a',)  -> property
#| (1, 2)  -> property
#| ('a', 'b')  -> property
#| (1, None)  -> property
#| ([1], 2)  -> property
#| (<class 'int'>, 5)  -> property
#| (5, <class 'int'>)  -> property
#| ('ab', 1, 2)  -> property
#| (1, 2, 3)  -> property
#| (1, 2, 3, 4)  -> property
#| (<built-in function len>, 'ab')  -> property
#| ('real', 'imag')  -> property
#| () {'nothing': 1} -> TypeError property() got an unexpected keyword argument 'nothing'
#| ([1],) {'key': 2} -> TypeError property() got an unexpected keyword argument 'key'
#| ('1',) {'base': 2} -> TypeError property() got an unexpected keyword argument 'base'
