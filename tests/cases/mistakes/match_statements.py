# match and case that are put together wrongly.
def complain(text):
    try:
        compile(text, "lesson.py", "exec")
        print(repr(text), "compiles")
    except SyntaxError as error:
        place = (error.lineno, error.offset, error.end_lineno, error.end_offset)
        print(repr(text), "->", type(error).__name__, error.msg, place)


complain('match x:\n    pass')
complain('match x:\n    case 1\n        pass')
complain('match x:\n    case a + b:\n        pass')
complain('match x:\n    case f():\n        pass')
complain('match x:\n    case {1: a, 1: b}:\n        pass')
complain('match x:\n    case a if:\n        pass')
complain('match x:\n    case {**a, **b}:\n        pass')
complain('match x:\n    case 1 | :\n        pass')
complain('match:\n    case 1: pass')
complain('match x:\ncase 1: pass')
complain('match x:\n    case -a:\n        pass')
complain('match x:\n    case (a, b) | (a, c):\n        pass')
complain('match x:\n    default: pass')
#| 'match x:\n    pass' -> SyntaxError invalid syntax (2, 5, 2, 9)
#| 'match x:\n    case 1\n        pass' -> SyntaxError expected ':' (2, 11, 2, 12)
#| 'match x:\n    case a + b:\n        pass' -> SyntaxError invalid syntax (2, 12, 2, 13)
#| 'match x:\n    case f():\n        pass' compiles
#| 'match x:\n    case {1: a, 1: b}:\n        pass' -> SyntaxError mapping pattern checks duplicate key (1) (2, 10, 2, 22)
#| 'match x:\n    case a if:\n        pass' -> SyntaxError invalid syntax (2, 14, 2, 15)
#| 'match x:\n    case {**a, **b}:\n        pass' -> SyntaxError invalid syntax (2, 16, 2, 18)
#| 'match x:\n    case 1 | :\n        pass' -> SyntaxError invalid syntax (2, 14, 2, 15)
#| 'match:\n    case 1: pass' -> SyntaxError invalid syntax (1, 7, 1, 8)
#| 'match x:\ncase 1: pass' -> IndentationError expected an indented block after 'match' statement on line 1 (2, 1, 2, 5)
#| 'match x:\n    case -a:\n        pass' -> SyntaxError invalid syntax (2, 11, 2, 12)
#| 'match x:\n    case (a, b) | (a, c):\n        pass' -> SyntaxError alternative patterns bind different names (2, 10, 2, 25)
#| 'match x:\n    default: pass' -> SyntaxError invalid syntax (2, 5, 2, 12)
