# string.Template: forms, errors, subclasses; string.Formatter: hooks; capwords and the constants.
import string

t = string.Template("$who owes ${amount}USD to $$ $_x1")
print(t.substitute(who="Ann", amount=5, _x1="me"), t.safe_substitute(who="Ann"), t.template, t.get_identifiers(), t.is_valid())
print(t.substitute({"who": 1, "amount": 2}, _x1=3), t.safe_substitute({}), string.Template("no").substitute())
for text in ("$", "$5", "a ${", "${bad name}", "line\n$ x", "$é"):
    template = string.Template(text)
    for method in (template.substitute, template.safe_substitute):
        try:
            print(repr(text), repr(method(bad=1)))
        except (ValueError, KeyError) as error:
            print(repr(text), type(error).__name__, error)
    print(template.is_valid())
try:
    t.substitute(who=1)
except KeyError as error:
    print("KeyError", error)


class Percent(string.Template):
    delimiter = "%"
    idpattern = "[a-z]+_[a-z]+"


print(Percent("%with_one %notone %% ${x}").safe_substitute(with_one=1, notone=2), Percent("%a_b").substitute(a_b="!"))


class Braced(string.Template):
    idpattern = r"[a-z]\w*"
    braceidpattern = r"[a-z0-9 ]+"


print(Braced("$abc ${a b 1}").substitute({"abc": 1, "a b 1": 2}))


class Own(string.Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str):
            return kwargs.get(key, f"<{key}?>")
        return super().get_value(key, args, kwargs)

    def convert_field(self, value, conversion):
        return str(value).upper() if conversion == "u" else super().convert_field(value, conversion)

    def format_field(self, value, spec):
        return super().format_field(value, spec) if spec != "stars" else f"**{value}**"

    def check_unused_args(self, used, args, kwargs):
        print("used", sorted(map(str, used)))


f = Own()
print(f.format("{0} {missing} {name!u} {0:stars} {1:>5}", "a", "b", name="n"))
print(list(f.parse("a{b!r:>{w}}c{{d}}{}")), f.vformat("{} {}", (1, 2), {}), f.get_field("a[0].real", (), {"a": [3]}))
for text in ("{} {0}", "{0} {}", "{", "}", "{0!x}", "{5}", "{x"):
    try:
        print(string.Formatter().format(text, 1))
    except Exception as error:
        print(repr(text), type(error).__name__, error)
try:
    string.Formatter().format()
except TypeError as error:
    print(error)
print(string.capwords("  hello   big world "), string.capwords("a-b c", "-"), string.ascii_letters, string.digits, string.punctuation, repr(string.whitespace), len(string.printable), string.hexdigits, string.octdigits)
#| Ann owes 5USD to $ me Ann owes ${amount}USD to $ $_x1 $who owes ${amount}USD to $$ $_x1 ['who', 'amount', '_x1'] True
#| 1 owes 2USD to $ 3 $who owes ${amount}USD to $ $_x1 no
#| '$' ValueError Invalid placeholder in string: line 1, col 1
#| '$' '$'
#| False
#| '$5' ValueError Invalid placeholder in string: line 1, col 1
#| '$5' '$5'
#| False
#| 'a ${' ValueError Invalid placeholder in string: line 1, col 3
#| 'a ${' 'a ${'
#| False
#| '${bad name}' ValueError Invalid placeholder in string: line 1, col 1
#| '${bad name}' '${bad name}'
#| False
#| 'line\n$ x' ValueError Invalid placeholder in string: line 2, col 1
#| 'line\n$ x' 'line\n$ x'
#| False
#| '$é' ValueError Invalid placeholder in string: line 1, col 1
#| '$é' '$é'
#| False
#| KeyError 'amount'
#| 1 %notone % ${x} !
#| 1 2
#| used ['0', '1', 'missing', 'name']
#| a <missing?> N **a**     b
#| used ['0', '1']
#| [('a', 'b', '>{w}', 'r'), ('c{', None, None, None), ('d}', None, None, None), ('', '', '', None)] 1 2 (3, 'a')
#| '{} {0}' ValueError cannot switch from automatic field numbering to manual field specification
#| '{0} {}' ValueError cannot switch from manual field specification to automatic field numbering
#| '{' ValueError Single '{' encountered in format string
#| '}' ValueError Single '}' encountered in format string
#| '{0!x}' ValueError Unknown conversion specifier x
#| '{5}' IndexError tuple index out of range
#| '{x' ValueError expected '}' before end of string
#| Formatter.format() missing 1 required positional argument: 'format_string'
#| Hello Big World A-B c abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~ ' \t\n\r\x0b\x0c' 100 0123456789abcdefABCDEF 01234567
