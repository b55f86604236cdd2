# str methods at their edges: empty texts, overlapping, negative indices, tuples, Unicode, errors.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


s = "banana"
print(s.find("ana"), s.rfind("ana"), s.find("ana", 2), s.find("x"), s.find(""), s.find("", 10), s.rfind(""), s.count("ana"), s.count(""), s.count("a", 2, -1), s.index("n", 3), s.find("a", -3), "".find(""), s.find("a", None, 1))
print(s.replace("a", ""), s.replace("", "-"), s.replace("an", "AN", 1), s.replace("a", "b", 0), s.replace("a", "b", -1), s.replace("a", "b", count=2), "".replace("", "x"), s.replace("z", "y") is s)
print("a,b,,c".split(","), "".split(), "".split(","), " a  b ".split(), " a  b ".split(" "), "a,b,c".split(",", 1), "a,b,c".rsplit(",", 1), "abc".split("abc"), "a-b_c".split("-")[1].split("_"), "x".split(None, 0), "  x y ".split(None, 1), "aXbX".split("X"), "ab".split(sep="b", maxsplit=5))
print("a\nb\r\nc\x0bd\u2028e".splitlines(), "a\n\nb\n".splitlines(), "\n".splitlines(), "".splitlines(), "a\nb".splitlines(keepends=True), "abc".partition("b"), "abc".partition("x"), "abcb".rpartition("b"), "abc".rpartition("x"))
print("xxhixx".strip("x"), "  hi\t\n".strip(), "abcba".strip("ab"), "hello".lstrip("leh"), "mississippi".rstrip("ip"), "".strip(), "\u3000x\u00a0".strip(), "abc".strip(""), "www.x.com".strip("w.moc"), "test.py".removesuffix(".py"), "test.py".removesuffix("x"), "test".removeprefix("te"))
print("abc".center(8, "*"), "abc".center(7), "abc".ljust(5, ".") + "|", "abc".rjust(5) + "|", "abc".zfill(5), "-42".zfill(6), "+7".zfill(4), "a\tbc\td".expandtabs(4), "abc".center(2), "é".ljust(3, "ñ"), "--5".zfill(5))
print("hello world".title(), "they're bill's".title(), "hELLO".capitalize(), "ß".upper(), "ŉ".upper(), "İ".lower(), "ǆ".title(), "ΑΣ".lower(), "Straße".casefold(), "ﬁ".upper(), "Hello".swapcase(), "ıI".swapcase(), "123".title(), "a1b2".title())
print("abc".isalpha(), "".isalpha(), "ab1".isalnum(), "²".isdigit(), "½".isnumeric(), "²".isdecimal(), "٣".isdecimal(), "_a1".isidentifier(), "1a".isidentifier(), "class".isidentifier(), "A b".istitle(), "a\n".isprintable(), " ".isspace(), "\x1c".isspace(), "ABC1".isupper(), "1".isupper(), "é".isascii(), "".isascii(), "".isprintable())
print("abc".startswith("b", 1), "abc".startswith(("x", "a")), "abc".startswith(""), "abc".startswith("", 4), "abc".endswith("c", 0, 2), "abc".endswith(()), ",".join("abc"), "".join([]), "-".join({"k": 1}), "ab".join(["x"]), " ".join(map(str, range(3))))
print("abc" * 2, "abc" * 0, "abc" * -1, "b" in "abc", "" in "abc", "ac" in "abc", "abc"[1], "abc"[-1], "abc"[::-1], "abcdef"[1:5:2], "abc"[5:], "abc" < "abd", "Z" < "a", "10" < "9", "é" > "z", "abc" == "ABC".lower(), min("hello"), sorted("hello"), len("naïve"), len("👍"), "👍"[0], list("añ"))
print("{} {}".format(1, 2), "{1} {0}".format(1, 2), "{a}".format(a=1), "{0.real} {0!r:>5}".format(5), "{0[0]} {1[k]}".format([1], {"k": 2}), "{:>{w}}".format("x", w=4), "{{}}".format(), "%s %d %5.2f %-5s| %05d %x %% %r %c" % ("a", 1, 2.5, "b", 42, 255, "q", "z"), "%(k)s" % {"k": 1}, "{:,}".format(1234567))
print("abc".encode(), "é".encode("latin-1"), "é".encode("ascii", "replace"), "é€".encode("ascii", "xmlcharrefreplace"), "é".encode("ascii", "ignore"), "é".encode("utf-16"), "é".encode("ascii", "backslashreplace"), "é".encode("ascii", "namereplace"), "a".translate({97: "b"}), "abc".translate(str.maketrans("ab", "xy", "c")), "abc".translate({97: None, 98: 66, 99: "CC"}), str.maketrans({"a": 1}))
attempt(lambda: s.index("x"))
attempt(lambda: s.rindex("x"))
attempt(lambda: s.find(1))
attempt(lambda: s.split(""))
attempt(lambda: s.split(1))
attempt(lambda: s.join([1]))
attempt(lambda: s.join(["a", None]))
attempt(lambda: s.join(5))
attempt(lambda: s.replace("a"))
attempt(lambda: s.replace(1, 2))
attempt(lambda: s.center(10, "ab"))
attempt(lambda: s.center("a"))
attempt(lambda: s.startswith(1))
attempt(lambda: s.startswith(["a"]))
attempt(lambda: s.count())
attempt(lambda: s.strip(1))
attempt(lambda: s.zfill("a"))
attempt(lambda: s.partition(""))
attempt(lambda: s.translate(5))
attempt(lambda: s.encode("ascii2"))
attempt(lambda: "é".encode("ascii"))
attempt(lambda: "\ud800".encode())
attempt(lambda: s[10])
attempt(lambda: s["a"])
attempt(lambda: s[1.0])
attempt(lambda: s.__setitem__(0, "x"))
attempt(lambda: 1 in s)
attempt(lambda: s + 1)
attempt(lambda: s - "a")
attempt(lambda: s * "a")
attempt(lambda: s < 1)
attempt(lambda: "{".format())
attempt(lambda: "}".format())
attempt(lambda: "{}".format())
attempt(lambda: "{x}".format())
attempt(lambda: "{0} {}".format(1, 2))
attempt(lambda: "{!z}".format(1))
attempt(lambda: "{:d}".format("a"))
attempt(lambda: "{0.x}".format(1))
attempt(lambda: "{0[x]}".format([1]))
attempt(lambda: "%d" % "a")
attempt(lambda: "%s %s" % "a")
attempt(lambda: "%s" % (1, 2))
attempt(lambda: "%z" % 1)
attempt(lambda: "%(a)s" % 1)
attempt(lambda: "%(a)s" % {})
attempt(lambda: "%" % ())
attempt(lambda: "%c" % "ab")
attempt(lambda: "%c" % -1)
attempt(lambda: str.maketrans("a", "bc"))
attempt(lambda: str.maketrans(5))
attempt(lambda: str(b"a", 5))
attempt(lambda: chr(-1))
attempt(lambda: ord("ab"))
attempt(lambda: ord(""))
#| 1 3 3 -1 0 -1 6 1 7 1 4 3 0 -1
#| bnn -b-a-n-a-n-a- bANana banana bbnbnb bbnbna x True
#| ['a', 'b', '', 'c'] [] [''] ['a', 'b'] ['', 'a', '', 'b', ''] ['a', 'b,c'] ['a,b', 'c'] ['', ''] ['b', 'c'] ['x'] ['x', 'y '] ['a', 'b', ''] ['a', '']
#| ['a', 'b', 'c', 'd', 'e'] ['a', '', 'b'] [''] [] ['a\n', 'b'] ('a', 'b', 'c') ('abc', '', '') ('abc', 'b', '') ('', '', 'abc')
#| hi hi c o mississ  x abc x test test.py st
#| **abc***   abc   abc..|   abc| 00abc -00042 +007 a   bc  d abc éññ -00-5
#| Hello World They'Re Bill'S Hello SS ʼN i̇ ǅ ας strasse FI hELLO Ii 123 A1B2
#| True False True True True False True True False True False False True True True False False True True
#| True True True False False False a,b,c  k x 0 1 2
#| abcabc   True True False b c cba bd  True True True True True e ['e', 'h', 'l', 'l', 'o'] 5 1 👍 ['a', 'ñ']
#| 1 2 2 1 1 5     5 1 2    x {} a 1  2.50 b    | 00042 ff % 'q' z 1 1,234,567
#| b'abc' b'\xe9' b'?' b'&#233;&#8364;' b'' b'\xff\xfe\xe9\x00' b'\\xe9' b'\\N{LATIN SMALL LETTER E WITH ACUTE}' b xy BCC {97: 1}
#| ValueError: substring not found
#| ValueError: substring not found
#| TypeError: find() argument 1 must be str, not int
#| ValueError: empty separator
#| TypeError: must be str or None, not int
#| TypeError: sequence item 0: expected str instance, int found
#| TypeError: sequence item 1: expected str instance, NoneType found
#| TypeError: can only join an iterable
#| TypeError: replace() takes at least 2 positional arguments (1 given)
#| TypeError: replace() argument 1 must be str, not int
#| TypeError: The fill character must be exactly one character long
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: startswith first arg must be str or a tuple of str, not int
#| TypeError: startswith first arg must be str or a tuple of str, not list
#| TypeError: count expected at least 1 argument, got 0
#| TypeError: strip arg must be None or str
#| TypeError: 'str' object cannot be interpreted as an integer
#| ValueError: empty separator
#| TypeError: 'int' object is not subscriptable
#| LookupError: unknown encoding: ascii2
#| UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#| UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
#| IndexError: string index out of range
#| TypeError: string indices must be integers, not 'str'
#| TypeError: string indices must be integers, not 'float'
#| AttributeError: 'str' object has no attribute '__setitem__'
#| TypeError: 'in <string>' requires string as left operand, not int
#| TypeError: can only concatenate str (not "int") to str
#| TypeError: unsupported operand type(s) for -: 'str' and 'str'
#| TypeError: can't multiply sequence by non-int of type 'str'
#| TypeError: '<' not supported between instances of 'str' and 'int'
#| ValueError: Single '{' encountered in format string
#| ValueError: Single '}' encountered in format string
#| IndexError: Replacement index 0 out of range for positional args tuple
#| KeyError: 'x'
#| ValueError: cannot switch from manual field specification to automatic field numbering
#| ValueError: Unknown conversion specifier z
#| ValueError: Unknown format code 'd' for object of type 'str'
#| AttributeError: 'int' object has no attribute 'x'
#| TypeError: list indices must be integers or slices, not str
#| TypeError: %d format: a real number is required, not str
#| TypeError: not enough arguments for format string
#| TypeError: not all arguments converted during string formatting
#| ValueError: unsupported format character 'z' (0x7a) at index 1
#| TypeError: format requires a mapping
#| KeyError: 'a'
#| ValueError: incomplete format
#| TypeError: %c requires an int or a unicode character, not a string of length 2
#| OverflowError: %c arg not in range(0x110000)
#| ValueError: the first two maketrans arguments must have equal length
#| TypeError: if you give only one argument to maketrans it must be a dict
#| TypeError: str() argument 'encoding' must be str, not int
#| ValueError: chr() arg not in range(0x110000)
#| TypeError: ord() expected a character, but string of length 2 found
#| TypeError: ord() expected a character, but string of length 0 found
