# global and nonlocal: which name an assignment reaches.
x = "module"


def outer():
    x = "outer"

    def reads():
        return x

    def own():
        x = "own"
        return x

    def reach():
        nonlocal x
        x = "reached"

    def module():
        global x
        x = "changed module"
        return x

    print(reads(), own(), x)
    reach()
    print(x, module(), x)


outer()
print(x)


def declare():
    global fresh
    fresh = 1
    del fresh
    global other
    def other():
        return "a function"
    global import_me
    import math as import_me


declare()
print("fresh" in globals(), other(), import_me.pi)


def unbound():
    print(x)
    x = 1


try:
    unbound()
except UnboundLocalError as error:
    print(error)
#| outer own outer
#| reached changed module reached
#| changed module
#| False a function 3.141592653589793
#| cannot access local variable 'x' where it is not associated with a value
