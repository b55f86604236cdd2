# How bytes are shown: quotes, escapes, and what has no text.
print(b"plain", b"it's", b'"', b"'\"", b"\n\t\r\\", bytes([0, 31, 127, 128, 255]), bytearray(b"x'"), [b"a"], str(b"a"), "%s" % b"a", f"{b'a'}", f"{b'a'!s:>6}")
print(repr(bytes(range(32, 48))), len(repr(bytes(256))), ascii(b"\xe9"), b"" or "empty")
#| b'plain' b"it's" b'"' b'\'"' b'\n\t\r\\' b'\x00\x1f\x7f\x80\xff' bytearray(b"x\'") [b'a'] b'a' b'a' b'a'   b'a'
#| b' !"#$%&\'()*+,-./' 1027 b'\xe9' empty
