try:
    1 % 0
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    1.0 / 0
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    x = 5
    def f():
        x += 1
    f()
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    def f():
        print(y)
        y = 1
    f()
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    del x
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    raise "error"
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    raise 5
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    raise ValueError
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
#| ZeroDivisionError: division by zero
#| ZeroDivisionError: division by zero
#| UnboundLocalError: cannot access local variable 'x' where it is not associated with a value
#| UnboundLocalError: cannot access local variable 'y' where it is not associated with a value
#| TypeError: exceptions must derive from BaseException
#| TypeError: exceptions must derive from BaseException
#| ValueError:
