import traceback
class A: pass
def f(k):
    a = A(); d = {}
    if k == 0:
        a.x = int('q')
    elif k == 1:
        d['x'] = int('q')
    elif k == 2:
        x = y = int('q')
    elif k == 3:
        x, y = int('q')
    elif k == 4:
        x: int = int('q')
    elif k == 5:
        x = int(
            'q')
    elif k == 6:
        return (int('q'))
    elif k == 7:
        return A().foo('q')
    elif k == 8:
        x = A().foo('q')
    elif k == 9:
        x = 1; y = int('q')
    elif k == 10:
        x = int('é')
    elif k == 11:
        return int('é')
    elif k == 12:
        x = (int('q'))
    elif k == 13:
        x += int('q')
    elif k == 14:
        x = int('q') # é
    elif k == 15:
        return int('q') or 3
    elif k == 16:
        x =int('q'); y = 3
    elif k == 17:
        int('q')
    elif k == 18:
        yield int('q')
    elif k == 19:
        (x := int('q'))
    elif k == 20:
        x = lambda: 3; y = [int('q')]
for k in range(21):
    try:
        for _ in f(k): pass
    except Exception:
        print(traceback.format_exc())
try:
    x = int(str('número'))
except ValueError:
    print(traceback.format_exc())
#| Traceback (most recent call last):
#|   File "carets_under_calls.py", line 50, in <module>
#|     for _ in f(k): pass
#|              ~^^^
#|   File "carets_under_calls.py", line 6, in f
#|     a.x = int('q')
#|           ~~~^^^^^
#| ValueError: invalid literal for int() with base 10: 'q'
#|
#| Traceback (most recent call last):
#|   File "carets_under_calls.py", line 50, in <module>
#|     for _ in f(k): pass
#|              ~^^^
#|   File "carets_under_calls.py", line 8, in f
#|     d['x'] = int('q')
#|              ~~~^^^^^
#| ValueError: invalid literal for int() with base 10: 'q'
#|
#| Traceback (most recent call last):
#|   File "carets_under_calls.py", line 50, in <module>
#|     for _ in f(k): pass
#|              ~^^^
#|   File "carets_under_calls.py", line 10, in f
#|     x = y = int('q')
#|             ~~~^^^^^
#| ValueError: invalid literal for int() with base 10: 'q'
#|
#| Traceback (most recent call last):
#|   File "carets_under_calls.py", line 50, in <module>
#|     for _ in f(k): pass
#|              ~^^^
#|   File "carets_under_calls.py", line 12, in f
#|     x, y = int('q')
#|            ~~~^^^^^
#| ValueError: invalid literal for int() with base 10: 'q'
#|
#| Traceback (most recent call last):
#|   File "carets_under_calls.py", line 50, in <module>
#|     for _ in f(k): pass
#|              ~^^^
#|   File "carets_under_calls.py", line 14, in f
#|     x: int = int('q')
#|              ~~~^^^^^
#| ValueError: invalid literal for int() with base 10: 'q'
#|
#| Traceback (most recent call last):
#|   File "carets_under_calls.py", line 50, in <module>
#|     for _ in f(k): pass
#|              ~^^^
#|   File "carets_under_calls.py", line 16, in f
#|     x = int(
#|         'q')
#| ValueError: invalid literal for int() with base 10: 'q'
#|
#| Traceback (most recent call last):
#|   File "carets_under_calls.py", line 50, in <module>
#|     for _ in f(k): pass
#|              ~^^^
#|   File "carets_under_calls.py", line 19, in f
#|     return (int('q'))
#| ValueError: invalid literal for int() with base 10: 'q'
#|
#| Traceback (most recent call last):
#|   File "carets_under_calls.py", line 50, in <module>
#|     for _ in f(k): pass
#|              ~^^^
#|   File "carets_under_calls.py", line 21, in f
#|     return A().foo('q')
#|            ^^^^^^^
#| AttributeError: 'A' object has no attribute 'foo'
#|
#| Traceback (most recent call last):
#|   File "carets_under_calls.py", line 50, in <module>
#|     for _ in f(k): pass
#|              ~^^^
#|   File "carets_under_calls.py", line 23, in f
#|     x = A().foo('q')
#|         ^^^^^^^
#| AttributeError: 'A' object has no attribute 'foo'
#|
#| Traceback (most recent call last):
#|   File "carets_under_calls.py", line 50, in <module>
#|     for _ in f(k): pass
#|              ~^^^
#|   File "carets_under_calls.py", line 25, in f
#|     x = 1; y = int('q')
#|                ~~~^^^^^
#| ValueError: invalid literal for int() with base 10: 'q'
#|
#| Traceback (most recent call last):
#|   File "carets_under_calls.py", line 50, in <module>
#|     for _ in f(k): pass
#|              ~^^^
#|   File "carets_under_calls.py", line 27, in f
#|     x = int('é')
#|         ~~~^^^^^
#| ValueError: invalid literal for int() with base 10: 'é'
#|
#| Traceback (most recent call last):
#|   File "carets_under_calls.py", line 50, in <module>
#|     for _ in f(k): pass
#|              ~^^^
#|   File "carets_under_calls.py", line 29, in f
#|     return int('é')
#|            ~~~^^^^^
#| ValueError: invalid literal for int() with base 10: 'é'
#|
#| Traceback (most recent call last):
#|   File "carets_under_calls.py", line 50, in <module>
#|     for _ in f(k): pass
#|              ~^^^
#|   File "carets_under_calls.py", line 31, in f
#|     x = (int('q'))
#| ValueError: invalid literal for int() with base 10: 'q'
#|
#| Traceback (most recent call last):
#|   File "carets_under_calls.py", line 50, in <module>
#|     for _ in f(k): pass
#|              ~^^^
#|   File "carets_under_calls.py", line 33, in f
#|     x += int('q')
#|     ^
#| UnboundLocalError: cannot access local variable 'x' where it is not associated with a value
#|
#| Traceback (most recent call last):
#|   File "carets_under_calls.py", line 50, in <module>
#|     for _ in f(k): pass
#|              ~^^^
#|   File "carets_under_calls.py", line 35, in f
#|     x = int('q') # é
#| ValueError: invalid literal for int() with base 10: 'q'
#|
#| Traceback (most recent call last):
#|   File "carets_under_calls.py", line 50, in <module>
#|     for _ in f(k): pass
#|              ~^^^
#|   File "carets_under_calls.py", line 37, in f
#|     return int('q') or 3
#|            ~~~^^^^^
#| ValueError: invalid literal for int() with base 10: 'q'
#|
#| Traceback (most recent call last):
#|   File "carets_under_calls.py", line 50, in <module>
#|     for _ in f(k): pass
#|              ~^^^
#|   File "carets_under_calls.py", line 39, in f
#|     x =int('q'); y = 3
#| ValueError: invalid literal for int() with base 10: 'q'
#|
#| Traceback (most recent call last):
#|   File "carets_under_calls.py", line 50, in <module>
#|     for _ in f(k): pass
#|              ~^^^
#|   File "carets_under_calls.py", line 41, in f
#|     int('q')
#|     ~~~^^^^^
#| ValueError: invalid literal for int() with base 10: 'q'
#|
#| Traceback (most recent call last):
#|   File "carets_under_calls.py", line 50, in <module>
#|     for _ in f(k): pass
#|              ~^^^
#|   File "carets_under_calls.py", line 43, in f
#|     yield int('q')
#|           ~~~^^^^^
#| ValueError: invalid literal for int() with base 10: 'q'
#|
#| Traceback (most recent call last):
#|   File "carets_under_calls.py", line 50, in <module>
#|     for _ in f(k): pass
#|              ~^^^
#|   File "carets_under_calls.py", line 45, in f
#|     (x := int('q'))
#|           ~~~^^^^^
#| ValueError: invalid literal for int() with base 10: 'q'
#|
#| Traceback (most recent call last):
#|   File "carets_under_calls.py", line 50, in <module>
#|     for _ in f(k): pass
#|              ~^^^
#|   File "carets_under_calls.py", line 47, in f
#|     x = lambda: 3; y = [int('q')]
#|                         ~~~^^^^^
#| ValueError: invalid literal for int() with base 10: 'q'
#|
#| Traceback (most recent call last):
#|   File "carets_under_calls.py", line 54, in <module>
#|     x = int(str('número'))
#|         ~~~^^^^^^^^^^^^^^^
#| ValueError: invalid literal for int() with base 10: 'número'
#|
