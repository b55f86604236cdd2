"""Module doc.

>>> add(1, 2)
3
>>> add(1, 1)
3
"""
def add(a, b):
    """Add.

    >>> add(2, 3)
    5
    >>> add('a', 'b')
    'ab'
    >>> add(1, 'x')
    Traceback (most recent call last):
        ...
    TypeError: unsupported operand type(s) for +: 'int' and 'str'
    >>> for i in range(2):
    ...     print(i)
    0
    1
    >>> [1,
    ...  2]
    [1, 2]
    >>> list(range(20)) # doctest: +ELLIPSIS
    [0, 1, ..., 19]
    >>> print('a\\n\\nb')
    a
    <BLANKLINE>
    b
    """
    return a + b
class Stack:
    """
    >>> s = Stack()
    >>> s.push(1)
    >>> s.pop()
    2
    >>> s.pop()
    0
    """
    def __init__(self): self.items = []
    def push(self, x):
        """>>> 1 + 1
        2
        """
        self.items.append(x)
    def pop(self): return self.items.pop()
import doctest
print(doctest.testmod())
print(doctest.testmod(verbose=True))
doctest.run_docstring_examples(add, globals(), verbose=True, name='add')
#| **********************************************************************
#| File "examples_in_docstrings.py", line 5, in __main__
#| Failed example:
#|     add(1, 1)
#| Expected:
#|     3
#| Got:
#|     2
#| **********************************************************************
#| File "examples_in_docstrings.py", line 38, in __main__.Stack
#| Failed example:
#|     s.pop()
#| Expected:
#|     2
#| Got:
#|     1
#| **********************************************************************
#| File "examples_in_docstrings.py", line 40, in __main__.Stack
#| Failed example:
#|     s.pop()
#| Exception raised:
#|     Traceback (most recent call last):
#|       File "<doctest __main__.Stack[3]>", line 1, in <module>
#|         s.pop()
#|         ~~~~~^^
#|       File "examples_in_docstrings.py", line 49, in pop
#|         def pop(self): return self.items.pop()
#|                               ~~~~~~~~~~~~~~^^
#|     IndexError: pop from empty list
#| **********************************************************************
#| 2 items had failures:
#|    1 of   2 in __main__
#|    2 of   4 in __main__.Stack
#| ***Test Failed*** 3 failures.
#| TestResults(failed=3, attempted=14)
#| Trying:
#|     add(1, 2)
#| Expecting:
#|     3
#| ok
#| Trying:
#|     add(1, 1)
#| Expecting:
#|     3
#| **********************************************************************
#| File "examples_in_docstrings.py", line 5, in __main__
#| Failed example:
#|     add(1, 1)
#| Expected:
#|     3
#| Got:
#|     2
#| Trying:
#|     s = Stack()
#| Expecting nothing
#| ok
#| Trying:
#|     s.push(1)
#| Expecting nothing
#| ok
#| Trying:
#|     s.pop()
#| Expecting:
#|     2
#| **********************************************************************
#| File "examples_in_docstrings.py", line 38, in __main__.Stack
#| Failed example:
#|     s.pop()
#| Expected:
#|     2
#| Got:
#|     1
#| Trying:
#|     s.pop()
#| Expecting:
#|     0
#| **********************************************************************
#| File "examples_in_docstrings.py", line 40, in __main__.Stack
#| Failed example:
#|     s.pop()
#| Exception raised:
#|     Traceback (most recent call last):
#|       File "<doctest __main__.Stack[3]>", line 1, in <module>
#|         s.pop()
#|         ~~~~~^^
#|       File "examples_in_docstrings.py", line 49, in pop
#|         def pop(self): return self.items.pop()
#|                               ~~~~~~~~~~~~~~^^
#|     IndexError: pop from empty list
#| Trying:
#|     1 + 1
#| Expecting:
#|     2
#| ok
#| Trying:
#|     add(2, 3)
#| Expecting:
#|     5
#| ok
#| Trying:
#|     add('a', 'b')
#| Expecting:
#|     'ab'
#| ok
#| Trying:
#|     add(1, 'x')
#| Expecting:
#|     Traceback (most recent call last):
#|         ...
#|     TypeError: unsupported operand type(s) for +: 'int' and 'str'
#| ok
#| Trying:
#|     for i in range(2):
#|         print(i)
#| Expecting:
#|     0
#|     1
#| ok
#| Trying:
#|     [1,
#|      2]
#| Expecting:
#|     [1, 2]
#| ok
#| Trying:
#|     list(range(20)) # doctest: +ELLIPSIS
#| Expecting:
#|     [0, 1, ..., 19]
#| ok
#| Trying:
#|     print('a\n\nb')
#| Expecting:
#|     a
#|     <BLANKLINE>
#|     b
#| ok
#| 2 items had no tests:
#|     __main__.Stack.__init__
#|     __main__.Stack.pop
#| 2 items passed all tests:
#|    1 test in __main__.Stack.push
#|    7 tests in __main__.add
#| **********************************************************************
#| 2 items had failures:
#|    1 of   2 in __main__
#|    2 of   4 in __main__.Stack
#| 14 tests in 6 items.
#| 11 passed and 3 failed.
#| ***Test Failed*** 3 failures.
#| TestResults(failed=3, attempted=14)
#| Finding tests in add
#| Trying:
#|     add(2, 3)
#| Expecting:
#|     5
#| ok
#| Trying:
#|     add('a', 'b')
#| Expecting:
#|     'ab'
#| ok
#| Trying:
#|     add(1, 'x')
#| Expecting:
#|     Traceback (most recent call last):
#|         ...
#|     TypeError: unsupported operand type(s) for +: 'int' and 'str'
#| ok
#| Trying:
#|     for i in range(2):
#|         print(i)
#| Expecting:
#|     0
#|     1
#| ok
#| Trying:
#|     [1,
#|      2]
#| Expecting:
#|     [1, 2]
#| ok
#| Trying:
#|     list(range(20)) # doctest: +ELLIPSIS
#| Expecting:
#|     [0, 1, ..., 19]
#| ok
#| Trying:
#|     print('a\n\nb')
#| Expecting:
#|     a
#|     <BLANKLINE>
#|     b
#| ok
