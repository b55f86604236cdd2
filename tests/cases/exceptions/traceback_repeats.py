# A traceback of a recursion: repeated lines are counted.
import traceback


def down(n):
    if n == 0:
        raise ValueError("bottom")
    down(n - 1)


try:
    down(8)
except ValueError:
    print(traceback.format_exc())


def ping(n):
    return pong(n)


def pong(n):
    return 1 / n if n == 0 else ping(n - 1)


try:
    ping(3)
except ZeroDivisionError:
    print(traceback.format_exc(limit=2))
    print(traceback.format_exc(limit=-1))
#| Traceback (most recent call last):
#|   File "traceback_repeats.py", line 12, in <module>
#|     down(8)
#|     ~~~~^^^
#|   File "traceback_repeats.py", line 8, in down
#|     down(n - 1)
#|     ~~~~^^^^^^^
#|   File "traceback_repeats.py", line 8, in down
#|     down(n - 1)
#|     ~~~~^^^^^^^
#|   File "traceback_repeats.py", line 8, in down
#|     down(n - 1)
#|     ~~~~^^^^^^^
#|   [Previous line repeated 5 more times]
#|   File "traceback_repeats.py", line 7, in down
#|     raise ValueError("bottom")
#| ValueError: bottom
#|
#| Traceback (most recent call last):
#|   File "traceback_repeats.py", line 26, in <module>
#|     ping(3)
#|     ~~~~^^^
#|   File "traceback_repeats.py", line 18, in ping
#|     return pong(n)
#| ZeroDivisionError: division by zero
#|
#| Traceback (most recent call last):
#|   File "traceback_repeats.py", line 22, in pong
#|     return 1 / n if n == 0 else ping(n - 1)
#|            ~~^~~
#| ZeroDivisionError: division by zero
#|
