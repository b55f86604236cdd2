# decimal: what money programs do: sums, rounding, formatting, comparing with other numbers.
from decimal import ROUND_HALF_UP, Decimal as D, getcontext, localcontext

price, tax = D("19.99"), D("0.0825")
total = price * 3
print(total, total * tax, (total * (1 + tax)).quantize(D("0.01"), ROUND_HALF_UP), sum([D("0.10")] * 3), D("0.1") + D("0.2") == D("0.3"), 0.1 + 0.2 == 0.3, D(0.1) == 0.1, D("0.1") == 0.1, D("1.10") + 1, D(5) / 3, D(7) // 2, D(-7) // 2, D(-7) % 2, -7 % 2, D(2) ** 10, D(2) ** -1, D("1e3"), D("1E+3").to_integral_value(), D("1234.5").__round__(-2) if False else round(D("1234.5678"), 2), round(D("2.5")), int(D("-3.9")), float(D("1.25")), abs(D("-1")), -D("0"), +D("1.20"), D("3").sqrt(), D("1.00").normalize(), D("100").normalize(), D("0E-5"), str(D("1E-7")), D("0.000001"))
for text in ("1,000", "1.2.3", "", " 1 ", "1_000", "0x1", "1e", "inf", "-NaN", "é", "١٢"):
    try:
        print(repr(text), D(text))
    except Exception as error:
        print(repr(text), type(error).__name__, error)
print(f"{D('1234567.891'):,.2f} {D('0.5'):.0%} {D('3.14159'):.3} {D('1E+5'):f} {D('5'):>8} {D('-5'):+} {D('1.5'):08.3f} {D('0.00001234'):e} {D('12'):n} {D('NaN'):>5} {D('1.0'):g}")
print(sorted([D("1.5"), 1, 2.5, D("-1")]), max(D(1), 2), D("1.0") == 1, D("1.5") == 1.5, hash(D("1.0")) == hash(1), D(3) in [3.0], {D("1.0"): "x"}[1], D("Infinity") > 10 ** 100, D("NaN") == D("NaN"), D(1).compare(D(2)), D("1.0").compare_total(D("1")), bool(D("0.0")), D(1) < 1.5, divmod(D(7), 2))
for action in (lambda: D(1) + 1.5, lambda: D(1) + "1", lambda: D("a") , lambda: D(1) / 0, lambda: D(0) / 0, lambda: D([]), lambda: D(None), lambda: D("1") < "2", lambda: D("sNaN") == 1, lambda: round(D("NaN")), lambda: D(1).quantize(D("1e-30")), lambda: D("1").sqrt(5), lambda: D(-1).ln(), lambda: D(2) ** D("1e9"), lambda: format(D(1), "d"), lambda: D((1, 2)), lambda: int(D("Infinity")), lambda: hash(D("sNaN")), lambda: D("5") & 1):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
with localcontext() as ctx:
    ctx.prec = 4
    print(D(2).sqrt(), D(1) / 7, D("123456") + 0, sum(D(1) / n for n in range(1, 5)))
getcontext().prec = 50
print(D(1) / 7, D(2).sqrt(), D(10).ln(), D(1).exp(), D("1e-400") * 1)
#| 59.97 4.947525 64.92 0.30 True False True False 2.10 1.666666666666666666666666667 3 -3 -1 1 1024 0.5 1E+3 1E+3 1234.57 2 -3 1.25 1 0 1.20 1.732050807568877293527446342 1 1E+2 0.00000 1E-7 0.000001
#| '1,000' InvalidOperation [<class 'decimal.ConversionSyntax'>]
#| '1.2.3' InvalidOperation [<class 'decimal.ConversionSyntax'>]
#| '' InvalidOperation [<class 'decimal.ConversionSyntax'>]
#| ' 1 ' 1
#| '1_000' 1000
#| '0x1' InvalidOperation [<class 'decimal.ConversionSyntax'>]
#| '1e' InvalidOperation [<class 'decimal.ConversionSyntax'>]
#| 'inf' Infinity
#| '-NaN' -NaN
#| 'é' InvalidOperation [<class 'decimal.ConversionSyntax'>]
#| '١٢' 12
#| 1,234,567.89 50% 3.14 100000        5 -5 0001.500 1.234e-5 12   NaN 1.0
#| [Decimal('-1'), 1, Decimal('1.5'), 2.5] 2 True True True True x True False -1 -1 False True (Decimal('3'), Decimal('1'))
#| TypeError unsupported operand type(s) for +: 'decimal.Decimal' and 'float'
#| TypeError unsupported operand type(s) for +: 'decimal.Decimal' and 'str'
#| InvalidOperation [<class 'decimal.ConversionSyntax'>]
#| DivisionByZero [<class 'decimal.DivisionByZero'>]
#| InvalidOperation [<class 'decimal.DivisionUndefined'>]
#| ValueError argument must be a sequence of length 3
#| TypeError conversion from NoneType to Decimal is not supported
#| TypeError '<' not supported between instances of 'decimal.Decimal' and 'str'
#| InvalidOperation [<class 'decimal.InvalidOperation'>]
#| ValueError cannot convert NaN to integer
#| InvalidOperation [<class 'decimal.InvalidOperation'>]
#| TypeError optional argument must be a context
#| InvalidOperation [<class 'decimal.InvalidOperation'>]
#| Overflow [<class 'decimal.Overflow'>]
#| ValueError invalid format string
#| ValueError argument must be a sequence of length 3
#| OverflowError cannot convert Infinity to integer
#| TypeError Cannot hash a signaling NaN value
#| TypeError unsupported operand type(s) for &: 'decimal.Decimal' and 'int'
#| 1.414 0.1429 1.235E+5 2.083
#| 0.14285714285714285714285714285714285714285714285714 1.4142135623730950488016887242096980785696718753769 2.3025850929940456840179914546843642076011014886288 2.7182818284590452353602874713526624977572470937000 1E-400
