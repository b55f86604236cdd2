texts = [
    'x = * 3\n',
    'else:\n    pass\n',
    'elif x:\n    pass\n',
    'try:\n    pass\nx = 1\n',
    'try:\n    pass\nexcept\n    pass\n',
    'return 5\n',
    'yield 5\n',
    'break\n',
    'continue\n',
    'class A\n    pass\n',
]
for text in texts:
    try:
        compile(text, "text", "exec")
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset)
    else:
        print("compiles", repr(text))
#| SyntaxError can't use starred expression here 1 5
#| SyntaxError invalid syntax 1 1
#| SyntaxError invalid syntax 1 1
#| SyntaxError expected 'except' or 'finally' block 3 1
#| SyntaxError expected ':' 3 7
#| SyntaxError 'return' outside function 1 1
#| SyntaxError 'yield' outside function 1 1
#| SyntaxError 'break' outside loop 1 1
#| SyntaxError 'continue' not properly in loop 1 1
#| SyntaxError expected ':' 1 8
