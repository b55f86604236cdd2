# Closures: cells shared, nonlocal, late binding, and the cells themselves.
def counter():
    n = 0

    def up(by=1):
        nonlocal n
        n += by
        return n

    def get():
        return n

    return up, get


up, get = counter()
up()
up(5)
print(get(), up.__closure__[0] is get.__closure__[0], up.__closure__[0].cell_contents, up.__code__.co_freevars, counter.__code__.co_cellvars)
up.__closure__[0].cell_contents = 100
print(get())


def outer():
    def inner():
        return later

    try:
        inner()
    except NameError as error:
        print(error)
    later = 5
    return inner()


print(outer(), get.__closure__ is None, len.__class__, (lambda: 0).__closure__)
adders = [(lambda x, n=n: x + n) for n in range(3)]
print([a(10) for a in adders])
#| 6 True 6 ('n',) ('n',)
#| 100
#| cannot access free variable 'later' where it is not associated with a value in enclosing scope
#| 5 False <class 'builtin_function_or_method'> None
#| [10, 11, 12]
