texts = [
    'x = (yield) = 1\n',
    'a, b += 1, 2\n',
    '[a, b] += 1\n',
    'x: int: 5\n',
    '(x, y): int = 1\n',
    'def f(x) - > int: pass\n',
    'f(x for x in y, 1)\n',
    'f(1, x for x in y)\n',
    'import a.b as c.d\n',
    'from . import *\ndef f():\n    from math import *\n',
]
for text in texts:
    try:
        compile(text, "text", "exec")
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset)
    else:
        print("compiles", repr(text))
#| SyntaxError cannot assign to yield expression 1 6
#| SyntaxError 'tuple' is an illegal expression for augmented assignment 1 1
#| SyntaxError 'list' is an illegal expression for augmented assignment 1 1
#| SyntaxError invalid syntax 1 7
#| SyntaxError only single target (not tuple) can be annotated 1 1
#| SyntaxError expected ':' 1 10
#| SyntaxError Generator expression must be parenthesized 1 3
#| SyntaxError Generator expression must be parenthesized 1 6
#| SyntaxError cannot use attribute as import target 1 15
#| SyntaxError import * only allowed at module level 3 22
