import math

def t(shown, run):
    try:
        print(shown, '->', repr(run()))
    except Exception as e:
        print(shown, '->', type(e).__name__ + ':', e)

t('math.sqrt(-1)', lambda: (math.sqrt(-1)))
t("math.sqrt('a')", lambda: (math.sqrt('a')))
t("math.sqrt(float('nan'))", lambda: (math.sqrt(float('nan'))))
t("math.sqrt(float('inf'))", lambda: (math.sqrt(float('inf'))))
t('math.log(0)', lambda: (math.log(0)))
t('math.log(-1)', lambda: (math.log(-1)))
t('math.log(-10**400)', lambda: (math.log(-10**400)))
t('math.log(10**400)', lambda: (math.log(10**400)))
t('math.log(8,2)', lambda: (math.log(8,2)))
t('math.log(8,1)', lambda: (math.log(8,1)))
t('math.log(8,0)', lambda: (math.log(8,0)))
t('math.log(8,-2)', lambda: (math.log(8,-2)))
t('math.log(0.0)', lambda: (math.log(0.0)))
t('math.log()', lambda: (math.log()))
t('math.log(1,2,3)', lambda: (math.log(1,2,3)))
t("math.log('a')", lambda: (math.log('a')))
t('math.log2(0)', lambda: (math.log2(0)))
t('math.log2(8), math.log2(10**400), math.log2(2**1000)', lambda: (math.log2(8), math.log2(10**400), math.log2(2**1000)))
t('math.log2(-1)', lambda: (math.log2(-1)))
t('math.log10(0)', lambda: (math.log10(0)))
t('math.log10(1000), math.log10(10**400)', lambda: (math.log10(1000), math.log10(10**400)))
t('math.log1p(-1)', lambda: (math.log1p(-1)))
t('math.log1p(-2)', lambda: (math.log1p(-2)))
t('math.acos(2)', lambda: (math.acos(2)))
t('math.asin(-2)', lambda: (math.asin(-2)))
t('math.acosh(0.5)', lambda: (math.acosh(0.5)))
t('math.atanh(1)', lambda: (math.atanh(1)))
t('math.atanh(2)', lambda: (math.atanh(2)))
t("math.sin(float('inf'))", lambda: (math.sin(float('inf'))))
t("math.cos(float('inf'))", lambda: (math.cos(float('inf'))))
t("math.tan(float('-inf'))", lambda: (math.tan(float('-inf'))))
t('math.exp(1000)', lambda: (math.exp(1000)))
t('math.exp(-1000)', lambda: (math.exp(-1000)))
t('math.exp2(2000)', lambda: (math.exp2(2000)))
t('math.expm1(1000)', lambda: (math.expm1(1000)))
t('math.cosh(1000)', lambda: (math.cosh(1000)))
t('math.sinh(-1000)', lambda: (math.sinh(-1000)))
t('math.pow(0,-1)', lambda: (math.pow(0,-1)))
t('math.pow(-1,0.5)', lambda: (math.pow(-1,0.5)))
t('math.pow(10,400)', lambda: (math.pow(10,400)))
t('math.pow(2,3)', lambda: (math.pow(2,3)))
t("math.pow('a',1)", lambda: (math.pow('a',1)))
t('math.fmod(1,0)', lambda: (math.fmod(1,0)))
t("math.fmod(float('inf'),1)", lambda: (math.fmod(float('inf'),1)))
t('math.fmod(-7,3), math.fmod(7,-3)', lambda: (math.fmod(-7,3), math.fmod(7,-3)))
t('math.remainder(7,2), math.remainder(1,0.3)', lambda: (math.remainder(7,2), math.remainder(1,0.3)))
t('math.remainder(1,0)', lambda: (math.remainder(1,0)))
t('math.gamma(0)', lambda: (math.gamma(0)))
t('math.gamma(-1)', lambda: (math.gamma(-1)))
t('math.gamma(200)', lambda: (math.gamma(200)))
t('math.gamma(5), math.gamma(0.5), math.gamma(171)', lambda: (math.gamma(5), math.gamma(0.5), math.gamma(171)))
t('math.lgamma(0)', lambda: (math.lgamma(0)))
t('math.lgamma(-3)', lambda: (math.lgamma(-3)))
t('math.lgamma(10), math.lgamma(0.5), math.lgamma(100)', lambda: (math.lgamma(10), math.lgamma(0.5), math.lgamma(100)))
t('math.factorial(-1)', lambda: (math.factorial(-1)))
t('math.factorial(1.5)', lambda: (math.factorial(1.5)))
t('math.factorial(5.0)', lambda: (math.factorial(5.0)))
t("math.factorial('a')", lambda: (math.factorial('a')))
t('math.factorial(20), math.factorial(30), math.factorial(0)', lambda: (math.factorial(20), math.factorial(30), math.factorial(0)))
t('math.factorial(10**20)', lambda: (math.factorial(10**20)))
t('math.comb(5,2), math.comb(5,6), math.comb(0,0), math.comb(100,50)', lambda: (math.comb(5,2), math.comb(5,6), math.comb(0,0), math.comb(100,50)))
t('math.comb(-1,2)', lambda: (math.comb(-1,2)))
t('math.comb(2,-1)', lambda: (math.comb(2,-1)))
t('math.comb(2.0,1)', lambda: (math.comb(2.0,1)))
t('math.perm(5,2), math.perm(5), math.perm(5,6), math.perm(5,None)', lambda: (math.perm(5,2), math.perm(5), math.perm(5,6), math.perm(5,None)))
t('math.perm(-1)', lambda: (math.perm(-1)))
t('math.perm(2,-1)', lambda: (math.perm(2,-1)))
t('math.gcd(), math.gcd(12), math.gcd(12,18), math.gcd(-12,18,27), math.gcd(0,0)', lambda: (math.gcd(), math.gcd(12), math.gcd(12,18), math.gcd(-12,18,27), math.gcd(0,0)))
t('math.gcd(1.5)', lambda: (math.gcd(1.5)))
t('math.lcm(), math.lcm(4,6), math.lcm(0,5), math.lcm(-4,6)', lambda: (math.lcm(), math.lcm(4,6), math.lcm(0,5), math.lcm(-4,6)))
t("math.lcm('a')", lambda: (math.lcm('a')))
t('math.isqrt(10), math.isqrt(10**40), math.isqrt(0)', lambda: (math.isqrt(10), math.isqrt(10**40), math.isqrt(0)))
t('math.isqrt(-1)', lambda: (math.isqrt(-1)))
t('math.isqrt(1.5)', lambda: (math.isqrt(1.5)))
t('math.floor(1.5), math.floor(-1.5), math.floor(5), math.ceil(1.2), math.ceil(-1.2), math.trunc(-1.7)', lambda: (math.floor(1.5), math.floor(-1.5), math.floor(5), math.ceil(1.2), math.ceil(-1.2), math.trunc(-1.7)))
t("math.floor('a')", lambda: (math.floor('a')))
t("math.ceil(float('nan'))", lambda: (math.ceil(float('nan'))))
t("math.floor(float('inf'))", lambda: (math.floor(float('inf'))))
t("math.trunc('a')", lambda: (math.trunc('a')))
t('math.hypot(3,4), math.hypot(), math.hypot(1,2,3), math.hypot(1e200,1e200), math.hypot(-5)', lambda: (math.hypot(3,4), math.hypot(), math.hypot(1,2,3), math.hypot(1e200,1e200), math.hypot(-5)))
t('math.dist([1,2],[4,6]), math.dist((0,),(5,))', lambda: (math.dist([1,2],[4,6]), math.dist((0,),(5,))))
t('math.dist([1],[1,2])', lambda: (math.dist([1],[1,2])))
t('math.dist(5,6)', lambda: (math.dist(5,6)))
t('math.fsum([0.1]*10), math.fsum([]), math.fsum([1e16,1,-1e16])', lambda: (math.fsum([0.1]*10), math.fsum([]), math.fsum([1e16,1,-1e16])))
t("math.fsum(['a'])", lambda: (math.fsum(['a'])))
t("math.fsum([float('inf'),-float('inf')])", lambda: (math.fsum([float('inf'),-float('inf')])))
t('math.fsum([1e308,1e308])', lambda: (math.fsum([1e308,1e308])))
t('math.prod([1,2,3]), math.prod([]), math.prod([1.5,2]), math.prod([2],start=5)', lambda: (math.prod([1,2,3]), math.prod([]), math.prod([1.5,2]), math.prod([2],start=5)))
t('math.prod(5)', lambda: (math.prod(5)))
t("math.prod(['a','b'])", lambda: (math.prod(['a','b'])))
t('math.sumprod([1,2,3],[4,5,6]), math.sumprod([1.5],[2]), math.sumprod([],[])', lambda: (math.sumprod([1,2,3],[4,5,6]), math.sumprod([1.5],[2]), math.sumprod([],[])))
t('math.sumprod([1],[1,2])', lambda: (math.sumprod([1],[1,2])))
t('math.isclose(1,1.0000000001), math.isclose(1,1.1), math.isclose(1,1.1,rel_tol=.2), math.isclose(0,1e-10,abs_tol=1e-9)', lambda: (math.isclose(1,1.0000000001), math.isclose(1,1.1), math.isclose(1,1.1,rel_tol=.2), math.isclose(0,1e-10,abs_tol=1e-9)))
t('math.isclose(1,1,rel_tol=-1)', lambda: (math.isclose(1,1,rel_tol=-1)))
t("math.isnan(float('nan')), math.isinf(float('inf')), math.isfinite(1), math.isnan(5)", lambda: (math.isnan(float('nan')), math.isinf(float('inf')), math.isfinite(1), math.isnan(5)))
t("math.isnan('a')", lambda: (math.isnan('a')))
t("math.modf(3.5), math.modf(-3.5), math.modf(float('inf')), math.modf(5)", lambda: (math.modf(3.5), math.modf(-3.5), math.modf(float('inf')), math.modf(5)))
t("math.frexp(8), math.frexp(0), math.frexp(-0.1), math.frexp(float('inf'))", lambda: (math.frexp(8), math.frexp(0), math.frexp(-0.1), math.frexp(float('inf'))))
t('math.ldexp(0.5,4), math.ldexp(1,-1074), math.ldexp(1,-2000), math.ldexp(0,10**30)', lambda: (math.ldexp(0.5,4), math.ldexp(1,-1074), math.ldexp(1,-2000), math.ldexp(0,10**30)))
t('math.ldexp(1,2000)', lambda: (math.ldexp(1,2000)))
t('math.ldexp(1,1.5)', lambda: (math.ldexp(1,1.5)))
t('math.copysign(3,-0.0), math.copysign(-3,1), math.fabs(-3), math.fabs(2)', lambda: (math.copysign(3,-0.0), math.copysign(-3,1), math.fabs(-3), math.fabs(2)))
t('math.degrees(math.pi), math.radians(180), math.degrees(1), math.radians(1)', lambda: (math.degrees(math.pi), math.radians(180), math.degrees(1), math.radians(1)))
t('math.nextafter(1,2), math.nextafter(0,1), math.nextafter(1,2,steps=3), math.nextafter(5,5)', lambda: (math.nextafter(1,2), math.nextafter(0,1), math.nextafter(1,2,steps=3), math.nextafter(5,5)))
t('math.nextafter(1,2,steps=-1)', lambda: (math.nextafter(1,2,steps=-1)))
t("math.ulp(1), math.ulp(0), math.ulp(float('inf')), math.ulp(1e300)", lambda: (math.ulp(1), math.ulp(0), math.ulp(float('inf')), math.ulp(1e300)))
t('math.fma(2,3,4)', lambda: (math.fma(2,3,4)))
t("math.fma(float('inf'),0,1)", lambda: (math.fma(float('inf'),0,1)))
t('math.pi, math.e, math.tau, math.inf, math.nan', lambda: (math.pi, math.e, math.tau, math.inf, math.nan))
t('math.sqrt(2), math.sqrt(16), math.sqrt(10**20)', lambda: (math.sqrt(2), math.sqrt(16), math.sqrt(10**20)))
t('math.sqrt(10**400)', lambda: (math.sqrt(10**400)))
t('math.sin(0), math.sin(math.pi), math.cos(math.pi), math.tan(math.pi/4), math.sin(math.pi/6), math.cos(math.pi/3)', lambda: (math.sin(0), math.sin(math.pi), math.cos(math.pi), math.tan(math.pi/4), math.sin(math.pi/6), math.cos(math.pi/3)))
t('math.atan2(1,1), math.atan2(0,-1), math.atan2(-0.0,-1), math.atan2(0,0)', lambda: (math.atan2(1,1), math.atan2(0,-1), math.atan2(-0.0,-1), math.atan2(0,0)))
t('math.asin(1), math.acos(1), math.atan(1), math.acos(0)', lambda: (math.asin(1), math.acos(1), math.atan(1), math.acos(0)))
t('math.exp(1), math.exp(0), math.exp(-1), math.exp(2.5)', lambda: (math.exp(1), math.exp(0), math.exp(-1), math.exp(2.5)))
t('math.sinh(1), math.cosh(1), math.tanh(1), math.asinh(1), math.acosh(2), math.atanh(.5)', lambda: (math.sinh(1), math.cosh(1), math.tanh(1), math.asinh(1), math.acosh(2), math.atanh(.5)))
t('math.erf(0), math.erf(1), math.erfc(1)', lambda: (math.erf(0), math.erf(1), math.erfc(1)))
t('math.log(10), math.log(2), math.log(math.e), math.log(100,10)', lambda: (math.log(10), math.log(2), math.log(math.e), math.log(100,10)))
t('math.sin()', lambda: (math.sin()))
t('math.sin(1,2)', lambda: (math.sin(1,2)))
t("math.sin('a')", lambda: (math.sin('a')))
t('math.sin(None)', lambda: (math.sin(None)))
t('math.floor()', lambda: (math.floor()))
t('math.atan2(1)', lambda: (math.atan2(1)))
t('math.comb(1)', lambda: (math.comb(1)))
t('math.sqrt(x=5)', lambda: (math.sqrt(x=5)))
t('math.isclose(1)', lambda: (math.isclose(1)))
t('math', lambda: (math))
t('math.sqrt', lambda: (math.sqrt))
t('math.__name__', lambda: (math.__name__))
t('[math.factorial(n) for n in range(10)]', lambda: ([math.factorial(n) for n in range(10)]))
t("round(math.pi, 4), f'{math.pi:.3f}', f'{math.e:10.2e}'", lambda: (round(math.pi, 4), f'{math.pi:.3f}', f'{math.e:10.2e}'))
t('math.ceil(2**60+0.5), math.floor(-2**60-0.5)', lambda: (math.ceil(2**60+0.5), math.floor(-2**60-0.5)))
#| math.sqrt(-1) -> ValueError: expected a nonnegative input, got -1.0
#| math.sqrt('a') -> TypeError: must be real number, not str
#| math.sqrt(float('nan')) -> nan
#| math.sqrt(float('inf')) -> inf
#| math.log(0) -> ValueError: expected a positive input
#| math.log(-1) -> ValueError: expected a positive input
#| math.log(-10**400) -> ValueError: expected a positive input
#| math.log(10**400) -> 921.0340371976182
#| math.log(8,2) -> 3.0
#| math.log(8,1) -> ZeroDivisionError: division by zero
#| math.log(8,0) -> ValueError: expected a positive input
#| math.log(8,-2) -> ValueError: expected a positive input
#| math.log(0.0) -> ValueError: expected a positive input, got 0.0
#| math.log() -> TypeError: log expected at least 1 argument, got 0
#| math.log(1,2,3) -> TypeError: log expected at most 2 arguments, got 3
#| math.log('a') -> TypeError: must be real number, not str
#| math.log2(0) -> ValueError: expected a positive input
#| math.log2(8), math.log2(10**400), math.log2(2**1000) -> (3.0, 1328.771237954945, 1000.0)
#| math.log2(-1) -> ValueError: expected a positive input
#| math.log10(0) -> ValueError: expected a positive input
#| math.log10(1000), math.log10(10**400) -> (3.0, 400.0)
#| math.log1p(-1) -> ValueError: expected argument value > -1, got -1.0
#| math.log1p(-2) -> ValueError: expected argument value > -1, got -2.0
#| math.acos(2) -> ValueError: expected a number in range from -1 up to 1, got 2.0
#| math.asin(-2) -> ValueError: expected a number in range from -1 up to 1, got -2.0
#| math.acosh(0.5) -> ValueError: expected argument value not less than 1, got 0.5
#| math.atanh(1) -> ValueError: expected a number between -1 and 1, got 1.0
#| math.atanh(2) -> ValueError: expected a number between -1 and 1, got 2.0
#| math.sin(float('inf')) -> ValueError: expected a finite input, got inf
#| math.cos(float('inf')) -> ValueError: expected a finite input, got inf
#| math.tan(float('-inf')) -> ValueError: expected a finite input, got -inf
#| math.exp(1000) -> OverflowError: math range error
#| math.exp(-1000) -> 0.0
#| math.exp2(2000) -> OverflowError: math range error
#| math.expm1(1000) -> OverflowError: math range error
#| math.cosh(1000) -> OverflowError: math range error
#| math.sinh(-1000) -> OverflowError: math range error
#| math.pow(0,-1) -> ValueError: math domain error
#| math.pow(-1,0.5) -> ValueError: math domain error
#| math.pow(10,400) -> OverflowError: math range error
#| math.pow(2,3) -> 8.0
#| math.pow('a',1) -> TypeError: must be real number, not str
#| math.fmod(1,0) -> ValueError: math domain error
#| math.fmod(float('inf'),1) -> ValueError: math domain error
#| math.fmod(-7,3), math.fmod(7,-3) -> (-1.0, 1.0)
#| math.remainder(7,2), math.remainder(1,0.3) -> (-1.0, 0.10000000000000003)
#| math.remainder(1,0) -> ValueError: math domain error
#| math.gamma(0) -> ValueError: expected a noninteger or positive integer, got 0.0
#| math.gamma(-1) -> ValueError: expected a noninteger or positive integer, got -1.0
#| math.gamma(200) -> OverflowError: math range error
#| math.gamma(5), math.gamma(0.5), math.gamma(171) -> (24.0, 1.7724538509055159, 7.257415615307998e+306)
#| math.lgamma(0) -> ValueError: expected a noninteger or positive integer, got 0.0
#| math.lgamma(-3) -> ValueError: expected a noninteger or positive integer, got -3.0
#| math.lgamma(10), math.lgamma(0.5), math.lgamma(100) -> (12.801827480081467, 0.5723649429247004, 359.1342053695754)
#| math.factorial(-1) -> ValueError: factorial() not defined for negative values
#| math.factorial(1.5) -> TypeError: 'float' object cannot be interpreted as an integer
#| math.factorial(5.0) -> TypeError: 'float' object cannot be interpreted as an integer
#| math.factorial('a') -> TypeError: 'str' object cannot be interpreted as an integer
#| math.factorial(20), math.factorial(30), math.factorial(0) -> (2432902008176640000, 265252859812191058636308480000000, 1)
#| math.factorial(10**20) -> OverflowError: factorial() argument should not exceed 9223372036854775807
#| math.comb(5,2), math.comb(5,6), math.comb(0,0), math.comb(100,50) -> (10, 0, 1, 100891344545564193334812497256)
#| math.comb(-1,2) -> ValueError: n must be a non-negative integer
#| math.comb(2,-1) -> ValueError: k must be a non-negative integer
#| math.comb(2.0,1) -> TypeError: 'float' object cannot be interpreted as an integer
#| math.perm(5,2), math.perm(5), math.perm(5,6), math.perm(5,None) -> (20, 120, 0, 120)
#| math.perm(-1) -> ValueError: factorial() not defined for negative values
#| math.perm(2,-1) -> ValueError: k must be a non-negative integer
#| math.gcd(), math.gcd(12), math.gcd(12,18), math.gcd(-12,18,27), math.gcd(0,0) -> (0, 12, 6, 3, 0)
#| math.gcd(1.5) -> TypeError: 'float' object cannot be interpreted as an integer
#| math.lcm(), math.lcm(4,6), math.lcm(0,5), math.lcm(-4,6) -> (1, 12, 0, 12)
#| math.lcm('a') -> TypeError: 'str' object cannot be interpreted as an integer
#| math.isqrt(10), math.isqrt(10**40), math.isqrt(0) -> (3, 100000000000000000000, 0)
#| math.isqrt(-1) -> ValueError: isqrt() argument must be nonnegative
#| math.isqrt(1.5) -> TypeError: 'float' object cannot be interpreted as an integer
#| math.floor(1.5), math.floor(-1.5), math.floor(5), math.ceil(1.2), math.ceil(-1.2), math.trunc(-1.7) -> (1, -2, 5, 2, -1, -1)
#| math.floor('a') -> TypeError: must be real number, not str
#| math.ceil(float('nan')) -> ValueError: cannot convert float NaN to integer
#| math.floor(float('inf')) -> OverflowError: cannot convert float infinity to integer
#| math.trunc('a') -> TypeError: type str doesn't define __trunc__ method
#| math.hypot(3,4), math.hypot(), math.hypot(1,2,3), math.hypot(1e200,1e200), math.hypot(-5) -> (5.0, 0.0, 3.7416573867739413, 1.414213562373095e+200, 5.0)
#| math.dist([1,2],[4,6]), math.dist((0,),(5,)) -> (5.0, 5.0)
#| math.dist([1],[1,2]) -> ValueError: both points must have the same number of dimensions
#| math.dist(5,6) -> TypeError: 'int' object is not iterable
#| math.fsum([0.1]*10), math.fsum([]), math.fsum([1e16,1,-1e16]) -> (1.0, 0.0, 1.0)
#| math.fsum(['a']) -> TypeError: must be real number, not str
#| math.fsum([float('inf'),-float('inf')]) -> ValueError: -inf + inf in fsum
#| math.fsum([1e308,1e308]) -> OverflowError: intermediate overflow in fsum
#| math.prod([1,2,3]), math.prod([]), math.prod([1.5,2]), math.prod([2],start=5) -> (6, 1, 3.0, 10)
#| math.prod(5) -> TypeError: 'int' object is not iterable
#| math.prod(['a','b']) -> TypeError: can't multiply sequence by non-int of type 'str'
#| math.sumprod([1,2,3],[4,5,6]), math.sumprod([1.5],[2]), math.sumprod([],[]) -> (32, 3.0, 0)
#| math.sumprod([1],[1,2]) -> ValueError: Inputs are not the same length
#| math.isclose(1,1.0000000001), math.isclose(1,1.1), math.isclose(1,1.1,rel_tol=.2), math.isclose(0,1e-10,abs_tol=1e-9) -> (True, False, True, True)
#| math.isclose(1,1,rel_tol=-1) -> ValueError: tolerances must be non-negative
#| math.isnan(float('nan')), math.isinf(float('inf')), math.isfinite(1), math.isnan(5) -> (True, True, True, False)
#| math.isnan('a') -> TypeError: must be real number, not str
#| math.modf(3.5), math.modf(-3.5), math.modf(float('inf')), math.modf(5) -> ((0.5, 3.0), (-0.5, -3.0), (0.0, inf), (0.0, 5.0))
#| math.frexp(8), math.frexp(0), math.frexp(-0.1), math.frexp(float('inf')) -> ((0.5, 4), (0.0, 0), (-0.8, -3), (inf, 0))
#| math.ldexp(0.5,4), math.ldexp(1,-1074), math.ldexp(1,-2000), math.ldexp(0,10**30) -> (8.0, 5e-324, 0.0, 0.0)
#| math.ldexp(1,2000) -> OverflowError: math range error
#| math.ldexp(1,1.5) -> TypeError: Expected an int as second argument to ldexp.
#| math.copysign(3,-0.0), math.copysign(-3,1), math.fabs(-3), math.fabs(2) -> (-3.0, 3.0, 3.0, 2.0)
#| math.degrees(math.pi), math.radians(180), math.degrees(1), math.radians(1) -> (180.0, 3.141592653589793, 57.29577951308232, 0.017453292519943295)
#| math.nextafter(1,2), math.nextafter(0,1), math.nextafter(1,2,steps=3), math.nextafter(5,5) -> (1.0000000000000002, 5e-324, 1.0000000000000007, 5.0)
#| math.nextafter(1,2,steps=-1) -> ValueError: steps must be a non-negative integer
#| math.ulp(1), math.ulp(0), math.ulp(float('inf')), math.ulp(1e300) -> (2.220446049250313e-16, 5e-324, inf, 1.487016908477783e+284)
#| math.fma(2,3,4) -> 10.0
#| math.fma(float('inf'),0,1) -> ValueError: invalid operation in fma
#| math.pi, math.e, math.tau, math.inf, math.nan -> (3.141592653589793, 2.718281828459045, 6.283185307179586, inf, nan)
#| math.sqrt(2), math.sqrt(16), math.sqrt(10**20) -> (1.4142135623730951, 4.0, 10000000000.0)
#| math.sqrt(10**400) -> OverflowError: int too large to convert to float
#| math.sin(0), math.sin(math.pi), math.cos(math.pi), math.tan(math.pi/4), math.sin(math.pi/6), math.cos(math.pi/3) -> (0.0, 1.2246467991473532e-16, -1.0, 0.9999999999999999, 0.49999999999999994, 0.5000000000000001)
#| math.atan2(1,1), math.atan2(0,-1), math.atan2(-0.0,-1), math.atan2(0,0) -> (0.7853981633974483, 3.141592653589793, -3.141592653589793, 0.0)
#| math.asin(1), math.acos(1), math.atan(1), math.acos(0) -> (1.5707963267948966, 0.0, 0.7853981633974483, 1.5707963267948966)
#| math.exp(1), math.exp(0), math.exp(-1), math.exp(2.5) -> (2.718281828459045, 1.0, 0.36787944117144233, 12.182493960703473)
#| math.sinh(1), math.cosh(1), math.tanh(1), math.asinh(1), math.acosh(2), math.atanh(.5) -> (1.1752011936438014, 1.5430806348152437, 0.7615941559557649, 0.881373587019543, 1.3169578969248168, 0.5493061443340549)
#| math.erf(0), math.erf(1), math.erfc(1) -> (0.0, 0.8427007929497149, 0.15729920705028513)
#| math.log(10), math.log(2), math.log(math.e), math.log(100,10) -> (2.302585092994046, 0.6931471805599453, 1.0, 2.0)
#| math.sin() -> TypeError: math.sin() takes exactly one argument (0 given)
#| math.sin(1,2) -> TypeError: math.sin() takes exactly one argument (2 given)
#| math.sin('a') -> TypeError: must be real number, not str
#| math.sin(None) -> TypeError: must be real number, not NoneType
#| math.floor() -> TypeError: math.floor() takes exactly one argument (0 given)
#| math.atan2(1) -> TypeError: atan2 expected 2 arguments, got 1
#| math.comb(1) -> TypeError: comb expected 2 arguments, got 1
#| math.sqrt(x=5) -> TypeError: math.sqrt() takes no keyword arguments
#| math.isclose(1) -> TypeError: isclose() missing required argument 'b' (pos 2)
#| math -> <module 'math' (built-in)>
#| math.sqrt -> <built-in function sqrt>
#| math.__name__ -> 'math'
#| [math.factorial(n) for n in range(10)] -> [1, 1, 2, 6, 24, 120, 720, 5040, 40320, 362880]
#| round(math.pi, 4), f'{math.pi:.3f}', f'{math.e:10.2e}' -> (3.1416, '3.142', '  2.72e+00')
#| math.ceil(2**60+0.5), math.floor(-2**60-0.5) -> (1152921504606846976, -1152921504606846976)
