# complex: arithmetic, texts, polar forms, comparisons, errors.
import cmath


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


z = 3 + 4j
print(z, z.real, z.imag, abs(z), z.conjugate(), -z, z + 1, z * 2, z / 2, z ** 2, z ** 0.5, z == 3 + 4j, z == 3, 1j * 1j, (1 + 0j) == 1, hash(1 + 0j) == hash(1), z != z, bool(0j), 2 ** z, 1 / z, z - z, z * z.conjugate())
print(complex(1, 2), complex("1+2j"), complex("3"), complex("j"), complex(" -1.5e2j "), complex("(1+1j)"), complex(1.5), complex(), complex(imag=2), complex("inf+nanj"), complex(-0.0, -0.0), repr(1e20j), str(0.5 - 0j), -0j, complex(0, -1), 1_0j)
print(cmath.sqrt(-1), cmath.phase(1j), cmath.polar(1j), cmath.rect(2, 0), cmath.exp(1j * cmath.pi).real, cmath.log(-1), cmath.isclose(1 + 1e-10j, 1), cmath.isnan(complex("nan")), cmath.inf, cmath.infj, round(cmath.sin(1j).imag, 6))
print(f"{z:.2f} {z:g} {z:>12} {1.5 + 2j:+.1f}", z.__complex__() if hasattr(z, "__complex__") else "", sum([1j, 2]), complex(z), [1j, 2 + 0j].index(2), {1j: "x"}[1j], z.__getnewargs__())
attempt(lambda: z < 1)
attempt(lambda: z // 2)
attempt(lambda: z % 2)
attempt(lambda: divmod(z, 2))
attempt(lambda: int(z))
attempt(lambda: float(z))
attempt(lambda: z / 0)
attempt(lambda: 0j ** -1)
attempt(lambda: 0j ** 1j)
attempt(lambda: complex("1 + 2j"))
attempt(lambda: complex("abc"))
attempt(lambda: complex("1", 2))
attempt(lambda: complex(1, "2"))
attempt(lambda: complex([]))
attempt(lambda: z & 1)
attempt(lambda: round(z))
attempt(lambda: max(1j, 2j))
attempt(lambda: format(z, "%"))
attempt(lambda: format(z, "010"))
attempt(lambda: setattr(z, "real", 1))
attempt(lambda: cmath.log(0))
attempt(lambda: [1, 2][1j])
attempt(lambda: complex(1, 2, 3))
attempt(lambda: sorted([2j, 1j]))
#| (3+4j) 3.0 4.0 5.0 (3-4j) (-3-4j) (4+4j) (6+8j) (1.5+2j) (-7+24j) (2+1j) True False (-1+0j) True True False False (-7.461496614688569+2.885492725513448j) (0.12-0.16j) 0j (25+0j)
#| (1+2j) (1+2j) (3+0j) 1j -150j (1+1j) (1.5+0j) 0j 2j (inf+nanj) (-0-0j) 1e+20j (0.5-0j) (-0-0j) -1j 10j
#| 1j 1.5707963267948966 (1.0, 1.5707963267948966) (2+0j) -1.0 3.141592653589793j True True inf infj 1.175201
#| 3.00+4.00j 3+4j       (3+4j) +1.5+2.0j (3+4j) (2+1j) (3+4j) 1 x (3.0, 4.0)
#| TypeError: '<' not supported between instances of 'complex' and 'int'
#| TypeError: unsupported operand type(s) for //: 'complex' and 'int'
#| TypeError: unsupported operand type(s) for %: 'complex' and 'int'
#| TypeError: unsupported operand type(s) for divmod(): 'complex' and 'int'
#| TypeError: int() argument must be a string, a bytes-like object or a real number, not 'complex'
#| TypeError: float() argument must be a string or a real number, not 'complex'
#| ZeroDivisionError: division by zero
#| ZeroDivisionError: zero to a negative or complex power
#| ZeroDivisionError: zero to a negative or complex power
#| ValueError: complex() arg is a malformed string
#| ValueError: complex() arg is a malformed string
#| TypeError: complex() argument 'real' must be a real number, not str
#| TypeError: complex() argument 'imag' must be a real number, not str
#| TypeError: complex() argument must be a string or a number, not list
#| TypeError: unsupported operand type(s) for &: 'complex' and 'int'
#| TypeError: type complex doesn't define __round__ method
#| TypeError: '>' not supported between instances of 'complex' and 'complex'
#| ValueError: Unknown format code '%' for object of type 'complex'
#| ValueError: Zero padding is not allowed in complex format specifier
#| AttributeError: readonly attribute
#| ValueError: math domain error
#| TypeError: list indices must be integers or slices, not complex
#| TypeError: complex() takes at most 2 arguments (3 given)
#| TypeError: '<' not supported between instances of 'complex' and 'complex'
