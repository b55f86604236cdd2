# The encoding latin-1: there and back, and every way with what does not fit.
for text in ("abc", "é", "€", "привет", "😀", "", "\ud800", "a\x00b", "½ñ"):
    for errors in ("strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape", "surrogatepass"):
        try:
            data = text.encode("latin-1", errors)
            print(ascii(text), errors, data, ascii(data.decode("latin-1", "replace")))
        except (UnicodeError, LookupError) as error:
            print(ascii(text), errors, type(error).__name__, error)
for data in (b"abc", b"\xff\xfe", b"\xc3", b"\xe2\x82", b"a\x80b", b"\x00\xd8", b"", bytes(range(120, 136))):
    for errors in ("strict", "ignore", "replace", "backslashreplace", "surrogateescape"):
        try:
            print(data, errors, ascii(data.decode("latin-1", errors)))
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
#| '\u20ac' strict UnicodeEncodeError 'latin-1' codec can't encode character '\u20ac' in position 0: ordinal not in range(256)
#| '\u20ac' ignore b'' ''
#| '\u20ac' replace b'?' '?'
#| '\u20ac' backslashreplace b'\\u20ac' '\\u20ac'
#| '\u20ac' xmlcharrefreplace b'&#8364;' '&#8364;'
#| '\u20ac' surrogateescape UnicodeEncodeError 'latin-1' codec can't encode character '\u20ac' in position 0: ordinal not in range(256)
#| '\u20ac' surrogatepass UnicodeEncodeError 'latin-1' codec can't encode character '\u20ac' in position 0: ordinal not in range(256)
#| '\u043f\u0440\u0438\u0432\u0435\u0442' strict UnicodeEncodeError 'latin-1' codec can't encode characters in position 0-5: ordinal not in range(256)
#| '\u043f\u0440\u0438\u0432\u0435\u0442' ignore b'' ''
#| '\u043f\u0440\u0438\u0432\u0435\u0442' replace b'??????' '??????'
#| '\u043f\u0440\u0438\u0432\u0435\u0442' backslashreplace b'\\u043f\\u0440\\u0438\\u0432\\u0435\\u0442' '\\u043f\\u0440\\u0438\\u0432\\u0435\\u0442'
#| '\u043f\u0440\u0438\u0432\u0435\u0442' xmlcharrefreplace b'&#1087;&#1088;&#1080;&#1074;&#1077;&#1090;' '&#1087;&#1088;&#1080;&#1074;&#1077;&#1090;'
#| '\u043f\u0440\u0438\u0432\u0435\u0442' surrogateescape UnicodeEncodeError 'latin-1' codec can't encode characters in position 0-5: ordinal not in range(256)
#| '\u043f\u0440\u0438\u0432\u0435\u0442' surrogatepass UnicodeEncodeError 'latin-1' codec can't encode characters in position 0-5: ordinal not in range(256)
#| '\U0001f600' strict UnicodeEncodeError 'latin-1' codec can't encode character '\U0001f600' in position 0: ordinal not in range(256)
#| '\U0001f600' ignore b'' ''
#| '\U0001f600' replace b'?' '?'
#| '\U0001f600' backslashreplace b'\\U0001f600' '\\U0001f600'
#| '\U0001f600' xmlcharrefreplace b'&#128512;' '&#128512;'
#| '\U0001f600' surrogateescape UnicodeEncodeError 'latin-1' codec can't encode character '\U0001f600' in position 0: ordinal not in range(256)
#| '\U0001f600' surrogatepass UnicodeEncodeError 'latin-1' codec can't encode character '\U0001f600' in position 0: ordinal not in range(256)
#| '' strict b'' ''
#| '' ignore b'' ''
#| '' replace b'' ''
#| '' backslashreplace b'' ''
#| '' xmlcharrefreplace b'' ''
#| '' surrogateescape b'' ''
#| '' surrogatepass b'' ''
#| '\ud800' strict UnicodeEncodeError 'latin-1' codec can't encode character '\ud800' in position 0: ordinal not in range(256)
#| '\ud800' ignore b'' ''
#| '\ud800' replace b'?' '?'
#| '\ud800' backslashreplace b'\\ud800' '\\ud800'
#| '\ud800' xmlcharrefreplace b'&#55296;' '&#55296;'
#| '\ud800' surrogateescape UnicodeEncodeError 'latin-1' codec can't encode character '\ud800' in position 0: ordinal not in range(256)
#| '\ud800' surrogatepass UnicodeEncodeError 'latin-1' codec can't encode character '\ud800' in position 0: ordinal not in range(256)
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
#| b'\xe2\x82' strict '\xe2\x82'
#| b'\xe2\x82' ignore '\xe2\x82'
#| b'\xe2\x82' replace '\xe2\x82'
#| b'\xe2\x82' backslashreplace '\xe2\x82'
#| b'\xe2\x82' surrogateescape '\xe2\x82'
#| b'a\x80b' strict 'a\x80b'
#| b'a\x80b' ignore 'a\x80b'
#| b'a\x80b' replace 'a\x80b'
#| b'a\x80b' backslashreplace 'a\x80b'
#| b'a\x80b' surrogateescape 'a\x80b'
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
#| b'xyz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87' strict 'xyz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87'
#| b'xyz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87' ignore 'xyz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87'
#| b'xyz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87' replace 'xyz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87'
#| b'xyz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87' backslashreplace 'xyz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87'
#| b'xyz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87' surrogateescape 'xyz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87'
