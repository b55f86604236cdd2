# Tracebacks as objects: tb_lineno, tb_next, frames and their names.
import sys


def inner(x):
    return 1 / x


def outer(x):
    local = "here"
    return inner(x)


try:
    outer(0)
except ZeroDivisionError as error:
    tb = error.__traceback__
    while tb:
        print(tb.tb_lineno, tb.tb_frame.f_code.co_name, tb.tb_frame.f_locals.get("x"), tb.tb_frame.f_lineno)
        tb = tb.tb_next
    print(sys.exc_info()[0].__name__, sys.exc_info()[1] is error, sys.exception() is error, sys.exc_info()[2] is error.__traceback__)
    bare = error.with_traceback(None)
    print(bare is error, bare.__traceback__)
print(sys.exc_info(), sys.exception())
#| 15 <module> None 19
#| 11 outer 0 11
#| 6 inner 0 6
#| ZeroDivisionError True True True
#| True None
#| (None, None, None) None
