texts = [
    'x = 5;;\n',
    '@\ndef f(): pass\n',
    '@x y\ndef f(): pass\n',
    'def f(x):\n    """doc\n    return x\n',
    '(x, y = 5)\n',
    'print(f"a {x = }" "\n',
    'x = {1, 2: 3}\n',
    'x = {1: 2, 3}\n',
    'match x:\n    case 1:\n    pass\n',
    'match x:\n    case y: pass\n    case z: pass\n',
]
for text in texts:
    try:
        compile(text, "text", "exec")
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset)
    else:
        print("compiles", repr(text))
#| SyntaxError invalid syntax 1 7
#| SyntaxError invalid syntax 1 2
#| SyntaxError invalid syntax 1 4
#| SyntaxError unterminated triple-quoted string literal (detected at line 3) 2 5
#| SyntaxError invalid syntax. Maybe you meant '==' or ':=' instead of '='? 1 5
#| SyntaxError unterminated string literal (detected at line 1) 1 19
#| SyntaxError invalid syntax 1 10
#| SyntaxError ':' expected after dictionary key 1 12
#| IndentationError expected an indented block after 'case' statement on line 2 3 5
#| SyntaxError name capture 'y' makes remaining patterns unreachable 2 10
