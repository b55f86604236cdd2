# decimal: precision, rounding modes, traps, flags, special values, quantize and friends.
from decimal import (ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, ROUND_05UP,
                     BasicContext, Context, Decimal, DivisionByZero, ExtendedContext, Inexact, InvalidOperation, Overflow, getcontext, localcontext, setcontext)

D = Decimal
print(getcontext())
for mode in (ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, ROUND_05UP):
    print(mode, [str(D(x).quantize(D("0.1"), rounding=mode)) for x in ("1.25", "-1.25", "1.35", "1.05", "-1.01", "1.06")])


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error, [type(a).__name__ for a in error.args])


attempt(lambda: D(1) / 0)
attempt(lambda: D(0) / 0)
attempt(lambda: D("abc"))
attempt(lambda: D(-1).sqrt())
attempt(lambda: D("1e400").quantize(D("1e-400")))
attempt(lambda: D("9e999999") * 10)
attempt(lambda: int(D("Infinity")))
attempt(lambda: int(D("NaN")))
attempt(lambda: D("NaN") < 1)
attempt(lambda: D("sNaN") + 1)
attempt(lambda: D(1) + 1.5)
attempt(lambda: D(1) < "a")
attempt(lambda: D(2) ** D("0.5"))
attempt(lambda: D(-8) ** D("0.5"))
with localcontext() as context:
    context.prec = 5
    print(D(1) / 3, D("1234567") + 0, +D("1.234567"), D("1234567"), context.flags[Inexact])
    context.traps[DivisionByZero] = False
    print(D(1) / 0, -D(1) / 0, context.flags[DivisionByZero])
    context.traps[Inexact] = True
    attempt(lambda: D(1) / 3)
with localcontext(prec=3, rounding=ROUND_UP):
    print(D(2) / 3, D("1.001") + 0)
setcontext(ExtendedContext)
print(D(0) / 0, D(1) / 0, D("x" if False else "NaN") == D("NaN"), getcontext().prec)
setcontext(Context(prec=28))
print(Context(prec=4, rounding=ROUND_DOWN).create_decimal("3.14159"), Context(prec=3).divide(D(1), D(7)), BasicContext.prec)
print(D("1.20") == D("1.2"), D("1.20").compare_total(D("1.2")), D("1.20").normalize(), D("120").normalize(), D("1.20").as_tuple(), D("-0"), D("1E+3"), D("1E+3").to_eng_string())
print(D("123.456").adjusted(), D("3.7").to_integral_value(), D("2.5").to_integral_exact(), D(10).ln(), D(100).log10(), D(1).exp(), D(7).remainder_near(D(4)), D(-7) % 4, D(-7) // 4, divmod(D(7), D(-2)))
print(D("1.1").as_integer_ratio(), D("0.1") + D("0.2") == D("0.3"), D(0.1), D.from_float(0.5), round(D("2.675"), 2), round(D("2.5")), f"{D('1234567.891'):,.2f}|{D('0.000001'):.3e}|{D('5'):>6}|{D('12.5'):%}")
print(D("Infinity").is_infinite(), D("NaN").is_nan(), D("-0").is_signed(), D("1e-7"), D("0.0000001"), D("123E-2"), D("1_000.5"), D(" 2 "), D((1, (1, 2, 3), -2)), hash(D("1.0")) == hash(1), D("1.10").same_quantum(D("2.22")))
print(max(D("1"), D("NaN").max(D(3))), D(3).fma(2, 4), D("1.5").scaleb(3), D("12345").shift(2), D("12345").rotate(1), D(5).next_plus(), D("101").logical_and(D("110")), D("-5").copy_abs(), D(5).copy_sign(D(-1)), D("7").number_class())
#| Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[InvalidOperation, DivisionByZero, Overflow])
#| ROUND_CEILING ['1.3', '-1.2', '1.4', '1.1', '-1.0', '1.1']
#| ROUND_DOWN ['1.2', '-1.2', '1.3', '1.0', '-1.0', '1.0']
#| ROUND_FLOOR ['1.2', '-1.3', '1.3', '1.0', '-1.1', '1.0']
#| ROUND_HALF_DOWN ['1.2', '-1.2', '1.3', '1.0', '-1.0', '1.1']
#| ROUND_HALF_EVEN ['1.2', '-1.2', '1.4', '1.0', '-1.0', '1.1']
#| ROUND_HALF_UP ['1.3', '-1.3', '1.4', '1.1', '-1.0', '1.1']
#| ROUND_UP ['1.3', '-1.3', '1.4', '1.1', '-1.1', '1.1']
#| ROUND_05UP ['1.2', '-1.2', '1.3', '1.1', '-1.1', '1.1']
#| DivisionByZero: [<class 'decimal.DivisionByZero'>] ['list']
#| InvalidOperation: [<class 'decimal.DivisionUndefined'>] ['list']
#| InvalidOperation: [<class 'decimal.ConversionSyntax'>] ['list']
#| InvalidOperation: [<class 'decimal.InvalidOperation'>] ['list']
#| InvalidOperation: [<class 'decimal.InvalidOperation'>] ['list']
#| Overflow: [<class 'decimal.Overflow'>] ['list']
#| OverflowError: cannot convert Infinity to integer ['str']
#| ValueError: cannot convert NaN to integer ['str']
#| InvalidOperation: [<class 'decimal.InvalidOperation'>] ['list']
#| InvalidOperation: [<class 'decimal.InvalidOperation'>] ['list']
#| TypeError: unsupported operand type(s) for +: 'decimal.Decimal' and 'float' ['str']
#| TypeError: '<' not supported between instances of 'decimal.Decimal' and 'str' ['str']
#| 1.414213562373095048801688724
#| InvalidOperation: [<class 'decimal.InvalidOperation'>] ['list']
#| 0.33333 1.2346E+6 1.2346 1234567 True
#| Infinity -Infinity True
#| Inexact: [<class 'decimal.Inexact'>] ['list']
#| 0.667 1.01
#| NaN Infinity False 9
#| 3.141 0.143 9
#| True -1 1.2 1.2E+2 DecimalTuple(sign=0, digits=(1, 2, 0), exponent=-2) -0 1E+3 1E+3
#| 2 4 2 2.302585092994045684017991455 2 2.718281828459045235360287471 -1 -3 -1 (Decimal('-3'), Decimal('1'))
#| (11, 10) True 0.1000000000000000055511151231257827021181583404541015625 0.5 2.68 2 1,234,567.89|1.000e-6|     5|1250%
#| True True True 1E-7 1E-7 1.23 1000.5 2 -1.23 True True
#| 3 10 1.5E+3 1234500 123450 5.000000000000000000000000001 100 5 -5 +Normal
