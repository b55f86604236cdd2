# The encoding utf-16: there and back, and every way with what does not fit.
for text in ("abc", "é", "€", "привет", "😀", "", "\ud800", "a\x00b", "½ñ"):
    for errors in ("strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape", "surrogatepass"):
        try:
            data = text.encode("utf-16", errors)
            print(ascii(text), errors, data, ascii(data.decode("utf-16", "replace")))
        except (UnicodeError, LookupError) as error:
            print(ascii(text), errors, type(error).__name__, error)
for data in (b"abc", b"\xff\xfe", b"\xc3", b"\xe2\x82", b"a\x80b", b"\x00\xd8", b"", bytes(range(120, 136))):
    for errors in ("strict", "ignore", "replace", "backslashreplace", "surrogateescape"):
        try:
            print(data, errors, ascii(data.decode("utf-16", errors)))
        except (UnicodeError, LookupError) as error:
            print(data, errors, type(error).__name__, error)
#| 'abc' strict b'\xff\xfea\x00b\x00c\x00' 'abc'
#| 'abc' ignore b'\xff\xfea\x00b\x00c\x00' 'abc'
#| 'abc' replace b'\xff\xfea\x00b\x00c\x00' 'abc'
#| 'abc' backslashreplace b'\xff\xfea\x00b\x00c\x00' 'abc'
#| 'abc' xmlcharrefreplace b'\xff\xfea\x00b\x00c\x00' 'abc'
#| 'abc' surrogateescape b'\xff\xfea\x00b\x00c\x00' 'abc'
#| 'abc' surrogatepass b'\xff\xfea\x00b\x00c\x00' 'abc'
#| '\xe9' strict b'\xff\xfe\xe9\x00' '\xe9'
#| '\xe9' ignore b'\xff\xfe\xe9\x00' '\xe9'
#| '\xe9' replace b'\xff\xfe\xe9\x00' '\xe9'
#| '\xe9' backslashreplace b'\xff\xfe\xe9\x00' '\xe9'
#| '\xe9' xmlcharrefreplace b'\xff\xfe\xe9\x00' '\xe9'
#| '\xe9' surrogateescape b'\xff\xfe\xe9\x00' '\xe9'
#| '\xe9' surrogatepass b'\xff\xfe\xe9\x00' '\xe9'
#| '\u20ac' strict b'\xff\xfe\xac ' '\u20ac'
#| '\u20ac' ignore b'\xff\xfe\xac ' '\u20ac'
#| '\u20ac' replace b'\xff\xfe\xac ' '\u20ac'
#| '\u20ac' backslashreplace b'\xff\xfe\xac ' '\u20ac'
#| '\u20ac' xmlcharrefreplace b'\xff\xfe\xac ' '\u20ac'
#| '\u20ac' surrogateescape b'\xff\xfe\xac ' '\u20ac'
#| '\u20ac' surrogatepass b'\xff\xfe\xac ' '\u20ac'
#| '\u043f\u0440\u0438\u0432\u0435\u0442' strict b'\xff\xfe?\x04@\x048\x042\x045\x04B\x04' '\u043f\u0440\u0438\u0432\u0435\u0442'
#| '\u043f\u0440\u0438\u0432\u0435\u0442' ignore b'\xff\xfe?\x04@\x048\x042\x045\x04B\x04' '\u043f\u0440\u0438\u0432\u0435\u0442'
#| '\u043f\u0440\u0438\u0432\u0435\u0442' replace b'\xff\xfe?\x04@\x048\x042\x045\x04B\x04' '\u043f\u0440\u0438\u0432\u0435\u0442'
#| '\u043f\u0440\u0438\u0432\u0435\u0442' backslashreplace b'\xff\xfe?\x04@\x048\x042\x045\x04B\x04' '\u043f\u0440\u0438\u0432\u0435\u0442'
#| '\u043f\u0440\u0438\u0432\u0435\u0442' xmlcharrefreplace b'\xff\xfe?\x04@\x048\x042\x045\x04B\x04' '\u043f\u0440\u0438\u0432\u0435\u0442'
#| '\u043f\u0440\u0438\u0432\u0435\u0442' surrogateescape b'\xff\xfe?\x04@\x048\x042\x045\x04B\x04' '\u043f\u0440\u0438\u0432\u0435\u0442'
#| '\u043f\u0440\u0438\u0432\u0435\u0442' surrogatepass b'\xff\xfe?\x04@\x048\x042\x045\x04B\x04' '\u043f\u0440\u0438\u0432\u0435\u0442'
#| '\U0001f600' strict b'\xff\xfe=\xd8\x00\xde' '\U0001f600'
#| '\U0001f600' ignore b'\xff\xfe=\xd8\x00\xde' '\U0001f600'
#| '\U0001f600' replace b'\xff\xfe=\xd8\x00\xde' '\U0001f600'
#| '\U0001f600' backslashreplace b'\xff\xfe=\xd8\x00\xde' '\U0001f600'
#| '\U0001f600' xmlcharrefreplace b'\xff\xfe=\xd8\x00\xde' '\U0001f600'
#| '\U0001f600' surrogateescape b'\xff\xfe=\xd8\x00\xde' '\U0001f600'
#| '\U0001f600' surrogatepass b'\xff\xfe=\xd8\x00\xde' '\U0001f600'
#| '' strict b'\xff\xfe' ''
#| '' ignore b'\xff\xfe' ''
#| '' replace b'\xff\xfe' ''
#| '' backslashreplace b'\xff\xfe' ''
#| '' xmlcharrefreplace b'\xff\xfe' ''
#| '' surrogateescape b'\xff\xfe' ''
#| '' surrogatepass b'\xff\xfe' ''
#| '\ud800' strict UnicodeEncodeError 'utf-16' codec can't encode character '\ud800' in position 0: surrogates not allowed
#| '\ud800' ignore b'\xff\xfe' ''
#| '\ud800' replace b'\xff\xfe?\x00' '?'
#| '\ud800' backslashreplace b'\xff\xfe\\\x00u\x00d\x008\x000\x000\x00' '\\ud800'
#| '\ud800' xmlcharrefreplace b'\xff\xfe&\x00#\x005\x005\x002\x009\x006\x00;\x00' '&#55296;'
#| '\ud800' surrogateescape UnicodeEncodeError 'utf-16' codec can't encode character '\ud800' in position 0: surrogates not allowed
#| '\ud800' surrogatepass b'\xff\xfe\x00\xd8' '\ufffd'
#| 'a\x00b' strict b'\xff\xfea\x00\x00\x00b\x00' 'a\x00b'
#| 'a\x00b' ignore b'\xff\xfea\x00\x00\x00b\x00' 'a\x00b'
#| 'a\x00b' replace b'\xff\xfea\x00\x00\x00b\x00' 'a\x00b'
#| 'a\x00b' backslashreplace b'\xff\xfea\x00\x00\x00b\x00' 'a\x00b'
#| 'a\x00b' xmlcharrefreplace b'\xff\xfea\x00\x00\x00b\x00' 'a\x00b'
#| 'a\x00b' surrogateescape b'\xff\xfea\x00\x00\x00b\x00' 'a\x00b'
#| 'a\x00b' surrogatepass b'\xff\xfea\x00\x00\x00b\x00' 'a\x00b'
#| '\xbd\xf1' strict b'\xff\xfe\xbd\x00\xf1\x00' '\xbd\xf1'
#| '\xbd\xf1' ignore b'\xff\xfe\xbd\x00\xf1\x00' '\xbd\xf1'
#| '\xbd\xf1' replace b'\xff\xfe\xbd\x00\xf1\x00' '\xbd\xf1'
#| '\xbd\xf1' backslashreplace b'\xff\xfe\xbd\x00\xf1\x00' '\xbd\xf1'
#| '\xbd\xf1' xmlcharrefreplace b'\xff\xfe\xbd\x00\xf1\x00' '\xbd\xf1'
#| '\xbd\xf1' surrogateescape b'\xff\xfe\xbd\x00\xf1\x00' '\xbd\xf1'
#| '\xbd\xf1' surrogatepass b'\xff\xfe\xbd\x00\xf1\x00' '\xbd\xf1'
#| b'abc' strict UnicodeDecodeError 'utf-16-le' codec can't decode byte 0x63 in position 2: truncated data
#| b'abc' ignore '\u6261'
#| b'abc' replace '\u6261\ufffd'
#| b'abc' backslashreplace '\u6261\\x63'
#| b'abc' surrogateescape UnicodeDecodeError 'utf-16-le' codec can't decode byte 0x63 in position 2: truncated data
#| b'\xff\xfe' strict ''
#| b'\xff\xfe' ignore ''
#| b'\xff\xfe' replace ''
#| b'\xff\xfe' backslashreplace ''
#| b'\xff\xfe' surrogateescape ''
#| b'\xc3' strict UnicodeDecodeError 'utf-16-le' codec can't decode byte 0xc3 in position 0: truncated data
#| b'\xc3' ignore ''
#| b'\xc3' replace '\ufffd'
#| b'\xc3' backslashreplace '\\xc3'
#| b'\xc3' surrogateescape '\udcc3'
#| b'\xe2\x82' strict '\u82e2'
#| b'\xe2\x82' ignore '\u82e2'
#| b'\xe2\x82' replace '\u82e2'
#| b'\xe2\x82' backslashreplace '\u82e2'
#| b'\xe2\x82' surrogateescape '\u82e2'
#| b'a\x80b' strict UnicodeDecodeError 'utf-16-le' codec can't decode byte 0x62 in position 2: truncated data
#| b'a\x80b' ignore '\u8061'
#| b'a\x80b' replace '\u8061\ufffd'
#| b'a\x80b' backslashreplace '\u8061\\x62'
#| b'a\x80b' surrogateescape UnicodeDecodeError 'utf-16-le' codec can't decode byte 0x62 in position 2: truncated data
#| b'\x00\xd8' strict UnicodeDecodeError 'utf-16-le' codec can't decode bytes in position 0-1: unexpected end of data
#| b'\x00\xd8' ignore ''
#| b'\x00\xd8' replace '\ufffd'
#| b'\x00\xd8' backslashreplace '\\x00\\xd8'
#| b'\x00\xd8' surrogateescape UnicodeDecodeError 'utf-16-le' codec can't decode bytes in position 0-1: unexpected end of data
#| b'' strict ''
#| b'' ignore ''
#| b'' replace ''
#| b'' backslashreplace ''
#| b'' surrogateescape ''
#| b'xyz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87' strict '\u7978\u7b7a\u7d7c\u7f7e\u8180\u8382\u8584\u8786'
#| b'xyz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87' ignore '\u7978\u7b7a\u7d7c\u7f7e\u8180\u8382\u8584\u8786'
#| b'xyz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87' replace '\u7978\u7b7a\u7d7c\u7f7e\u8180\u8382\u8584\u8786'
#| b'xyz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87' backslashreplace '\u7978\u7b7a\u7d7c\u7f7e\u8180\u8382\u8584\u8786'
#| b'xyz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87' surrogateescape '\u7978\u7b7a\u7d7c\u7f7e\u8180\u8382\u8584\u8786'
