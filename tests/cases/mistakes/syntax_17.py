texts = [
    'a := 1\n',
    'x = a := 1\n',
    '[a := 1 for a in b]\n',
    'def f(a := 1): pass\n',
    'x.1\n',
    'x.(y)\n',
    'x..y\n',
    'x.if\n',
    'if = 5\n',
    'class = 3\n',
]
for text in texts:
    try:
        compile(text, "text", "exec")
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset)
    else:
        print("compiles", repr(text))
#| SyntaxError invalid syntax 1 3
#| SyntaxError invalid syntax 1 7
#| SyntaxError assignment expression cannot rebind comprehension iteration variable 'a' 1 2
#| SyntaxError invalid syntax 1 9
#| SyntaxError invalid syntax 1 2
#| SyntaxError invalid syntax 1 3
#| SyntaxError invalid syntax 1 3
#| SyntaxError invalid syntax 1 3
#| SyntaxError invalid syntax 1 4
#| SyntaxError invalid syntax 1 7
