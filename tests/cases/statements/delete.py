# del of names, items, slices, attributes; several at once; what comes after.
x = y = 1
items = [0, 1, 2, 3, 4]
table = {"a": 1, "b": 2}
class Box:
    size = 1
box = Box()
box.w, box.h = 1, 2
del x, items[0], items[1:3], table["a"], box.w, (box.h)
print(items, table, box.__dict__, y)
for act in ("x", "del x", "del items[9]", "del table['zz']", "del box.w", "del box.size", "del (5).real", "del 'ab'[0]", "del (1, 2)[0]"):
    try:
        exec(act)
    except Exception as error:
        print(act, "->", type(error).__name__, error)
del Box.size
[a, b] = 1, 2
del [a, b]
print("a" in globals(), hasattr(box, "size"))
def f():
    z = 1
    del z
    try:
        return z
    except UnboundLocalError as error:
        return str(error)
print(f())
#| [1, 4] {'b': 2} {} 1
#| x -> NameError name 'x' is not defined
#| del x -> NameError name 'x' is not defined
#| del items[9] -> IndexError list assignment index out of range
#| del table['zz'] -> KeyError 'zz'
#| del box.w -> AttributeError 'Box' object has no attribute 'w'
#| del box.size -> AttributeError 'Box' object has no attribute 'size'
#| del (5).real -> AttributeError attribute 'real' of 'int' objects is not writable
#| del 'ab'[0] -> TypeError 'str' object doesn't support item deletion
#| del (1, 2)[0] -> TypeError 'tuple' object doesn't support item deletion
#| False False
#| cannot access local variable 'z' where it is not associated with a value
