import unicodedata as u
def strip_accents(s):
    return ''.join(c for c in u.normalize('NFD', s) if u.category(c) != 'Mn')
print(strip_accents('Crème Brûlée à la façon Ångström Żółć Ệ'), u.normalize('NFKD', 'Éﬁ²½ Ａ①').encode('ascii', 'ignore'), u.normalize('NFC', 'e\u0301') == 'é', len(u.normalize('NFD', 'é')), ascii(u.normalize('NFD', '각')))
for c in 'aÉ5½²€\n ß‘—αЖ→∑가中': print(ascii(c), u.category(c), u.name(c, '?'), u.combining(c), u.decimal(c, None), u.digit(c, None), u.numeric(c, None), u.east_asian_width(c), u.decomposition(c) if c not in '½²' else '')
print(u.lookup('GREEK SMALL LETTER ALPHA'), u.lookup('latin small letter e with acute'), u.is_normalized('NFC', 'é'), u.bidirectional('a'), u.mirrored('('), u.combining('\u0301'), u.unidata_version)
for act in (lambda: u.name('\n'), lambda: u.lookup('NOPE'), lambda: u.digit('a'), lambda: u.decimal('²'), lambda: u.numeric('x'), lambda: u.category('ab'), lambda: u.normalize('X', 'é')):
    try: print(act())
    except (ValueError, KeyError, TypeError) as e: print(type(e).__name__, e)
#| Creme Brulee a la facon Angstrom Zołc E b'Efi212 A1' True 2 '\u1100\u1161\u11a8'
#| 'a' Ll LATIN SMALL LETTER A 0 None None None Na
#| '\xc9' Lu LATIN CAPITAL LETTER E WITH ACUTE 0 None None None N 0045 0301
#| '5' Nd DIGIT FIVE 0 5 5 5.0 Na
#| '\xbd' No VULGAR FRACTION ONE HALF 0 None None 0.5 A
#| '\xb2' No SUPERSCRIPT TWO 0 None 2 2.0 A
#| '\u20ac' Sc EURO SIGN 0 None None None A
#| '\n' Cc ? 0 None None None N
#| ' ' Zs SPACE 0 None None None Na
#| '\xdf' Ll LATIN SMALL LETTER SHARP S 0 None None None A
#| '\u2018' Pi LEFT SINGLE QUOTATION MARK 0 None None None A
#| '\u2014' Pd EM DASH 0 None None None A
#| '\u03b1' Ll GREEK SMALL LETTER ALPHA 0 None None None A
#| '\u0416' Lu CYRILLIC CAPITAL LETTER ZHE 0 None None None A
#| '\u2192' Sm RIGHTWARDS ARROW 0 None None None A
#| '\u2211' Sm N-ARY SUMMATION 0 None None None A
#| '\uac00' Lo HANGUL SYLLABLE GA 0 None None None W 1100 1161
#| '\u4e2d' Lo CJK UNIFIED IDEOGRAPH-4E2D 0 None None None W
#| α é True L 1 230 16.0.0
#| ValueError no such name
#| KeyError "undefined character name 'NOPE'"
#| ValueError not a digit
#| ValueError not a decimal
#| ValueError not a numeric character
#| TypeError category(): argument must be a unicode character, not a string of length 2
#| ValueError invalid normalization form
