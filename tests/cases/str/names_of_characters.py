# \N{...}, unicodedata.name and lookup, namereplace, unicode_escape.
import unicodedata as u
for n in ["LF","nbsp","cjk unified ideograph-4e00","CJK UNIFIED IDEOGRAPH-04E00","CJK UNIFIED IDEOGRAPH-4e0g","hangul syllable gag","HANGUL SYLLABLE ","HANGUL SYLLABLE A","VS17","LATIN SMALL LETTER R WITH TILDE","TANGUT IDEOGRAPH-17000", "ZWNJ","BEL","BELL","ALERT","egyptian hieroglyph-13460","CJK COMPATIBILITY IDEOGRAPH-F900","KEYCAP DIGIT ONE", "  BULLET","BULLET "]:
    try: print(n, ascii(u.lookup(n)))
    except KeyError as e: print(n, e)
for s in [r'"\N{LF}"', r'"\N{BULLEt}"', r'f"a\N{BULLET}{1}"', r'"ab\N{}"', r'"é\N{NOPE}"', r'"\N"', r'"\N{BULLET"', r'f"\N{NOPE}"',r'f"\N"',r'f"\N{BULLET"',r'"\N{KEYCAP DIGIT ONE}"',r'b"\N{x}"',r'"\N BULLET"',r'"a" "\N{X}"', r'f"{1}xx\N{X}"', r'f"\N{AMPERSAND"', r'f"{3}\N{NOPE"']:
    try: print(s, ascii(eval(s)))
    except SyntaxError as e: print(s, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
print(f"{3:\N{BULLET}>5}")
try: u.lookup(3)
except TypeError as e: print(e)
for c in "\n\ud800\ue000":
    try: u.name(c)
    except ValueError as e: print(e)
print("aé—\n가丏".encode("ascii", "namereplace"))
for b in [rb"\N{BULLET}", rb"\N{}", rb"\N{x}", rb"a\N{BULLET", rb"\N"]:
    try: print(ascii(b.decode("unicode_escape")))
    except UnicodeDecodeError as e: print(e)
#| LF '\n'
#| nbsp '\xa0'
#| cjk unified ideograph-4e00 '\u4e00'
#| CJK UNIFIED IDEOGRAPH-04E00 "undefined character name 'CJK UNIFIED IDEOGRAPH-04E00'"
#| CJK UNIFIED IDEOGRAPH-4e0g "undefined character name 'CJK UNIFIED IDEOGRAPH-4e0g'"
#| hangul syllable gag '\uac01'
#| HANGUL SYLLABLE  "undefined character name 'HANGUL SYLLABLE '"
#| HANGUL SYLLABLE A '\uc544'
#| VS17 '\U000e0100'
#| LATIN SMALL LETTER R WITH TILDE 'r\u0303'
#| TANGUT IDEOGRAPH-17000 '\U00017000'
#| ZWNJ '\u200c'
#| BEL '\x07'
#| BELL '\U0001f514'
#| ALERT '\x07'
#| egyptian hieroglyph-13460 '\U00013460'
#| CJK COMPATIBILITY IDEOGRAPH-F900 '\uf900'
#| KEYCAP DIGIT ONE '1\ufe0f\u20e3'
#|   BULLET "undefined character name '  BULLET'"
#| BULLET  "undefined character name 'BULLET '"
#| "\N{LF}" '\n'
#| "\N{BULLEt}" '\u2022'
#| f"a\N{BULLET}{1}" 'a\u20221'
#| "ab\N{}" (unicode error) 'unicodeescape' codec can't decode bytes in position 2-4: malformed \N character escape 1 1 1 9
#| "é\N{NOPE}" (unicode error) 'unicodeescape' codec can't decode bytes in position 10-17: unknown Unicode character name 1 1 1 12
#| "\N" (unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: malformed \N character escape 1 1 1 5
#| "\N{BULLET" (unicode error) 'unicodeescape' codec can't decode bytes in position 0-8: malformed \N character escape 1 1 1 12
#| f"\N{NOPE}" (unicode error) 'unicodeescape' codec can't decode bytes in position 0-7: unknown Unicode character name 1 3 1 11
#| f"\N" (unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: malformed \N character escape 1 3 1 5
#| f"\N{BULLET" (unicode error) 'unicodeescape' codec can't decode bytes in position 0-8: malformed \N character escape 1 3 1 12
#| "\N{KEYCAP DIGIT ONE}" (unicode error) 'unicodeescape' codec can't decode bytes in position 0-19: unknown Unicode character name 1 1 1 23
#| b"\N{x}" b'\\N{x}'
#| "\N BULLET" (unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: malformed \N character escape 1 1 1 12
#| "a" "\N{X}" (unicode error) 'unicodeescape' codec can't decode bytes in position 0-4: unknown Unicode character name 1 5 1 12
#| f"{1}xx\N{X}" (unicode error) 'unicodeescape' codec can't decode bytes in position 2-6: unknown Unicode character name 1 6 1 13
#| f"\N{AMPERSAND" (unicode error) 'unicodeescape' codec can't decode bytes in position 0-11: malformed \N character escape 1 3 1 15
#| f"{3}\N{NOPE" (unicode error) 'unicodeescape' codec can't decode bytes in position 0-6: malformed \N character escape 1 6 1 13
#| ••••3
#| a bytes-like object is required, not 'int'
#| no such name
#| no such name
#| no such name
#| b'a\\N{LATIN SMALL LETTER E WITH ACUTE}\\N{EM DASH}\n\\N{HANGUL SYLLABLE GA}\\N{CJK UNIFIED IDEOGRAPH-4E0F}'
#| '\u2022'
#| 'unicodeescape' codec can't decode bytes in position 0-2: malformed \N character escape
#| 'unicodeescape' codec can't decode bytes in position 0-4: unknown Unicode character name
#| 'unicodeescape' codec can't decode bytes in position 1-9: malformed \N character escape
#| 'unicodeescape' codec can't decode bytes in position 0-1: malformed \N character escape
