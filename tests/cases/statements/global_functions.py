# exec and eval inside functions, locals() as snapshots.
def f():
    a = 1
    exec("b = a + 1")
    snap = locals()
    exec("a = 100", globals(), snap)
    return a, "b" in locals(), snap["a"], eval("a + 1"), sorted(snap)
print(f())
def g():
    exec("global made\nmade = 5")
    return made
print(g())
def h(n):
    return [eval("n + i") for i in range(3)], eval("[n + i for i in range(2)]")
print(h(10))
code = compile("total = sum(values)", "inline", "exec")
space = {"values": [1, 2, 3]}
exec(code, space)
print(space["total"], code.co_names, eval(compile("1 + 1", "e", "eval")))
try:
    exec("def broken(:\n  pass")
except SyntaxError as error:
    print(error.msg, error.lineno, error.filename)
#| (1, False, 100, 2, ['a'])
#| 5
#| ([10, 11, 12], [10, 11])
#| 6 ('sum', 'values', 'total') 2
#| invalid syntax 1 <string>
