# Instance methods, class methods and static methods; bound methods as objects.
class K:
    def plain(self, x=0):
        return ("plain", type(self).__name__, x)

    @classmethod
    def of_class(cls, x=0):
        return ("class", cls.__name__, x)

    @staticmethod
    def static(x=0):
        return ("static", x)


class L(K):
    pass


k, l = K(), L()
print(k.plain(1), K.plain(l, 2), l.of_class(), L.of_class(3), k.static(4), K.static())
m = k.plain
print(m(5), m.__self__ is k, m.__func__ is K.plain, k.plain is k.plain, k.plain == k.plain, k.plain == K().plain, hash(m) == hash(k.plain), L.of_class.__self__.__name__, m.__name__, m.__qualname__)
for act in (lambda: K.plain(), lambda: k.static(1, 2), lambda: k.plain(1, 2), lambda: K.of_class(1, 2), lambda: setattr(m, "x", 1)):
    try:
        act()
    except (TypeError, AttributeError) as error:
        print(error)
k.plain = lambda: "own"
print(k.plain())
#| ('plain', 'K', 1) ('plain', 'L', 2) ('class', 'L', 0) ('class', 'L', 3) ('static', 4) ('static', 0)
#| ('plain', 'K', 5) True True False True False True L plain K.plain
#| K.plain() missing 1 required positional argument: 'self'
#| K.static() takes from 0 to 1 positional arguments but 2 were given
#| K.plain() takes from 1 to 2 positional arguments but 3 were given
#| K.of_class() takes from 1 to 2 positional arguments but 3 were given
#| 'method' object has no attribute 'x' and no __dict__ for setting new attributes
#| own
