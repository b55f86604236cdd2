import re
print(re.match(r'(\w+) (\w+)', 'Isaac Newton, physicist'))
m = re.match(r'(?P<first>\w+) (?P<last>\w+)', 'Malcolm Reynolds')
print(m.group(), m.group(1), m.group('first','last'), m.groups(), m.groupdict(), m['last'], m.lastgroup, m.lastindex, m.span(2), m.start(1), m.end('last'), m.regs, m.pos, m.endpos, m.re, m.string)
print(re.findall(r'\bf[a-z]*', 'which foot or hand fell fastest'))
print(re.findall(r'(\w+)=(\d+)', 'set width=20 and height=10'))
print(re.sub(r'def\s+([a-zA-Z_][a-zA-Z_0-9]*)\s*\(\s*\):', r'static PyObject*\npy_\1(void)\n{', 'def myfunc():'))
def dashrepl(matchobj):
    if matchobj.group(0) == '-': return ' '
    else: return '-'
print(re.sub('-{1,2}', dashrepl, 'pro----gram-files'))
print(re.sub(r'\sAND\s', ' & ', 'Baked Beans And Spam', flags=re.IGNORECASE))
print(re.split(r'\W+', 'Words, words, words.'), re.split(r'(\W+)', 'Words, words, words.'), re.split('[a-f]+', '0a3B9', flags=re.IGNORECASE), re.split(r'\b','Words, w'), re.split(r'(\W)*','...words...'))
print(re.compile('a+', re.I|re.M), re.compile(b'x'), re.I, re.I|re.X, repr(re.RegexFlag(0)), re.NOFLAG, re.A)
for p in ['(', 'a**', '[z-a]', '(?P<n>a)(?P<n>b)', '\\', '(?P=x)', '(?<=a*)', 'a{3,2}', '(a\n(b']:
    try: re.compile(p)
    except re.error as e: print(type(e), e, e.msg, e.pattern, e.pos, e.lineno, e.colno)
for r in [r'\2', r'\g<x>', r'\q', r'\g<1', r'\g']:
    try: print(re.sub('(a)', r, 'a'))
    except (re.error, IndexError) as e: print(type(e).__name__, e)
for m in re.finditer(r'\d+', 'a1b22c333'): print(m)
print(re.subn('x*', '-', 'abxd'), re.sub('x*', '-', 'abxd', count=2))
print(re.escape('a.b*c'), re.escape(b'a+'))
try: m=re.match('a','a'); m.group(1)
except IndexError as e: print(e)
try: re.match('a', 5)
except TypeError as e: print(e)
try: re.match('a', b'a')
except TypeError as e: print(e)
try: re.match(b'a', 'a')
except TypeError as e: print(e)
try: re.match(5, 'a')
except TypeError as e: print(e)
print(type(re.compile('')), type(re.match('','')), isinstance(re.compile(''), re.Pattern), re.Pattern[str])
it = re.compile('a').scanner('aab'); print(it.search(), it.match(), it.match())
print(re.compile('(?P<a>x)(y)').groupindex, re.compile('x',re.X).flags)
print(m.expand(r'<\g<0>>'))
p = re.compile(r'(\d+)(?:\.(\d+))?')
print(p.match('24').groups(), p.match('24').groups('0'), p.match('24.5').groups(), p.fullmatch('24.x'))
print(re.match('(a+)+$', 'a'*18+'b'))
print(hash(p)==hash(re.compile(p.pattern)), p==re.compile(p.pattern))
print(re.sub('é', 'e', 'café déjà'), re.findall(r'\w+', 'naïve café 日本'), re.search('日', 'x日本').span())
print(re.template if hasattr(re,'template') else 'no template')
print(bool(re.match('','')), re.fullmatch('a|ab','ab'))
print(re.split(',', 'a,b,c,d', maxsplit=2), re.split('x', ''), re.findall('', 'abc'))
#| <re.Match object; span=(0, 12), match='Isaac Newton'>
#| Malcolm Reynolds Malcolm ('Malcolm', 'Reynolds') ('Malcolm', 'Reynolds') {'first': 'Malcolm', 'last': 'Reynolds'} Reynolds last 2 (8, 16) 0 16 ((0, 16), (0, 7), (8, 16)) 0 16 re.compile('(?P<first>\\w+) (?P<last>\\w+)') Malcolm Reynolds
#| ['foot', 'fell', 'fastest']
#| [('width', '20'), ('height', '10')]
#| static PyObject*
#| py_myfunc(void)
#| {
#| pro--gram files
#| Baked Beans & Spam
#| ['Words', 'words', 'words', ''] ['Words', ', ', 'words', ', ', 'words', '.', ''] ['0', '3', '9'] ['', 'Words', ', ', 'w', ''] ['', '.', '', None, 'w', None, 'o', None, 'r', None, 'd', None, 's', '.', '', None, '']
#| re.compile('a+', re.IGNORECASE|re.MULTILINE) re.compile(b'x') re.IGNORECASE re.IGNORECASE|re.VERBOSE re.NOFLAG re.NOFLAG re.ASCII
#| <class 're.PatternError'> missing ), unterminated subpattern at position 0 missing ), unterminated subpattern ( 0 1 1
#| <class 're.PatternError'> multiple repeat at position 2 multiple repeat a** 2 1 3
#| <class 're.PatternError'> bad character range z-a at position 1 bad character range z-a [z-a] 1 1 2
#| <class 're.PatternError'> redefinition of group name 'n' as group 2; was group 1 at position 12 redefinition of group name 'n' as group 2; was group 1 (?P<n>a)(?P<n>b) 12 1 13
#| <class 're.PatternError'> bad escape (end of pattern) at position 0 bad escape (end of pattern) \ 0 1 1
#| <class 're.PatternError'> unknown group name 'x' at position 4 unknown group name 'x' (?P=x) 4 1 5
#| <class 're.PatternError'> look-behind requires fixed-width pattern look-behind requires fixed-width pattern None None None None
#| <class 're.PatternError'> min repeat greater than max repeat at position 2 min repeat greater than max repeat a{3,2} 2 1 3
#| <class 're.PatternError'> missing ), unterminated subpattern at position 3 (line 2, column 1) missing ), unterminated subpattern (a
#| (b 3 2 1
#| PatternError invalid group reference 2 at position 1
#| IndexError unknown group name 'x'
#| PatternError bad escape \q at position 0
#| PatternError missing >, unterminated name at position 3
#| PatternError missing < at position 2
#| <re.Match object; span=(1, 2), match='1'>
#| <re.Match object; span=(3, 5), match='22'>
#| <re.Match object; span=(6, 9), match='333'>
#| ('-a-b--d-', 5) -a-bxd
#| a\.b\*c b'a\\+'
#| no such group
#| expected string or bytes-like object, got 'int'
#| cannot use a string pattern on a bytes-like object
#| cannot use a bytes pattern on a string-like object
#| first argument must be string or compiled pattern
#| <class 're.Pattern'> <class 're.Match'> True re.Pattern[str]
#| <re.Match object; span=(0, 1), match='a'> <re.Match object; span=(1, 2), match='a'> None
#| {'a': 1} 96
#| <a>
#| ('24', None) ('24', '0') ('24', '5') None
#| None
#| True True
#| cafe dejà ['naïve', 'café', '日本'] (1, 2)
#| no template
#| True <re.Match object; span=(0, 2), match='ab'>
#| ['a', 'b', 'c,d'] [''] ['', '', '', '']
