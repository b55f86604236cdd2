# text processing
text = """Call me Ishmael. Some years ago - never mind how long precisely - having little or no money in my purse,
and nothing particular to interest me on shore, I thought I would sail about a little and see the watery part of the world.
"""
words = text.split()
print(len(words), words[:5], len(text), text.count('o'))
longest = max(words, key=len); print(longest, sorted(set(len(w) for w in words)))
freq = {}
for ch in text.lower():
    if ch.isalpha(): freq[ch] = freq.get(ch, 0) + 1
for ch, n in sorted(freq.items(), key=lambda t: (-t[1], t[0]))[:5]: print(f'{ch}: {n:3d} {"#" * n}')
print(text.title()[:60]); print(text.partition('.'), text.rpartition(' ')[2])
for line in text.splitlines(): print(line[:20].ljust(25, '.') + '|' + line[-10:].rjust(15))
table = str.maketrans('aeiou', '12345', '.,-'); print(text.translate(table)[:50])
print('\n'.join(f'{i:>3} {w:<12}|{len(w):^5}|' for i, w in enumerate(words[:4], 1)))
def wrap(t, width):
    lines, cur = [], ''
    for w in t.split():
        if len(cur) + len(w) + 1 > width and cur: lines.append(cur); cur = w
        else: cur = f'{cur} {w}'.strip()
    return lines + [cur]
for l in wrap(text, 40): print(repr(l))
print("%-10s|%5s|%05.1f|%x|%c|%%" % ('name', 42, 3.14159, 255, 'z'))
print('{:>8}|{:^8}|{:<8}|{:08.3f}'.format('r', 'c', 'l', 3.14159))
data = [('apple', 1.5, 10), ('banana', 0.25, 150)]
print(f'{"item":<10}{"price":>8}{"qty":>6}')
for n, p, q in data: print(f'{n:<10}{p:>8.2f}{q:>6}')
print('=' * 24, f'{sum(p * q for _, p, q in data):>24,.2f}', sep='\n')
nested = {'a': [1, 2, {'b': (3, None)}], 'c': {4, }, 'd': 'x\ny'}
print(nested, str(nested) == repr(nested), f'{nested["a"][2]["b"]!r:>12}')
width, prec = 12, 3
print(f'{3.14159265:{width}.{prec}f}|{"s":{"^"}{width}}|{1e6:,.{prec}e}')
print(f'{{literal}} {1 if True else 2} {"nested " + f"{1 + 1}"} {[x * 2 for x in range(3)]} {(lambda x: x + 1)(2)}')
print(f"{'a' 'b'}{3!r:5}{'é'!a}{'x'=}{ 5 = }{5=:>4}{5=!r}")
print('abc' 'def', 'a\
b', """tri
ple""", r'\n', b'by' b'te', 'a' * 0 == '')
print(' '.join(format(ord(c), '08b') for c in 'Hi'), ''.join(chr(int(b, 2)) for b in '01001000 01101001'.split()))
print('hello'.encode('utf-16-le').hex(), bytes.fromhex('48 69').decode('ascii'), 'ñ'.encode('latin-1'), list('añ😀'.encode()), len('😀'), len('😀'.encode()))
print('straße'.upper(), 'ΣΑΣ'.lower(), 'İ'.lower().encode(), 'ǆ'.title(), 'ŉ'.upper(), 'K'.lower() == 'k', 'ﬀ'.upper(), 'Å' == 'Å', '²'.isdigit(), '½'.isnumeric(), '٣'.isdecimal(), int('٣'), '五'.isnumeric(), 'ª'.isalpha(), '_a1'.isidentifier(), 'class'.isidentifier(), '\u00a0'.isspace(), '\x1c'.isspace(), '\u200b'.isspace())
print(sorted(['Zebra', 'apple', 'Mango', 'éclair'], key=str.lower), sorted('bca'), sorted(['b10', 'b9', 'b1']), 'a' < 'á', '😀' > '\uffff')
print(repr('\\ \' " \n \t \r \0 \x1b \x7f \x80 \xa0 \xad \u2028 \ue000 é 😀 \U000e0001'))
print('aXbXc'.split('X', 1), 'aXbXc'.rsplit('X', 1), 'a  b'.split(' '), '\t a\n'.split(), ''.join([]), ','.join('abc'), 'ab'.join(['x']))
print('abcabc'.find('c', 3), 'abcabc'.rfind('a'), 'abc'.find('z'), 'abcabc'.index('b', 2), 'aaaa'.replace('aa', 'b'), 'abc'.replace('', '.'), 'mississippi'.count('issi'), 'x=1;y=2'.split(';'))
print(dict(p.split('=') for p in 'x=1;y=2'.split(';')), [*'abc'], {c: i for i, c in enumerate('abc')}, tuple('ab'), set('aa'))
print('%(name)s is %(age)03d' % {'name': 'Bob', 'age': 7}, '{name} is {age:03}'.format(**{'name': 'Bob', 'age': 7}), '{0[name]} {1.real}'.format({'name': 'Al'}, 5), '{:{}}'.format('x', 5) + '|')
import sys
print('abc'.isalpha(), 'abc1'.isalnum(), '12'.isdigit(), 'Abc'.istitle(), 'ABC'.isupper(), 'abc'.islower(), '   '.isspace(), 'a\n'.isprintable(), 'é'.isascii())
def rle(s):
    out, i = [], 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]: j += 1
        out.append(f'{j - i}{s[i]}'); i = j
    return ''.join(out)
