texts = [
    'int x = 5\n',
    '// comment\n',
    '/* comment */\n',
    'if (x == 5) {\n    print(x)\n}\n',
    'x = x && y\n',
    'x = a || b\n',
    'x = !a\n',
    'x = a ? b : c\n',
    'String x = "a"\n',
    'print("a" + "b"\nprint("c")\n',
]
for text in texts:
    try:
        compile(text, "text", "exec")
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset)
    else:
        print("compiles", repr(text))
#| SyntaxError invalid syntax 1 5
#| SyntaxError invalid syntax 1 1
#| SyntaxError invalid syntax 1 1
#| SyntaxError invalid syntax 1 13
#| SyntaxError invalid syntax 1 8
#| SyntaxError invalid syntax 1 8
#| SyntaxError invalid syntax 1 5
#| SyntaxError invalid syntax 1 7
#| SyntaxError invalid syntax 1 8
#| SyntaxError '(' was never closed 1 6
