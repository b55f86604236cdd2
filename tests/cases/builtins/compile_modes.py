# compile: statements, one expression, one interactive line.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


code = compile("a = 1\nb = a + 1\n", "notes.py", "exec")
space = {}
exec(code, space)
print(space["b"], code.co_filename, code.co_name, code.co_firstlineno)
print(eval(compile("3 * 4", "<e>", "eval")))
exec(compile("1 + 1\n", "<s>", "single"))
exec(compile("x = 5; x", "<s>", "single"))
tell(compile, "a = 1", "f", "eval")
tell(compile, "a", "f", "other")
tell(compile, "1 +", "f.py", "exec")
tell(compile, 5, "f", "exec")
tell(compile, "a\0b", "f", "exec")
tell(compile)
#| 2 notes.py <module> 1
#| 12
#| 2
#| 5
#| SyntaxError: invalid syntax (f, line 1)
#| ValueError: compile() mode must be 'exec', 'eval' or 'single'
#| SyntaxError: invalid syntax (f.py, line 1)
#| TypeError: compile() arg 1 must be a string, bytes or AST object
#| SyntaxError: source code string cannot contain null bytes
#| TypeError: compile() missing required argument 'source' (pos 1)
