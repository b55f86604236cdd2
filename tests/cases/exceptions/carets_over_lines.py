# Where the marks of a traceback stand: calls over several lines, operators, subscripts, attributes, names.
import traceback


def run(function):
    try:
        function()
    except Exception as error:
        print("".join(traceback.format_exception(error)), end="")


def binary():
    a, b = 1, "x"
    return a * 2 + b


def long_sum():
    return (1 +
            2 +
            "three" +
            4)


def call_lines():
    return print(
        "one",
        undefined_name,
        sep="",
    )


def inner_call():
    return len(
        5
    )


def subscript():
    table = {"a": {"b": [1, 2]}}
    return table["a"]["b"][7]


def attribute():
    text = "abc"
    return text.upper().nothing.lower()


def comprehension():
    return [10 / n
            for n in
            [1, 0]]


def condition():
    x = None
    if x.value > 3 and x:
        pass


def unpacking():
    a, b = [1, 2, 3]


def keyword():
    return dict(a=1, b=int("z"), c=3)


def chained():
    return 1 < 2 < "3" < 4


def assigned():
    d = {}
    d["x"]["y"] = 5


def augmented():
    total = [1]
    total += 5


def raised():
    raise ValueError(
        "several "
        "lines")


def fstring():
    value = 3
    return f"{value:>10} and {value.real + None} and {value}"


def with_statement():
    with open("nowhere.txt") as f, \
            open("other") as g:
        pass


def asserted():
    values = [1, 2]
    assert len(values) == 3, (
        "wrong length")


def deep_call(n=0):
    return deep_call(n + 1) if n < 2 else n.x


def unicode_text():
    é = "ü"
    return "日本" + é + 5


def semicolons():
    a = 1; b = a / 0; c = 2


def decorated():
    @undefined_decorator
    def f():
        pass


def default():
    def f(x=1 / 0):
        pass


def lambda_inside():
    return (lambda x: x + "a")(1)


def star():
    return max(*[1, "a"], *None)


def walrus():
    if (n := 10 / 0) > 1:
        pass


def matching():
    match {"k": 1}["z"]:
        case 1:
            pass


def returned():
    return (
        {}
        ["key"]
    )


for function in (binary, long_sum, call_lines, inner_call, subscript, attribute, comprehension, condition, unpacking, keyword, chained, assigned, augmented, raised, fstring,
                 with_statement, asserted, deep_call, unicode_text, semicolons, decorated, default, lambda_inside, star, walrus, matching, returned):
    run(function)
