# The four normal forms, combining classes and decompositions.
import unicodedata as u
for text in ("ﬁ ½ Ⅷ ℌ", "e\u0301 \u00e9 ㎏", "\u1100\u1161\u11a8 각", "q\u0307\u0323", "Å Å", "\ufdfa"):
    print([ascii(u.normalize(form, text)) for form in ("NFC", "NFD", "NFKC", "NFKD")])
for c in "éﬁ½①가＀\u0323\u093c\u1e69Ａａ":
    print(ascii(c), u.decomposition(c), u.combining(c), u.is_normalized("NFC", c))
total = 0
for point in [*range(0x300), *range(0x1e00, 0x2200), *range(0xac00, 0xac40), *range(0xf900, 0xfa00), *range(0x1d400, 0x1d440)]:
    for form in ("NFC", "NFKD"):
        total = (total * 31 + sum(map(ord, u.normalize(form, "a" + chr(point) + "\u0327\u0301")))) % 1000003
print(total)
try:
    u.normalize("NFX", "a")
except ValueError as error:
    print(error)
#| ["'\\ufb01 \\xbd \\u2167 \\u210c'", "'\\ufb01 \\xbd \\u2167 \\u210c'", "'fi 1\\u20442 VIII H'", "'fi 1\\u20442 VIII H'"]
#| ["'\\xe9 \\xe9 \\u338f'", "'e\\u0301 e\\u0301 \\u338f'", "'\\xe9 \\xe9 kg'", "'e\\u0301 e\\u0301 kg'"]
#| ["'\\uac01 \\uac01'", "'\\u1100\\u1161\\u11a8 \\u1100\\u1161\\u11a8'", "'\\uac01 \\uac01'", "'\\u1100\\u1161\\u11a8 \\u1100\\u1161\\u11a8'"]
#| ["'q\\u0323\\u0307'", "'q\\u0323\\u0307'", "'q\\u0323\\u0307'", "'q\\u0323\\u0307'"]
#| ["'\\xc5 \\xc5'", "'A\\u030a A\\u030a'", "'\\xc5 \\xc5'", "'A\\u030a A\\u030a'"]
#| ["'\\ufdfa'", "'\\ufdfa'", "'\\u0635\\u0644\\u0649 \\u0627\\u0644\\u0644\\u0647 \\u0639\\u0644\\u064a\\u0647 \\u0648\\u0633\\u0644\\u0645'", "'\\u0635\\u0644\\u0649 \\u0627\\u0644\\u0644\\u0647 \\u0639\\u0644\\u064a\\u0647 \\u0648\\u0633\\u0644\\u0645'"]
#| '\xe9' 0065 0301 0 True
#| '\ufb01' <compat> 0066 0069 0 True
#| '\xbd' <fraction> 0031 2044 0032 0 True
#| '\u2460' <circle> 0031 0 True
#| '\uac00' 1100 1161 0 True
#| '\uff00'  0 True
#| '\u0323'  220 True
#| '\u093c'  7 True
#| '\u1e69' 1E63 0307 0 True
#| '\uff21' <wide> 0041 0 True
#| '\uff41' <wide> 0061 0 True
#| 443955
#| invalid normalization form
