# What del cannot delete.
def complain(text):
    try:
        compile(text, "lesson.py", "exec")
        print(repr(text), "compiles")
    except SyntaxError as error:
        place = (error.lineno, error.offset, error.end_lineno, error.end_offset)
        print(repr(text), "->", type(error).__name__, error.msg, place)


complain('del f()')
complain('del 1')
complain('del x + 1')
complain('del (a, 1)')
complain('del [a, f()]')
complain('del')
complain('del a b')
complain('del None')
complain('del *a')
complain('del "x"')
complain('del a.b, c[0]')
complain('del (a), [b]')
complain('del {}')
complain('del ()')
complain('del x := 1')
complain('del -a')
complain('del a().b')
#| 'del f()' -> SyntaxError cannot delete function call (1, 5, 1, 8)
#| 'del 1' -> SyntaxError cannot delete literal (1, 5, 1, 6)
#| 'del x + 1' -> SyntaxError cannot delete expression (1, 5, 1, 10)
#| 'del (a, 1)' -> SyntaxError cannot delete literal (1, 9, 1, 10)
#| 'del [a, f()]' -> SyntaxError cannot delete function call (1, 9, 1, 12)
#| 'del' -> SyntaxError invalid syntax (1, 4, 1, 5)
#| 'del a b' -> SyntaxError invalid syntax (1, 7, 1, 8)
#| 'del None' -> SyntaxError cannot delete None (1, 5, 1, 9)
#| 'del *a' -> SyntaxError cannot delete starred (1, 5, 1, 7)
#| 'del "x"' -> SyntaxError cannot delete literal (1, 5, 1, 8)
#| 'del a.b, c[0]' compiles
#| 'del (a), [b]' compiles
#| 'del {}' -> SyntaxError cannot delete dict literal (1, 5, 1, 7)
#| 'del ()' compiles
#| 'del x := 1' -> SyntaxError invalid syntax (1, 7, 1, 9)
#| 'del -a' -> SyntaxError cannot delete expression (1, 5, 1, 7)
#| 'del a().b' compiles
