class D:
    def __set__(self, o, v): o.__dict__['x'] = v
class A: x = D()
a = A(); a.x = 5; print(a.x)
class M(type):
    y = D()
class B(metaclass=M): y = 3
print(B.y)
class T: pass
print(T.__dict__)
def f(x: Undefined1, y: int): pass
try: f.__annotations__
except NameError as e: print(e, e.name)
ann = f.__annotate__
import types
g = types.FunctionType(ann.__code__, {**ann.__globals__, 'Undefined1': 'Q'}, ann.__name__, ann.__defaults__, ann.__closure__)
print(g(1))
#| 5
#| 3
#| {'__module__': '__main__', '__firstlineno__': 9, '__static_attributes__': (), '__dict__': <attribute '__dict__' of 'T' objects>, '__weakref__': <attribute '__weakref__' of 'T' objects>, '__doc__': None}
#| name 'Undefined1' is not defined Undefined1
#| {'x': 'Q', 'y': <class 'int'>}
