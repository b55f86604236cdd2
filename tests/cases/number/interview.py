# interview style
def two_sum(nums, t):
    seen = {}
    for i, n in enumerate(nums):
        if t - n in seen: return seen[t - n], i
        seen[n] = i
print(two_sum([2, 7, 11, 15], 9))
def add_binary(a, b): return bin(int(a, 2) + int(b, 2))[2:]
print(add_binary('11', '1'))
def roman(s):
    v = dict(zip('IVXLCDM', (1, 5, 10, 50, 100, 500, 1000)))
    return sum(-v[c] if i + 1 < len(s) and v[c] < v[s[i + 1]] else v[c] for i, c in enumerate(s))
print(roman('MCMXCIV'))
def lps(s):
    best = ''
    for i in range(len(s)):
        for a, b in ((i, i), (i, i + 1)):
            while a >= 0 and b < len(s) and s[a] == s[b]: a -= 1; b += 1
            best = max(best, s[a + 1:b], key=len)
    return best
print(lps('babad'), lps('forgeeksskeegfor'))
def lev(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        prev, row[0] = row[0], i
        for j, y in enumerate(b, 1): prev, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, prev + (x != y))
    return row[-1]
print(lev('kitten', 'sitting'))
def perms(s): return [s] if len(s) <= 1 else [c + p for i, c in enumerate(s) for p in perms(s[:i] + s[i + 1:])]
print(perms('abc'))
def valid(s):
    st = []
    for c in s:
        if c in '([{': st.append(c)
        elif not st or '([{'.index(st.pop()) != ')]}'.index(c): return False
    return not st
print(valid('([]{})'), valid('(]'), valid('('))
def atoi(s):
    s = s.strip(); sign = 1; n = 0
    if s[:1] in ('-', '+'): sign = -1 if s[0] == '-' else 1; s = s[1:]
    for c in s:
        if not c.isdigit(): break
        n = n * 10 + ord(c) - 48
    return max(-2**31, min(2**31 - 1, sign * n))
print(atoi('  -42abc'), atoi('91283472332'), atoi('words'))
def mul(a, b):
    r = [0] * (len(a) + len(b))
    for i, x in enumerate(reversed(a)):
        for j, y in enumerate(reversed(b)):
            r[i + j] += int(x) * int(y); r[i + j + 1] += r[i + j] // 10; r[i + j] %= 10
    return ''.join(map(str, reversed(r))).lstrip('0') or '0'
print(mul('123456789', '987654321'), 123456789 * 987654321)
def sqrt_newton(x, eps=1e-12):
    g = x / 2 or 1
    while abs(g * g - x) > eps: g = (g + x / g) / 2
    return g
print(sqrt_newton(2), sqrt_newton(9), f'{sqrt_newton(10):.6f}')
def pi_digits(n):
    q, r, t, k, m, x = 1, 0, 1, 1, 3, 3
    out = ''
    while len(out) < n:
        if 4 * q + r - t < m * t: out += str(m); q, r, m = 10 * q, 10 * (r - m * t), 10 * (3 * q + r) // t - 10 * m
        else: q, r, t, k, m, x = q * k, (2 * q + r) * x, t * x, k + 1, (q * (7 * k + 2) + r * x) // (t * x), x + 2
    return out
print(pi_digits(50))
def e_series(n):
    s, f = 0.0, 1.0
    for i in range(n):
        s += 1 / f; f *= i + 1
    return s
