texts = [
    'for = 1\n',
    'def class(): pass\n',
    'import class\n',
    'print = \n',
    'async with x: pass\n',
    'async for x in y: pass\n',
    '[x async for x in y]\n',
    'def f(*args, *more): pass\n',
    'def f(a, /, b, /): pass\n',
    'def f(/): pass\n',
]
for text in texts:
    try:
        compile(text, "text", "exec")
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset)
    else:
        print("compiles", repr(text))
#| SyntaxError invalid syntax 1 5
#| SyntaxError invalid syntax 1 5
#| SyntaxError invalid syntax 1 8
#| SyntaxError invalid syntax 1 9
#| SyntaxError 'async with' outside async function 1 1
#| SyntaxError 'async for' outside async function 1 1
#| SyntaxError asynchronous comprehension outside of an asynchronous function 1 1
#| SyntaxError * argument may appear only once 1 14
#| SyntaxError / may appear only once 1 16
#| SyntaxError invalid syntax 1 7
