import types
class D(dict):
    def __missing__(self, k): return f"<{k}>"
def f(): return foo, len, __class__
def g():
    __class__ = 3
    def f(format=1): return foo, len, __class__
    return f
h = types.FunctionType(g().__code__, D(), closure=(types.CellType(9),), argdefs=(1,), kwdefaults=None)
print(h())
class A:
    x: Foo
    y: list[Foo]
an = A.__annotate__
print(an.__code__.co_freevars)
h = types.FunctionType(an.__code__, D(), closure=tuple(types.CellType({}) for _ in an.__code__.co_freevars))
try: print(h(1))
except Exception as e: print(type(e), e)
try: print(h(2))
except Exception as e: print(type(e), e)
try: print(h(4))
except Exception as e: print(type(e), e)
class S: pass
class T:
    def __init__(self): self.x = 1
s = T(); s.__class__ = S; print(type(s), s.x)
#| ('<foo>', '<len>', 9)
#| ('__classdict__',)
#| <class 'TypeError'> string indices must be integers, not 'str'
#| <class 'TypeError'> string indices must be integers, not 'str'
#| <class 'NotImplementedError'>
#| <class '__main__.S'> 1
