texts = [
    'f(a for a in b for)\n',
    'if x:\n    pass\nelif\n    pass\n',
    'if x\n    pass\n',
    'else if x:\n    pass\n',
    'x = 1\n    y = 2\n',
    'switch x:\n    pass\n',
    'function f():\n    pass\n',
    'var x = 5\n',
    'let x = 5\n',
    'const x = 5\n',
]
for text in texts:
    try:
        compile(text, "text", "exec")
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset)
    else:
        print("compiles", repr(text))
#| SyntaxError invalid syntax 1 19
#| SyntaxError invalid syntax 3 5
#| SyntaxError expected ':' 1 5
#| SyntaxError invalid syntax 1 1
#| IndentationError unexpected indent 2 4
#| SyntaxError invalid syntax 1 8
#| SyntaxError invalid syntax 1 10
#| SyntaxError invalid syntax 1 5
#| SyntaxError invalid syntax 1 5
#| SyntaxError invalid syntax 1 7
