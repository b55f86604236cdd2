# An expected exception whose traceback is three dots at the margin.

import doctest


def half(x):
    """
    >>> half(4)
    2
    >>> half("a")
    Traceback (most recent call last):
    ...
    TypeError: no number
    >>> half(1)
    Traceback (most recent call last):
      ...
    ValueError: odd
    """
    if not isinstance(x, int):
        raise TypeError("no number")
    if x % 2:
        raise ValueError("odd")
    return x // 2


print(doctest.testmod())
#| TestResults(failed=0, attempted=3)
