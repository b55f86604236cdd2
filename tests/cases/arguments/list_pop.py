# list.pop with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = [1, 2]
    try:
        print(args, named or "", "->", repr(own.pop(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    list.pop()
except TypeError as error:
    print(error)
try:
    list.pop(None)
except TypeError as error:
    print(error)
#| ()  -> 2 [1]
#| (1,)  -> 2 [1]
#| ('a',)  -> TypeError 'str' object cannot be interpreted as an integer
#| (None,)  -> TypeError 'NoneType' object cannot be interpreted as an integer
#| ([],)  -> TypeError 'list' object cannot be interpreted as an integer
#| (2.5,)  -> TypeError 'float' object cannot be interpreted as an integer
#| (b'a',)  -> TypeError 'bytes' object cannot be interpreted as an integer
#| (-1, 2)  -> TypeError pop expected at most 1 argument, got 2
#| ('a', 'b')  -> TypeError pop expected at most 1 argument, got 2
#| ('a', 1, 2)  -> TypeError pop expected at most 1 argument, got 3
#| ('a', 1, 2, 3)  -> TypeError pop expected at most 1 argument, got 4
#| ((1, 2),)  -> TypeError 'tuple' object cannot be interpreted as an integer
#| () {'nothing': 1} -> TypeError list.pop() takes no keyword arguments
#| unbound method list.pop() needs an argument
#| descriptor 'pop' for 'list' objects doesn't apply to a 'NoneType' object
