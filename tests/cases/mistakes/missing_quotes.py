# Texts that do not end.
def complain(text):
    try:
        compile(text, "lesson.py", "exec")
        print(repr(text), "compiles")
    except SyntaxError as error:
        place = (error.lineno, error.offset, error.end_lineno, error.end_offset)
        print(repr(text), "->", type(error).__name__, error.msg, place)


complain("x = 'abc")
complain('x = "abc')
complain('print("it\'s)')
complain("x = '''abc")
complain('x = "a\nb"')
complain("x = 'it's'")
complain('f"{x}')
complain('x = "a" b"')
complain("b'abc")
complain('r"\\\\"')
#| "x = 'abc" -> SyntaxError unterminated string literal (detected at line 1) (1, 5, 1, 5)
#| 'x = "abc' -> SyntaxError unterminated string literal (detected at line 1) (1, 5, 1, 5)
#| 'print("it\'s)' -> SyntaxError unterminated string literal (detected at line 1) (1, 7, 1, 7)
#| "x = '''abc" -> SyntaxError unterminated triple-quoted string literal (detected at line 1) (1, 5, 1, 5)
#| 'x = "a\nb"' -> SyntaxError unterminated string literal (detected at line 1) (1, 5, 1, 5)
#| "x = 'it's'" -> SyntaxError unterminated string literal (detected at line 1) (1, 10, 1, 10)
#| 'f"{x}' -> SyntaxError unterminated f-string literal (detected at line 1) (1, 1, 1, 1)
#| 'x = "a" b"' -> SyntaxError unterminated string literal (detected at line 1) (1, 9, 1, 9)
#| "b'abc" -> SyntaxError unterminated string literal (detected at line 1) (1, 1, 1, 1)
#| 'r"\\\\"' compiles
