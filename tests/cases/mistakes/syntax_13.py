texts = [
    'def f():\n    from math import *\n',
    'x = not\n',
    'x = 1 if else 2\n',
    'print("a"))\n',
    'x = [1, 2)]\n',
    'x = (1, 2]\n',
    'x = {1, 2)\n',
    ')\n',
    "x = 'a\\\nb\n",
    'x = 5 \\ \ny\n',
]
for text in texts:
    try:
        compile(text, "text", "exec")
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset)
    else:
        print("compiles", repr(text))
#| SyntaxError import * only allowed at module level 2 22
#| SyntaxError invalid syntax 1 8
#| SyntaxError invalid syntax 1 10
#| SyntaxError unmatched ')' 1 11
#| SyntaxError closing parenthesis ')' does not match opening parenthesis '[' 1 10
#| SyntaxError closing parenthesis ']' does not match opening parenthesis '(' 1 10
#| SyntaxError closing parenthesis ')' does not match opening parenthesis '{' 1 10
#| SyntaxError unmatched ')' 1 1
#| SyntaxError unterminated string literal (detected at line 2) 1 5
#| SyntaxError unexpected character after line continuation character 1 8
