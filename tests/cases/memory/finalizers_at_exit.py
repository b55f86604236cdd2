# What weakref.finalize still has to call at the end of the program: the youngest first, errors told, others made meanwhile too.
import atexit
import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def more(name):
    print("more", name)
    weakref.finalize(things[0], print, "made at the end")


things = [Thing(n) for n in range(4)]
finalizers = [weakref.finalize(thing, print, "gone", thing.name) for thing in things]
finalizers[1].atexit = False
finalizers[2].detach()
weakref.finalize(things[3], more, "of three")
print([f.alive for f in finalizers], [f.atexit for f in finalizers], finalizers[0].peek()[1:])
del things[1]
print(finalizers[1].alive, len(things))
finalizers[0]()
print("end")
atexit._run_exitfuncs()
things.clear()
#| [True, True, False, True] [True, False, False, True] (<built-in function print>, ('gone', 0), {})
#| del 1
#| gone 1
#| False 3
#| gone 0
#| end
#| more of three
#| made at the end
#| gone 3
#| del 3
#| del 2
#| del 0
