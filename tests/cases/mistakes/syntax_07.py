texts = [
    'import math, \n',
    'global x\nx = 1\ndef f():\n    print(x)\n    global x\n',
    'def f():\n    x = 1\n    global x\n',
    'def f():\n    nonlocal x\n',
    'nonlocal x\n',
    'async def f(): pass\nawait f()\n',
    'def f():\n    await g()\n',
    'class A:\n    return 1\n',
    'del f()\n',
    'del 5\n',
]
for text in texts:
    try:
        compile(text, "text", "exec")
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset)
    else:
        print("compiles", repr(text))
#| SyntaxError invalid syntax 1 14
#| SyntaxError name 'x' is used prior to global declaration 5 5
#| SyntaxError name 'x' is assigned to before global declaration 3 5
#| SyntaxError no binding for nonlocal 'x' found 2 5
#| SyntaxError nonlocal declaration not allowed at module level 1 1
#| SyntaxError 'await' outside function 2 1
#| SyntaxError 'await' outside async function 2 5
#| SyntaxError 'return' outside function 2 5
#| SyntaxError cannot delete function call 1 5
#| SyntaxError cannot delete literal 1 5
