# staticmethod and classmethod as objects: what they wrap and give.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


def shared(first="none"):
    "a shared function"
    return first


class Holder:
    static = staticmethod(shared)
    bound = classmethod(shared)
    through = shared


holder = Holder()
print(Holder.static(), holder.static(), Holder.bound().__name__, holder.bound().__name__, Holder.through(), type(holder.through()).__name__)
print(staticmethod(shared)("called"), staticmethod(shared).__wrapped__ is shared, classmethod(shared).__func__ is shared)
print(Holder.__dict__["static"].__doc__, Holder.__dict__["bound"].__name__, repr(Holder.__dict__["static"])[:33])
tell(lambda: classmethod(shared)())
tell(staticmethod)
tell(classmethod, 1, 2)
tell(lambda: classmethod(5).__get__(None, Holder))
print(Holder.bound.__self__, Holder.bound.__func__ is shared)
#| none none Holder Holder none Holder
#| called True True
#| a shared function shared <staticmethod(<function shared at
#| TypeError: 'classmethod' object is not callable
#| TypeError: staticmethod expected 1 argument, got 0
#| TypeError: classmethod expected 1 argument, got 2
#| <bound method ? of <class '__main__.Holder'>>
#| <class '__main__.Holder'> True
