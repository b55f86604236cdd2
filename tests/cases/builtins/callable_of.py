# callable: functions, classes, and instances whose class has __call__.
class Plain:
    pass


class Caller:
    def __call__(self):
        return "called"


plain = Plain()
plain.__call__ = lambda: 1
print(callable(len), callable(Plain), callable(plain), callable(Caller()), callable(lambda: 0))
print(callable("".join), callable(3), callable(None), callable(property()), callable(staticmethod(len)))
print(callable(classmethod(len)), callable(Plain.__init__), callable((x for x in [])))
try:
    plain()
except TypeError as error:
    print(error)
#| True True False True True
#| True False False False True
#| False True False
#| 'Plain' object is not callable
