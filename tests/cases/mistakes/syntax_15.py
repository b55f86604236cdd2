texts = [
    'if 1: x = 1 else: x = 2\n',
    'for i in range(5): print(i) print(2)\n',
    'def f(self, x) return x\n',
    'print(5 +)\n',
    'y = lambda: (yield)\nlambda x=: 1\n',
    'a = 1\n b = 2\n',
    'def a():\n    x = 1\n      y = 2\n',
    'def a():\n    if 1:\n        x = 1\n     y = 2\n',
    '__debug__ = 1\n',
    'def f(__debug__): pass\n',
]
for text in texts:
    try:
        compile(text, "text", "exec")
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset)
    else:
        print("compiles", repr(text))
#| SyntaxError invalid syntax 1 13
#| SyntaxError invalid syntax 1 29
#| SyntaxError expected ':' 1 16
#| SyntaxError invalid syntax 1 10
#| SyntaxError invalid syntax 2 10
#| IndentationError unexpected indent 2 1
#| IndentationError unexpected indent 3 6
#| IndentationError unindent does not match any outer indentation level 4 11
#| SyntaxError cannot assign to __debug__ 1 1
#| SyntaxError cannot assign to __debug__ 1 7
