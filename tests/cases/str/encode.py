# str.encode: encodings and what to do with letters they lack.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


text = "aé€😀"
for encoding in ("utf-8", "utf-16-le", "utf-32-be", "utf-8-sig", "latin-1", "ascii", "cp1252"):
    tell(text.encode, encoding)
for errors in ("ignore", "replace", "xmlcharrefreplace", "backslashreplace", "namereplace" if False else "ignore"):
    tell(text.encode, "ascii", errors)
tell(text.encode, "none-such")
tell(text.encode, "ascii", "none-such")
tell("\ud800".encode)
tell("\ud800".encode, "utf-8", "surrogatepass")
tell(text.encode, 5)
print("x".encode(errors="strict", encoding="ascii"))
#| b'a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80'
#| b'a\x00\xe9\x00\xac =\xd8\x00\xde'
#| b'\x00\x00\x00a\x00\x00\x00\xe9\x00\x00 \xac\x00\x01\xf6\x00'
#| b'\xef\xbb\xbfa\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80'
#| UnicodeEncodeError: 'latin-1' codec can't encode characters in position 2-3: ordinal not in range(256)
#| UnicodeEncodeError: 'ascii' codec can't encode characters in position 1-3: ordinal not in range(128)
#| UnicodeEncodeError: 'charmap' codec can't encode character '\U0001f600' in position 3: character maps to <undefined>
#| b'a'
#| b'a???'
#| b'a&#233;&#8364;&#128512;'
#| b'a\\xe9\\u20ac\\U0001f600'
#| b'a'
#| LookupError: unknown encoding: none-such
#| LookupError: unknown error handler name 'none-such'
#| UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
#| b'\xed\xa0\x80'
#| TypeError: encode() argument 'encoding' must be str, not int
#| b'x'
