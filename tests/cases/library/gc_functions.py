# gc: thresholds, counts, what is tracked, referents and referrers.

import gc


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


gc.disable()
a = []
a.append(a)
t = (1, 2)
class K:
    pass
tell(lambda: gc.isenabled())
tell(lambda: gc.get_threshold())
tell(lambda: gc.is_tracked(a))
tell(lambda: gc.is_tracked(1))
tell(lambda: gc.is_tracked("a"))
tell(lambda: gc.is_tracked({}))
tell(lambda: gc.is_tracked({"k": []}))
tell(lambda: gc.is_tracked(K()))
tell(lambda: gc.get_referents([1, "x"]))
tell(lambda: gc.get_referents({"k": 5}))
tell(lambda: any(r is globals() for r in gc.get_referrers(a)))
tell(lambda: gc.is_finalized(a))
tell(lambda: gc.set_threshold(5, 6, 7))
tell(lambda: gc.get_threshold())
tell(lambda: gc.enable())
tell(lambda: gc.isenabled())
tell(lambda: type(gc.collect()))
tell(lambda: gc.garbage)
tell(lambda: gc.collect(5))
tell(lambda: gc.collect("x"))
tell(lambda: gc.freeze())
tell(lambda: gc.unfreeze())
tell(lambda: gc.get_freeze_count())
tell(lambda: gc.get_debug())
tell(lambda: gc.set_threshold("a"))
tell(lambda: gc.callbacks)
tell(lambda: len(gc.get_count()))
#| False
#| (2000, 10, 10)
#| True
#| False
#| False
#| True
#| True
#| True
#| ['x', 1]
#| [5]
#| True
#| False
#| None
#| (5, 6, 7)
#| None
#| True
#| <class 'int'>
#| []
#| ValueError: invalid generation
#| TypeError: 'str' object cannot be interpreted as an integer
#| None
#| None
#| 0
#| 0
#| TypeError: 'str' object cannot be interpreted as an integer
#| []
#| 3
