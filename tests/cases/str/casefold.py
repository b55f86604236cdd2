# str.casefold: a form for comparing without case.
words = ["Straße", "STRASSE", "ΣΊΣΥΦΟΣ", "σίσυφος", "İ", "ﬀ", "ABC", "µ"]
print([word.casefold() for word in words])
print("Straße".casefold() == "STRASSE".casefold(), "Straße".lower() == "STRASSE".lower())
print(sorted(["b", "A", "ß", "SS", "s"], key=str.casefold))
#| ['strasse', 'strasse', 'σίσυφοσ', 'σίσυφοσ', 'i̇', 'ff', 'abc', 'μ']
#| True False
#| ['A', 'b', 's', 'ß', 'SS']
