# Statements that do nothing, expressions as statements, docstrings.
"a module's text"
def f():
    """doc of f"""
    ...
def g():
    5
    "not a docstring"
    return g.__doc__
def h():
    f"not {1} a docstring"
class C:
    'doc of C'
    pass; ...
pass
...
1; 2; "three"
[print(n, end=" ") for n in range(3)]
print(f(), g(), h.__doc__, f.__doc__, C.__doc__, ..., type(...), Ellipsis is ...)
if True: pass
for _ in (): ...
print(__doc__)
#| 0 1 2 None None None doc of f doc of C Ellipsis <class 'ellipsis'> True
#| a module's text
