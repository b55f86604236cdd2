# str.isalpha, isdigit, isdecimal, isnumeric, isalnum over letters of many kinds.
for text in ("abc", "a1", "12", "", "é", "²", "½", "٣", "Ⅷ", "一", "_", " ", "-1", "1.5", "ǅ", "a b"):
    print(repr(text), text.isalpha(), text.isdigit(), text.isdecimal(), text.isnumeric(), text.isalnum())
#| 'abc' True False False False True
#| 'a1' False False False False True
#| '12' False True True True True
#| '' False False False False False
#| 'é' True False False False True
#| '²' False True False True True
#| '½' False False False True True
#| '٣' False True True True True
#| 'Ⅷ' False False False True True
#| '一' True False False True True
#| '_' False False False False False
#| ' ' False False False False False
#| '-1' False False False False False
#| '1.5' False False False False False
#| 'ǅ' True False False False True
#| 'a b' False False False False False
