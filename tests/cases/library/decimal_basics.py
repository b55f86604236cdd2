# decimal.Decimal: exact tens, contexts, rounding.

from decimal import Decimal as D, getcontext, localcontext
import decimal


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: D("0.1") + D("0.2"))
tell(lambda: D(0.1))
tell(lambda: D("1.10"))
tell(lambda: D(1) / D(3))
tell(lambda: D("1E+3"))
tell(lambda: D("1.5").quantize(D("1")))
tell(lambda: D("2.5").quantize(D("1")))
tell(lambda: D("2.675").quantize(D("0.01"), decimal.ROUND_HALF_UP))
tell(lambda: D("-0"))
tell(lambda: D("NaN") == D("NaN"))
tell(lambda: D("Infinity") > 5)
tell(lambda: D(1) / D(0))
tell(lambda: D("abc"))
tell(lambda: D("1.0") == 1)
tell(lambda: D("1.0") + 1.5)
tell(lambda: D("10") % D("3"))
tell(lambda: D("-7") // D("2"))
tell(lambda: D(2).sqrt())
tell(lambda: D("3.14").as_tuple())
tell(lambda: D("100").normalize())
tell(lambda: D("1e3").to_integral_value())
tell(lambda: int(D("3.9")))
tell(lambda: f"{D('1234.5'):,.2f}")
tell(lambda: round(D("2.5")))
tell(lambda: D("1.25").adjusted())
tell(lambda: D((1, (2, 3), -1)))
tell(lambda: hash(D(5)) == hash(5))
tell(lambda: D("0.1").as_integer_ratio())
tell(lambda: max(D(1), D("1.5")))
with localcontext() as ctx:
    ctx.prec = 5
    print(D(1) / D(7), getcontext().prec)
print(getcontext().prec)
#| Decimal('0.3')
#| Decimal('0.1000000000000000055511151231257827021181583404541015625')
#| Decimal('1.10')
#| Decimal('0.3333333333333333333333333333')
#| Decimal('1E+3')
#| Decimal('2')
#| Decimal('2')
#| Decimal('2.68')
#| Decimal('-0')
#| False
#| True
#| DivisionByZero: [<class 'decimal.DivisionByZero'>]
#| InvalidOperation: [<class 'decimal.ConversionSyntax'>]
#| True
#| TypeError: unsupported operand type(s) for +: 'decimal.Decimal' and 'float'
#| Decimal('1')
#| Decimal('-3')
#| Decimal('1.414213562373095048801688724')
#| DecimalTuple(sign=0, digits=(3, 1, 4), exponent=-2)
#| Decimal('1E+2')
#| Decimal('1E+3')
#| 3
#| '1,234.50'
#| 2
#| 0
#| Decimal('-2.3')
#| True
#| (1, 10)
#| Decimal('1.5')
#| 0.14286 5
#| 28
