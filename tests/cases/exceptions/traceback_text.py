# Tracebacks as text: carets under the part of the line that failed.
import traceback


def show(act):
    try:
        act()
    except Exception:
        print(traceback.format_exc().replace("  File ", "  file "), end="")


data = {"a": {"b": None}}
show(lambda: data["a"]["b"]["c"])
show(lambda: 1 + (2 * (3 / 0)) + 4)
show(lambda: "abc".upper().foo().bar())
show(lambda: [x for x in (1, 0) if 1 // x])
show(lambda: int("1") + int("x") + int("2"))


def long_call():
    return max(
        [1, 2],
        key=lambda n: n.missing,
    )


show(long_call)
#| Traceback (most recent call last):
#|   file "traceback_text.py", line 7, in show
#|     act()
#|     ~~~^^
#|   file "traceback_text.py", line 13, in <lambda>
#|     show(lambda: data["a"]["b"]["c"])
#|                  ~~~~~~~~~~~~~~^^^^^
#| TypeError: 'NoneType' object is not subscriptable
#| Traceback (most recent call last):
#|   file "traceback_text.py", line 7, in show
#|     act()
#|     ~~~^^
#|   file "traceback_text.py", line 14, in <lambda>
#|     show(lambda: 1 + (2 * (3 / 0)) + 4)
#|                            ~~^~~
#| ZeroDivisionError: division by zero
#| Traceback (most recent call last):
#|   file "traceback_text.py", line 7, in show
#|     act()
#|     ~~~^^
#|   file "traceback_text.py", line 15, in <lambda>
#|     show(lambda: "abc".upper().foo().bar())
#|                  ^^^^^^^^^^^^^^^^^
#| AttributeError: 'str' object has no attribute 'foo'
#| Traceback (most recent call last):
#|   file "traceback_text.py", line 7, in show
#|     act()
#|     ~~~^^
#|   file "traceback_text.py", line 16, in <lambda>
#|     show(lambda: [x for x in (1, 0) if 1 // x])
#|                                        ~~^^~~
#| ZeroDivisionError: division by zero
#| Traceback (most recent call last):
#|   file "traceback_text.py", line 7, in show
#|     act()
#|     ~~~^^
#|   file "traceback_text.py", line 17, in <lambda>
#|     show(lambda: int("1") + int("x") + int("2"))
#|                             ~~~^^^^^
#| ValueError: invalid literal for int() with base 10: 'x'
#| Traceback (most recent call last):
#|   file "traceback_text.py", line 7, in show
#|     act()
#|     ~~~^^
#|   file "traceback_text.py", line 21, in long_call
#|     return max(
#|         [1, 2],
#|         key=lambda n: n.missing,
#|     )
#|   file "traceback_text.py", line 23, in <lambda>
#|     key=lambda n: n.missing,
#|                   ^^^^^^^^^
#| AttributeError: 'int' object has no attribute 'missing'