print(rle('aaabbc'), rle(''), ''.join(c * int(n) for n, c in zip('312', 'abc')))
def is_anagram(a, b): return sorted(a.replace(' ', '').lower()) == sorted(b.replace(' ', '').lower())
print(is_anagram('Dormitory', 'dirty room'), 'racecar' == 'racecar'[::-1])
s = 'abcdefghij'
print(s[2:7:2], s[::-3], s[-3:], s[:-3], s[5:2], s[5:2:-1], s[100:], s[-100:3], s[:], s[slice(1, 4)], s[True])
#| 45 ['Call', 'me', 'Ishmael.', 'Some', 'years'] 229 16
#| particular [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
#| e:  21 #####################
#| o:  16 ################
#| t:  16 ################
#| a:  14 ##############
#| i:  13 #############
#| Call Me Ishmael. Some Years Ago - Never Mind How Long Precis
#| ('Call me Ishmael', '.', ' Some years ago - never mind how long precisely - having little or no money in my purse,\nand nothing particular to interest me on shore, I thought I would sail about a little and see the watery part of the world.\n') world.
#|
#| Call me Ishmael. Som.....|      my purse,
#| and nothing particul.....|     the world.
#| C1ll m2 Ishm12l S4m2 y21rs 1g4  n2v2r m3nd h4w l4n
#|   1 Call        |  4  |
#|   2 me          |  2  |
#|   3 Ishmael.    |  8  |
#|   4 Some        |  4  |
#| 'Call me Ishmael. Some years ago - never'
#| 'mind how long precisely - having little'
#| 'or no money in my purse, and nothing'
#| 'particular to interest me on shore, I'
#| 'thought I would sail about a little and'
#| 'see the watery part of the world.'
#| name      |   42|003.1|ff|z|%
#|        r|   c    |l       |0003.142
#| item         price   qty
#| apple         1.50    10
#| banana        0.25   150
#| ========================
#|                    52.50
#| {'a': [1, 2, {'b': (3, None)}], 'c': {4}, 'd': 'x\ny'} True    (3, None)
#|        3.142|     s      |1.000e+06
#| {literal} 1 nested 2 [0, 2, 4] 3
#| ab3    '\xe9''x'='x' 5 = 55=   55=5
#| abcdef ab tri
#| ple \n b'byte' True
#| 01001000 01101001 Hi
#| 680065006c006c006f00 Hi b'\xf1' [97, 195, 177, 240, 159, 152, 128] 1 4
#| STRASSE σας b'i\xcc\x87' ǅ ʼN True FF True True True True 3 True True True True True True False
#| ['apple', 'Mango', 'Zebra', 'éclair'] ['a', 'b', 'c'] ['b1', 'b10', 'b9'] True True
#| '\\ \' " \n \t \r \x00 \x1b \x7f \x80 \xa0 \xad \u2028 \ue000 é 😀 \U000e0001'
#| ['a', 'bXc'] ['aXb', 'c'] ['a', '', 'b'] ['a']  a,b,c x
#| 5 3 -1 4 bb .a.b.c. 1 ['x=1', 'y=2']
#| {'x': '1', 'y': '2'} ['a', 'b', 'c'] {'a': 0, 'b': 1, 'c': 2} ('a', 'b') {'a'}
#| Bob is 007 Bob is 007 Al 5 x    |
#| True True True True True True True False False
#| 3a2b1c  aaabcc
#| True True
#| ceg jgda hij abcdefg  fed  abc abcdefghij bcd b
