# Did you mean: attributes, names, imports, keywords.
import traceback


class Account:
    balance = 1

    def deposit(self):
        return self.balence


def show(act):
    try:
        act()
    except Exception as error:
        print("".join(traceback.format_exception_only(error)), end="")


total_count = 5
show(lambda: Account().balanse)
show(lambda: Account().deposit())
show(lambda: total_coutn)
show(lambda: pritn("x"))
show(lambda: [].apend(1))
show(lambda: "a".uper())
show(lambda: __import__("math").squareroot)
show(lambda: exec("from math import sinn"))
show(lambda: exec("import maths"))
show(lambda: maths.pi)
show(lambda: math.pi)
show(lambda: print("a", seperator=""))
show(lambda: sorted([1], revers=True))
show(lambda: exec("def f():\n  value = 1\n  return valeu\nf()"))
show(lambda: exec("class K:\n  def m(self): return attr\n  attr = 1\nK().m()"))
#| AttributeError: 'Account' object has no attribute 'balanse'. Did you mean: 'balance'?
#| AttributeError: 'Account' object has no attribute 'balence'. Did you mean: 'balance'?
#| NameError: name 'total_coutn' is not defined
#| NameError: name 'pritn' is not defined
#| AttributeError: 'list' object has no attribute 'apend'. Did you mean: 'append'?
#| AttributeError: 'str' object has no attribute 'uper'. Did you mean: 'upper'?
#| AttributeError: module 'math' has no attribute 'squareroot'
#| ImportError: cannot import name 'sinn' from 'math' (unknown location). Did you mean: 'sin'?
#| ModuleNotFoundError: No module named 'maths'
#| NameError: name 'maths' is not defined
#| NameError: name 'math' is not defined. Did you forget to import 'math'?
#| TypeError: print() got an unexpected keyword argument 'seperator'
#| TypeError: sort() got an unexpected keyword argument 'revers'. Did you mean 'reverse'?
#| NameError: name 'valeu' is not defined
#| NameError: name 'attr' is not defined
