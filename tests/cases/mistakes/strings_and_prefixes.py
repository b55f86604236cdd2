# Prefixes and escapes of texts that are not known or wrong.
def complain(text):
    try:
        compile(text, "lesson.py", "exec")
        print(repr(text), "compiles")
    except SyntaxError as error:
        place = (error.lineno, error.offset, error.end_lineno, error.end_offset)
        print(repr(text), "->", type(error).__name__, error.msg, place)


complain('x"a"')
complain('"\\\\x1"')
complain('"\\\\u12"')
complain('"\\\\N{nothing such}"')
complain('b"é"')
complain('"\\\\U99999999"')
complain('f"{}"')
complain('f"{a b}"')
complain('f"{!r}"')
complain('f"{x!z}"')
complain('f"}"')
complain('f"{x:{y:{z}}}"')
complain('f"{a[\'b\']"')
complain('f"{x = !r:5}"')
complain('f"{*x}"')
complain('rb"\\\\x"')
complain('f"{x!}"')
#| 'x"a"' -> SyntaxError invalid syntax (1, 2, 1, 5)
#| '"\\\\x1"' compiles
#| '"\\\\u12"' compiles
#| '"\\\\N{nothing such}"' compiles
#| 'b"é"' -> SyntaxError bytes can only contain ASCII literal characters (1, 1, 1, 5)
#| '"\\\\U99999999"' compiles
#| 'f"{}"' -> SyntaxError f-string: valid expression required before '}' (1, 4, 1, 5)
#| 'f"{a b}"' -> SyntaxError invalid syntax. Perhaps you forgot a comma? (1, 4, 1, 7)
#| 'f"{!r}"' -> SyntaxError f-string: valid expression required before '!' (1, 4, 1, 5)
#| 'f"{x!z}"' -> SyntaxError f-string: invalid conversion character 'z': expected 's', 'r', or 'a' (1, 6, 1, 7)
#| 'f"}"' -> SyntaxError f-string: single '}' is not allowed (1, 3, 1, 3)
#| 'f"{x:{y:{z}}}"' compiles
#| 'f"{a[\'b\']"' -> SyntaxError f-string: expecting '}' (1, 10, 1, 10)
#| 'f"{x = !r:5}"' compiles
#| 'f"{*x}"' -> SyntaxError can't use starred expression here (1, 4, 1, 6)
#| 'rb"\\\\x"' compiles
#| 'f"{x!}"' -> SyntaxError f-string: missing conversion character (1, 6, 1, 7)
