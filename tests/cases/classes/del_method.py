# __del__: called when the last reference goes, in the order they go.
class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone", self.name)


a = Noisy("a")
b = a
del a
print("still")
b = Noisy("b")
print("replaced")
items = [Noisy("x"), Noisy("y")]
items.pop()
items.clear()
Noisy("temporary")


def function():
    local = Noisy("local")
    return local.name


print(function())
c = Noisy("c")
c.other = c
del c
import gc

gc.collect()
print("collected")


class Failing:
    def __del__(self):
        raise ValueError("in del")


import sys

sys.unraisablehook = lambda info: print("ignored:", info.exc_type.__name__, info.exc_value)
Failing()
b = None
print("end")
#| still
#| gone a
#| replaced
#| gone y
#| gone x
#| gone temporary
#| gone local
#| local
#| gone c
#| collected
#| ignored: ValueError in del
#| gone b
#| end
