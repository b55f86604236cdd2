# How exception groups, notes and chains are printed by the traceback module.
import traceback


def show(error):
    print("".join(traceback.format_exception(error)), end="")


show(ExceptionGroup("several", [ValueError(1), TypeError("two")]))
show(ExceptionGroup("outer", [ValueError("a"), ExceptionGroup("inner", [KeyError("k"), OSError(2, "gone")])]))
error = ValueError("with notes")
error.add_note("first note")
error.add_note("second\nnote")
show(error)
show(ExceptionGroup("noted", [error]))
group = ExceptionGroup("group note", [ValueError(1)])
group.add_note("on the group")
show(group)
try:
    try:
        1 / 0
    except ZeroDivisionError as zero:
        raise ExceptionGroup("while dividing", [ValueError("v")]) from zero
except ExceptionGroup as caught:
    show(caught)
try:
    raise ExceptionGroup("many", [ValueError(n) for n in range(20)])
except ExceptionGroup as caught:
    show(caught)
deep = ValueError("bottom")
for n in range(12):
    deep = ExceptionGroup(f"level {n}", [deep])
show(deep)
bad = ValueError("x")
bad.__notes__ = "a string"
show(bad)
bad.__notes__ = [1, None, "ok"]
show(bad)
bad.__notes__ = 5
show(bad)
print(traceback.format_exception_only(ExceptionGroup("eg", [ValueError(1)])))
print(traceback.format_exception_only(ExceptionGroup("eg", [ValueError(1)]), show_group=True))


def raises():
    raise KeyError("inside a function")


try:
    raises()
except KeyError as caught:
    show(ExceptionGroup("with tracebacks", [caught]))
#|   | ExceptionGroup: several (2 sub-exceptions)
#|   +-+---------------- 1 ----------------
#|     | ValueError: 1
#|     +---------------- 2 ----------------
#|     | TypeError: two
#|     +------------------------------------
#|   | ExceptionGroup: outer (2 sub-exceptions)
#|   +-+---------------- 1 ----------------
#|     | ValueError: a
#|     +---------------- 2 ----------------
#|     | ExceptionGroup: inner (2 sub-exceptions)
#|     +-+---------------- 1 ----------------
#|       | KeyError: 'k'
#|       +---------------- 2 ----------------
#|       | FileNotFoundError: [Errno 2] gone
#|       +------------------------------------
#| ValueError: with notes
#| first note
#| second
#| note
#|   | ExceptionGroup: noted (1 sub-exception)
#|   +-+---------------- 1 ----------------
#|     | ValueError: with notes
#|     | first note
#|     | second
#|     | note
#|     +------------------------------------
#|   | ExceptionGroup: group note (1 sub-exception)
#|   | on the group
#|   +-+---------------- 1 ----------------
#|     | ValueError: 1
#|     +------------------------------------
#| Traceback (most recent call last):
#|   File "groups_in_tracebacks.py", line 21, in <module>
#|     1 / 0
#|     ~~^~~
#| ZeroDivisionError: division by zero
#|
#| The above exception was the direct cause of the following exception:
#|
#|   + Exception Group Traceback (most recent call last):
#|   |   File "groups_in_tracebacks.py", line 23, in <module>
#|   |     raise ExceptionGroup("while dividing", [ValueError("v")]) from zero
#|   | ExceptionGroup: while dividing (1 sub-exception)
#|   +-+---------------- 1 ----------------
#|     | ValueError: v
#|     +------------------------------------
#|   + Exception Group Traceback (most recent call last):
#|   |   File "groups_in_tracebacks.py", line 27, in <module>
#|   |     raise ExceptionGroup("many", [ValueError(n) for n in range(20)])
#|   | ExceptionGroup: many (20 sub-exceptions)
#|   +-+---------------- 1 ----------------
#|     | ValueError: 0
#|     +---------------- 2 ----------------
#|     | ValueError: 1
#|     +---------------- 3 ----------------
#|     | ValueError: 2
#|     +---------------- 4 ----------------
#|     | ValueError: 3
#|     +---------------- 5 ----------------
#|     | ValueError: 4
#|     +---------------- 6 ----------------
#|     | ValueError: 5
#|     +---------------- 7 ----------------
#|     | ValueError: 6
#|     +---------------- 8 ----------------
#|     | ValueError: 7
#|     +---------------- 9 ----------------
#|     | ValueError: 8
#|     +---------------- 10 ----------------
#|     | ValueError: 9
#|     +---------------- 11 ----------------
#|     | ValueError: 10
#|     +---------------- 12 ----------------
#|     | ValueError: 11
#|     +---------------- 13 ----------------
#|     | ValueError: 12
#|     +---------------- 14 ----------------
#|     | ValueError: 13
#|     +---------------- 15 ----------------
#|     | ValueError: 14
#|     +---------------- ... ----------------
#|     | and 5 more exceptions
#|     +------------------------------------
#|   | ExceptionGroup: level 11 (1 sub-exception)
#|   +-+---------------- 1 ----------------
#|     | ExceptionGroup: level 10 (1 sub-exception)
#|     +-+---------------- 1 ----------------
#|       | ExceptionGroup: level 9 (1 sub-exception)
#|       +-+---------------- 1 ----------------
#|         | ExceptionGroup: level 8 (1 sub-exception)
#|         +-+---------------- 1 ----------------
#|           | ExceptionGroup: level 7 (1 sub-exception)
#|           +-+---------------- 1 ----------------
#|             | ExceptionGroup: level 6 (1 sub-exception)
#|             +-+---------------- 1 ----------------
#|               | ExceptionGroup: level 5 (1 sub-exception)
#|               +-+---------------- 1 ----------------
#|                 | ExceptionGroup: level 4 (1 sub-exception)
#|                 +-+---------------- 1 ----------------
#|                   | ExceptionGroup: level 3 (1 sub-exception)
#|                   +-+---------------- 1 ----------------
#|                     | ExceptionGroup: level 2 (1 sub-exception)
#|                     +-+---------------- 1 ----------------
#|                       | ... (max_group_depth is 10)
#|                       +------------------------------------
#| ValueError: x
#| 'a string'
#| ValueError: x
#| 1
#| None
#| ok
#| ValueError: x
#| 5
#| ['ExceptionGroup: eg (1 sub-exception)\n']
#| ['ExceptionGroup: eg (1 sub-exception)\n', '   ValueError: 1\n']
#|   | ExceptionGroup: with tracebacks (1 sub-exception)
#|   +-+---------------- 1 ----------------
#|     | Traceback (most recent call last):
#|     |   File "groups_in_tracebacks.py", line 50, in <module>
#|     |     raises()
#|     |     ~~~~~~^^
#|     |   File "groups_in_tracebacks.py", line 46, in raises
#|     |     raise KeyError("inside a function")
#|     | KeyError: 'inside a function'
#|     +------------------------------------
