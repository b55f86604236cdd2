# sub, subn, split, escape, scanner-like tokenizers, and replacement templates.
import re

print(re.sub(r"\d+", lambda m: str(int(m.group()) * 2), "a1 b22 c333"), re.sub("a", "b", "banana", count=2), re.subn("a", "o", "banana"))
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub(r"(?P<x>a)", r"[\g<x>\g<0>]", "cat"), re.sub("x*", "-", "abxd"), re.sub("", "-", "ab"), re.sub("b|", "_", "abc"))
print(re.sub(r"(a)|b", r"<\1>", "ab"), re.sub("a", r"\n\t\\", "xax"), repr(re.sub("a", "\\\\", "xax")), re.sub(r"(.)", r"\g<1>0", "ab"))
for template in (r"\2", r"\g<x>", r"\g<", r"\q", r"\g<9>", "\\", r"\g<1a>"):
    try:
        print(re.sub("(a)", template, "cat"))
    except (re.error, IndexError) as error:
        print(template, type(error).__name__, error)
print(re.split(r"[,;]\s*", "a, b;c,d"), re.split(r"([,;])", "a,b;c"), re.split(",", "a,b,c", maxsplit=1), re.split("x", ""), re.split(r"\b", "hi you"), re.split(r"(a)|b", "xaybz"))
print(re.split("(?=[A-Z])", "helloWorldFooBar"), re.split(r"\s", " a b "), re.split(r"\W+", "Words, words, words.", maxsplit=2))
print(re.escape("a.b*c[d]-e_f g\n#&~"), re.escape(b"1+1"), re.findall(re.escape("1+1"), "1+1=2"))
tokens = re.compile(r"(?P<NUMBER>\d+(\.\d*)?)|(?P<NAME>[A-Za-z_]\w*)|(?P<OP>[-+*/()=])|(?P<SKIP>\s+)|(?P<BAD>.)")
print([(m.lastgroup, m.group()) for m in tokens.finditer("total = 3.14*(r + 2) ?") if m.lastgroup != "SKIP"])
scanner = re.Scanner([(r"[a-z]+", lambda s, t: ("word", t)), (r"\d+", lambda s, t: ("int", int(t))), (r"\s+", None)])
print(scanner.scan("abc 12 de !rest"))
print(re.findall(r"(\w)(\d)", "a1 b2"), re.findall(r"(\w)\d", "a1 b2"), re.findall(r"\w\d", "a1 b2"), re.findall("a|", "ba"))
print(re.sub(b"a", b"b", b"cat"), re.split(b",", b"a,b"), re.search(rb"\d", b"a1").group())
for wrong in (lambda: re.search("a", b"a"), lambda: re.search(b"a", "a"), lambda: re.sub("a", b"b", "a"), lambda: re.search(3, "a"), lambda: re.search("a", 3), lambda: re.compile(re.compile("a"), re.I), lambda: re.sub("a", 3, "a")):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
p = re.compile("a(b)(?P<n>c)")
print(p.groups, p.groupindex, p == re.compile("a(b)(?P<n>c)"), hash(p) == hash(re.compile("a(b)(?P<n>c)")), p.pattern, repr(p))
print(re.sub(r"(?<!^)([A-Z])", r"_\1", "someCamelCaseName").lower(), re.sub(r"_([a-z])", lambda m: m[1].upper(), "snake_case_name"), re.sub(r"\s+", " ", "  a \n b\t").strip())
print(re.sub(r"(?P<first>\w)(\w*)", lambda m: m["first"].upper() + m[2], "title of a book"), re.sub(r"\B(?=(\d{3})+(?!\d))", ",", "1234567"))
#| a2 b44 c666 bbnbna ('bonono', 3)
#| world hello c[aa]t -a-b--d- -a-b- _a__c_
#| <a><> x
#| 	\x 'x\\x' a0b0
#| \2 PatternError invalid group reference 2 at position 1
#| \g<x> IndexError unknown group name 'x'
#| \g< PatternError missing group name at position 3
#| \q PatternError bad escape \q at position 0
#| \g<9> PatternError invalid group reference 9 at position 3
#| \ PatternError bad escape (end of pattern) at position 0
#| \g<1a> PatternError bad character in group name '1a' at position 3
#| ['a', 'b', 'c', 'd'] ['a', ',', 'b', ';', 'c'] ['a', 'b,c'] [''] ['', 'hi', ' ', 'you', ''] ['x', 'a', 'y', None, 'z']
#| ['hello', 'World', 'Foo', 'Bar'] ['', 'a', 'b', ''] ['Words', 'words', 'words.']
#| a\.b\*c\[d\]\-e_f\ g\
#| \#\&\~ b'1\\+1' ['1+1']
#| [('NAME', 'total'), ('OP', '='), ('NUMBER', '3.14'), ('OP', '*'), ('OP', '('), ('NAME', 'r'), ('OP', '+'), ('NUMBER', '2'), ('OP', ')'), ('BAD', '?')]
#| ([('word', 'abc'), ('int', 12), ('word', 'de')], '!rest')
#| [('a', '1'), ('b', '2')] ['a', 'b'] ['a1', 'b2'] ['', 'a', '']
#| b'cbt' [b'a', b'b'] b'1'
#| TypeError cannot use a string pattern on a bytes-like object
#| TypeError cannot use a bytes pattern on a string-like object
#| TypeError sequence item 0: expected str instance, bytes found
#| TypeError first argument must be string or compiled pattern
#| TypeError expected string or bytes-like object, got 'int'
#| ValueError cannot process flags argument with a compiled pattern
#| TypeError decoding to str: need a bytes-like object, int found
#| 2 {'n': 2} True True a(b)(?P<n>c) re.compile('a(b)(?P<n>c)')
#| some_camel_case_name snakeCaseName a b
#| Title Of A Book 1,234,567
