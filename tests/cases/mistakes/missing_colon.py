# A colon that is missing after the head of a block.
def complain(text):
    try:
        compile(text, "lesson.py", "exec")
        print(repr(text), "compiles")
    except SyntaxError as error:
        place = (error.lineno, error.offset, error.end_lineno, error.end_offset)
        print(repr(text), "->", type(error).__name__, error.msg, place)


complain('if x\n    pass')
complain('while True\n    pass')
complain('for i in range(3)\n    pass')
complain('def f()\n    pass')
complain('class A\n    pass')
complain('try\n    pass')
complain('else\n    pass')
complain('with open(f) as g\n    pass')
complain('if x:\n    pass\nelif y\n    pass')
complain('lambda x')
complain('if x == 1\n    print()')
complain('match x\n    case 1: pass')
#| 'if x\n    pass' -> SyntaxError expected ':' (1, 5, 1, 6)
#| 'while True\n    pass' -> SyntaxError expected ':' (1, 11, 1, 12)
#| 'for i in range(3)\n    pass' -> SyntaxError expected ':' (1, 18, 1, 19)
#| 'def f()\n    pass' -> SyntaxError expected ':' (1, 8, 1, 9)
#| 'class A\n    pass' -> SyntaxError expected ':' (1, 8, 1, 9)
#| 'try\n    pass' -> SyntaxError expected ':' (1, 4, 1, 5)
#| 'else\n    pass' -> SyntaxError invalid syntax (1, 1, 1, 5)
#| 'with open(f) as g\n    pass' -> SyntaxError expected ':' (1, 18, 1, 19)
#| 'if x:\n    pass\nelif y\n    pass' -> SyntaxError expected ':' (3, 7, 3, 8)
#| 'lambda x' -> SyntaxError invalid syntax (1, 9, 1, 10)
#| 'if x == 1\n    print()' -> SyntaxError expected ':' (1, 10, 1, 11)
#| 'match x\n    case 1: pass' -> SyntaxError expected ':' (1, 8, 1, 9)
