texts = [
    'raise from x\n',
    'f"{x"\n',
    'f"{}"\n',
    'f"{x!z}"\n',
    'f"{x:{y}"\n',
    'f"}"\n',
    'f"{a b}"\n',
    'x = $5\n',
    'x = 5?\n',
    'x = “hello”\n',
]
for text in texts:
    try:
        compile(text, "text", "exec")
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset)
    else:
        print("compiles", repr(text))
#| SyntaxError invalid syntax 1 7
#| SyntaxError f-string: expecting '}' 1 5
#| SyntaxError f-string: valid expression required before '}' 1 4
#| SyntaxError f-string: invalid conversion character 'z': expected 's', 'r', or 'a' 1 6
#| SyntaxError f-string: expecting '}', or format specs 1 9
#| SyntaxError f-string: single '}' is not allowed 1 3
#| SyntaxError invalid syntax. Perhaps you forgot a comma? 1 4
#| SyntaxError invalid syntax 1 5
#| SyntaxError invalid syntax 1 6
#| SyntaxError invalid character '“' (U+201C) 1 5