print(e_series(20))
print(sum(1 / n ** 2 for n in range(1, 1000)), sum((-1) ** k / (2 * k + 1) for k in range(1000)) * 4)
def mean(xs): return sum(xs) / len(xs)
def std(xs): m = mean(xs); return (sum((x - m) ** 2 for x in xs) / len(xs)) ** 0.5
d = [2, 4, 4, 4, 5, 5, 7, 9]; print(mean(d), std(d), sorted(d)[len(d) // 2])
for c in (-40, 0, 37, 100): print(f'{c:>4}°C = {c * 9 / 5 + 32:6.1f}°F')
for n in range(1, 16): print('FizzBuzz' if n % 15 == 0 else 'Fizz' if n % 3 == 0 else 'Buzz' if n % 5 == 0 else n, end=' ')
print()
for i in range(1, 6): print(' ' * (5 - i) + '*' * (2 * i - 1))
for i in range(1, 4): print(*[f'{i * j:3}' for j in range(1, 6)])
p = 1000; r = 0.05
for y in range(1, 4): p *= 1 + r; print(f'Year {y}: ${p:,.2f}')
print(''.join(str((i * 7) % 10) for i in range(20)), sum(int(d) for d in str(2**100)), str(12345)[::-1], int(str(12345)[::-1]))
print(0.1 * 3, 1.1 + 2.2, 1e-10, 1.23e5, 12345678901234567890, 1e15 + 0.3, 3.0 * 2, 2 ** 0.5, 10 ** -2, 5 // 2.0, 5 % 2.5, -5.5 // 2, 0.1 + 0.7, 4.35 * 100, 1.0 - 0.9)
a, b = 0.1, 0.2
print(f'{a + b!r} {a + b:.17f} {a + b:.2f} {(0.1).as_integer_ratio()} {0.5 .hex()}')
print(repr(1e16), str(1e16), 1e22, 1e21, 123456789.123456789, 0.00001234, 1.5e-7, 1e5, 1e4 + .5)
print(-7 // 2, -7 % 2, 7 // -2, 7 % -2, int(-7 / 2), divmod(-7, 2), -7 >> 1, abs(-7) % 2, (-2) ** 2, -2 ** 2, 2 ** 3 ** 2, not 1 == 2, 1 < 2 < 3, 1 < 3 > 2)
try: 1 / 0
except ZeroDivisionError as e: print(e)
try: int('x')
except ValueError as e: print(e)
try: 'a' + 1
except TypeError as e: print(e)
try: 1 + 'a'
except TypeError as e: print(e)
try: [1, 2][5]
except IndexError as e: print(e)
try: 'abc'.foo
except AttributeError as e: print(e)
try: float('1,5')
except ValueError as e: print(e)
try: ''.join([1, 2])
except TypeError as e: print(e)
try: len(5)
except TypeError as e: print(e)
s0 = 'abc'
try: s0[0] = 'x'
except TypeError as e: print(e)
#| (0, 1)
#| 100
#| 1994
#| bab geeksskeeg
#| 3
#| ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']
#| True False False
#| -42 2147483647 0
#| 121932631112635269 121932631112635269
#| 1.414213562373095 3.0 3.162278
#| 31415926535897932384626433832795028841971693993751
#| 2.7182818284590455
#| 1.6439335666815598 3.1405926538397932
#| 5.0 2.0 5
#|  -40°C =  -40.0°F
#|    0°C =   32.0°F
#|   37°C =   98.6°F
#|  100°C =  212.0°F
#| 1 2 Fizz 4 Buzz Fizz 7 8 Fizz Buzz 11 Fizz 13 14 FizzBuzz
#|     *
#|    ***
#|   *****
#|  *******
#| *********
#|   1   2   3   4   5
#|   2   4   6   8  10
#|   3   6   9  12  15
#| Year 1: $1,050.00
#| Year 2: $1,102.50
#| Year 3: $1,157.62
#| 07418529630741852963 115 54321 54321
#| 0.30000000000000004 3.3000000000000003 1e-10 123000.0 12345678901234567890 1000000000000000.2 6.0 1.4142135623730951 0.01 2.0 0.0 -3.0 0.7999999999999999 434.99999999999994 0.09999999999999998
#| 0.30000000000000004 0.30000000000000004 0.30 (3602879701896397, 36028797018963968) 0x1.0000000000000p-1
#| 1e+16 1e+16 1e+22 1e+21 123456789.12345679 1.234e-05 1.5e-07 100000.0 10000.5
#| -4 1 -4 -1 -3 (-4, 1) -4 1 4 -4 512 True True True
#| division by zero
#| invalid literal for int() with base 10: 'x'
#| can only concatenate str (not "int") to str
#| unsupported operand type(s) for +: 'int' and 'str'
#| list index out of range
#| 'str' object has no attribute 'foo'
#| could not convert string to float: '1,5'
#| sequence item 0: expected str instance, int found
#| object of type 'int' has no len()
#| 'str' object does not support item assignment
