# An unbound local has no name on its exception, and no other name is suggested for it.

import traceback


def unbound():
    titlex = 1
    print(title)
    title = 2


def cell():
    print(value)
    value = 1
    return lambda: value


def free():
    def inner():
        return count
    if not inner:
        count = 1
    inner()


for function in unbound, cell, free:
    try:
        function()
    except NameError as error:
        print(type(error).__name__, repr(error.name))
        print("".join(traceback.format_exception_only(error)), end="")
#| UnboundLocalError None
#| UnboundLocalError: cannot access local variable 'title' where it is not associated with a value
#| UnboundLocalError None
#| UnboundLocalError: cannot access local variable 'value' where it is not associated with a value
#| NameError 'count'
#| NameError: cannot access free variable 'count' where it is not associated with a value in enclosing scope
