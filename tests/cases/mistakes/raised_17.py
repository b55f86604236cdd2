try:
    int("1" * 5000)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    x: int = "a"
    print(x.foo)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    lambda: x
    (lambda: x)()
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    print(undefined.attr)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    def outer():
        def inner():
            return missing_name
        return inner()
    outer()
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    try:
        1/0
    except ZeroDivisionError:
        raise KeyError("k")
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    try:
        1/0
    except ZeroDivisionError as e:
        raise KeyError("k") from e
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    try:
        1/0
    except ZeroDivisionError as e:
        raise KeyError("k") from None
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
#| ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
#| AttributeError: 'str' object has no attribute 'foo'
#| NameError: name 'undefined' is not defined
#| NameError: name 'missing_name' is not defined
#| KeyError: 'k'
#| KeyError: 'k'
#| KeyError: 'k'
