from decimal import *
import decimal
print(Decimal('0.1')+Decimal('0.2'), Decimal(0.1), repr(Decimal('1.10')), Decimal(10)/3, Decimal('1.25').quantize(Decimal('0.1')), Decimal('1.25').quantize(Decimal('.1'), rounding=ROUND_HALF_UP))
print(getcontext())
getcontext().prec = 6
print(Decimal(1)/Decimal(7), Decimal(2).sqrt(), Decimal(1).exp(), Decimal(10).ln(), Decimal('3.14')**2, Decimal(2)**Decimal('0.5'))
getcontext().prec = 28
try: Decimal(1)/0
except ZeroDivisionError as e: print(type(e), e)
try: Decimal('abc')
except InvalidOperation as e: print(type(e), e)
try: Decimal(0)/0
except DecimalException as e: print(type(e), e)
with localcontext() as ctx:
    ctx.prec = 50; print(Decimal(1)/7)
with localcontext(prec=5) as c: print(Decimal(22)/7)
print(sum([Decimal('0.1')]*10), Decimal('0.1')*3 == Decimal('0.3'), hash(Decimal('2.5'))==hash(2.5), Decimal(1)==1.0, Decimal('1.5') < 2, max(Decimal(1), Decimal(2)))
print(f"{Decimal('1234567.891'):,.2f}", '%.2f' % Decimal('2.675'), round(Decimal('2.675'),2), round(Decimal('2.5')), int(Decimal('-3.7')), float(Decimal('0.5')))
print(Decimal((1,(1,2,3),-2)), Decimal('123.456').as_tuple(), Decimal('-0'), Decimal('NaN'), Decimal('Infinity')>10**100)
try: Decimal(1)+1.5
except TypeError as e: print(e)
try: Decimal(1)+'a'
except TypeError as e: print(e)
print(Decimal('1E+3').normalize(), Decimal('100').normalize(), Decimal('1.200').normalize(), Decimal('7')//2, Decimal(-7)//2, Decimal(-7)%3, divmod(Decimal(7),2), Decimal('1e3').to_eng_string())
for r in (ROUND_UP,ROUND_DOWN,ROUND_CEILING,ROUND_FLOOR,ROUND_HALF_UP,ROUND_HALF_DOWN,ROUND_HALF_EVEN,ROUND_05UP): print(r, *[Decimal(x).quantize(Decimal('1'), rounding=r) for x in ('2.5','-2.5','1.1','-1.1','1.5')])
print(Decimal('1.1').compare(2), Decimal(3).max(4), Decimal('2').is_nan(), type(Decimal(1)), decimal.getcontext().flags[Inexact])
def pi():
    getcontext().prec += 2
    three = Decimal(3)
    lasts, t, s, n, na, d, da = 0, three, 3, 1, 0, 0, 24
    while s != lasts:
        lasts = s
        n, na = n+na, na+8
        d, da = d+da, da+32
        t = (t * n) / d
        s += t
    getcontext().prec -= 2
    return +s
print(pi())
import math
print(math.floor(Decimal('2.7')), math.sqrt(Decimal(4)), abs(Decimal(-2)), -Decimal(1), +Decimal('1.0'), sorted([Decimal('3'),Decimal('1.5')]), Decimal('1_000.5'), Decimal(' 3 '))
c = Context(prec=4, rounding=ROUND_DOWN); print(c.divide(Decimal(2), 3), c.create_decimal('3.14159'), c)
from fractions import Fraction
print(Fraction(Decimal('0.75')), Decimal('0.5').as_integer_ratio())
import numbers; print(isinstance(Decimal(1), numbers.Number), isinstance(Decimal(1), numbers.Real), isinstance(3, numbers.Integral), isinstance(2.5, numbers.Real))
setcontext(ExtendedContext); print(Decimal(1)/0, Decimal(-1)/0, Decimal(0)/0)
#| 0.3 0.1000000000000000055511151231257827021181583404541015625 Decimal('1.10') 3.333333333333333333333333333 1.2 1.3
#| Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[Inexact, FloatOperation, Rounded], traps=[InvalidOperation, DivisionByZero, Overflow])
#| 0.142857 1.41421 2.71828 2.30259 9.8596 1.41421
#| <class 'decimal.DivisionByZero'> [<class 'decimal.DivisionByZero'>]
#| <class 'decimal.InvalidOperation'> [<class 'decimal.ConversionSyntax'>]
#| <class 'decimal.InvalidOperation'> [<class 'decimal.DivisionUndefined'>]
#| 0.14285714285714285714285714285714285714285714285714
#| 3.1429
#| 1.0 True True True True 2
#| 1,234,567.89 2.67 2.68 2 -3 0.5
#| -1.23 DecimalTuple(sign=0, digits=(1, 2, 3, 4, 5, 6), exponent=-3) -0 NaN True
#| unsupported operand type(s) for +: 'decimal.Decimal' and 'float'
#| unsupported operand type(s) for +: 'decimal.Decimal' and 'str'
#| 1E+3 1E+2 1.2 3 -3 -1 (Decimal('3'), Decimal('1')) 1E+3
#| ROUND_UP 3 -3 2 -2 2
#| ROUND_DOWN 2 -2 1 -1 1
#| ROUND_CEILING 3 -2 2 -1 2
#| ROUND_FLOOR 2 -3 1 -2 1
#| ROUND_HALF_UP 3 -3 1 -1 2
#| ROUND_HALF_DOWN 2 -2 1 -1 1
#| ROUND_HALF_EVEN 2 -2 1 -1 2
#| ROUND_05UP 2 -2 1 -1 1
#| -1 4 False <class 'decimal.Decimal'> True
#| 3.141592653589793238462643383
#| 2 2.0 2 -1 1.0 [Decimal('1.5'), Decimal('3')] 1000.5 3
#| 0.6666 3.141 Context(prec=4, rounding=ROUND_DOWN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[Inexact, Rounded], traps=[InvalidOperation, DivisionByZero, Overflow])
#| 3/4 (1, 2)
#| True False True True
#| Infinity -Infinity NaN
