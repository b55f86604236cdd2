for s in ['abc', 'é\n\t\r\\\'"', '€😀\x00\x7f\x80', '\ud800']:
    print(s.encode('unicode_escape'), s.encode('unicode_escape').decode('unicode-escape') == s)
for b in [b'\\n\\t\\\\', b'\\xe9\\u20ac\\U0001f600', b'\\101\\7\\0', b'\\q\\z', b'caf\xe9', b"\\'\\\"\\a\\b\\f\\v", b'a\\\nb', b'\\x4', b'\\u12', b'\\', b'\\Uffffffff', b'\\xzz', b'\\400']:
    try: print(b, ascii(b.decode('unicode_escape')))
    except Exception as e: print(b, type(e).__name__, e)
    print(ascii(b.decode('unicode_escape', 'replace')), ascii(b.decode('unicode_escape', 'ignore')))
m = memoryview(b'abcab')
print(m.count(97), m.index(98), list(m), [x for x in m[1:3]], 97 in m, m.f_contiguous, m.suboffsets, m.tobytes('C'))
try: m.index(1)
except ValueError as e: print(e)
b = bytearray(b'abc'); b.resize(5); print(b); b.resize(1); print(b)
v = memoryview(bytearray(b'hello')); v[1:3] = b'XY'; print(bytes(v), v.obj, len(v), v.tolist())
try: v[0:2] = b'abc'
except ValueError as e: print(e)
print(b'abc'.__getnewargs__(), float.__getformat__('double'))
#| b'abc' True
#| b'\\xe9\\n\\t\\r\\\\\'"' True
#| b'\\u20ac\\U0001f600\\x00\\x7f\\x80' True
#| b'\\ud800' True
#| b'\\n\\t\\\\' '\n\t\\'
#| '\n\t\\' '\n\t\\'
#| b'\\xe9\\u20ac\\U0001f600' '\xe9\u20ac\U0001f600'
#| '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600'
#| b'\\101\\7\\0' 'A\x07\x00'
#| 'A\x07\x00' 'A\x07\x00'
#| b'\\q\\z' '\\q\\z'
#| '\\q\\z' '\\q\\z'
#| b'caf\xe9' 'caf\xe9'
#| 'caf\xe9' 'caf\xe9'
#| b'\\\'\\"\\a\\b\\f\\v' '\'"\x07\x08\x0c\x0b'
#| '\'"\x07\x08\x0c\x0b' '\'"\x07\x08\x0c\x0b'
#| b'a\\\nb' 'ab'
#| 'ab' 'ab'
#| b'\\x4' UnicodeDecodeError 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape
#| '\ufffd' ''
#| b'\\u12' UnicodeDecodeError 'unicodeescape' codec can't decode bytes in position 0-3: truncated \uXXXX escape
#| '\ufffd' ''
#| b'\\' UnicodeDecodeError 'unicodeescape' codec can't decode byte 0x5c in position 0: \ at end of string
#| '\ufffd' ''
#| b'\\Uffffffff' UnicodeDecodeError 'unicodeescape' codec can't decode bytes in position 0-9: illegal Unicode character
#| '\ufffd' ''
#| b'\\xzz' UnicodeDecodeError 'unicodeescape' codec can't decode bytes in position 0-1: truncated \xXX escape
#| '\ufffdzz' 'zz'
#| b'\\400' '\u0100'
#| '\u0100' '\u0100'
#| 2 1 [97, 98, 99, 97, 98] [98, 99] True True () b'abcab'
#| memoryview.index(x): x not found
#| bytearray(b'abc\x00\x00')
#| bytearray(b'a')
#| b'hXYlo' bytearray(b'hXYlo') 5 [104, 88, 89, 108, 111]
#| memoryview assignment: lvalue and rvalue have different structures
#| (b'abc',) IEEE, little-endian
