# pow() with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    try:
        result = pow(*args, **named)
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
#| ()  -> TypeError pow() missing required argument 'base' (pos 1)
#| (1,)  -> TypeError pow() missing required argument 'exp' (pos 2)
#| ('a',)  -> TypeError pow() missing required argument 'exp' (pos 2)
#| (None,)  -> TypeError pow() missing required argument 'exp' (pos 2)
#| ([3, 1],)  -> TypeError pow() missing required argument 'exp' (pos 2)
#| (2.5,)  -> TypeError pow() missing required argument 'exp' (pos 2)
#| (b'a',)  -> TypeError pow() missing required argument 'exp' (pos 2)
#| (1, 2)  -> 1
#| ('a', 'b')  -> TypeError unsupported operand type(s) for ** or pow(): 'str' and 'str'
#| (1, None)  -> TypeError unsupported operand type(s) for ** or pow(): 'int' and 'NoneType'
#| ([1], 2)  -> TypeError unsupported operand type(s) for ** or pow(): 'list' and 'int'
#| (<class 'int'>, 5)  -> TypeError unsupported operand type(s) for ** or pow(): 'type' and 'int'
#| (5, <class 'int'>)  -> TypeError unsupported operand type(s) for ** or pow(): 'int' and 'type'
#| ('ab', 1, 2)  -> TypeError unsupported operand type(s) for ** or pow(): 'str', 'int', 'int'
#| (1, 2, 3)  -> 1
#| (1, 2, 3, 4)  -> TypeError pow() takes at most 3 arguments (4 given)
#| (<built-in function len>, 'ab')  -> TypeError unsupported operand type(s) for ** or pow(): 'builtin_function_or_method' and 'str'
#| ('real', 'imag')  -> TypeError unsupported operand type(s) for ** or pow(): 'str' and 'str'
#| () {'nothing': 1} -> TypeError pow() missing required argument 'base' (pos 1)
#| ([1],) {'key': 2} -> TypeError pow() missing required argument 'exp' (pos 2)
#| ('1',) {'base': 2} -> TypeError pow() missing required argument 'exp' (pos 2)
