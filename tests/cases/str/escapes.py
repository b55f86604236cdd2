# Escapes in texts: octal, hexadecimal, Unicode, unknown ones, line ends.
print("\x41\101\u0041\U00000041\0\7\a\b\f\v".encode())
print(repr("\'\"\\\n"), len("a\
b"), "\q" == "\\q", r"\n" == "\\n", len(r"\\"), r"\'")
print("""three "quotes" and
a line""", 'a' "b" '''c''')
print(repr("\ud83d\ude00"), "\ud83d\ude00" == "\U0001f600", len("\ud83d\ude00"))
print(b"\x41\101\n\u0041".decode(), rb"\x41", "\400" == chr(256))
#| b'AAAA\x00\x07\x07\x08\x0c\x0b'
#| '\'"\\\n' 2 True True 2 \'
#| three "quotes" and
#| a line abc
#| '\ud83d\ude00' False 2
#| AA
#| \u0041 b'\\x41' True
