# Tracebacks of chained errors and of groups, as text.
import traceback


def show(act):
    try:
        act()
    except Exception:
        print(traceback.format_exc())


def context():
    try:
        {}["key"]
    except KeyError:
        int("x")


def cause():
    try:
        {}["key"]
    except KeyError as error:
        raise RuntimeError("wrapped") from error


def hidden():
    try:
        {}["key"]
    except KeyError:
        raise RuntimeError("alone") from None


def group():
    raise ExceptionGroup("several", [ValueError(1), ExceptionGroup("more", [TypeError(2)])])


for act in (context, cause, hidden, group):
    show(act)
#| Traceback (most recent call last):
#|   File "traceback_chains.py", line 14, in context
#|     {}["key"]
#|     ~~^^^^^^^
#| KeyError: 'key'
#|
#| During handling of the above exception, another exception occurred:
#|
#| Traceback (most recent call last):
#|   File "traceback_chains.py", line 7, in show
#|     act()
#|     ~~~^^
#|   File "traceback_chains.py", line 16, in context
#|     int("x")
#|     ~~~^^^^^
#| ValueError: invalid literal for int() with base 10: 'x'
#|
#| Traceback (most recent call last):
#|   File "traceback_chains.py", line 21, in cause
#|     {}["key"]
#|     ~~^^^^^^^
#| KeyError: 'key'
#|
#| The above exception was the direct cause of the following exception:
#|
#| Traceback (most recent call last):
#|   File "traceback_chains.py", line 7, in show
#|     act()
#|     ~~~^^
#|   File "traceback_chains.py", line 23, in cause
#|     raise RuntimeError("wrapped") from error
#| RuntimeError: wrapped
#|
#| Traceback (most recent call last):
#|   File "traceback_chains.py", line 7, in show
#|     act()
#|     ~~~^^
#|   File "traceback_chains.py", line 30, in hidden
#|     raise RuntimeError("alone") from None
#| RuntimeError: alone
#|
#|   + Exception Group Traceback (most recent call last):
#|   |   File "traceback_chains.py", line 7, in show
#|   |     act()
#|   |     ~~~^^
#|   |   File "traceback_chains.py", line 34, in group
#|   |     raise ExceptionGroup("several", [ValueError(1), ExceptionGroup("more", [TypeError(2)])])
#|   | ExceptionGroup: several (2 sub-exceptions)
#|   +-+---------------- 1 ----------------
#|     | ValueError: 1
#|     +---------------- 2 ----------------
#|     | ExceptionGroup: more (1 sub-exception)
#|     +-+---------------- 1 ----------------
#|       | TypeError: 2
#|       +------------------------------------
#|
