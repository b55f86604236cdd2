# ValueError, IndexError and KeyError: right kinds, wrong values.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: int("a"))
tell(lambda: int(""))
tell(lambda: int("1.5"))
tell(lambda: float(""))
tell(lambda: [1][5])
tell(lambda: [][0])
tell(lambda: "abc"[10])
tell(lambda: (1,)[1])
tell(lambda: {}["a"])
tell(lambda: {"a": 1}["A"])
tell(lambda: [1].remove(2))
tell(lambda: [1].index(2))
tell(lambda: "abc".index("z"))
tell(lambda: [].pop())
tell(lambda: {}.pop("x"))
tell(lambda: set().pop())
tell(lambda: {}.popitem())
tell(lambda: chr(-1))
tell(lambda: ord("ab"))
tell(lambda: range(1, 2, 0))
tell(lambda: [1, 2][::0])
tell(lambda: max([]))
tell(lambda: "a".split(""))
tell(lambda: int("z", 37))
tell(lambda: 1 / 0)
tell(lambda: 1 % 0)
tell(lambda: 0**-1)
tell(lambda: (-1) ** 0.5)
tell(lambda: bytes([300]))
tell(lambda: "é".encode("ascii"))
tell(lambda: b"\xff".decode())
tell(lambda: list(zip([1], [], strict=True)))
tell(lambda: {1, 2}.remove(3))
tell(lambda: next(iter([])))
tell(lambda: float("1,5"))
tell(lambda: int("0x1f"))
tell(lambda: int("1 2"))
tell(lambda: "abc".format_map({})["x"])
tell(lambda: "{}".format())
tell(lambda: "{a}".format(b=1))
#| ValueError: invalid literal for int() with base 10: 'a'
#| ValueError: invalid literal for int() with base 10: ''
#| ValueError: invalid literal for int() with base 10: '1.5'
#| ValueError: could not convert string to float: ''
#| IndexError: list index out of range
#| IndexError: list index out of range
#| IndexError: string index out of range
#| IndexError: tuple index out of range
#| KeyError: 'a'
#| KeyError: 'A'
#| ValueError: list.remove(x): x not in list
#| ValueError: list.index(x): x not in list
#| ValueError: substring not found
#| IndexError: pop from empty list
#| KeyError: 'x'
#| KeyError: 'pop from an empty set'
#| KeyError: 'popitem(): dictionary is empty'
#| ValueError: chr() arg not in range(0x110000)
#| TypeError: ord() expected a character, but string of length 2 found
#| ValueError: range() arg 3 must not be zero
#| ValueError: slice step cannot be zero
#| ValueError: max() iterable argument is empty
#| ValueError: empty separator
#| ValueError: int() base must be >= 2 and <= 36, or 0
#| ZeroDivisionError: division by zero
#| ZeroDivisionError: division by zero
#| ZeroDivisionError: zero to a negative power
#| (6.123233995736766e-17+1j)
#| ValueError: bytes must be in range(0, 256)
#| UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#| UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#| ValueError: zip() argument 2 is shorter than argument 1
#| KeyError: 3
#| StopIteration:
#| ValueError: could not convert string to float: '1,5'
#| ValueError: invalid literal for int() with base 10: '0x1f'
#| ValueError: invalid literal for int() with base 10: '1 2'
#| TypeError: string indices must be integers, not 'str'
#| IndexError: Replacement index 0 out of range for positional args tuple
#| KeyError: 'a'
