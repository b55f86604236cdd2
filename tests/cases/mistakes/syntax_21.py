texts = [
    'def f(x):\n    print(x\n    return x\n',
    'x = [1, 2\nfor i in x:\n    print(i)\n',
    "d = {'a': 1,\n     'b': 2\nprint(d)\n",
    'def greet(name):\n    print("Hello " + name\ngreet("x")\n',
    'print(x for)\n',
]
for text in texts:
    try:
        compile(text, "text", "exec")
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset)
    else:
        print("compiles", repr(text))
#| SyntaxError '(' was never closed 2 10
#| SyntaxError '[' was never closed 1 5
#| SyntaxError '{' was never closed 1 5
#| SyntaxError '(' was never closed 2 10
#| SyntaxError invalid syntax 1 12
