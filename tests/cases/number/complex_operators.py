# Complex numbers: operators, comparisons, and what they lack.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


a, b = 1 + 2j, 3 - 1j
print(a + b, a - b, a * b, a / b, a**2, a**-1, -a, +a, abs(3 + 4j), a == 1 + 2j, a != 1, 1j * 1j, a.conjugate(), a.real, a.imag, 2 == 2 + 0j, hash(2 + 0j) == hash(2), bool(0j))
print(1j, -1j, 0j, complex(-0.0, -0.0), 1e20 + 1e-5j, complex("nan"), complex(float("inf"), -1), 1.0 + 0j, (1 + 0j) ** 0.5, 2**1j, 1j**2)
for op in (lambda: a < b, lambda: a // b, lambda: a % b, lambda: int(a), lambda: float(a), lambda: a / 0, lambda: 0j**-1, lambda: divmod(a, b), lambda: round(a), lambda: a & 1, lambda: a + "1", lambda: 0j**1j):
    tell(op)
print(f"{a} {a:.2f} {a:>12}| {b:+.1e}", str(a), [a], complex(1, 2) + 1.5)
#| (4+1j) (-2+3j) (5+5j) (0.1+0.7000000000000001j) (-3+4j) (0.2-0.4j) (-1-2j) (1+2j) 5.0 True True (-1+0j) (1-2j) 1.0 2.0 True True False
#| 1j (-0-1j) 0j (-0-0j) (1e+20+1e-05j) (nan+0j) (inf-1j) (1+0j) (1+0j) (0.7692389013639721+0.6389612763136348j) (-1+0j)
#| TypeError: '<' not supported between instances of 'complex' and 'complex'
#| TypeError: unsupported operand type(s) for //: 'complex' and 'complex'
#| TypeError: unsupported operand type(s) for %: 'complex' and 'complex'
#| TypeError: int() argument must be a string, a bytes-like object or a real number, not 'complex'
#| TypeError: float() argument must be a string or a real number, not 'complex'
#| ZeroDivisionError: division by zero
#| ZeroDivisionError: zero to a negative or complex power
#| TypeError: unsupported operand type(s) for divmod(): 'complex' and 'complex'
#| TypeError: type complex doesn't define __round__ method
#| TypeError: unsupported operand type(s) for &: 'complex' and 'int'
#| TypeError: unsupported operand type(s) for +: 'complex' and 'str'
#| ZeroDivisionError: zero to a negative or complex power
#| (1+2j) 1.00+2.00j       (1+2j)| +3.0e+00-1.0e+00j (1+2j) [(1+2j)] (2.5+2j)
