# global, nonlocal, class scopes, comprehension scopes, exec: which name is meant, and the errors.
x = "module"


def reads():
    return x


def assigns():
    x = "local"
    return x


def declares():
    global x, created
    x = "changed"
    created = "by function"


print(reads(), assigns(), x)
declares()
print(x, created)


def counter():
    count = 0

    def step():
        nonlocal count
        count += 1
        return count
    return step


s = counter()
print(s(), s(), counter()())


class K:
    x = "class"
    y = [x for _ in range(1)]
    z = [n for n in x]

    def method(self):
        return x

    def late(self):
        return K.x


print(K().method(), K().late(), K.y, K.z[0])


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


def unbound():
    print(x)
    x = 1


def unbound_augmented():
    x += "a"


def only_in_branch(flag):
    if flag:
        value = 1
    return value


def loop_variable():
    for i in []:
        pass
    return i


def except_name():
    try:
        1 / 0
    except ZeroDivisionError as e:
        pass
    return e


def deleted():
    v = 1
    del v
    return v


def free():
    def inner():
        return later
    result = inner()
    later = 1
    return result


for function in (unbound, unbound_augmented, lambda: only_in_branch(False), loop_variable, except_name, deleted, free, lambda: undefined_thing):
    attempt(function)
print([x for x in range(3)], x, (lambda x: x)(5), [(lambda: n)() for n in range(3)], [f() for f in [lambda: n for n in range(3)]], [f() for f in [lambda n=n: n for n in range(3)]])


def outer():
    v = "outer"

    class Inner:
        seen = v
        v = "class"
        after = v

        def get(self):
            return v
    return Inner.seen if False else (Inner.after, Inner().get())


attempt(outer)


def walrus():
    values = [y := 1, y ** 2]
    total = [last := n for n in range(4)]
    return values, y, last


print(walrus())
namespace = {}
exec("a = 1\ndef f(): return a\nb = f()", namespace)
print(namespace["b"], "a" in globals())


def local_exec():
    v = 1
    exec("v = 2")
    exec("w = 3")
    return v, locals().get("w")


print(local_exec(), eval("x + '!'", {"x": "eval"}), eval("[v for v in range(n)]", {"n": 2}))
for source in ("def f():\n    nonlocal q", "nonlocal x", "def f():\n    x = 1\n    global x", "def f(a):\n    global a", "def f(a):\n    nonlocal a", "def f():\n    print(x)\n    global x", "def f():\n    global x\n    nonlocal x",
               "def f():\n    def g():\n        nonlocal v\n    return g", "class A:\n    nonlocal z", "def f():\n    for x in y:\n        global x", "[x := 1 for x in y]", "def f(a, a): pass", "lambda a, a: 1", "class A:\n    [y := 1 for x in z]", "def f():\n    global x: int", "global x\nx: int = 1", "def f():\n    global x\n    x: int = 1", "def f():\n    x: int\n    return x\nf()", "(x := 1) = 2", "x := 5", "[i for i in (j := range(3))]", "def f(x, y=(x := 1)): pass"):
    try:
        exec(compile(source, "s", "exec"), {})
        print(repr(source), "runs")
    except SyntaxError as error:
        print(repr(source), "|", error.msg, error.lineno, error.offset)
    except NameError as error:
        print(repr(source), "|", type(error).__name__, error)
#| module local module
#| changed by function
#| 1 2 1
#| changed class ['changed'] c
#| UnboundLocalError: cannot access local variable 'x' where it is not associated with a value
#| UnboundLocalError: cannot access local variable 'x' where it is not associated with a value
#| UnboundLocalError: cannot access local variable 'value' where it is not associated with a value
#| UnboundLocalError: cannot access local variable 'i' where it is not associated with a value
#| UnboundLocalError: cannot access local variable 'e' where it is not associated with a value
#| UnboundLocalError: cannot access local variable 'v' where it is not associated with a value
#| NameError: cannot access free variable 'later' where it is not associated with a value in enclosing scope
#| NameError: name 'undefined_thing' is not defined
#| [0, 1, 2] changed 5 [0, 1, 2] [2, 2, 2] [0, 1, 2]
#| NameError: name 'v' is not defined
#| ([1, 1], 1, 3)
#| 1 False
#| (1, None) eval! [0, 1]
#| 'def f():\n    nonlocal q' | no binding for nonlocal 'q' found 2 5
#| 'nonlocal x' | nonlocal declaration not allowed at module level 1 1
#| 'def f():\n    x = 1\n    global x' | name 'x' is assigned to before global declaration 3 5
#| 'def f(a):\n    global a' | name 'a' is parameter and global 2 5
#| 'def f(a):\n    nonlocal a' | name 'a' is parameter and nonlocal 2 5
#| 'def f():\n    print(x)\n    global x' | name 'x' is used prior to global declaration 3 5
#| 'def f():\n    global x\n    nonlocal x' | name 'x' is nonlocal and global 2 5
#| 'def f():\n    def g():\n        nonlocal v\n    return g' | no binding for nonlocal 'v' found 3 9
#| 'class A:\n    nonlocal z' | no binding for nonlocal 'z' found 2 5
#| 'def f():\n    for x in y:\n        global x' | name 'x' is assigned to before global declaration 3 9
#| '[x := 1 for x in y]' | assignment expression cannot rebind comprehension iteration variable 'x' 1 2
#| 'def f(a, a): pass' | duplicate argument 'a' in function definition 1 10
#| 'lambda a, a: 1' | duplicate argument 'a' in function definition 1 11
#| 'class A:\n    [y := 1 for x in z]' | assignment expression within a comprehension cannot be used in a class body 2 6
#| 'def f():\n    global x: int' | invalid syntax 2 13
#| 'global x\nx: int = 1' runs
#| 'def f():\n    global x\n    x: int = 1' | annotated name 'x' can't be global 3 5
#| 'def f():\n    x: int\n    return x\nf()' | UnboundLocalError cannot access local variable 'x' where it is not associated with a value
#| '(x := 1) = 2' | cannot assign to named expression here. Maybe you meant '==' instead of '='? 1 2
#| 'x := 5' | invalid syntax 1 3
#| '[i for i in (j := range(3))]' | assignment expression cannot be used in a comprehension iterable expression 1 14
#| 'def f(x, y=(x := 1)): pass' runs
