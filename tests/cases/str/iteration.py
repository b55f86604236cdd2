# Iterating over texts: code points, reversed, unpacked, enumerated.
text = "aé日😀"
it = iter(text)
print(type(it), next(it), it.__length_hint__(), list(it), list(it))
a, b, *rest = text
print(a, b, rest, [*text], {*"aab"} == {"a", "b"}, list(enumerate(text, 1)), list(zip(text, text[1:])))
print([ord(c) for c in text], max(text), min(text), sorted(text, reverse=True), "".join(reversed(text)), dict.fromkeys(text, 0))
try:
    a, b = text
except ValueError as error:
    print(error)
#| <class 'str_iterator'> a 3 ['é', '日', '😀'] []
#| a é ['日', '😀'] ['a', 'é', '日', '😀'] True [(1, 'a'), (2, 'é'), (3, '日'), (4, '😀')] [('a', 'é'), ('é', '日'), ('日', '😀')]
#| [97, 233, 26085, 128512] 😀 a ['😀', '日', 'é', 'a'] 😀日éa {'a': 0, 'é': 0, '日': 0, '😀': 0}
#| too many values to unpack (expected 2)
