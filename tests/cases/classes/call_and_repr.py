# __call__, __repr__, __str__, __format__, __bool__ and __hash__ of a class.
class Temperature:
    def __init__(self, degrees):
        self.degrees = degrees

    def __call__(self, change=1, *more, **named):
        return Temperature(self.degrees + change + sum(more))

    def __repr__(self):
        return f"Temperature({self.degrees!r})"

    def __str__(self):
        return f"{self.degrees}°"

    def __format__(self, spec):
        return f"{self.degrees:{spec or '.1f'}} degrees"

    def __bool__(self):
        return self.degrees != 0

    def __eq__(self, other):
        return isinstance(other, Temperature) and self.degrees == other.degrees

    def __hash__(self):
        return hash(self.degrees)


t = Temperature(20)
print(t, repr(t), [t], f"{t} {t!r} {t!s} {t:05.2f}", t(), t(2, 3), "yes" if t else "no", bool(Temperature(0)), {t: 1}[Temperature(20)], "%s %r" % (t, t), "{:.0f}".format(t), str([t]), callable(t), len({t, Temperature(20.0)}))
#| 20° Temperature(20) [Temperature(20)] 20.0 degrees Temperature(20) 20° 20.00 degrees 21° 25° yes False 1 20° Temperature(20) 20 degrees [Temperature(20)] True 1
