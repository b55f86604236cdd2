import sys
import threading


class Thing:
    pass


def inner():
    thing = Thing()
    print(sys.getrefcount(thing))
    other = thing
    print(sys.getrefcount(thing))
    event.wait()
    print(sys.getrefcount(shared))


shared = Thing()
event = threading.Event()
t = threading.Thread(target=inner)
t.start()
print(sys.getrefcount(shared))
event.set()
t.join()
print(sys.getrefcount(shared))
#| 1
#| 2
#| 2
#| 2
#| 2
