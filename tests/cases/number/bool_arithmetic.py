# bool is a kind of int: arithmetic, formats, and what remains a bool.
print(True + True, True * 5, -True, +False, ~False, True / 2, True // 1, True**2, sum([True, True]), [10, 20][True], "ab"[False], True == 1, True is 1 if False else "no", hash(True))
print(f"{True} {True:d} {True:>6} {True:5}|{False:x}", "%d %s" % (True, True), str(True), repr(False), int(True), float(True), bool("False"), bool(int("0")))
print(True and "x", False or None, not "", not [0], 1 < 2 < 3, 1 < 3 < 2, True < 2, isinstance(True, int), True.bit_length(), True.real, type(True.real))
#| 2 5 -1 0 -1 0.5 1 1 2 20 a True no 1
#| True 1      1     1|0 1 True True False 1 1.0 True False
#| x None True False True False True True 1 1 <class 'int'>
