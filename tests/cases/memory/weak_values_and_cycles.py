# Cycles with __del__, weak references cleared before finalizers, gc.get_referrers, callbacks and garbage.

import gc
import weakref

gc.disable()


class Node:
    def __init__(self, name):
        self.name, self.links = name, []

    def __del__(self):
        print("del", self.name)


a, b = Node("a"), Node("b")
a.links.append(b)
b.links.append(a)
ref = weakref.ref(a, lambda r: print("callback"))
print(len(gc.get_referrers(b)) >= 1, any(x is a.links for x in gc.get_referrers(b)))
del a, b
print("still there", ref() is not None)
print(gc.collect() > 0, ref())


class Phoenix:
    saved = []

    def __init__(self):
        self.me = self

    def __del__(self):
        print("rising")
        Phoenix.saved.append(self)


Phoenix()
gc.collect()
p = Phoenix.saved.pop()
print(type(p).__name__, p.me is p, gc.is_finalized(p))
del p
print(gc.collect() > 0, Phoenix.saved)
print(gc.is_tracked(1), gc.is_tracked([]), gc.is_tracked({}), gc.is_tracked(()), gc.is_tracked("a"), gc.is_tracked((1, [])), gc.isenabled(), gc.garbage)
events = []
gc.callbacks.append(lambda phase, info: events.append((phase, info["generation"])))
gc.collect()
print(events)
gc.callbacks.clear()
lst = []
lst.append(lst)
del lst
print(gc.collect())
#| True True
#| still there True
#| callback
#| del a
#| del b
#| True None
#| rising
#| Phoenix True True
#| True []
#| False True True False False True False []
#| [('start', 2), ('stop', 2)]
#| 1
