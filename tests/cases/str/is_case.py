# str.islower, isupper, istitle: what counts, and what has no case.
for text in ("abc", "ABC", "Abc Def", "aB", "1a", "1A", "", "123", "ß", "ǅ", "Ǆ", "It's", "It'S", "日本", "ªº", "A1b"):
    print(repr(text), text.islower(), text.isupper(), text.istitle())
#| 'abc' True False False
#| 'ABC' False True False
#| 'Abc Def' False False True
#| 'aB' False False False
#| '1a' True False False
#| '1A' False True True
#| '' False False False
#| '123' False False False
#| 'ß' True False False
#| 'ǅ' False False True
#| 'Ǆ' False True True
#| "It's" False False False
#| "It'S" False False True
#| '日本' False False False
#| 'ªº' True False False
#| 'A1b' False False False
