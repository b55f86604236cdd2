# strings
text = """The quick brown fox
jumps over the lazy dog.
It was the best of times, it was the worst of times"""
words = text.lower().replace(",", "").replace(".", "").split()
freq = {}
for w in words: freq[w] = freq.get(w, 0) + 1
for w, n in sorted(freq.items(), key=lambda kv: (-kv[1], kv[0]))[:5]:
    print(f"{w:<8}{n:>3} {'*' * n}")
print(text.splitlines()[1].title(), text.count("was"), text.find("fox"), text.index("dog"), text[::-1][:10])
def caesar(s, k):
    out = []
    for c in s:
        if c.isalpha():
            base = ord("A") if c.isupper() else ord("a")
            out.append(chr((ord(c) - base + k) % 26 + base))
        else: out.append(c)
    return "".join(out)
enc = caesar("Hello, World!", 3); print(enc, caesar(enc, -3))
def is_pal(s): s = [c.lower() for c in s if c.isalnum()]; return s == s[::-1]
print(is_pal("A man, a plan, a canal: Panama"), is_pal("nope"))
print("{:>10}|{:<10}|{:^10}|{:*^10}".format("r", "l", "c", "f"), "{0[0]} {1.real} {name!r:>8}".format([1], 5, name="n"))
for n in (0, 1, -1, 255, 1234567.891, 1e-7, 1e22, float("inf"), -0.0, 3.0):
    print(f"{n!s:>14} {n:>15.3f} {n:>12.2e} {n:g} {n:,} {n:+.1f} {n:010.2f} {n:%}")
print(f"{255:b} {255:o} {255:x} {255:X} {255:#x} {255:08b} {255:c} {1000000:_} {-5:=+6d} {True:d}")
w, p = 10, 3; print(f"{3.14159265:{w}.{p}f}|{'abc':>{w}}|{2+3=}|{w=!r:>5}|{text[:3]=}")
print("%5d|%-5d|%05d|%x|%o|%e|%g|%s|%r|%c|%%|%.2f|%+d" % (42, 42, 42, 255, 8, 12345.678, 0.0001, "s", "r", "c", 2.345, 7))
print("%(a)s %(b)05.1f" % {"a": 1, "b": 2.25})
print("abc".center(11, "-"), "abc".ljust(6, ".") + "|", "abc".rjust(6), "42".zfill(5), "-42".zfill(6))
print("a,b,,c".split(","), "a b  c".split(), "a b c d".rsplit(" ", 2), "k=v=w".partition("="), "k=v=w".rpartition("="), "a\nb\r\nc".splitlines(True))
print("Hello".swapcase(), "ß".upper(), "hello world".capitalize(), "they're bill's".title(), "ǅ".lower())
print("abc".translate(str.maketrans("ab", "xy", "c")), "hello".translate({104: "J", 111: None}))
print("x".join("abc"), "abc" * 3, "b" in "abc", "abc" < "abd", "Z" < "a", min("hello"), max("hello"), sorted("hello"))
print("tab\there", repr("tab\t\n\\ ' \" \x00 \x7f é \u200b \U0001F600"), ascii("é😀"), "é".encode(), b"\xc3\xa9".decode(), "😀".encode("utf-16"))
print("abc".startswith(("x", "a")), "abc".endswith("bc"), "  x ".strip() + "|", "xxabcxx".strip("x"), "abcabc".lstrip("ab"), "file.txt".removesuffix(".txt"), "prefix-x".removeprefix("prefix-"))
print("123".isdigit(), "12.3".isdigit(), "abc1".isalnum(), "ABC".isupper(), " ".isspace(), "Title Case".istitle(), "v1".isidentifier(), "½".isnumeric(), "²".isdigit(), "²".isdecimal(), "a\tb".expandtabs(4))
def rle(s):
    out, i = "", 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]: j += 1
        out += (str(j - i) if j - i > 1 else "") + s[i]; i = j
    return out
