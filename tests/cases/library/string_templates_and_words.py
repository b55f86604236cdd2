# string: Template with own delimiters, capwords, Formatter subclasses, constants.

import string

t = string.Template("$who owes ${amount}EUR, $$5 off")
print(t.substitute(who="Ann", amount=10), t.safe_substitute(who="Bob"), t.get_identifiers(), t.is_valid(), t.template)
for wrong in (lambda: t.substitute(who="x"), lambda: string.Template("$").substitute(), lambda: string.Template("a $1 b").substitute(), lambda: string.Template("${a").substitute(a=1)):
    try:
        print(wrong())
    except (KeyError, ValueError) as error:
        print(type(error).__name__, error)


class Percent(string.Template):
    delimiter = "%"
    idpattern = r"[a-z]+_[a-z]+"


print(Percent("%first_name and %last %%").safe_substitute(first_name="Ann"), Percent("%a_b").substitute({"a_b": 1}, a_b=2))
print(string.capwords("hello  wide world"), string.capwords("a-b-c", "-"), string.ascii_lowercase, string.digits, string.hexdigits, repr(string.whitespace), string.punctuation)


class Safe(string.Formatter):
    def get_value(self, key, args, kwargs):
        try:
            return super().get_value(key, args, kwargs)
        except (KeyError, IndexError):
            return f"<{key}>"

    def format_field(self, value, spec):
        if spec == "shout":
            return str(value).upper()
        return super().format_field(value, spec)

    def convert_field(self, value, conversion):
        return value[::-1] if conversion == "x" else super().convert_field(value, conversion)


f = Safe()
print(f.format("{name:shout} {0} {1} {missing} {name!x} {n:05.1f}", "zero", name="ann", n=2.25), f.vformat("{a}", (), {"a": 1}))
print(list(string.Formatter().parse("a{b!r:>{c}}d{{e}}{}")), string.Formatter().format("{0}{}" if 0 else "{}{}", 1, 2))
try:
    string.Formatter().format("{x}")
except KeyError as error:
    print(error)
#| Ann owes 10EUR, $5 off Bob owes ${amount}EUR, $5 off ['who', 'amount'] True $who owes ${amount}EUR, $$5 off
#| KeyError 'amount'
#| ValueError Invalid placeholder in string: line 1, col 1
#| ValueError Invalid placeholder in string: line 1, col 3
#| ValueError Invalid placeholder in string: line 1, col 1
#| Ann and %last % 2
#| Hello Wide World A-B-C abcdefghijklmnopqrstuvwxyz 0123456789 0123456789abcdefABCDEF ' \t\n\r\x0b\x0c' !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~
#| ANN zero <1> <missing> nna 002.2 1
#| [('a', 'b', '>{c}', 'r'), ('d{', None, None, None), ('e}', None, None, None), ('', '', '', None)] 12
#| 'x'
