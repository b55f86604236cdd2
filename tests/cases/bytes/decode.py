# bytes.decode: encodings, and what to do with what is no text.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


for data in (b"caf\xc3\xa9", b"\xff", b"a\xc3", b"\xe2\x82", b"\xed\xa0\x80", b"\xf8a", b"ok"):
    tell(data.decode)
    print(data.decode("utf-8", "replace"), data.decode("utf-8", "ignore"), data.decode("utf-8", "backslashreplace"), ascii(data.decode("utf-8", "surrogateescape")), ascii(data.decode("latin-1")))
tell(b"\xff\xfea\x00".decode, "utf-16")
tell(b"a".decode, "utf-16")
tell(b"\xff".decode, "ascii")
tell(b"a".decode, "none-such")
tell(b"a".decode, 5)
tell(b"\xef\xbb\xbfa".decode, "utf-8-sig")
#| 'café'
#| café café café 'caf\xe9' 'caf\xc3\xa9'
#| UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#| �  \xff '\udcff' '\xff'
#| UnicodeDecodeError: 'utf-8' codec can't decode byte 0xc3 in position 1: unexpected end of data
#| a� a a\xc3 'a\udcc3' 'a\xc3'
#| UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
#| �  \xe2\x82 '\udce2\udc82' '\xe2\x82'
#| UnicodeDecodeError: 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte
#| ���  \xed\xa0\x80 '\udced\udca0\udc80' '\xed\xa0\x80'
#| UnicodeDecodeError: 'utf-8' codec can't decode byte 0xf8 in position 0: invalid start byte
#| �a a \xf8a '\udcf8a' '\xf8a'
#| 'ok'
#| ok ok ok 'ok' 'ok'
#| 'a'
#| UnicodeDecodeError: 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data
#| UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
#| LookupError: unknown encoding: none-such
#| TypeError: decode() argument 'encoding' must be str, not int
#| 'a'
