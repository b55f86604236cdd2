# bool and None: arithmetic, truth of everything, identity, operators that return operands.

print(True + True, True * 5, sum([True, False, True]), [10, 20][True], True == 1, True is 1 if False else "skip", isinstance(True, int), bool.__mro__, ~True if False else -2, True & False, True ^ True, True | 0, not None)
print([bool(x) for x in (0, 0.0, 0j, "", [], (), {}, set(), None, range(0), b"", "0", [0], -1, " ", object(), ..., NotImplemented if False else 1)])
print(1 and 2, 0 and 2, 1 or 2, 0 or "", None or [] or {} or "end", not 0, not "a", 1 < 2 < 3, 1 < 3 < 2, (1 < 2) == True, 1 == 1.0 == True, 3 > 2 == 2)
print(None is None, None == 0, type(None), repr(None), {None: 1}[None], [None] * 2, print(end=""), (lambda: None)(), str(True), int("1") == True, float(True), format(True, "d"), f"{True:>5}|{None!s:>6}|{None}")
for wrong in (lambda: None + 1, lambda: None.x, lambda: None(), lambda: None[0], lambda: len(None), lambda: None < 1, lambda: for_none(), lambda: True < "a", lambda: iter(None), lambda: bool(1, 2), lambda: f"{None:>5}", lambda: int(None)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)


class Len:
    def __len__(self):
        return 0


class Bad:
    def __bool__(self):
        return 1


class BadLen:
    def __len__(self):
        return -1


print(bool(Len()), "yes" if not Len() else "no")
for wrong in (Bad, BadLen):
    try:
        bool(wrong())
    except (TypeError, ValueError) as error:
        print(error)
#| 2 5 2 20 True skip True (<class 'bool'>, <class 'int'>, <class 'object'>) -2 False False 1 True
#| [False, False, False, False, False, False, False, False, False, False, False, True, True, True, True, True, True, True]
#| 2 0 1  end True False True False True True True
#| True False <class 'NoneType'> None 1 [None, None] None None True True 1.0 1     1|  None|None
#| TypeError unsupported operand type(s) for +: 'NoneType' and 'int'
#| AttributeError 'NoneType' object has no attribute 'x'
#| TypeError 'NoneType' object is not callable
#| TypeError 'NoneType' object is not subscriptable
#| TypeError object of type 'NoneType' has no len()
#| TypeError '<' not supported between instances of 'NoneType' and 'int'
#| NameError name 'for_none' is not defined
#| TypeError '<' not supported between instances of 'bool' and 'str'
#| TypeError 'NoneType' object is not iterable
#| TypeError bool expected at most 1 argument, got 2
#| TypeError unsupported format string passed to NoneType.__format__
#| TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
#| False yes
#| __bool__ should return bool, returned int
#| __len__() should return >= 0
