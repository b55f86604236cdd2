# The encoding ascii: there and back, and every way with what does not fit.
for text in ("abc", "é", "€", "привет", "😀", "", "\ud800", "a\x00b", "½ñ"):
    for errors in ("strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape", "surrogatepass"):
        try:
            data = text.encode("ascii", errors)
            print(ascii(text), errors, data, ascii(data.decode("ascii", "replace")))
        except (UnicodeError, LookupError) as error:
            print(ascii(text), errors, type(error).__name__, error)
for data in (b"abc", b"\xff\xfe", b"\xc3", b"\xe2\x82", b"a\x80b", b"\x00\xd8", b"", bytes(range(120, 136))):
    for errors in ("strict", "ignore", "replace", "backslashreplace", "surrogateescape"):
        try:
            print(data, errors, ascii(data.decode("ascii", errors)))
        except (UnicodeError, LookupError) as error:
            print(data, errors, type(error).__name__, error)
#| 'abc' strict b'abc' 'abc'
#| 'abc' ignore b'abc' 'abc'
#| 'abc' replace b'abc' 'abc'
#| 'abc' backslashreplace b'abc' 'abc'
#| 'abc' xmlcharrefreplace b'abc' 'abc'
#| 'abc' surrogateescape b'abc' 'abc'
#| 'abc' surrogatepass b'abc' 'abc'
#| '\xe9' strict UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#| '\xe9' ignore b'' ''
#| '\xe9' replace b'?' '?'
#| '\xe9' backslashreplace b'\\xe9' '\\xe9'
#| '\xe9' xmlcharrefreplace b'&#233;' '&#233;'
#| '\xe9' surrogateescape UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#| '\xe9' surrogatepass UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#| '\u20ac' strict UnicodeEncodeError 'ascii' codec can't encode character '\u20ac' in position 0: ordinal not in range(128)
#| '\u20ac' ignore b'' ''
#| '\u20ac' replace b'?' '?'
#| '\u20ac' backslashreplace b'\\u20ac' '\\u20ac'
#| '\u20ac' xmlcharrefreplace b'&#8364;' '&#8364;'
#| '\u20ac' surrogateescape UnicodeEncodeError 'ascii' codec can't encode character '\u20ac' in position 0: ordinal not in range(128)
#| '\u20ac' surrogatepass UnicodeEncodeError 'ascii' codec can't encode character '\u20ac' in position 0: ordinal not in range(128)
#| '\u043f\u0440\u0438\u0432\u0435\u0442' strict UnicodeEncodeError 'ascii' codec can't encode characters in position 0-5: ordinal not in range(128)
#| '\u043f\u0440\u0438\u0432\u0435\u0442' ignore b'' ''
#| '\u043f\u0440\u0438\u0432\u0435\u0442' replace b'??????' '??????'
#| '\u043f\u0440\u0438\u0432\u0435\u0442' backslashreplace b'\\u043f\\u0440\\u0438\\u0432\\u0435\\u0442' '\\u043f\\u0440\\u0438\\u0432\\u0435\\u0442'
#| '\u043f\u0440\u0438\u0432\u0435\u0442' xmlcharrefreplace b'&#1087;&#1088;&#1080;&#1074;&#1077;&#1090;' '&#1087;&#1088;&#1080;&#1074;&#1077;&#1090;'
#| '\u043f\u0440\u0438\u0432\u0435\u0442' surrogateescape UnicodeEncodeError 'ascii' codec can't encode characters in position 0-5: ordinal not in range(128)
#| '\u043f\u0440\u0438\u0432\u0435\u0442' surrogatepass UnicodeEncodeError 'ascii' codec can't encode characters in position 0-5: ordinal not in range(128)
#| '\U0001f600' strict UnicodeEncodeError 'ascii' codec can't encode character '\U0001f600' in position 0: ordinal not in range(128)
#| '\U0001f600' ignore b'' ''
#| '\U0001f600' replace b'?' '?'
#| '\U0001f600' backslashreplace b'\\U0001f600' '\\U0001f600'
#| '\U0001f600' xmlcharrefreplace b'&#128512;' '&#128512;'
#| '\U0001f600' surrogateescape UnicodeEncodeError 'ascii' codec can't encode character '\U0001f600' in position 0: ordinal not in range(128)
#| '\U0001f600' surrogatepass UnicodeEncodeError 'ascii' codec can't encode character '\U0001f600' in position 0: ordinal not in range(128)
#| '' strict b'' ''
#| '' ignore b'' ''
#| '' replace b'' ''
#| '' backslashreplace b'' ''
#| '' xmlcharrefreplace b'' ''
#| '' surrogateescape b'' ''
#| '' surrogatepass b'' ''
#| '\ud800' strict UnicodeEncodeError 'ascii' codec can't encode character '\ud800' in position 0: ordinal not in range(128)
#| '\ud800' ignore b'' ''
#| '\ud800' replace b'?' '?'
#| '\ud800' backslashreplace b'\\ud800' '\\ud800'
#| '\ud800' xmlcharrefreplace b'&#55296;' '&#55296;'
#| '\ud800' surrogateescape UnicodeEncodeError 'ascii' codec can't encode character '\ud800' in position 0: ordinal not in range(128)
#| '\ud800' surrogatepass UnicodeEncodeError 'ascii' codec can't encode character '\ud800' in position 0: ordinal not in range(128)
#| 'a\x00b' strict b'a\x00b' 'a\x00b'
#| 'a\x00b' ignore b'a\x00b' 'a\x00b'
#| 'a\x00b' replace b'a\x00b' 'a\x00b'
#| 'a\x00b' backslashreplace b'a\x00b' 'a\x00b'
#| 'a\x00b' xmlcharrefreplace b'a\x00b' 'a\x00b'
#| 'a\x00b' surrogateescape b'a\x00b' 'a\x00b'
#| 'a\x00b' surrogatepass b'a\x00b' 'a\x00b'
#| '\xbd\xf1' strict UnicodeEncodeError 'ascii' codec can't encode characters in position 0-1: ordinal not in range(128)
#| '\xbd\xf1' ignore b'' ''
#| '\xbd\xf1' replace b'??' '??'
#| '\xbd\xf1' backslashreplace b'\\xbd\\xf1' '\\xbd\\xf1'
#| '\xbd\xf1' xmlcharrefreplace b'&#189;&#241;' '&#189;&#241;'
#| '\xbd\xf1' surrogateescape UnicodeEncodeError 'ascii' codec can't encode characters in position 0-1: ordinal not in range(128)
#| '\xbd\xf1' surrogatepass UnicodeEncodeError 'ascii' codec can't encode characters in position 0-1: ordinal not in range(128)
#| b'abc' strict 'abc'
#| b'abc' ignore 'abc'
#| b'abc' replace 'abc'
#| b'abc' backslashreplace 'abc'
#| b'abc' surrogateescape 'abc'
#| b'\xff\xfe' strict UnicodeDecodeError 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
#| b'\xff\xfe' ignore ''
#| b'\xff\xfe' replace '\ufffd\ufffd'
#| b'\xff\xfe' backslashreplace '\\xff\\xfe'
#| b'\xff\xfe' surrogateescape '\udcff\udcfe'
#| b'\xc3' strict UnicodeDecodeError 'ascii' codec can't decode byte 0xc3 in position 0: ordinal not in range(128)
#| b'\xc3' ignore ''
#| b'\xc3' replace '\ufffd'
#| b'\xc3' backslashreplace '\\xc3'
#| b'\xc3' surrogateescape '\udcc3'
#| b'\xe2\x82' strict UnicodeDecodeError 'ascii' codec can't decode byte 0xe2 in position 0: ordinal not in range(128)
#| b'\xe2\x82' ignore ''
#| b'\xe2\x82' replace '\ufffd\ufffd'
#| b'\xe2\x82' backslashreplace '\\xe2\\x82'
#| b'\xe2\x82' surrogateescape '\udce2\udc82'
#| b'a\x80b' strict UnicodeDecodeError 'ascii' codec can't decode byte 0x80 in position 1: ordinal not in range(128)
#| b'a\x80b' ignore 'ab'
#| b'a\x80b' replace 'a\ufffdb'
#| b'a\x80b' backslashreplace 'a\\x80b'
#| b'a\x80b' surrogateescape 'a\udc80b'
#| b'\x00\xd8' strict UnicodeDecodeError 'ascii' codec can't decode byte 0xd8 in position 1: ordinal not in range(128)
#| b'\x00\xd8' ignore '\x00'
#| b'\x00\xd8' replace '\x00\ufffd'
#| b'\x00\xd8' backslashreplace '\x00\\xd8'
#| b'\x00\xd8' surrogateescape '\x00\udcd8'
#| b'' strict ''
#| b'' ignore ''
#| b'' replace ''
#| b'' backslashreplace ''
#| b'' surrogateescape ''
#| b'xyz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87' strict UnicodeDecodeError 'ascii' codec can't decode byte 0x80 in position 8: ordinal not in range(128)
#| b'xyz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87' ignore 'xyz{|}~\x7f'
#| b'xyz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87' replace 'xyz{|}~\x7f\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd'
#| b'xyz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87' backslashreplace 'xyz{|}~\x7f\\x80\\x81\\x82\\x83\\x84\\x85\\x86\\x87'
#| b'xyz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87' surrogateescape 'xyz{|}~\x7f\udc80\udc81\udc82\udc83\udc84\udc85\udc86\udc87'
