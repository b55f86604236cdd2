texts = [
    "def f(**k, x): pass\n",
    "def f(*, a, /): pass\n",
    "def f(a, *, **k): pass\n",
    "def f(**k, *a): pass\n",
    "x <> 5\n",
    "x = \"C:\\Users\"\n",
    "b\"\\u00e9\"\n",
]
for text in texts:
    try:
        compile(text, "text", "exec")
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset)
    else:
        print("compiles", repr(text))
#| SyntaxError arguments cannot follow var-keyword argument 1 12
#| SyntaxError / must be ahead of * 1 13
#| SyntaxError named arguments must follow bare * 1 10
#| SyntaxError arguments cannot follow var-keyword argument 1 12
#| SyntaxError invalid syntax.  Maybe you meant '!=' instead of '<>'? 1 3
#| SyntaxError (unicode error) 'unicodeescape' codec can't decode bytes in position 2-3: truncated \UXXXXXXXX escape 1 5
#| compiles 'b"\\u00e9"\n'
