texts = [
    'if True:\n\tx = 1\n        y = 2\n',
    'x = "abc\n',
    "x = 'it's'\n",
    'x = """abc\n',
    "print('a' 'b' 3)\n",
    'x = [1, 2, 3\ny = 4\n',
    'x = (1, 2\n',
    'd = {"a": 1, "b" 2}\n',
    'd = {"a": 1 "b": 2}\n',
    'x = 1 +\n',
]
for text in texts:
    try:
        compile(text, "text", "exec")
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset)
    else:
        print("compiles", repr(text))
#| TabError inconsistent use of tabs and spaces in indentation 3 1
#| SyntaxError unterminated string literal (detected at line 1) 1 5
#| SyntaxError unterminated string literal (detected at line 1) 1 10
#| SyntaxError unterminated triple-quoted string literal (detected at line 1) 1 5
#| SyntaxError invalid syntax. Perhaps you forgot a comma? 1 7
#| SyntaxError '[' was never closed 1 5
#| SyntaxError '(' was never closed 1 5
#| SyntaxError ':' expected after dictionary key 1 16
#| SyntaxError invalid syntax. Perhaps you forgot a comma? 1 11
#| SyntaxError invalid syntax 1 8
