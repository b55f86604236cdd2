import os, tempfile; os.chdir(tempfile.mkdtemp())
import configparser, io, graphlib
def t(fn):
    try: print(repr(fn()))
    except BaseException as e: print(type(e).__name__, e, e.args)
c = configparser.ConfigParser()
c.read_string('''
[DEFAULT]
base = /srv
Timeout = 30
; comment
[web]
Host = example.org
port: 8080
debug = yes
root = %(base)s/www
multi = one
    two
    # inner

    three
pct = 50%%
[db]
url=${x}
empty =
rate = 2.5
''')
print(c.sections(), list(c), c['web']['host'], c['web'].getint('port'), c.getboolean('web','debug'), c['web']['ROOT'], repr(c['web']['multi']), c['web']['pct'], c['web']['timeout'])
print(dict(c['db']), c.getfloat('db','rate'), 'x' in c['db'], c.has_option('web','port'), c.options('web'), c.items('db'), c['web'], c.defaults())
t(lambda: c['nope']); t(lambda: c['web']['nope']); t(lambda: c.get('nope','x')); t(lambda: c.get('web','nope')); t(lambda: c.get('web','nope', fallback='fb')); t(lambda: c['web'].get('nope')); t(lambda: c['web'].get('nope','d')); t(lambda: c.getint('web','host')); t(lambda: c['web'].getboolean('host')); t(lambda: c.add_section('web')); t(lambda: c.add_section('DEFAULT')); t(lambda: c.set('web','a',1)); t(lambda: c.set('web','a','%x')); t(lambda: c.set('qq','a','x'))
for s in ['x = 1', '[a]\nb\n', '[a]\nb=1\nb=2', '[a]\n[a]', '[a]\nb=%(c)s', '[a]\nb=%(b)s', '[a]\nb=%(', '[a]\nb=%z','[a]\n= 3']:
    def f():
        p = configparser.ConfigParser(); p.read_string(s); return dict(p['a'])
    t(f)
c['new'] = {'k': 'v', 'n': '5'}; c['new']['z'] = 'line1\nline2'; c.remove_option('web','debug'); c.remove_section('db')
f = io.StringIO(); c.write(f); print(f.getvalue())
f = io.StringIO(); c.write(f, space_around_delimiters=False); print(f.getvalue()[:40])
e = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation()); e.read_dict({'a': {'x': '1', 'y': '${x}2', 'z': '${b:q}'}, 'b': {'q': 'Q'}}); print(dict(e['a']))
r = configparser.RawConfigParser(allow_no_value=True, inline_comment_prefixes=('#',), delimiters=('=',)); r.optionxform = str; r.read_string('[A]\nKey = v # c\nFlag\n'); print(dict(r['A']))
with open('c.ini','w') as f: c.write(f)
d = configparser.ConfigParser(); print(d.read(['c.ini','nope.ini']), d == c, len(d)); del d['new']; print(d.sections()); t(lambda: d.pop('zz'))
p = configparser.ConfigParser(converters={'list': lambda v: v.split(',')}); p.read_string('[a]\nb=1,2'); print(p['a'].getlist('b'), p.getlist('a','b'))
ts = graphlib.TopologicalSorter({'D': {'B', 'C'}, 'C': {'A'}, 'B': {'A'}}); o = list(ts.static_order()); print(o[0], o[-1], sorted(o))
ts = graphlib.TopologicalSorter(); ts.add(3, 2, 1); ts.add(2, 1); ts.prepare()
while ts.is_active():
    n = ts.get_ready(); print(n); ts.done(*n)
