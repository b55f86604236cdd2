texts = [
    'match x:\n    case a | b: pass\n',
    'match x:\n    case {**r, "a": 1}: pass\n',
    'while x < 5\n    x += 1\n',
    'print "a" % x\n',
    'exec "x"\n',
    'raise ValueError, "x"\n',
    'except ValueError:\n    pass\n',
    'try:\n    x\nexcept ValueError, TypeError:\n    pass\n',
    'try:\n    x\nfinally\n    pass\n',
    'x = yield = 1\n',
]
for text in texts:
    try:
        compile(text, "text", "exec")
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset)
    else:
        print("compiles", repr(text))
#| SyntaxError name capture 'a' makes remaining patterns unreachable 2 10
#| SyntaxError invalid syntax 2 16
#| SyntaxError expected ':' 1 12
#| SyntaxError Missing parentheses in call to 'print'. Did you mean print(...)? 1 1
#| SyntaxError Missing parentheses in call to 'exec'. Did you mean exec(...)? 1 1
#| SyntaxError invalid syntax 1 17
#| SyntaxError invalid syntax 1 1
#| compiles 'try:\n    x\nexcept ValueError, TypeError:\n    pass\n'
#| SyntaxError expected ':' 3 8
#| SyntaxError assignment to yield expression not possible 1 5
