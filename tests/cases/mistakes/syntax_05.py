texts = [
    'def f(*): pass\n',
    'def 3f(): pass\n',
    '3x = 5\n',
    'x = 08\n',
    'x = 1__0\n',
    'x = 0xg\n',
    'x = 1.2.3\n',
    'x = 12abc\n',
    'if x == 5 then:\n    pass\n',
    'if x => 5:\n    pass\n',
]
for text in texts:
    try:
        compile(text, "text", "exec")
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset)
    else:
        print("compiles", repr(text))
#| SyntaxError named arguments must follow bare * 1 7
#| SyntaxError invalid decimal literal 1 5
#| SyntaxError invalid decimal literal 1 1
#| SyntaxError leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers 1 5
#| SyntaxError invalid decimal literal 1 6
#| SyntaxError invalid hexadecimal literal 1 6
#| SyntaxError invalid syntax 1 8
#| SyntaxError invalid decimal literal 1 6
#| SyntaxError invalid syntax 1 11
#| SyntaxError invalid syntax 1 6
