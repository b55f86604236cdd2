# global, nonlocal, del, class scopes, comprehension scopes, walrus in comprehensions, exception names.

x = "global"


def reads():
    return x


def writes():
    global x, made
    x = "changed"
    made = "by writes"


writes()
print(reads(), x, made)


class C:
    x = "class"
    y = [x for _ in range(2)]
    z = (lambda: x)()

    def method(self):
        return x


print(C.y, C.z, C().method(), C.x)


def deleting():
    a = 1
    del a
    try:
        a
    except UnboundLocalError as error:
        print(error)
    b = [1, 2, 3]
    del b[0], b[-1]
    print(b)


deleting()
try:
    raise ValueError("v")
except ValueError as e:
    pass
try:
    e
except NameError as error:
    print(error)
squares = [last := n * n for n in range(4)]
print(squares, last, any((hit := w).startswith("b") for w in ["a", "bc"]), hit)
n = "outer"
print([n for n in range(3)], n, {n: n for n in "ab"}, n)


def nested():
    v = 1

    def inner():
        nonlocal v
        v += 1
        del v

    inner()
    try:
        return v
    except NameError as error:
        return str(error)


print(nested())
for code in ("def f():\n    x = 1\n    global x", "def f(x):\n    global x", "nonlocal q", "def f():\n    nonlocal q", "class A:\n    nonlocal z", "[x := 1 for x in y]", "del f()", "del 5", "x + 1 = 2", "def f(a, a): pass", "return 1", "break", "f(a=1, a=2)", "def f(a=1, b): pass", "class B: return"):
    try:
        compile(code, "t", "exec")
    except SyntaxError as error:
        print(error.msg)
del x
try:
    reads()
except NameError as error:
    print(error)
print(globals().get("made"), "x" in globals(), sorted(k for k in vars(C) if not k.startswith("_")))
#| changed changed by writes
#| ['changed', 'changed'] changed changed class
#| cannot access local variable 'a' where it is not associated with a value
#| [2]
#| name 'e' is not defined
#| [0, 1, 4, 9] 9 True bc
#| [0, 1, 2] outer {'a': 'a', 'b': 'b'} outer
#| cannot access local variable 'v' where it is not associated with a value
#| name 'x' is assigned to before global declaration
#| name 'x' is parameter and global
#| nonlocal declaration not allowed at module level
#| no binding for nonlocal 'q' found
#| no binding for nonlocal 'z' found
#| assignment expression cannot rebind comprehension iteration variable 'x'
#| cannot delete function call
#| cannot delete literal
#| cannot assign to expression here. Maybe you meant '==' instead of '='?
#| duplicate argument 'a' in function definition
#| 'return' outside function
#| 'break' outside loop
#| keyword argument repeated: a
#| parameter without a default follows parameter with a default
#| 'return' outside function
#| name 'x' is not defined
#| by writes False ['method', 'x', 'y', 'z']
