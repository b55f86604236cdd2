# setattr() with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    try:
        result = setattr(*args, **named)
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
#| ()  -> TypeError setattr expected 3 arguments, got 0
#| (1,)  -> TypeError setattr expected 3 arguments, got 1
#| ('a',)  -> TypeError setattr expected 3 arguments, got 1
#| (None,)  -> TypeError setattr expected 3 arguments, got 1
#| ([3, 1],)  -> TypeError setattr expected 3 arguments, got 1
#| (2.5,)  -> TypeError setattr expected 3 arguments, got 1
#| (b'a',)  -> TypeError setattr expected 3 arguments, got 1
#| (1, 2)  -> TypeError setattr expected 3 arguments, got 2
#| ('a', 'b')  -> TypeError setattr expected 3 arguments, got 2
#| (1, None)  -> TypeError setattr expected 3 arguments, got 2
#| ([1], 2)  -> TypeError setattr expected 3 arguments, got 2
#| (<class 'int'>, 5)  -> TypeError setattr expected 3 arguments, got 2
#| (5, <class 'int'>)  -> TypeError setattr expected 3 arguments, got 2
#| ('ab', 1, 2)  -> TypeError attribute name must be string, not 'int'
#| (1, 2, 3)  -> TypeError attribute name must be string, not 'int'
#| (1, 2, 3, 4)  -> TypeError setattr expected 3 arguments, got 4
#| (<built-in function len>, 'ab')  -> TypeError setattr expected 3 arguments, got 2
#| ('real', 'imag')  -> TypeError setattr expected 3 arguments, got 2
#| () {'nothing': 1} -> TypeError setattr() takes no keyword arguments
#| ([1],) {'key': 2} -> TypeError setattr() takes no keyword arguments
#| ('1',) {'base': 2} -> TypeError setattr() takes no keyword arguments
