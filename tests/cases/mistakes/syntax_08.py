texts = [
    'with open("f") as 5: pass\n',
    'for 5 in x: pass\n',
    'for f() in x: pass\n',
    '[x for x in]\n',
    '[for x in y]\n',
    '{x: for x in y}\n',
    'x = [i for i in range(3) if i > 1 else 0]\n',
    'x = 5 if y\n',
    'x = 5 if y else\n',
    'assert\n',
]
for text in texts:
    try:
        compile(text, "text", "exec")
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset)
    else:
        print("compiles", repr(text))
#| SyntaxError cannot assign to literal 1 19
#| SyntaxError cannot assign to literal 1 5
#| SyntaxError cannot assign to function call 1 5
#| SyntaxError invalid syntax 1 12
#| SyntaxError invalid syntax 1 2
#| SyntaxError invalid syntax 1 5
#| SyntaxError invalid syntax 1 35
#| SyntaxError expected 'else' after 'if' expression 1 5
#| SyntaxError expected expression after 'else', but statement is given 1 16
#| SyntaxError invalid syntax 1 7
