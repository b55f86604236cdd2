# The encoding cp1252: there and back, and every way with what does not fit.
for text in ("abc", "é", "€", "привет", "😀", "", "\ud800", "a\x00b", "½ñ"):
    for errors in ("strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape", "surrogatepass"):
        try:
            data = text.encode("cp1252", errors)
            print(ascii(text), errors, data, ascii(data.decode("cp1252", "replace")))
        except (UnicodeError, LookupError) as error:
            print(ascii(text), errors, type(error).__name__, error)
for data in (b"abc", b"\xff\xfe", b"\xc3", b"\xe2\x82", b"a\x80b", b"\x00\xd8", b"", bytes(range(120, 136))):
    for errors in ("strict", "ignore", "replace", "backslashreplace", "surrogateescape"):
        try:
            print(data, errors, ascii(data.decode("cp1252", errors)))
        except (UnicodeError, LookupError) as error:
            print(data, errors, type(error).__name__, error)
#| 'abc' strict b'abc' 'abc'
#| 'abc' ignore b'abc' 'abc'
#| 'abc' replace b'abc' 'abc'
#| 'abc' backslashreplace b'abc' 'abc'
#| 'abc' xmlcharrefreplace b'abc' 'abc'
#| 'abc' surrogateescape b'abc' 'abc'
#| 'abc' surrogatepass b'abc' 'abc'
#| '\xe9' strict b'\xe9' '\xe9'
#| '\xe9' ignore b'\xe9' '\xe9'
#| '\xe9' replace b'\xe9' '\xe9'
#| '\xe9' backslashreplace b'\xe9' '\xe9'
#| '\xe9' xmlcharrefreplace b'\xe9' '\xe9'
#| '\xe9' surrogateescape b'\xe9' '\xe9'
#| '\xe9' surrogatepass b'\xe9' '\xe9'
#| '\u20ac' strict b'\x80' '\u20ac'
#| '\u20ac' ignore b'\x80' '\u20ac'
#| '\u20ac' replace b'\x80' '\u20ac'
#| '\u20ac' backslashreplace b'\x80' '\u20ac'
#| '\u20ac' xmlcharrefreplace b'\x80' '\u20ac'
#| '\u20ac' surrogateescape b'\x80' '\u20ac'
#| '\u20ac' surrogatepass b'\x80' '\u20ac'
#| '\u043f\u0440\u0438\u0432\u0435\u0442' strict UnicodeEncodeError 'charmap' codec can't encode characters in position 0-5: character maps to <undefined>
#| '\u043f\u0440\u0438\u0432\u0435\u0442' ignore b'' ''
#| '\u043f\u0440\u0438\u0432\u0435\u0442' replace b'??????' '??????'
#| '\u043f\u0440\u0438\u0432\u0435\u0442' backslashreplace b'\\u043f\\u0440\\u0438\\u0432\\u0435\\u0442' '\\u043f\\u0440\\u0438\\u0432\\u0435\\u0442'
#| '\u043f\u0440\u0438\u0432\u0435\u0442' xmlcharrefreplace b'&#1087;&#1088;&#1080;&#1074;&#1077;&#1090;' '&#1087;&#1088;&#1080;&#1074;&#1077;&#1090;'
#| '\u043f\u0440\u0438\u0432\u0435\u0442' surrogateescape UnicodeEncodeError 'charmap' codec can't encode characters in position 0-5: character maps to <undefined>
#| '\u043f\u0440\u0438\u0432\u0435\u0442' surrogatepass UnicodeEncodeError 'charmap' codec can't encode characters in position 0-5: character maps to <undefined>
#| '\U0001f600' strict UnicodeEncodeError 'charmap' codec can't encode character '\U0001f600' in position 0: character maps to <undefined>
#| '\U0001f600' ignore b'' ''
#| '\U0001f600' replace b'?' '?'
#| '\U0001f600' backslashreplace b'\\U0001f600' '\\U0001f600'
#| '\U0001f600' xmlcharrefreplace b'&#128512;' '&#128512;'
#| '\U0001f600' surrogateescape UnicodeEncodeError 'charmap' codec can't encode character '\U0001f600' in position 0: character maps to <undefined>
#| '\U0001f600' surrogatepass UnicodeEncodeError 'charmap' codec can't encode character '\U0001f600' in position 0: character maps to <undefined>
#| '' strict b'' ''
#| '' ignore b'' ''
#| '' replace b'' ''
#| '' backslashreplace b'' ''
#| '' xmlcharrefreplace b'' ''
#| '' surrogateescape b'' ''
#| '' surrogatepass b'' ''
#| '\ud800' strict UnicodeEncodeError 'charmap' codec can't encode character '\ud800' in position 0: character maps to <undefined>
#| '\ud800' ignore b'' ''
#| '\ud800' replace b'?' '?'
#| '\ud800' backslashreplace b'\\ud800' '\\ud800'
#| '\ud800' xmlcharrefreplace b'&#55296;' '&#55296;'
#| '\ud800' surrogateescape UnicodeEncodeError 'charmap' codec can't encode character '\ud800' in position 0: character maps to <undefined>
#| '\ud800' surrogatepass UnicodeEncodeError 'charmap' codec can't encode character '\ud800' in position 0: character maps to <undefined>
#| 'a\x00b' strict b'a\x00b' 'a\x00b'
#| 'a\x00b' ignore b'a\x00b' 'a\x00b'
#| 'a\x00b' replace b'a\x00b' 'a\x00b'
#| 'a\x00b' backslashreplace b'a\x00b' 'a\x00b'
#| 'a\x00b' xmlcharrefreplace b'a\x00b' 'a\x00b'
#| 'a\x00b' surrogateescape b'a\x00b' 'a\x00b'
#| 'a\x00b' surrogatepass b'a\x00b' 'a\x00b'
#| '\xbd\xf1' strict b'\xbd\xf1' '\xbd\xf1'
#| '\xbd\xf1' ignore b'\xbd\xf1' '\xbd\xf1'
#| '\xbd\xf1' replace b'\xbd\xf1' '\xbd\xf1'
#| '\xbd\xf1' backslashreplace b'\xbd\xf1' '\xbd\xf1'
#| '\xbd\xf1' xmlcharrefreplace b'\xbd\xf1' '\xbd\xf1'
#| '\xbd\xf1' surrogateescape b'\xbd\xf1' '\xbd\xf1'
#| '\xbd\xf1' surrogatepass b'\xbd\xf1' '\xbd\xf1'
#| b'abc' strict 'abc'
#| b'abc' ignore 'abc'
#| b'abc' replace 'abc'
#| b'abc' backslashreplace 'abc'
#| b'abc' surrogateescape 'abc'
#| b'\xff\xfe' strict '\xff\xfe'
#| b'\xff\xfe' ignore '\xff\xfe'
#| b'\xff\xfe' replace '\xff\xfe'
#| b'\xff\xfe' backslashreplace '\xff\xfe'
#| b'\xff\xfe' surrogateescape '\xff\xfe'
#| b'\xc3' strict '\xc3'
#| b'\xc3' ignore '\xc3'
#| b'\xc3' replace '\xc3'
#| b'\xc3' backslashreplace '\xc3'
#| b'\xc3' surrogateescape '\xc3'
#| b'\xe2\x82' strict '\xe2\u201a'
#| b'\xe2\x82' ignore '\xe2\u201a'
#| b'\xe2\x82' replace '\xe2\u201a'
#| b'\xe2\x82' backslashreplace '\xe2\u201a'
#| b'\xe2\x82' surrogateescape '\xe2\u201a'
#| b'a\x80b' strict 'a\u20acb'
#| b'a\x80b' ignore 'a\u20acb'
#| b'a\x80b' replace 'a\u20acb'
#| b'a\x80b' backslashreplace 'a\u20acb'
#| b'a\x80b' surrogateescape 'a\u20acb'
#| b'\x00\xd8' strict '\x00\xd8'
#| b'\x00\xd8' ignore '\x00\xd8'
#| b'\x00\xd8' replace '\x00\xd8'
#| b'\x00\xd8' backslashreplace '\x00\xd8'
#| b'\x00\xd8' surrogateescape '\x00\xd8'
#| b'' strict ''
#| b'' ignore ''
#| b'' replace ''
#| b'' backslashreplace ''
#| b'' surrogateescape ''
#| b'xyz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87' strict UnicodeDecodeError 'charmap' codec can't decode byte 0x81 in position 9: character maps to <undefined>
#| b'xyz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87' ignore 'xyz{|}~\x7f\u20ac\u201a\u0192\u201e\u2026\u2020\u2021'
#| b'xyz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87' replace 'xyz{|}~\x7f\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021'
#| b'xyz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87' backslashreplace 'xyz{|}~\x7f\u20ac\\x81\u201a\u0192\u201e\u2026\u2020\u2021'
#| b'xyz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87' surrogateescape 'xyz{|}~\x7f\u20ac\udc81\u201a\u0192\u201e\u2026\u2020\u2021'
