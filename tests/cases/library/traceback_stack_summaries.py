# TracebackException, StackSummary, format_exception_only, walk_tb, chained and grouped texts.

import traceback


def inner(x):
    local = x + 1
    raise ValueError(f"bad {local}")


def outer():
    try:
        inner(1)
    except ValueError as error:
        error.add_note("look here")
        raise KeyError("outer") from error


try:
    outer()
except KeyError as error:
    caught = error
te = traceback.TracebackException.from_exception(caught, capture_locals=True)
print(te, te.exc_type_str, [f.name for f in te.stack], te.__cause__.exc_type_str, te.__cause__.__notes__)
print(te.__cause__.stack[-1].locals)
print("".join(traceback.format_exception_only(caught.__cause__)))
print("".join(te.format(chain=False)).splitlines()[0])
summary = traceback.extract_tb(caught.__traceback__)
print([(f.name, f.lineno, f.line) for f in summary])
print([(f.f_code.co_name, line) for f, line in traceback.walk_tb(caught.__traceback__)])
print(traceback.format_list(summary)[0].splitlines()[1:])
print(traceback.StackSummary.from_list([("file.py", 3, "f", "x = 1")]).format())
group = ExceptionGroup("many", [ValueError(1), ExceptionGroup("in", [TypeError("t")])])
print("".join(traceback.format_exception(group)))
print(traceback.format_exception(ValueError("no tb")), traceback.format_exception(None))
print(traceback.FrameSummary("a.py", 1, "g", line="pass"), traceback.FrameSummary("a", 1, "b") == ("a", 1, "b", ""))
traceback.print_exception(caught, limit=1, file=(out := __import__("io").StringIO()))
print(out.getvalue().count("Traceback"), out.getvalue().splitlines()[-1])
try:
    compile("x = (1,\ny = 2", "s.py", "exec")
except SyntaxError as error:
    print("".join(traceback.format_exception_only(error)))
#| 'outer' KeyError ['<module>', 'outer'] ValueError ['look here']
#| {'x': '1', 'local': '2'}
#| ValueError: bad 2
#| look here
#|
#| Traceback (most recent call last):
#| [('<module>', 20, 'outer()'), ('outer', 16, 'raise KeyError("outer") from error')]
#| [('<module>', 20), ('outer', 16)]
#| ['    outer()', '    ~~~~~^^']
#| ['  File "file.py", line 3, in f\n    x = 1\n']
#|   | ExceptionGroup: many (2 sub-exceptions)
#|   +-+---------------- 1 ----------------
#|     | ValueError: 1
#|     +---------------- 2 ----------------
#|     | ExceptionGroup: in (1 sub-exception)
#|     +-+---------------- 1 ----------------
#|       | TypeError: t
#|       +------------------------------------
#|
#| ['ValueError: no tb\n'] ['NoneType: None\n']
#| <FrameSummary file a.py, line 1 in g> True
#| 2 KeyError: 'outer'
#|   File "s.py", line 1
#|     x = (1,
#|         ^
#| SyntaxError: '(' was never closed
#|