#| Traceback (most recent call last):
#|   File "carets_over_lines.py", line 7, in run
#|     function()
#|     ~~~~~~~~^^
#|   File "carets_over_lines.py", line 14, in binary
#|     return a * 2 + b
#|            ~~~~~~^~~
#| TypeError: unsupported operand type(s) for +: 'int' and 'str'
#| Traceback (most recent call last):
#|   File "carets_over_lines.py", line 7, in run
#|     function()
#|     ~~~~~~~~^^
#|   File "carets_over_lines.py", line 18, in long_sum
#|     return (1 +
#|             ~~~
#|             2 +
#|             ~~^
#|             "three" +
#|             ~~~~~~~
#| TypeError: unsupported operand type(s) for +: 'int' and 'str'
#| Traceback (most recent call last):
#|   File "carets_over_lines.py", line 7, in run
#|     function()
#|     ~~~~~~~~^^
#|   File "carets_over_lines.py", line 27, in call_lines
#|     undefined_name,
#|     ^^^^^^^^^^^^^^
#| NameError: name 'undefined_name' is not defined
#| Traceback (most recent call last):
#|   File "carets_over_lines.py", line 7, in run
#|     function()
#|     ~~~~~~~~^^
#|   File "carets_over_lines.py", line 33, in inner_call
#|     return len(
#|         5
#|     )
#| TypeError: object of type 'int' has no len()
#| Traceback (most recent call last):
#|   File "carets_over_lines.py", line 7, in run
#|     function()
#|     ~~~~~~~~^^
#|   File "carets_over_lines.py", line 40, in subscript
#|     return table["a"]["b"][7]
#|            ~~~~~~~~~~~~~~~^^^
#| IndexError: list index out of range
#| Traceback (most recent call last):
#|   File "carets_over_lines.py", line 7, in run
#|     function()
#|     ~~~~~~~~^^
#|   File "carets_over_lines.py", line 45, in attribute
#|     return text.upper().nothing.lower()
#|            ^^^^^^^^^^^^^^^^^^^^
#| AttributeError: 'str' object has no attribute 'nothing'
#| Traceback (most recent call last):
#|   File "carets_over_lines.py", line 7, in run
#|     function()
#|     ~~~~~~~~^^
#|   File "carets_over_lines.py", line 49, in comprehension
#|     return [10 / n
#|             ~~~^~~
#| ZeroDivisionError: division by zero
#| Traceback (most recent call last):
#|   File "carets_over_lines.py", line 7, in run
#|     function()
#|     ~~~~~~~~^^
#|   File "carets_over_lines.py", line 56, in condition
#|     if x.value > 3 and x:
#|        ^^^^^^^
#| AttributeError: 'NoneType' object has no attribute 'value'
#| Traceback (most recent call last):
#|   File "carets_over_lines.py", line 7, in run
#|     function()
#|     ~~~~~~~~^^
#|   File "carets_over_lines.py", line 61, in unpacking
#|     a, b = [1, 2, 3]
#|     ^^^^
#| ValueError: too many values to unpack (expected 2, got 3)
#| Traceback (most recent call last):
#|   File "carets_over_lines.py", line 7, in run
#|     function()
#|     ~~~~~~~~^^
#|   File "carets_over_lines.py", line 65, in keyword
#|     return dict(a=1, b=int("z"), c=3)
#|                        ~~~^^^^^
#| ValueError: invalid literal for int() with base 10: 'z'
#| Traceback (most recent call last):
#|   File "carets_over_lines.py", line 7, in run
#|     function()
#|     ~~~~~~~~^^
#|   File "carets_over_lines.py", line 69, in chained
#|     return 1 < 2 < "3" < 4
#|            ^^^^^^^^^^^^^^^
#| TypeError: '<' not supported between instances of 'int' and 'str'
#| Traceback (most recent call last):
#|   File "carets_over_lines.py", line 7, in run
#|     function()
#|     ~~~~~~~~^^
#|   File "carets_over_lines.py", line 74, in assigned
#|     d["x"]["y"] = 5
#|     ~^^^^^
#| KeyError: 'x'
#| Traceback (most recent call last):
#|   File "carets_over_lines.py", line 7, in run
#|     function()
#|     ~~~~~~~~^^
#|   File "carets_over_lines.py", line 79, in augmented
#|     total += 5
#| TypeError: 'int' object is not iterable
#| Traceback (most recent call last):
#|   File "carets_over_lines.py", line 7, in run
#|     function()
#|     ~~~~~~~~^^
#|   File "carets_over_lines.py", line 83, in raised
#|     raise ValueError(
#|         "several "
#|         "lines")
#| ValueError: several lines
#| Traceback (most recent call last):
#|   File "carets_over_lines.py", line 7, in run
#|     function()
#|     ~~~~~~~~^^
#|   File "carets_over_lines.py", line 90, in fstring
#|     return f"{value:>10} and {value.real + None} and {value}"
#|                               ~~~~~~~~~~~^~~~~~
#| TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
#| Traceback (most recent call last):
#|   File "carets_over_lines.py", line 7, in run
#|     function()
#|     ~~~~~~~~^^
#|   File "carets_over_lines.py", line 94, in with_statement
#|     with open("nowhere.txt") as f, \
#|          ~~~~^^^^^^^^^^^^^^^
#| FileNotFoundError: [Errno 2] No such file or directory: 'nowhere.txt'
#| Traceback (most recent call last):
#|   File "carets_over_lines.py", line 7, in run
#|     function()
#|     ~~~~~~~~^^
#|   File "carets_over_lines.py", line 101, in asserted
#|     assert len(values) == 3, (
#|            ^^^^^^^^^^^^^^^^
#| AssertionError: wrong length
#| Traceback (most recent call last):
#|   File "carets_over_lines.py", line 7, in run
#|     function()
#|     ~~~~~~~~^^
#|   File "carets_over_lines.py", line 106, in deep_call
#|     return deep_call(n + 1) if n < 2 else n.x
#|            ~~~~~~~~~^^^^^^^
#|   File "carets_over_lines.py", line 106, in deep_call
#|     return deep_call(n + 1) if n < 2 else n.x
#|            ~~~~~~~~~^^^^^^^
#|   File "carets_over_lines.py", line 106, in deep_call
#|     return deep_call(n + 1) if n < 2 else n.x
#|                                           ^^^
#| AttributeError: 'int' object has no attribute 'x'
#| Traceback (most recent call last):
#|   File "carets_over_lines.py", line 7, in run
#|     function()
#|     ~~~~~~~~^^
#|   File "carets_over_lines.py", line 111, in unicode_text
#|     return "日本" + é + 5
#|            ~~~~~~~~~~~^~~
#| TypeError: can only concatenate str (not "int") to str
#| Traceback (most recent call last):
#|   File "carets_over_lines.py", line 7, in run
#|     function()
#|     ~~~~~~~~^^
#|   File "carets_over_lines.py", line 115, in semicolons
#|     a = 1; b = a / 0; c = 2
#|                ~~^~~
#| ZeroDivisionError: division by zero
#| Traceback (most recent call last):
#|   File "carets_over_lines.py", line 7, in run
#|     function()
#|     ~~~~~~~~^^
#|   File "carets_over_lines.py", line 119, in decorated
#|     @undefined_decorator
#|      ^^^^^^^^^^^^^^^^^^^
#| NameError: name 'undefined_decorator' is not defined
#| Traceback (most recent call last):
#|   File "carets_over_lines.py", line 7, in run
#|     function()
#|     ~~~~~~~~^^
#|   File "carets_over_lines.py", line 125, in default
#|     def f(x=1 / 0):
#|             ~~^~~
#| ZeroDivisionError: division by zero
#| Traceback (most recent call last):
#|   File "carets_over_lines.py", line 7, in run
#|     function()
#|     ~~~~~~~~^^
#|   File "carets_over_lines.py", line 130, in lambda_inside
#|     return (lambda x: x + "a")(1)
#|            ~~~~~~~~~~~~~~~~~~~^^^
#|   File "carets_over_lines.py", line 130, in <lambda>
#|     return (lambda x: x + "a")(1)
#|                       ~~^~~~~
#| TypeError: unsupported operand type(s) for +: 'int' and 'str'
#| Traceback (most recent call last):
#|   File "carets_over_lines.py", line 7, in run
#|     function()
#|     ~~~~~~~~^^
#|   File "carets_over_lines.py", line 134, in star
#|     return max(*[1, "a"], *None)
#| TypeError: Value after * must be an iterable, not NoneType
#| Traceback (most recent call last):
#|   File "carets_over_lines.py", line 7, in run
#|     function()
#|     ~~~~~~~~^^
#|   File "carets_over_lines.py", line 138, in walrus
#|     if (n := 10 / 0) > 1:
#|              ~~~^~~
#| ZeroDivisionError: division by zero
#| Traceback (most recent call last):
#|   File "carets_over_lines.py", line 7, in run
#|     function()
#|     ~~~~~~~~^^
#|   File "carets_over_lines.py", line 143, in matching
#|     match {"k": 1}["z"]:
#|           ~~~~~~~~^^^^^
#| KeyError: 'z'
#| Traceback (most recent call last):
#|   File "carets_over_lines.py", line 7, in run
#|     function()
#|     ~~~~~~~~^^
#|   File "carets_over_lines.py", line 150, in returned
#|     {}
#|     ~~
#|     ["key"]
#|     ^^^^^^^
#| KeyError: 'key'
