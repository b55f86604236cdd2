a='A'; print(a.lower() is 'a', 'a'.upper() is 'A', 'a'.lower() is 'a', 'a'.title() is 'A','a'.swapcase() is 'A','a'.capitalize() is 'A', a.casefold() is 'a')
#| False False False False False False False
