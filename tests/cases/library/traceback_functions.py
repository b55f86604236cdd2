# traceback: extract, format, walk, and the summary of a stack.

import traceback


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


def f():
    return g()
def g():
    raise KeyError("k")
try:
    f()
except KeyError as error:
    e = error
tb = traceback.extract_tb(e.__traceback__)
tell(lambda: [(s.name, s.line) for s in tb])
tell(lambda: tb[0].lineno)
tell(lambda: traceback.format_exception_only(e))
tell(lambda: len(traceback.format_tb(e.__traceback__)))
tell(lambda: traceback.format_exception(e)[-1])
tell(lambda: traceback.TracebackException.from_exception(e).exc_type_str)
tell(lambda: str(traceback.TracebackException.from_exception(e)))
tell(lambda: [s.name for s in traceback.extract_stack()][-1:])
tell(lambda: traceback.format_list([("a.py", 1, "n", "x = 1")]))
tell(lambda: [frame.f_code.co_name for frame, line in traceback.walk_tb(e.__traceback__)])
tell(lambda: traceback.format_exception_only(ValueError, ValueError("v")))
tell(lambda: traceback.StackSummary.from_list([("a.py", 1, "n", None)]).format())
tell(lambda: traceback.format_exception(ValueError("x")))
#| [('<module>', 'f()'), ('f', 'return g()'), ('g', 'raise KeyError("k")')]
#| 18
#| ["KeyError: 'k'\n"]
#| 3
#| "KeyError: 'k'\n"
#| 'KeyError'
#| "'k'"
#| ['<lambda>']
#| ['  File "a.py", line 1, in n\n    x = 1\n']
#| ['<module>', 'f', 'g']
#| ['ValueError: v\n']
#| ['  File "a.py", line 1, in n\n']
#| ['ValueError: x\n']