print(rle("WWWWWWBBBWWC"))
def anagrams(ws):
    d = {}
    for w in ws: d.setdefault("".join(sorted(w)), []).append(w)
    return [g for g in d.values() if len(g) > 1]
print(anagrams(["eat", "tea", "tan", "ate", "nat", "bat"]))
roman = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
def to_roman(n):
    r = ""
    for v, s in roman:
        q, n = divmod(n, v); r += s * q
    return r
print([to_roman(n) for n in (1994, 2024, 49, 3999)])
from string import Template, ascii_lowercase, punctuation
print(Template("$who likes ${what}s $$").substitute(who="Tim", what="pie"), ascii_lowercase[:5], len(punctuation))
import textwrap
print(textwrap.fill("The quick brown fox jumps over the lazy dog and runs", 20), textwrap.dedent("   a\n     b\n   c"), textwrap.shorten("Hello world foo bar", 12), textwrap.indent("a\nb", "> "), sep="\n")
#| the       4 ****
#| it        2 **
#| of        2 **
#| times     2 **
#| was       2 **
#| Jumps Over The Lazy Dog. 2 16 40 semit fo t
#| Khoor, Zruog! Hello, World!
#| True False
#|          r|l         |    c     |****f***** 1 5      'n'
#|              0           0.000     0.00e+00 0 0 +0.0 0000000.00 0.000000%
#|              1           1.000     1.00e+00 1 1 +1.0 0000001.00 100.000000%
#|             -1          -1.000    -1.00e+00 -1 -1 -1.0 -000001.00 -100.000000%
#|            255         255.000     2.55e+02 255 255 +255.0 0000255.00 25500.000000%
#|    1234567.891     1234567.891     1.23e+06 1.23457e+06 1,234,567.891 +1234567.9 1234567.89 123456789.100000%
#|          1e-07           0.000     1.00e-07 1e-07 1e-07 +0.0 0000000.00 0.000010%
#|          1e+22 10000000000000000000000.000     1.00e+22 1e+22 1e+22 +10000000000000000000000.0 10000000000000000000000.00 999999999999999983222784.000000%
#|            inf             inf          inf inf inf +inf 0000000inf inf%
#|           -0.0          -0.000    -0.00e+00 -0 -0.0 -0.0 -000000.00 -0.000000%
#|            3.0           3.000     3.00e+00 3 3.0 +3.0 0000003.00 300.000000%
#| 11111111 377 ff FF 0xff 11111111 ÿ 1_000_000 -    5 1
#|      3.142|       abc|2+3=5|w=   10|text[:3]='The'
#|    42|42   |00042|ff|10|1.234568e+04|0.0001|s|'r'|c|%|2.35|+7
#| 1 002.2
#| ----abc---- abc...|    abc 00042 -00042
#| ['a', 'b', '', 'c'] ['a', 'b', 'c'] ['a b', 'c', 'd'] ('k', '=', 'v=w') ('k=v', '=', 'w') ['a\n', 'b\r\n', 'c']
#| hELLO SS Hello world They'Re Bill'S ǆ
#| xy Jell
#| axbxc abcabcabc True True True e o ['e', 'h', 'l', 'l', 'o']
#| tab	here 'tab\t\n\\ \' " \x00 \x7f é \u200b 😀' '\xe9\U0001f600' b'\xc3\xa9' é b'\xff\xfe=\xd8\x00\xde'
#| True True x| abc cabc file x
#| True False True True True True True True True False a   b
#| 6W3B2WC
#| [['eat', 'tea', 'ate'], ['tan', 'nat']]
#| ['MCMXCIV', 'MMXXIV', 'XLIX', 'MMMCMXCIX']
#| Tim likes pies $ abcde 32
#| The quick brown fox
#| jumps over the lazy
#| dog and runs
#| a
#|   b
#| c
#| Hello [...]
#| > a
#| > b
