# getattr and hasattr: a default, and only AttributeError means "no".
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class Shy:
    seen = 1

    @property
    def lost(self):
        raise AttributeError("inside")

    @property
    def broken(self):
        raise ValueError("inside")

    def __getattr__(self, name):
        if name.startswith("auto"):
            return name.upper()
        raise AttributeError(name)


shy = Shy()
tell(getattr, shy, "seen")
tell(getattr, shy, "auto_x")
tell(getattr, shy, "lost")
tell(getattr, shy, "lost", "default")
tell(getattr, shy, "broken", "default")
tell(hasattr, shy, "lost")
tell(hasattr, shy, "broken")
tell(hasattr, shy, "nothing")
tell(getattr, shy, 5)
tell(hasattr, shy, None)
tell(getattr, shy)
tell(getattr, 5, "x")
#| 1
#| 'AUTO_X'
#| AttributeError: lost
#| 'default'
#| ValueError: inside
#| False
#| ValueError: inside
#| False
#| TypeError: attribute name must be string, not 'int'
#| TypeError: attribute name must be string, not 'NoneType'
#| TypeError: getattr expected at least 2 arguments, got 1
#| AttributeError: 'int' object has no attribute 'x'
