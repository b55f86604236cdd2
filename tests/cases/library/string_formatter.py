import string, fnmatch
f = string.Formatter()
print(f.format('{0} {1!r:>5} {name[key].real:.2f} {{}}', 1, 'a', name={'key': 2.5}), f.format('{} {}', 1, 2), f.vformat('{x:{w}}|', (), {'x': 1, 'w': 4}))
print(list(f.parse('a{b!r:c}d{{e}}{}')))
class Default(string.Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, f'<{key}>') if isinstance(key, str) else super().get_value(key, args, kwargs)
    def format_field(self, value, spec):
        return str(value).upper() if spec == 'up' else super().format_field(value, spec)
print(Default().format('{a:up} {b}', a='x'))
for bad in ('{', '}', '{0!}', '{0!x}', '{a', '{} {0}', '{0[}'):
    try: print(f.format(bad, 1))
    except (ValueError, KeyError, IndexError) as e: print(repr(bad), type(e).__name__, e)
class Percent(string.Template):
    delimiter = '%'
    idpattern = '[a-z]+_[a-z]+'
print(Percent('%a_b %% %{c_d} %x').safe_substitute(a_b=1, c_d=2), Percent('%a_b').get_identifiers(), Percent('%x').is_valid())
t = string.Template('$who likes ${what}, $$5')
print(t.substitute(who='tim', what='kung pao'), t.safe_substitute(who='x'), t.get_identifiers())
try: t.substitute(who=1)
except KeyError as e: print(repr(e))
try: string.Template('a $ b').substitute()
except ValueError as e: print(e)
print(fnmatch.filter(['a.py', 'b.txt', 'c.PY'], '*.py'), fnmatch.fnmatchcase('ab1', 'a?[0-9]'), fnmatch.translate('*.[!a]x?'), fnmatch.fnmatch('x', '[]x]'), fnmatch.filterfalse(['a.py', 'b.txt'], '*.py'))
#| 1   'a' 2.50 {} 1 2    1|
#| [('a', 'b', 'c', 'r'), ('d{', None, None, None), ('e}', None, None, None), ('', '', '', None)]
#| X <b>
#| '{' ValueError Single '{' encountered in format string
#| '}' ValueError Single '}' encountered in format string
#| '{0!}' ValueError unmatched '{' in format spec
#| '{0!x}' ValueError Unknown conversion specifier x
#| '{a' ValueError expected '}' before end of string
#| '{} {0}' ValueError cannot switch from automatic field numbering to manual field specification
#| '{0[}' ValueError expected '}' before end of string
#| 1 % 2 %x ['a_b'] False
#| tim likes kung pao, $5 x likes ${what}, $5 ['who', 'what']
#| KeyError('what')
#| Invalid placeholder in string: line 1, col 3
#| ['a.py'] True (?s:.*\.[^a]x.)\z True ['b.txt']
