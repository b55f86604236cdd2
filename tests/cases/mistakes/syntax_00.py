texts = [
    'print("hi"\n',
    'print "hello"\n',
    'if x = 3:\n    pass\n',
    'for i in range(3)\n    print(i)\n',
    'def f()\n    return 1\n',
    'while True\n    pass\n',
    'x = 5\nif x > 3:\nprint(x)\n',
    'def f():\nreturn 1\n',
    '  x = 1\n',
    'if True:\n    x = 1\n  y = 2\n',
]
for text in texts:
    try:
        compile(text, "text", "exec")
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset)
    else:
        print("compiles", repr(text))
#| SyntaxError '(' was never closed 1 6
#| SyntaxError Missing parentheses in call to 'print'. Did you mean print(...)? 1 1
#| SyntaxError invalid syntax. Maybe you meant '==' or ':=' instead of '='? 1 4
#| SyntaxError expected ':' 1 18
#| SyntaxError expected ':' 1 8
#| SyntaxError expected ':' 1 11
#| IndentationError expected an indented block after 'if' statement on line 2 3 1
#| IndentationError expected an indented block after function definition on line 1 2 1
#| IndentationError unexpected indent 1 2
#| IndentationError unindent does not match any outer indentation level 3 8
