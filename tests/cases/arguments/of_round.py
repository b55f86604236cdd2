# round() with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    try:
        result = round(*args, **named)
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
#| ()  -> TypeError round() missing required argument 'number' (pos 1)
#| (1,)  -> 1
#| ('a',)  -> TypeError type str doesn't define __round__ method
#| (None,)  -> TypeError type NoneType doesn't define __round__ method
#| ([3, 1],)  -> TypeError type list doesn't define __round__ method
#| (2.5,)  -> 2
#| (b'a',)  -> TypeError type bytes doesn't define __round__ method
#| (1, 2)  -> 1
#| ('a', 'b')  -> TypeError type str doesn't define __round__ method
#| (1, None)  -> 1
#| ([1], 2)  -> TypeError type list doesn't define __round__ method
#| (<class 'int'>, 5)  -> TypeError type type doesn't define __round__ method
#| (5, <class 'int'>)  -> TypeError 'type' object cannot be interpreted as an integer
#| ('ab', 1, 2)  -> TypeError round() takes at most 2 arguments (3 given)
#| (1, 2, 3)  -> TypeError round() takes at most 2 arguments (3 given)
#| (1, 2, 3, 4)  -> TypeError round() takes at most 2 arguments (4 given)
#| (<built-in function len>, 'ab')  -> TypeError type builtin_function_or_method doesn't define __round__ method
#| ('real', 'imag')  -> TypeError type str doesn't define __round__ method
#| () {'nothing': 1} -> TypeError round() missing required argument 'number' (pos 1)
#| ([1],) {'key': 2} -> TypeError round() got an unexpected keyword argument 'key'
#| ('1',) {'base': 2} -> TypeError round() got an unexpected keyword argument 'base'
