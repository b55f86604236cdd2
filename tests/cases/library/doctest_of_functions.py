# doctest: examples that pass and fail, options, exceptions, what is told.

import doctest
import io
import contextlib


def add(a, b):
    """Adds.

    >>> add(1, 2)
    3
    >>> add("a", "b")
    'ab'
    >>> add(1, "x")
    Traceback (most recent call last):
        ...
    TypeError: unsupported operand type(s) for +: 'int' and 'str'
    >>> for i in range(2):
    ...     print(add(i, i))
    0
    2
    """
    return a + b


def wrong():
    """
    >>> 1 + 1
    3
    >>> [1,   2]  # doctest: +NORMALIZE_WHITESPACE
    [1,
     2]
    >>> list(range(20))  # doctest: +ELLIPSIS
    [0, 1, ..., 19]
    >>> undefined
    5
    >>> 5  # doctest: +SKIP
    6
    """


finder, runner = doctest.DocTestFinder(), doctest.DocTestRunner(verbose=False)
for f in (add, wrong):
    for test in finder.find(f, f.__name__, globs=globals()):
        out = io.StringIO()
        result = runner.run(test, out=out.write)
        print(test.name, result, len(test.examples))
        print("\n".join(line for line in out.getvalue().splitlines() if not line.startswith("File")))
print([(e.source, e.want, e.lineno) for e in doctest.DocTestParser().get_examples(">>> a\n1\n\n>>> b\n2\n")])
out = io.StringIO()
with contextlib.redirect_stdout(out):
    doctest.run_docstring_examples(add, globals(), verbose=True)
print(out.getvalue().splitlines()[:4])
#| add TestResults(failed=0, attempted=4) 4
#|
#| wrong TestResults(failed=2, attempted=5, skipped=1) 5
#| **********************************************************************
#| Failed example:
#|     1 + 1
#| Expected:
#|     3
#| Got:
#|     2
#| **********************************************************************
#| Failed example:
#|     undefined
#| Exception raised:
#|     Traceback (most recent call last):
#|       File "<doctest wrong[3]>", line 1, in <module>
#|         undefined
#|     NameError: name 'undefined' is not defined
#| [('a\n', '1\n', 0), ('b\n', '2\n', 3)]
#| ['Finding tests in NoName', 'Trying:', '    add(1, 2)', 'Expecting:']
