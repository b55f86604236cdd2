texts = [
    'f() = 3\n',
    '"a" = 3\n',
    'None = 3\n',
    'True = 1\n',
    'x + 1 = 2\n',
    'def f(x, x): pass\n',
    'def f(a=1, b): pass\n',
    'f(a=1, 2)\n',
    'f(**k, *a)\n',
    'f(a=1, a=2)\n',
]
for text in texts:
    try:
        compile(text, "text", "exec")
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset)
    else:
        print("compiles", repr(text))
#| SyntaxError cannot assign to function call here. Maybe you meant '==' instead of '='? 1 1
#| SyntaxError cannot assign to literal here. Maybe you meant '==' instead of '='? 1 1
#| SyntaxError cannot assign to None 1 1
#| SyntaxError cannot assign to True 1 1
#| SyntaxError cannot assign to expression here. Maybe you meant '==' instead of '='? 1 1
#| SyntaxError duplicate argument 'x' in function definition 1 10
#| SyntaxError parameter without a default follows parameter with a default 1 12
#| SyntaxError positional argument follows keyword argument 1 9
#| SyntaxError iterable argument unpacking follows keyword argument unpacking 1 6
#| SyntaxError keyword argument repeated: a 1 8
