# Fibonacci, primes, number theory - textbook
def gcd(a, b):
    while b: a, b = b, a % b
    return a
def is_prime(n):
    if n < 2: return False
    i = 2
    while i * i <= n:
        if n % i == 0: return False
        i += 1
    return True
print([n for n in range(50) if is_prime(n)])
print(gcd(1071, 462), 2**100, 3**50 % 7, pow(3, 50, 7), pow(3, -1, 11))
def fib(n):
    a, b = 0, 1
    for _ in range(n): a, b = b, a + b
    return a
print(fib(300), len(str(fib(1000))))
import math
print(math.factorial(50), math.comb(52, 5))
def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps
print([collatz(i) for i in range(1, 20)])
def to_base(n, b):
    digits = '0123456789abcdefghijklmnopqrstuvwxyz'
    out = ''
    while n:
        n, r = divmod(n, b)
        out = digits[r] + out
    return out or '0'
for b in (2, 8, 16, 36): print(b, to_base(123456789, b), int(to_base(123456789, b), b))
print(0.1 + 0.2, 0.1 + 0.2 == 0.3, round(0.1 + 0.2, 10) == 0.3, abs(0.1 + 0.2 - 0.3) < 1e-9)
print(7 / 2, 7 // 2, -7 // 2, 7 % 3, -7 % 3, 7.5 // 2, 2 ** -1, 10 / 5)
print(1e3, 1e100, 1.0, 100.0, 1e15, 1e16, 123456.789, 1/3, 2/3, 10/3)
print(int('42'), int(3.9), int(-3.9), float('3.14'), str(3.0), bool(0.0), bool('0'))
print(format(1234567.891, ',.2f'), f'{1234567:,}', f'{255:#x} {255:08b} {255:o}', f'{0.25:.1%}')
print(f'{"left":<10}|{"right":>10}|{"mid":^10}|{"x":*^9}')
print(f'{42:5d}|{42:<5}|{42:^5}|{42:05}|{-42:+d}|{42:+d}|{42: d}')
name, age = 'Ann', 30
print(f'{name!r} {age=} {name=!s} {age:>{5}} {name.upper()} {age + 1 = }')
print('%s is %d years, %.2f%%' % (name, age, 99.5))
print("{0} {1} {0} {name}".format('a', 'b', name='c'))
print('a,b,,c'.split(','), ' x y  z '.split(), 'abc'.join(['1', '2', '3']), list('hello'))
s = 'Hello, World'
print(s[::-1], s[1:5], s[-5:], s[::2], s.lower(), s.upper(), s.swapcase(), s.count('l'), s.find('World'), s.replace('l', 'L'), s.startswith('Hell'), s.index('o'))
print(''.join(sorted(s)), ''.join(reversed(s)), max(s), min(s), ord('A'), chr(97), [ord(c) for c in 'abc'])
def caesar(t, k): return ''.join(chr((ord(c) - 97 + k) % 26 + 97) if c.islower() else c for c in t)
print(caesar('hello, world', 3), caesar(caesar('hello', 3), -3))
def pal(t):
    t = ''.join(c.lower() for c in t if c.isalnum())
    return t == t[::-1]
print(pal('A man, a plan, a canal: Panama'), pal('hello'))
from_words = {}
for w in 'the quick brown the lazy dog the end'.split(): from_words[w] = from_words.get(w, 0) + 1
print(from_words, sorted(from_words.items(), key=lambda kv: (-kv[1], kv[0])))
vowels = sum(1 for c in s.lower() if c in 'aeiou'); print(vowels)
print(' '.join(w.capitalize() for w in 'the quick brown fox'.split()), 'the quick'.title())
print('abc' < 'abd', 'a' < 'B', 'Z' < 'a', 'abc' == 'abc', 'a' * 3 + 'b', 'x' in 'xyz', not 'q' in 'xyz')
print('tab\tnew\\n', r'raw\n', 'quote\'s', "it's", 'say "hi"', '\u00e9 \x41')
print('line1\nline2'.splitlines(), '  strip '.strip() + '|', 'xxabcxx'.strip('x'), '007'.lstrip('0'), '1'.zfill(5))
print(b'abc', bytes([65, 66]), bytearray(b'xyz'), 'é'.encode(), b'\xc3\xa9'.decode(), list(b'AB'))
print(complex(1, 2) * (3 - 1j), abs(3 + 4j), (1 + 2j).conjugate(), (2 + 3j).real, 1j ** 2)
print(True + True, True == 1, isinstance(True, int), int(True), sum([True, False, True]))
print(divmod(17, 5), divmod(-17, 5), divmod(17.5, 5), abs(-5), abs(-5.5), round(2.5), round(3.5), round(-2.5), round(3.14159, 2), round(1234, -2))
print(bin(10), oct(64), hex(255), bin(-5), int('0b101', 2), int('ff', 16), 0b1010, 0o17, 0xff, 1_000_000)
print(5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 10, 1024 >> 3, -1 >> 1, -8 >> 1)
print((10).bit_length(), (255).bit_count(), (1024).to_bytes(2, 'big'), int.from_bytes(b'\x04\x00', 'big'), (3.5).is_integer(), (0.5).as_integer_ratio(), (1.5).hex())
print(float('inf') > 10**400, float('nan') == float('nan'), float('inf') - float('inf'), -float('inf'), 1e308 * 10)
print(3 == 3.0, hash(3) == hash(3.0), 2**53 == float(2**53), 2**53 + 1 == float(2**53 + 1), 10**22 == 1e22, 10**23 == 1e23)
print(max(3, 1.5, 2), min('b', 'a'), sum([0.1] * 10), math.fsum([0.1] * 10), sum(range(101)), math.prod([1, 2, 3, 4]))
print(math.sqrt(16), math.pi, math.floor(-2.5), math.ceil(2.1), math.trunc(-2.7), math.isclose(0.1 + 0.2, 0.3), math.hypot(3, 4), math.degrees(math.pi), math.log(math.e), math.log10(1000), math.log2(8))
x = 5; x += 3; x *= 2; x -= 1; x //= 2; x **= 2; x %= 10; x <<= 3; x |= 1; x ^= 7; x &= 0xff; x >>= 1; print(x)
y = 10.0; y /= 4; y += 1; print(y)
#| [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47]
#| 21 1267650600228229401496703205376 2 2 4
#| 222232244629420445529739893461909967206666939096499764990979600 209
#| 30414093201713378043612608166064768844377641568960512000000000000 2598960
#| [0, 1, 7, 2, 5, 8, 16, 3, 19, 6, 14, 9, 9, 17, 17, 4, 12, 20, 20]
#| 2 111010110111100110100010101 123456789
#| 8 726746425 123456789
#| 16 75bcd15 123456789
#| 36 21i3v9 123456789
#| 0.30000000000000004 False True True
#| 3.5 3 -4 1 2 3.0 0.5 2.0
#| 1000.0 1e+100 1.0 100.0 1000000000000000.0 1e+16 123456.789 0.3333333333333333 0.6666666666666666 3.3333333333333335
#| 42 3 -3 3.14 3.0 False True
#| 1,234,567.89 1,234,567 0xff 11111111 377 25.0%
#| left      |     right|   mid    |****x****
#|    42|42   | 42  |00042|-42|+42| 42
#| 'Ann' age=30 name=Ann    30 ANN age + 1 = 31
#| Ann is 30 years, 99.50%
#| a b a c
#| ['a', 'b', '', 'c'] ['x', 'y', 'z'] 1abc2abc3 ['h', 'e', 'l', 'l', 'o']
#| dlroW ,olleH ello World Hlo ol hello, world HELLO, WORLD hELLO, wORLD 3 7 HeLLo, WorLd True 4
#|  ,HWdellloor dlroW ,olleH r   65 a [97, 98, 99]
#| khoor, zruog hello
#| True False
#| {'the': 3, 'quick': 1, 'brown': 1, 'lazy': 1, 'dog': 1, 'end': 1} [('the', 3), ('brown', 1), ('dog', 1), ('end', 1), ('lazy', 1), ('quick', 1)]
#| 3
#| The Quick Brown Fox The Quick
#| True False True True aaab True True
#| tab	new\n raw\n quote's it's say "hi" é A
#| ['line1', 'line2'] strip| abc 7 00001
#| b'abc' b'AB' bytearray(b'xyz') b'\xc3\xa9' é [65, 66]
#| (5+5j) 5.0 (1-2j) 2.0 (-1+0j)
#| 2 True True 1 2
#| (3, 2) (-4, 3) (3.0, 2.5) 5 5.5 2 4 -2 3.14 1200
#| 0b1010 0o100 0xff -0b101 5 255 10 15 255 1000000
#| 1 7 6 -6 1024 128 -1 -4
#| 4 8 b'\x04\x00' 1024 False (1, 2) 0x1.8000000000000p+0
#| True False nan -inf inf
#| True True True False True False
#| 3 a 1.0 1.0 5050 24
#| 4.0 3.141592653589793 -3 3 -2 True 5.0 180.0 1.0 3.0 3.0
#| 39
#| 3.5
