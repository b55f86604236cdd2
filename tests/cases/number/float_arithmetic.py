# Floats: // and % with signs, infinities, overflow, and errors.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


inf, nan = float("inf"), float("nan")
print(7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2, divmod(-7.5, 2), 1e308 * 10, -1e308 * 10, inf - inf, inf * 0, 5 % inf, -5 % inf, 5 // inf, -5 // inf, 0.0 == -0.0, 1 / -inf)
print(nan == nan, nan < 1, nan != nan, [nan] == [nan], inf > 10**400, 2**53 == 2.0**53, 2**53 + 1 == 2.0**53, 10**400 > 1e308, 1 == 1.0, 0.1 + 0.2 == 0.3)
print(2.0**0.5, (-8) ** (1 / 3), 0.0**0, inf**0, (-2.0) ** 3, 2.0**-1, 1**nan, 10.0**2)
for op in (lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: 0.0**-1, lambda: 10.0**400, lambda: 1.5 & 1, lambda: "1" + 1.0, lambda: 10**400 * 1.0, lambda: 10**400 / 3, lambda: int(inf), lambda: 1.0 + None, lambda: 1e200**2):
    tell(op)
#| 3.0 -4.0 1.5 0.5 -0.5 (-4.0, 0.5) inf -inf nan nan 5.0 inf 0.0 -1.0 True -0.0
#| False False True True True True False True True False
#| 1.4142135623730951 (1.0000000000000002+1.7320508075688772j) 1.0 1.0 -8.0 0.5 1.0 100.0
#| ZeroDivisionError: division by zero
#| ZeroDivisionError: division by zero
#| ZeroDivisionError: division by zero
#| ZeroDivisionError: zero to a negative power
#| OverflowError: (34, 'Numerical result out of range')
#| TypeError: unsupported operand type(s) for &: 'float' and 'int'
#| TypeError: can only concatenate str (not "float") to str
#| OverflowError: int too large to convert to float
#| OverflowError: integer division result too large for a float
#| OverflowError: cannot convert float infinity to integer
#| TypeError: unsupported operand type(s) for +: 'float' and 'NoneType'
#| OverflowError: (34, 'Numerical result out of range')
