source = """print('first')
print('second'
"""
try:
    exec(source)
except SyntaxError as error:
    print("refused:", error.msg)

#| refused: '(' was never closed
