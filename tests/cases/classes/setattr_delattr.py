# __setattr__ and __delattr__: every assignment passes through.
class Typed:
    def __init__(self):
        self.x = 1

    def __setattr__(self, name, value):
        print("set", name, value)
        if not isinstance(value, int):
            raise TypeError(f"{name} must be int")
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print("del", name)
        object.__delattr__(self, name)


t = Typed()
t.y = 2
t.y += 5
del t.x
for act in (lambda: setattr(t, "z", "a"), lambda: delattr(t, "x"), lambda: t.x):
    try:
        act()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
print(t.__dict__)
t.__dict__["raw"] = "past it"
print(t.raw)
#| set x 1
#| set y 2
#| set y 7
#| del x
#| set z a
#| TypeError z must be int
#| del x
#| AttributeError 'Typed' object has no attribute 'x'
#| AttributeError 'Typed' object has no attribute 'x'
#| {'y': 7}
#| past it
