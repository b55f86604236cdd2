# Closures: shared cells, late binding, nonlocal, cell contents, functions made in loops, counters, memo.
def make_counter():
    count = 0

    def increment(by=1):
        nonlocal count
        count += by
        return count

    def reset():
        nonlocal count
        count = 0
    return increment, reset


inc, reset = make_counter()
print(inc(), inc(5), reset(), inc(), inc.__closure__[0].cell_contents, inc.__code__.co_freevars, reset.__closure__[0] is inc.__closure__[0])
funcs = [lambda: i for i in range(3)]
fixed = [lambda i=i: i for i in range(3)]
print([f() for f in funcs], [f() for f in fixed], [f.__closure__ is not None for f in funcs], [f.__defaults__ for f in fixed])


def outer(x):
    def middle():
        def inner():
            return x
        return inner
    return middle


print(outer(5)()(), outer.__code__.co_cellvars, outer(1).__code__.co_freevars)


def later():
    def show():
        return value
    try:
        show()
    except NameError as error:
        print(error)
    value = "now"
    print(show())
    cell = show.__closure__[0]
    cell.cell_contents = "changed"
    print(show(), value, repr(cell).split(" at")[0])
    del cell.cell_contents
    try:
        value
    except UnboundLocalError as error:
        print(error)
    try:
        cell.cell_contents
    except ValueError as error:
        print(error)


later()


def memo(f):
    cache = {}

    def wrapper(n):
        if n not in cache:
            cache[n] = f(n)
        return cache[n]
    wrapper.cache = cache
    return wrapper


@memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(30), len(fib.cache))


def account(balance):
    def deposit(amount):
        nonlocal balance
        balance += amount
        return balance

    def withdraw(amount):
        nonlocal balance
        if amount > balance:
            raise ValueError(f"only {balance} left")
        balance -= amount
        return balance
    return {"deposit": deposit, "withdraw": withdraw, "balance": lambda: balance}


acc = account(100)
acc["deposit"](50)
try:
    acc["withdraw"](500)
except ValueError as error:
    print(error, acc["balance"]())


def average():
    total, n = 0, 0

    def add(x):
        nonlocal total, n
        total, n = total + x, n + 1
        return total / n
    return add


avg = average()
print([avg(x) for x in (10, 20, 60)])


def broken():
    n = 0

    def add():
        n += 1
        return n
    return add


try:
    broken()()
except UnboundLocalError as error:
    print(error)
compose = lambda *fs: lambda x: x if not fs else compose(*fs[1:])(fs[0](x))
print(compose(str, len, float)(12345), (lambda f: f(f, 5))(lambda f, n: 1 if n == 0 else n * f(f, n - 1)))


class Scope:
    x = "class"

    def method(self):
        return [x for _ in range(1)]


x = "global"
print(Scope().method(), (lambda: locals())(), (lambda a, b=2: locals())(1))
#| 1 6 None 1 1 ('count',) True
#| [2, 2, 2] [0, 1, 2] [True, True, True] [(0,), (1,), (2,)]
#| 5 ('x',) ('x',)
#| cannot access free variable 'value' where it is not associated with a value in enclosing scope
#| now
#| changed changed <cell
#| cannot access local variable 'value' where it is not associated with a value
#| Cell is empty
#| 832040 31
#| only 150 left 150
#| [10.0, 15.0, 30.0]
#| cannot access local variable 'n' where it is not associated with a value
#| 5.0 120
#| ['global'] {} {'a': 1, 'b': 2}
