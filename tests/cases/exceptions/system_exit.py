# SystemExit: sys.exit with codes and texts, caught like any exception.
import sys

for args in ((), (0,), (3,), ("text",), (None,), ([1, 2],)):
    try:
        sys.exit(*args)
    except SystemExit as stop:
        print(repr(stop), stop.code, stop.args)
try:
    raise SystemExit
except BaseException as stop:
    print(type(stop).__name__, stop.code, isinstance(stop, Exception))
try:
    exit(4)
except SystemExit as stop:
    print(stop.code)
try:
    quit()
except SystemExit as stop:
    print(stop.code)
try:
    try:
        sys.exit("from inside")
    finally:
        print("finally runs")
except SystemExit as stop:
    print(stop)
#| SystemExit() None ()
#| SystemExit(0) 0 (0,)
#| SystemExit(3) 3 (3,)
#| SystemExit('text') text ('text',)
#| SystemExit() None ()
#| SystemExit([1, 2]) [1, 2] ([1, 2],)
#| SystemExit None False
#| 4
#| None
#| finally runs
#| from inside
