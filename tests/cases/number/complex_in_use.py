# complex numbers: parts, arithmetic, functions, printing, errors.

import cmath

z = 3 + 4j
print(z, z.real, z.imag, abs(z), z.conjugate(), -z, z * 1j, z / (1 - 1j), z**2, z**0.5, z == 3 + 4j, z != 3, complex("1-2j"), complex(1), complex(1.5, -0.0), 1j**2, (1 + 0j) == 1, hash(1 + 0j) == hash(1), bool(0j), complex(" 2j "), 1e400j)
print(cmath.polar(1j), cmath.rect(2, cmath.pi / 2), cmath.sqrt(-4), cmath.exp(1j * cmath.pi), cmath.phase(-1), cmath.isclose(1, 1 + 1e-12j), cmath.isnan(complex("nan")), f"{z:.2f} {z:>12} {1j:+.1e}", repr(-0j), repr(complex(0.0, -0.0)), [1j, 2 - 3j], sum([1j, 2]))
for wrong in (lambda: z < 1, lambda: z // 1, lambda: z % 2, lambda: int(z), lambda: float(z), lambda: complex("1 + 2j"), lambda: complex("a"), lambda: z / 0, lambda: 0j**-1, lambda: round(z), lambda: divmod(z, 1), lambda: complex("1", 2), lambda: complex([]), lambda: max(z, 1), lambda: f"{z:d}", lambda: cmath.log(0)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
#| (3+4j) 3.0 4.0 5.0 (3-4j) (-3-4j) (-4+3j) (-0.5+3.5j) (-7+24j) (2+1j) True True (1-2j) (1+0j) (1.5-0j) (-1+0j) True True False 2j infj
#| (1.0, 1.5707963267948966) (1.2246467991473532e-16+2j) 2j (-1+1.2246467991473532e-16j) 3.141592653589793 True True 3.00+4.00j       (3+4j) +0.0e+00+1.0e+00j (-0-0j) -0j [1j, (2-3j)] (2+1j)
#| TypeError '<' not supported between instances of 'complex' and 'int'
#| TypeError unsupported operand type(s) for //: 'complex' and 'int'
#| TypeError unsupported operand type(s) for %: 'complex' and 'int'
#| TypeError int() argument must be a string, a bytes-like object or a real number, not 'complex'
#| TypeError float() argument must be a string or a real number, not 'complex'
#| ValueError complex() arg is a malformed string
#| ValueError complex() arg is a malformed string
#| ZeroDivisionError division by zero
#| ZeroDivisionError zero to a negative or complex power
#| TypeError type complex doesn't define __round__ method
#| TypeError unsupported operand type(s) for divmod(): 'complex' and 'int'
#| TypeError complex() argument 'real' must be a real number, not str
#| TypeError complex() argument must be a string or a number, not list
#| TypeError '>' not supported between instances of 'int' and 'complex'
#| ValueError Unknown format code 'd' for object of type 'complex'
#| ValueError math domain error
