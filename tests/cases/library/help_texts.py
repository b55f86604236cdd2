# help: functions, classes and instances in text.

def f(a, b=2, *c, d: int = 3) -> str:
    """Adds.

    More text.
    """
def nodoc(x): pass
class A:
    """A class."""
    z = 3
    def __init__(self, x): self.x = x
    def go(self):
        """Goes."""
    @property
    def p(self):
        """P doc"""
        return 1
    @classmethod
    def c(cls): "cm"
    @staticmethod
    def s(q): pass
class B(A):
    def go(self): pass
    def more(self, y=1): "More."


help(f)
help(nodoc)
help(A)
help(B)
help(A.go)
help(A(1).go)
help(lambda x: x)
help(A(2))
class E(Exception): "Err"
async def co(): "Co."
help(co)
def g(): yield
help(g)
#| Help on function f in module __main__:
#|
#| f(a, b=2, *c, d: int = 3) -> str
#|     Adds.
#|
#|     More text.
#|
#| Help on function nodoc in module __main__:
#|
#| nodoc(x)
#|
#| Help on class A in module __main__:
#|
#| class A(builtins.object)
#|  |  A(x)
#|  |
#|  |  A class.
#|  |
#|  |  Methods defined here:
#|  |
#|  |  __init__(self, x)
#|  |      Initialize self.  See help(type(self)) for accurate signature.
#|  |
#|  |  go(self)
#|  |      Goes.
#|  |
#|  |  ----------------------------------------------------------------------
#|  |  Class methods defined here:
#|  |
#|  |  c()
#|  |      cm
#|  |
#|  |  ----------------------------------------------------------------------
#|  |  Static methods defined here:
#|  |
#|  |  s(q)
#|  |
#|  |  ----------------------------------------------------------------------
#|  |  Readonly properties defined here:
#|  |
#|  |  p
#|  |      P doc
#|  |
#|  |  ----------------------------------------------------------------------
#|  |  Data descriptors defined here:
#|  |
#|  |  __dict__
#|  |      dictionary for instance variables
#|  |
#|  |  __weakref__
#|  |      list of weak references to the object
#|  |
#|  |  ----------------------------------------------------------------------
#|  |  Data and other attributes defined here:
#|  |
#|  |  z = 3
#|
#| Help on class B in module __main__:
#|
#| class B(A)
#|  |  B(x)
#|  |
#|  |  Method resolution order:
#|  |      B
#|  |      A
#|  |      builtins.object
#|  |
#|  |  Methods defined here:
#|  |
#|  |  go(self)
#|  |      Goes.
#|  |
#|  |  more(self, y=1)
#|  |      More.
#|  |
#|  |  ----------------------------------------------------------------------
#|  |  Methods inherited from A:
#|  |
#|  |  __init__(self, x)
#|  |      Initialize self.  See help(type(self)) for accurate signature.
#|  |
#|  |  ----------------------------------------------------------------------
#|  |  Class methods inherited from A:
#|  |
#|  |  c()
#|  |      cm
#|  |
#|  |  ----------------------------------------------------------------------
#|  |  Static methods inherited from A:
#|  |
#|  |  s(q)
#|  |
#|  |  ----------------------------------------------------------------------
#|  |  Readonly properties inherited from A:
#|  |
#|  |  p
#|  |      P doc
#|  |
#|  |  ----------------------------------------------------------------------
#|  |  Data descriptors inherited from A:
#|  |
#|  |  __dict__
#|  |      dictionary for instance variables
#|  |
#|  |  __weakref__
#|  |      list of weak references to the object
#|  |
#|  |  ----------------------------------------------------------------------
#|  |  Data and other attributes inherited from A:
#|  |
#|  |  z = 3
#|
#| Help on function go in module __main__:
#|
#| go(self)
#|     Goes.
#|
#| Help on method go in module __main__:
#|
#| go() method of __main__.A instance
#|     Goes.
#|
#| Help on function <lambda> in module __main__:
#|
#| <lambda> lambda x
#|
#| Help on A in module __main__ object:
#|
#| class A(builtins.object)
#|  |  A(x)
#|  |
#|  |  A class.
#|  |
#|  |  Methods defined here:
#|  |
#|  |  __init__(self, x)
#|  |      Initialize self.  See help(type(self)) for accurate signature.
#|  |
#|  |  go(self)
#|  |      Goes.
#|  |
#|  |  ----------------------------------------------------------------------
#|  |  Class methods defined here:
#|  |
#|  |  c()
#|  |      cm
#|  |
#|  |  ----------------------------------------------------------------------
#|  |  Static methods defined here:
#|  |
#|  |  s(q)
#|  |
#|  |  ----------------------------------------------------------------------
#|  |  Readonly properties defined here:
#|  |
#|  |  p
#|  |      P doc
#|  |
#|  |  ----------------------------------------------------------------------
#|  |  Data descriptors defined here:
#|  |
#|  |  __dict__
#|  |      dictionary for instance variables
#|  |
#|  |  __weakref__
#|  |      list of weak references to the object
#|  |
#|  |  ----------------------------------------------------------------------
#|  |  Data and other attributes defined here:
#|  |
#|  |  z = 3
#|
#| Help on function co in module __main__:
#|
#| async co()
#|     Co.
#|
#| Help on function g in module __main__:
#|
#| g()
#|
