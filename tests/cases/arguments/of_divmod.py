# divmod() with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    try:
        result = divmod(*args, **named)
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
#| ()  -> TypeError divmod expected 2 arguments, got 0
#| (1,)  -> TypeError divmod expected 2 arguments, got 1
#| ('a',)  -> TypeError divmod expected 2 arguments, got 1
#| (None,)  -> TypeError divmod expected 2 arguments, got 1
#| ([3, 1],)  -> TypeError divmod expected 2 arguments, got 1
#| (2.5,)  -> TypeError divmod expected 2 arguments, got 1
#| (b'a',)  -> TypeError divmod expected 2 arguments, got 1
#| (1, 2)  -> (0, 1)
#| ('a', 'b')  -> TypeError unsupported operand type(s) for divmod(): 'str' and 'str'
#| (1, None)  -> TypeError unsupported operand type(s) for divmod(): 'int' and 'NoneType'
#| ([1], 2)  -> TypeError unsupported operand type(s) for divmod(): 'list' and 'int'
#| (<class 'int'>, 5)  -> TypeError unsupported operand type(s) for divmod(): 'type' and 'int'
#| (5, <class 'int'>)  -> TypeError unsupported operand type(s) for divmod(): 'int' and 'type'
#| ('ab', 1, 2)  -> TypeError divmod expected 2 arguments, got 3
#| (1, 2, 3)  -> TypeError divmod expected 2 arguments, got 3
#| (1, 2, 3, 4)  -> TypeError divmod expected 2 arguments, got 4
#| (<built-in function len>, 'ab')  -> TypeError unsupported operand type(s) for divmod(): 'builtin_function_or_method' and 'str'
#| ('real', 'imag')  -> TypeError unsupported operand type(s) for divmod(): 'str' and 'str'
#| () {'nothing': 1} -> TypeError divmod() takes no keyword arguments
#| ([1],) {'key': 2} -> TypeError divmod() takes no keyword arguments
#| ('1',) {'base': 2} -> TypeError divmod() takes no keyword arguments
