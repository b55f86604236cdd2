# Bits of ints: & | ^ ~ << >> with signs of any size.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


print(12 & 10, 12 | 10, 12 ^ 10, ~12, -12 & 10, -12 | 5, -1 ^ 5, ~-1, 1 << 70, -1 << 3, -9 >> 1, 2**70 >> 68, -(2**70) >> 69, -1 >> 100, 5 >> 64, (2**65 | 1) & -2, ~(2**65), -(2**65) ^ 1)
print(True & 1, True | False, True ^ True, ~0, type(True & True), type(True & 1), True << 3)
for op in (lambda: 1 << -1, lambda: 1 >> -1, lambda: 1.0 << 1, lambda: 1 | 1.0, lambda: ~1.5, lambda: "a" & 1):
    tell(op)
#| 8 14 6 -13 0 -11 -6 0 1180591620717411303424 -8 -5 4 -2 -1 0 36893488147419103232 -36893488147419103233 -36893488147419103231
#| 1 True False -1 <class 'bool'> <class 'int'> 8
#| ValueError: negative shift count
#| ValueError: negative shift count
#| TypeError: unsupported operand type(s) for <<: 'float' and 'int'
#| TypeError: unsupported operand type(s) for |: 'int' and 'float'
#| TypeError: bad operand type for unary ~: 'float'
#| TypeError: unsupported operand type(s) for &: 'str' and 'int'
