# str.isspace, isprintable, isidentifier, isascii.
import keyword

for text in (" ", "\t\n", "\u00a0", "\u200b", "", "a", "_x", "1x", "class", "né", "a-b", "\x7f", "\xad", "日本", "\U0001f600", "x y"):
    print(repr(text), text.isspace(), text.isprintable(), text.isidentifier(), text.isascii(), keyword.iskeyword(text))
#| ' ' True True False True False
#| '\t\n' True False False True False
#| '\xa0' True False False False False
#| '\u200b' False False False False False
#| '' False True False True False
#| 'a' False True True True False
#| '_x' False True True True False
#| '1x' False True False True False
#| 'class' False True True True True
#| 'né' False True True False False
#| 'a-b' False True False True False
#| '\x7f' False False False True False
#| '\xad' False False False False False
#| '日本' False True True False False
#| '😀' False True False False False
#| 'x y' False True False True False
