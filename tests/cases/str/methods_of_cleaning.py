# Cleaning text: strip, split, partition, translate, casefold, expandtabs, removeprefix, justification, tests.

text = "  Hello,\tWorld!  \n"
print(repr(text.strip()), repr(text.lstrip()), repr(text.rstrip("\n !")), "xxabcxx".strip("x"), "www.site.com".strip("cmow."))
print("a,b,,c".split(","), " a  b ".split(), "a b c".split(maxsplit=1), "a-b-c".rsplit("-", 1), "".split(), "".split(","), "a\nb\r\nc\x0bd".splitlines(), "a\n".splitlines(True))
print("key=value=x".partition("="), "none".partition("="), "a/b/c".rpartition("/"), "-".join(["a", "b"]), "-".join("xyz"))
table = str.maketrans("abc", "xyz", "!")
print("aabbcc!".translate(table), "hello".translate({ord("l"): None, ord("o"): "00"}), str.maketrans({"a": 1}))
print("Straße".casefold(), "ǅ".lower(), "ß".upper(), "hello world".title(), "they're".title(), "heLLo".capitalize(), "AbC".swapcase())
print("a\tbc\td".expandtabs(4), "prefix-x".removeprefix("prefix-"), "x.py".removesuffix(".py"), "x".removesuffix(""), "7".zfill(3), "-7".zfill(4), "+".zfill(3))
print("abc".center(10, "*"), "abc".ljust(6) + "|", "abc".rjust(6, "."), "abcabc".replace("b", "X", 1), "aaa".replace("", "-"), "banana".count("ana"))
print("banana".find("an"), "banana".rfind("an"), "banana".find("x"), "banana".index("n", 3), "abc".startswith(("x", "a")), "abc".endswith("bc", 1), "abc".startswith("b", 1))
for t in ("abc", "ABC", "Abc Def", "123", "½", "²", "a1", " ", "", "a_b", "1a", "é", "٣"):
    print(repr(t), t.isalpha(), t.isupper(), t.islower(), t.istitle(), t.isdigit(), t.isdecimal(), t.isnumeric(), t.isalnum(), t.isspace(), t.isidentifier(), t.isascii(), t.isprintable())
for wrong in (lambda: "a".join([1]), lambda: "a".split(""), lambda: "a".index("b"), lambda: "a".center(5, "ab"), lambda: "a" + 1, lambda: "a" * 1.5, lambda: "a".replace("a"), lambda: "a".startswith(1), lambda: str.maketrans("ab", "c"), lambda: "abc"[5], lambda: "abc"["x"], lambda: "a" in 1, lambda: 1 in "a"):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
#| 'Hello,\tWorld!' 'Hello,\tWorld!  \n' '  Hello,\tWorld' abc site
#| ['a', 'b', '', 'c'] ['a', 'b'] ['a', 'b c'] ['a-b', 'c'] [] [''] ['a', 'b', 'c', 'd'] ['a\n']
#| ('key', '=', 'value=x') ('none', '', '') ('a/b', '/', 'c') a-b x-y-z
#| xxyyzz he00 {97: 1}
#| strasse ǆ SS Hello World They'Re Hello aBc
#| a   bc  d x x x 007 -007 +00
#| ***abc**** abc   | ...abc aXcabc -a-a-a- 1
#| 1 3 -1 4 True True True
#| 'abc' True False True False False False False True False True True True
#| 'ABC' True True False False False False False True False True True True
#| 'Abc Def' False False False True False False False False False False True True
#| '123' False False False False True True True True False False True True
#| '½' False False False False False False True True False False False True
#| '²' False False False False True False True True False False False True
#| 'a1' False False True False False False False True False True True True
#| ' ' False False False False False False False False True False True True
#| '' False False False False False False False False False False True True
#| 'a_b' False False True False False False False False False True True True
#| '1a' False False True False False False False True False False True True
#| 'é' True False True False False False False True False True False True
#| '٣' False False False False True True True True False False False True
#| TypeError sequence item 0: expected str instance, int found
#| ValueError empty separator
#| ValueError substring not found
#| TypeError The fill character must be exactly one character long
#| TypeError can only concatenate str (not "int") to str
#| TypeError can't multiply sequence by non-int of type 'float'
#| TypeError replace() takes at least 2 positional arguments (1 given)
#| TypeError startswith first arg must be str or a tuple of str, not int
#| ValueError the first two maketrans arguments must have equal length
#| IndexError string index out of range
#| TypeError string indices must be integers, not 'str'
#| TypeError argument of type 'int' is not a container or iterable
#| TypeError 'in <string>' requires string as left operand, not int
