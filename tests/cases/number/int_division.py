# // % and divmod of ints: always towards minus infinity.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


for a in (7, -7):
    for b in (3, -3, 1, -1, 10, 7):
        print((a, b), a // b, a % b, divmod(a, b), a / b)
for op in (lambda: 1 // 0, lambda: 1 % 0, lambda: 1 / 0, lambda: 0**-1, lambda: divmod(5, 0), lambda: 5 % -0):
    tell(op)
print(10**30 // 7, -(10**30) // 7, 10**30 % -7, 10**30 / 10**29, (2**64) // (2**32), -(2**64) % (2**32 + 1))
#| (7, 3) 2 1 (2, 1) 2.3333333333333335
#| (7, -3) -3 -2 (-3, -2) -2.3333333333333335
#| (7, 1) 7 0 (7, 0) 7.0
#| (7, -1) -7 0 (-7, 0) -7.0
#| (7, 10) 0 7 (0, 7) 0.7
#| (7, 7) 1 0 (1, 0) 1.0
#| (-7, 3) -3 2 (-3, 2) -2.3333333333333335
#| (-7, -3) 2 -1 (2, -1) 2.3333333333333335
#| (-7, 1) -7 0 (-7, 0) -7.0
#| (-7, -1) 7 0 (7, 0) 7.0
#| (-7, 10) -1 3 (-1, 3) -0.7
#| (-7, 7) -1 0 (-1, 0) -1.0
#| ZeroDivisionError: division by zero
#| ZeroDivisionError: division by zero
#| ZeroDivisionError: division by zero
#| ZeroDivisionError: zero to a negative power
#| ZeroDivisionError: division by zero
#| ZeroDivisionError: division by zero
#| 142857142857142857142857142857 -142857142857142857142857142858 -6 10.0 4294967296 4294967296
