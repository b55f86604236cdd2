texts = [
    'class A:\n',
    'def f():\n',
    'for x in [1]:\n',
    'import\n',
    'from math import\n',
    'from math import *, sin\n',
    'import math as\n',
    'lambda x: return x\n',
    'x = 5 = y\n',
    '5 = x\n',
]
for text in texts:
    try:
        compile(text, "text", "exec")
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset)
    else:
        print("compiles", repr(text))
#| IndentationError expected an indented block after class definition on line 1 1 9
#| IndentationError expected an indented block after function definition on line 1 1 9
#| IndentationError expected an indented block after 'for' statement on line 1 1 14
#| SyntaxError Expected one or more names after 'import' 1 7
#| SyntaxError Expected one or more names after 'import' 1 17
#| SyntaxError invalid syntax 1 19
#| SyntaxError invalid syntax 1 15
#| SyntaxError invalid syntax 1 11
#| SyntaxError cannot assign to literal 1 5
#| SyntaxError cannot assign to literal here. Maybe you meant '==' instead of '='? 1 1
