# Decimal in everyday use: rounding money, contexts, quantize, special values.

from decimal import (
    ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, Decimal, DivisionByZero, InvalidOperation, getcontext, localcontext,
)

price = Decimal("19.99")
tax = (price * Decimal("0.0825")).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
print(tax, price + tax, sum([price] * 3))
for mode in (ROUND_DOWN, ROUND_UP, ROUND_HALF_EVEN, ROUND_HALF_UP):
    print(mode, [str(Decimal(x).quantize(Decimal("1"), rounding=mode)) for x in ("2.5", "-2.5", "3.5", "1.1")])
print(Decimal(0.1), Decimal("0.1") + Decimal("0.2") == Decimal("0.3"), 0.1 + 0.2 == 0.3)
with localcontext() as ctx:
    ctx.prec = 5
    print(Decimal(1) / Decimal(3), Decimal(2).sqrt())
print(Decimal(1) / Decimal(7), getcontext().prec)
try:
    Decimal(1) / 0
except DivisionByZero as error:
    print(type(error).__name__, error)
try:
    Decimal("abc")
except InvalidOperation as error:
    print(type(error).__name__, error)
print(Decimal("NaN") == Decimal("NaN"), Decimal("Infinity") > 10**100, Decimal("-0"), Decimal("1E+3"), Decimal("1E+3") + 0)
print(Decimal("123.4500").normalize(), Decimal("1200").normalize(), Decimal("3.14159").as_tuple())
print(f"{Decimal('1234567.891'):,.2f} {Decimal('0.000001234'):e} {Decimal('12'):08.1f} {Decimal('0.25'):.0%}")
print(Decimal("7") // Decimal("2"), Decimal("-7") % Decimal("3"), divmod(Decimal(7), 2), Decimal(2) ** 10, Decimal(2) ** Decimal("0.5"))
print(Decimal("1.10").compare(Decimal("1.1")), Decimal("1.10").compare_total(Decimal("1.1")), hash(Decimal("1.0")) == hash(1))
try:
    Decimal("1.5") + 1.5
except TypeError as error:
    print(error)
print(Decimal("1.5") < 2.5, int(Decimal("9.99")), round(Decimal("2.675"), 2), Decimal.from_float(0.5), Decimal("2.5").to_integral_value())
print(max(Decimal("1"), Decimal("1.0")), Decimal("1e-7"), Decimal("0.000001"), Decimal("5").scaleb(-3), Decimal("12.3").adjusted())
#| 1.65 21.64 59.97
#| ROUND_DOWN ['2', '-2', '3', '1']
#| ROUND_UP ['3', '-3', '4', '2']
#| ROUND_HALF_EVEN ['2', '-2', '4', '1']
#| ROUND_HALF_UP ['3', '-3', '4', '1']
#| 0.1000000000000000055511151231257827021181583404541015625 True False
#| 0.33333 1.4142
#| 0.1428571428571428571428571429 28
#| DivisionByZero [<class 'decimal.DivisionByZero'>]
#| InvalidOperation [<class 'decimal.ConversionSyntax'>]
#| False True -0 1E+3 1000
#| 123.45 1.2E+3 DecimalTuple(sign=0, digits=(3, 1, 4, 1, 5, 9), exponent=-5)
#| 1,234,567.89 1.234e-6 000012.0 25%
#| 3 -1 (Decimal('3'), Decimal('1')) 1024 1.414213562373095048801688724
#| 0 -1 True
#| unsupported operand type(s) for +: 'decimal.Decimal' and 'float'
#| True 9 2.68 0.5 2
#| 1 1E-7 0.000001 0.005 1
