import re
# API odds and ends
m = re.search(r'(?P<a>\d+)-(?P<b>\d+)?', 'x 12- y')
print(m.groups(), m.groups(default='0'), m.groupdict(default='-'), m.group('a'), m.start('b'), m.span('b'), m.expand(r'\g<a>|\g<b>|'), m.lastgroup, m[0], m['a'], m.string[m.end():], bool(m), len(m.groups()))
for bad in (lambda: m.group('zz'), lambda: m.group(9), lambda: m['q'], lambda: m.start(5), lambda: re.compile('a').sub(), lambda: re.findall('a'), lambda: re.match(None, 'a'), lambda: re.sub('a', 'b', None), lambda: re.compile(re.compile('a'), re.I), lambda: m.foo, lambda: re.compile('(?P<x>a)').sub(r'\g<y>', 'a'), lambda: re.split('a', 'b', -1, 0, 1), lambda: re.compile(b'a').match('a'), lambda: re.compile('a', 'b'), lambda: m.group(1.5), lambda: re.Match(), lambda: re.compile('a') < re.compile('b'), lambda: m + 1, lambda: iter(m), lambda: len(m), lambda: re.sub('(a', '', 'a')):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
print(type(m), re.compile('a').__class__, m.re, m.re.groupindex, dict(m.re.groupindex), m.pos, m.endpos, repr(re.compile('x' * 250))[:230][-20:], re.compile('a\nb'), re.compile(r"it's"))
print(re.compile('a') == re.compile('a'), re.compile('a') == re.compile('a', re.I), {re.compile('a'): 1}[re.compile('a')], re.compile('a') is re.compile('a'))
print(re.I, re.IGNORECASE | re.MULTILINE | re.S, re.RegexFlag.I, int(re.X), re.I in (re.I | re.M), str(re.A), f'{re.M}', re.RegexFlag(2), re.compile('a', re.I).flags & re.I, re.compile('(?i)a(?m:b)').flags)
for s in re.finditer('a', 'banana'): print(s.start(), end=' ')
print(list(map(re.compile(r'\d').fullmatch, ['1', 'a', '12'])))
print(list(filter(re.compile('^a').match, ['ab', 'ba'])), sorted(['b2', 'a10', 'a2'], key=lambda s: [int(t) if t.isdigit() else t for t in re.split(r'(\d+)', s)]))
import copy, pickle
print(copy.copy(m) is m, re.error is re.PatternError, issubclass(re.error, Exception), re.error.__name__, re.error.__module__, re.purge())
try: re.compile('[a')
except re.error as e: print(repr(e), e.args, e.msg, e.pos, e.pattern, e.lineno, e.colno)
try: re.compile('a\n(b')
except re.error as e: print(e, e.lineno, e.colno)
it = re.finditer(r'\w', 'ab'); print(next(it), next(it), next(it, 'end'))
print(re.sub(r'(?P<x>a)(?P<y>b)?', lambda m: f'<{m["x"]}{m["y"]}>', 'ab a'), re.sub('a', lambda m: None or '', 'banana'), re.sub(r'\\', '/', r'a\b'), re.sub('x', r'\\', 'axb'), re.sub('.', r'\n', 'ab'), re.sub('a', r'\t|\x' if False else '\\t|', 'a'))
print(re.search(r'\bfoo\b', 'a foo b'), re.search(r'a.c', 'a\nc'), re.search(r'a.c', 'a\nc', re.S), re.findall(r'^.', 'a\nb', re.M), re.search('(?m)b$', 'ab\nc').span(), re.findall(r'[^\s]+', ' a  b '), re.findall('.*', 'ab'), re.findall('a*?', 'aa'), re.sub('a*', 'x', 'baac'), re.split('x*', 'axbc'))
#| ('12', None) ('12', '0') {'a': '12', 'b': '-'} 12 -1 (-1, -1) 12|| a 12- 12  y True 2
#| IndexError no such group
#| IndexError no such group
#| IndexError no such group
#| IndexError no such group
#| TypeError sub() missing required argument 'repl' (pos 1)
#| TypeError findall() missing 1 required positional argument: 'string'
#| TypeError first argument must be string or compiled pattern
#| TypeError expected string or bytes-like object, got 'NoneType'
#| ValueError cannot process flags argument with a compiled pattern
#| AttributeError 're.Match' object has no attribute 'foo'
#| IndexError unknown group name 'y'
#| TypeError split() takes from 2 to 4 positional arguments but 5 were given
#| TypeError cannot use a bytes pattern on a string-like object
#| TypeError unsupported operand type(s) for &: 'str' and 'int'
#| IndexError no such group
#| TypeError cannot create 're.Match' instances
#| TypeError '<' not supported between instances of 're.Pattern' and 're.Pattern'
#| TypeError unsupported operand type(s) for +: 're.Match' and 'int'
#| TypeError 're.Match' object is not iterable
#| TypeError object of type 're.Match' has no len()
#| PatternError missing ), unterminated subpattern at position 0
#| <class 're.Match'> <class 're.Pattern'> re.compile('(?P<a>\\d+)-(?P<b>\\d+)?') {'a': 1, 'b': 2} {'a': 1, 'b': 2} 0 7 xxxxxxxxxxxxxxxxxxx) re.compile('a\nb') re.compile("it's")
#| True False 1 True
#| re.IGNORECASE re.IGNORECASE|re.MULTILINE|re.DOTALL re.IGNORECASE 64 True re.ASCII re.MULTILINE re.IGNORECASE re.IGNORECASE 34
#| 1 3 5 [<re.Match object; span=(0, 1), match='1'>, None, None]
#| ['ab'] ['a2', 'a10', 'b2']
#| True True True PatternError re None
#| PatternError('unterminated character set at position 0') ('unterminated character set at position 0',) unterminated character set 0 [a 1 1
#| missing ), unterminated subpattern at position 2 (line 2, column 1) 2 1
#| <re.Match object; span=(0, 1), match='a'> <re.Match object; span=(1, 2), match='b'> end
#| <ab> <aNone> bnn a/b a\b
#|
#|  	|
#| <re.Match object; span=(2, 5), match='foo'> None <re.Match object; span=(0, 3), match='a\nc'> ['a', 'b'] (1, 2) ['a', 'b'] ['ab', ''] ['', 'a', '', 'a', ''] xbxxcx ['', 'a', '', 'b', 'c', '']