t(lambda: list(graphlib.TopologicalSorter({1: [2], 2: [1]}).static_order())); t(lambda: ts.add(5)); t(lambda: ts.done(99)); t(lambda: graphlib.TopologicalSorter().get_ready())
t(lambda: list(graphlib.TopologicalSorter({1: [2], 2: [3], 3:[1,4], 5: [1]}).static_order()))
import copyreg, platform; print(platform.system(), platform.python_implementation(), platform.python_version()[:4])
#| ['web', 'db'] ['DEFAULT', 'web', 'db'] example.org 8080 True /srv/www 'one\ntwo\n\nthree' 50% 30
#| {'url': '${x}', 'empty': '', 'rate': '2.5', 'base': '/srv', 'timeout': '30'} 2.5 False True ['host', 'port', 'debug', 'root', 'multi', 'pct', 'base', 'timeout'] [('base', '/srv'), ('timeout', '30'), ('url', '${x}'), ('empty', ''), ('rate', '2.5')] <Section: web> {'base': '/srv', 'timeout': '30'}
#| KeyError 'nope' ('nope',)
#| KeyError 'nope' ('nope',)
#| NoSectionError No section: 'nope' ('nope',)
#| NoOptionError No option 'nope' in section: 'web' ('nope', 'web')
#| 'fb'
#| None
#| 'd'
#| ValueError invalid literal for int() with base 10: 'example.org' ("invalid literal for int() with base 10: 'example.org'",)
#| ValueError Not a boolean: example.org ('Not a boolean: example.org',)
#| DuplicateSectionError Section 'web' already exists ('web', None, None)
#| ValueError Invalid section name: 'DEFAULT' ("Invalid section name: 'DEFAULT'",)
#| TypeError option values must be strings ('option values must be strings',)
#| ValueError invalid interpolation syntax in '%x' at position 0 ("invalid interpolation syntax in '%x' at position 0",)
#| NoSectionError No section: 'qq' ('qq',)
#| MissingSectionHeaderError File contains no section headers.
#| file: '<string>', line: 1
#| 'x = 1' ('<string>', 1, 'x = 1')
#| ParsingError Source contains parsing errors: '<string>'
#| 	[line  2]: 'b\n' ('<string>',)
#| DuplicateOptionError While reading from '<string>' [line  3]: option 'b' in section 'a' already exists ('a', 'b', '<string>', 3)
#| DuplicateSectionError While reading from '<string>' [line  2]: section 'a' already exists ('a', '<string>', 2)
#| InterpolationMissingOptionError Bad value substitution: option 'b' in section 'a' contains an interpolation key 'c' which is not a valid option name. Raw value: '%(c)s' ('b', 'a', '%(c)s', 'c')
#| InterpolationDepthError Recursion limit exceeded in value substitution: option 'b' in section 'a' contains an interpolation key which cannot be substituted in 10 steps. Raw value: '%(b)s' ('b', 'a', '%(b)s')
#| InterpolationSyntaxError bad interpolation variable reference '%(' ('b', 'a', "bad interpolation variable reference '%('")
#| InterpolationSyntaxError '%' must be followed by '%' or '(', found: '%z' ('b', 'a', "'%' must be followed by '%' or '(', found: '%z'")
#| ParsingError Source contains parsing errors: '<string>'
#| 	[line  2]: '= 3' ('<string>',)
#| [DEFAULT]
#| base = /srv
#| timeout = 30
#|
#| [web]
#| host = example.org
#| port = 8080
#| root = %(base)s/www
#| multi = one
#| 	two
#| 	
#| 	three
#| pct = 50%%
#|
#| [new]
#| k = v
#| n = 5
#| z = line1
#| 	line2
#|
#|
#| [DEFAULT]
#| base=/srv
#| timeout=30
#|
#| [web]
#| ho
#| {'x': '1', 'y': '12', 'z': 'Q'}
#| {'Key': 'v', 'Flag': None}
#| ['c.ini'] True 3
#| ['web']
#| KeyError 'zz' ('zz',)
#| ['1', '2'] ['1', '2']
#| A D ['A', 'B', 'C', 'D']
#| (1,)
#| (2,)
#| (3,)
#| CycleError ('nodes are in a cycle', [1, 2, 1]) ('nodes are in a cycle', [1, 2, 1])
#| ValueError Nodes cannot be added after a call to prepare() ('Nodes cannot be added after a call to prepare()',)
#| ValueError node 99 was not added using add() ('node 99 was not added using add()',)
#| ValueError prepare() must be called first ('prepare() must be called first',)
#| CycleError ('nodes are in a cycle', [1, 3, 2, 1]) ('nodes are in a cycle', [1, 3, 2, 1])
#| Linux CPython 3.14
