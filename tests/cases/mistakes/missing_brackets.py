# Brackets that are never closed, closed twice, or closed by another kind.
def complain(text):
    try:
        compile(text, "lesson.py", "exec")
        print(repr(text), "compiles")
    except SyntaxError as error:
        place = (error.lineno, error.offset, error.end_lineno, error.end_offset)
        print(repr(text), "->", type(error).__name__, error.msg, place)


complain('print("a"')
complain('x = [1, 2')
complain('x = {1: 2')
complain('print("a"))')
complain('x = (1]')
complain('x = [1)')
complain('f(1, (2, 3)')
complain('x = )')
complain('foo(\n  1,\n  2')
complain("a = {\n 'x': [1, 2,\n}\n")
complain('print(])')
complain('def f(a, b:\n    pass')
#| 'print("a"' -> SyntaxError '(' was never closed (1, 6, 1, 0)
#| 'x = [1, 2' -> SyntaxError '[' was never closed (1, 5, 1, 0)
#| 'x = {1: 2' -> SyntaxError '{' was never closed (1, 5, 1, 0)
#| 'print("a"))' -> SyntaxError unmatched ')' (1, 11, 1, 11)
#| 'x = (1]' -> SyntaxError closing parenthesis ']' does not match opening parenthesis '(' (1, 7, 1, 7)
#| 'x = [1)' -> SyntaxError closing parenthesis ')' does not match opening parenthesis '[' (1, 7, 1, 7)
#| 'f(1, (2, 3)' -> SyntaxError '(' was never closed (1, 2, 1, 0)
#| 'x = )' -> SyntaxError unmatched ')' (1, 5, 1, 5)
#| 'foo(\n  1,\n  2' -> SyntaxError '(' was never closed (1, 4, 1, 0)
#| "a = {\n 'x': [1, 2,\n}\n" -> SyntaxError closing parenthesis '}' does not match opening parenthesis '[' on line 2 (3, 1, 3, 1)
#| 'print(])' -> SyntaxError closing parenthesis ']' does not match opening parenthesis '(' (1, 7, 1, 7)
#| 'def f(a, b:\n    pass' -> SyntaxError '(' was never closed (1, 6, 1, 0)
