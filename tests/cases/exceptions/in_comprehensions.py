# Errors inside comprehensions, generator expressions, lambdas and defaults.
def show(act):
    try:
        print(act())
    except Exception as error:
        names, tb = [], error.__traceback__
        while tb:
            names.append(tb.tb_frame.f_code.co_name)
            tb = tb.tb_next
        print(type(error).__name__, error, names)


show(lambda: [1 / n for n in (1, 0)])
show(lambda: list(1 / n for n in (1, 0)))
show(lambda: {n: 1 / n for n in (0,)})
show(lambda: sorted([3, "a"], key=lambda v: v + 1))
show(lambda: list(map(int, ["1", "z"])))
show(lambda: max([1, 2], key=lambda v: v.x))
show(lambda: "{:d}".format("x"))
show(lambda: [x for x in 5])
show(lambda: (lambda a=1: a / 0)())
show(lambda: next(i for i in [] if i))
#| ZeroDivisionError division by zero ['show', '<lambda>']
#| ZeroDivisionError division by zero ['show', '<lambda>', '<genexpr>']
#| ZeroDivisionError division by zero ['show', '<lambda>']
#| TypeError can only concatenate str (not "int") to str ['show', '<lambda>', '<lambda>']
#| ValueError invalid literal for int() with base 10: 'z' ['show', '<lambda>']
#| AttributeError 'int' object has no attribute 'x' ['show', '<lambda>', '<lambda>']
#| ValueError Unknown format code 'd' for object of type 'str' ['show', '<lambda>']
#| TypeError 'int' object is not iterable ['show', '<lambda>']
#| ZeroDivisionError division by zero ['show', '<lambda>', '<lambda>']
#| StopIteration  ['show', '<lambda>']
