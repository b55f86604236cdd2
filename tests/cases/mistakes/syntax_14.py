texts = [
    'x = 0b12\n',
    'x = 0o9\n',
    'x = 1e\n',
    'x = 1_\n',
    'x = 00\ny = 01\n',
    'b"é"\n',
    '"\\x1"\n',
    '"\\u12"\n',
    'def f():\n    yield\n    return 1\n    x = yield from\n',
    'while 1: break else: pass\n',
]
for text in texts:
    try:
        compile(text, "text", "exec")
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset)
    else:
        print("compiles", repr(text))
#| SyntaxError invalid digit '2' in binary literal 1 8
#| SyntaxError invalid digit '9' in octal literal 1 7
#| SyntaxError invalid decimal literal 1 5
#| SyntaxError invalid decimal literal 1 6
#| SyntaxError leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers 2 5
#| SyntaxError bytes can only contain ASCII literal characters 1 1
#| SyntaxError (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape 1 1
#| SyntaxError (unicode error) 'unicodeescape' codec can't decode bytes in position 0-3: truncated \uXXXX escape 1 1
#| SyntaxError invalid syntax 4 19
#| SyntaxError invalid syntax 1 16
