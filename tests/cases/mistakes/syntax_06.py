texts = [
    'if x =< 5: pass\n',
    'x <> 5\n',
    'x++\n',
    'x = y++\n',
    '++x--\n',
    'x =+ + \n',
    'if not:\n    pass\n',
    'print(x y)\n',
    'print(1, 2 3)\n',
    'a b\n',
]
for text in texts:
    try:
        compile(text, "text", "exec")
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset)
    else:
        print("compiles", repr(text))
#| SyntaxError invalid syntax 1 6
#| SyntaxError invalid syntax.  Maybe you meant '!=' instead of '<>'? 1 3
#| SyntaxError invalid syntax 1 4
#| SyntaxError invalid syntax 1 8
#| SyntaxError invalid syntax 1 6
#| SyntaxError invalid syntax 1 8
#| SyntaxError invalid syntax 1 7
#| SyntaxError invalid syntax. Perhaps you forgot a comma? 1 7
#| SyntaxError invalid syntax. Perhaps you forgot a comma? 1 10
#| SyntaxError invalid syntax 1 3
