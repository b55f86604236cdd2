import re
print(re.match('(a|aa)+$', 'a'*22+'b'))
print(re.findall('(x+x+)+y', 'x'*17))
print(len(re.findall(r'\w', 'abc '*3000)))
print(re.sub(r'(\w+)', lambda m: m.group(1).upper(), 'the quick brown fox '*30)[:40])
try:
    print(re.sub('a', lambda m: 5, 'bab'))
except TypeError as e: print(e)
def bad(m): raise ValueError('no')
try: re.sub('a', bad, 'a')
except ValueError as e: print(e)
print(re.sub('(?P<w>b+)', r'[\g<w>]', 'abbabbb'), re.sub('(a)|b', r'<\1>', 'ab'))
import copy, warnings
p=re.compile('a'); print(copy.copy(p) is p, copy.deepcopy(p) is p)
tok = re.compile(r"""
    (?P<NUM>\d+(\.\d*)?)  # number
  | (?P<ID>[A-Za-z]+)
  | (?P<OP>[+\-*/=])
  | (?P<WS>\s+)
""", re.VERBOSE)
for m in tok.finditer("x = 3.14 + y"): print(m.lastgroup, repr(m.group()), m.groupdict())
print(tok)
s = re.Scanner([(r'\d+', lambda s,t: int(t)), (r'\s+', None), (r'\w+', 'w')])
print(s.scan('12 ab 3 !'))
match = re.match(r'(\d+)', '123abc')
if match: print(match[0], match[1], match.group(0,1))
if (m := re.search(r'(?<=-)\w+', 'spam-egg')): print(m.group(0))
print(re.search(r"(?i)HELLO", "say hello").group(), re.findall(r"^\w+", "a b\nc d", re.M))
with warnings.catch_warnings():
    warnings.simplefilter('ignore'); print(re.sub('a','b','aaa',1), re.split('a','bab',1))
try: re.sub('a','b')
except TypeError as e: print(e)
try: re.compile('a').match()
except TypeError as e: print(e)
print(re.compile('a').match('ba', 1), re.compile('^a').match('ba', 1), re.compile('a$').search('aab', 0, 2))
try: re.sub('a', 1, 'a')
except TypeError as e: print(e)
print(re.findall(b'\\w+', b'ab cd'), re.sub(b'a', b'\\g<0>x', b'bab'), re.split(b',', bytearray(b'a,b')))
print(re.sub(r'\.|\d', '', '1.a'), re.sub('a', '\\\\', 'a'), re.sub('a','\\n','a'), re.sub('b*', r'\g<0>!', 'abc'))
#| None
#| []
#| 9000
#| THE QUICK BROWN FOX THE QUICK BROWN FOX
#| sequence item 1: expected str instance, int found
#| no
#| a[bb]a[bbb] <a><>
#| True True
#| ID 'x' {'NUM': None, 'ID': 'x', 'OP': None, 'WS': None}
#| WS ' ' {'NUM': None, 'ID': None, 'OP': None, 'WS': ' '}
#| OP '=' {'NUM': None, 'ID': None, 'OP': '=', 'WS': None}
#| WS ' ' {'NUM': None, 'ID': None, 'OP': None, 'WS': ' '}
#| NUM '3.14' {'NUM': '3.14', 'ID': None, 'OP': None, 'WS': None}
#| WS ' ' {'NUM': None, 'ID': None, 'OP': None, 'WS': ' '}
#| OP '+' {'NUM': None, 'ID': None, 'OP': '+', 'WS': None}
#| WS ' ' {'NUM': None, 'ID': None, 'OP': None, 'WS': ' '}
#| ID 'y' {'NUM': None, 'ID': 'y', 'OP': None, 'WS': None}
#| re.compile('\n    (?P<NUM>\\d+(\\.\\d*)?)  # number\n  | (?P<ID>[A-Za-z]+)\n  | (?P<OP>[+\\-*/=])\n  | (?P<WS>\\s+)\n', re.VERBOSE)
#| ([12, 'w', 3], '!')
#| 123 123 ('123', '123')
#| egg
#| hello ['a', 'c']
#| baa ['b', 'b']
#| sub() missing 1 required positional argument: 'string'
#| match() missing required argument 'string' (pos 1)
#| <re.Match object; span=(1, 2), match='a'> None <re.Match object; span=(1, 2), match='a'>
#| decoding to str: need a bytes-like object, int found
#| [b'ab', b'cd'] b'baxb' [b'a', b'b']
#| a \
#|  !ab!!c!
