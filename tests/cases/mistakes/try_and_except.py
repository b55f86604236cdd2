# try without except, except in the wrong order.
def complain(text):
    try:
        compile(text, "lesson.py", "exec")
        print(repr(text), "compiles")
    except SyntaxError as error:
        place = (error.lineno, error.offset, error.end_lineno, error.end_offset)
        print(repr(text), "->", type(error).__name__, error.msg, place)


complain('try:\n    pass\n')
complain('try:\n    a\nelse:\n    b')
complain('try:\n    a\nexcept:\n    b\nexcept ValueError:\n    c')
complain('try:\n    a\nfinally:\n    b\nexcept:\n    c')
complain('except:\n    pass')
complain('finally:\n    pass')
complain('try: a\nexcept* ValueError:\n    break')
complain('raise from x')
complain('raise x from')
complain('try:\n    a\nexcept ValueError e:\n    b')
#| 'try:\n    pass\n' -> SyntaxError expected 'except' or 'finally' block (2, 9, 2, -1)
#| 'try:\n    a\nelse:\n    b' -> SyntaxError expected 'except' or 'finally' block (3, 1, 3, 5)
#| 'try:\n    a\nexcept:\n    b\nexcept ValueError:\n    c' -> SyntaxError default 'except:' must be last (3, 1, 4, 6)
#| 'try:\n    a\nfinally:\n    b\nexcept:\n    c' -> SyntaxError invalid syntax (5, 1, 5, 7)
#| 'except:\n    pass' -> SyntaxError invalid syntax (1, 1, 1, 7)
#| 'finally:\n    pass' -> SyntaxError invalid syntax (1, 1, 1, 8)
#| 'try: a\nexcept* ValueError:\n    break' -> SyntaxError 'break', 'continue' and 'return' cannot appear in an except* block (3, 5, 3, 10)
#| 'raise from x' -> SyntaxError invalid syntax (1, 7, 1, 11)
#| 'raise x from' -> SyntaxError invalid syntax (1, 13, 1, 14)
#| 'try:\n    a\nexcept ValueError e:\n    b' -> SyntaxError invalid syntax (3, 19, 3, 20)
