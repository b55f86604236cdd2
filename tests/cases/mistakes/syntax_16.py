texts = [
    '*a\n',
    '*a = 1\n',
    '*a, *b = c\n',
    'print(*)\n',
    'print(**)\n',
    'f(a.b=1)\n',
    'f(1=2)\n',
    'f(True=1)\n',
    'f("a"=1)\n',
    '(a := 1) = 2\n',
]
for text in texts:
    try:
        compile(text, "text", "exec")
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset)
    else:
        print("compiles", repr(text))
#| SyntaxError can't use starred expression here 1 1
#| SyntaxError starred assignment target must be in a list or tuple 1 1
#| SyntaxError multiple starred expressions in assignment 1 1
#| SyntaxError Invalid star expression 1 8
#| SyntaxError invalid syntax 1 9
#| SyntaxError expression cannot contain assignment, perhaps you meant "=="? 1 3
#| SyntaxError expression cannot contain assignment, perhaps you meant "=="? 1 3
#| SyntaxError cannot assign to True 1 3
#| SyntaxError expression cannot contain assignment, perhaps you meant "=="? 1 3
#| SyntaxError cannot assign to named expression here. Maybe you meant '==' instead of '='? 1 2
