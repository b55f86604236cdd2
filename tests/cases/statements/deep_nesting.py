# Things inside things: lists, calls, functions, conditions, loops.
print(eval("[" * 40 + "]" * 40), eval("(" * 40 + "1" + ")" * 40), eval("-" * 41 + "1"), eval("not " * 41 + "1"))
print(eval("len([" * 1 + "(lambda: " * 20 + "1" + ")()" * 20 + "])"))
text = "x = 0\n"
for depth in range(15):
    text += "    " * depth + f"for i{depth} in range(1):\n"
text += "    " * 15 + "x += 1\nprint(x)"
exec(text)
text = ""
for depth in range(15):
    text += "    " * depth + "if True:\n"
exec(text + "    " * 15 + "print('deep')")
text = ""
for depth in range(12):
    text += "    " * depth + f"def f{depth}():\n"
text += "    " * 12 + "return 'inner'\n" + "".join("    " * (12 - d) + f"return f{12 - d}\n" for d in range(1, 12))
exec(text + "g = f0\nwhile callable(g): g = g()\nprint(g)")
try:
    exec("\n".join("    " * d + "if 1:" for d in range(120)))
except (SyntaxError, MemoryError, RecursionError) as error:
    print(type(error).__name__, error.msg)
#| [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]] 1 -1 False
#| 1
#| 1
#| deep
#| inner
#| IndentationError too many levels of indentation
