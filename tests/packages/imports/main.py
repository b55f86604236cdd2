import helper
from helper import greet, CONST as C
import pkg
from pkg import a, b
from pkg.sub import deep
import pkg.sub.deep as d2
import importlib, importlib.util, sys
print(greet('x'), C, a.__name__, deep.where(), d2 is deep)
print(pkg.__package__, a.__package__, deep.__name__, __name__, __package__, helper.__doc__)
print(importlib.import_module('pkg.b') is b, importlib.import_module('.b', 'pkg') is b)
m = importlib.reload(helper); print(m is helper)
def t(fn):
    try: fn()
    except BaseException as e: print(type(e).__name__, str(e).replace(helper.__file__[:-9], ''), getattr(e,'name',None))
def i(s):
    def f(): exec(s)
    t(f)
i('import nothere'); i('import pkg.nothere'); i('from pkg import nothere'); i('from helper import nope'); i('import helper.x')
i('import circ1'); i('import broken'); i('import syn'); i('from pkg.sub import up'); i('import ns.mod; print(ns.mod.v)')
t(lambda: importlib.import_module('zz')); t(lambda: importlib.import_module('.b')); t(lambda: importlib.reload(3))
print(sorted(k for k in sys.modules if k.startswith(('pkg','helper','ns.'))))
from pkg import *
print(star, 'a' in dir())
import circ2
print(circ2.y)
import pkg.__main__
print(importlib.util.find_spec('nothere'), importlib.util.find_spec('helper').name, importlib.util.find_spec('json').name)
try:
    helper.fail()
except ValueError as e:
    import traceback
    print([entry.name for entry in traceback.extract_tb(e.__traceback__)])
print(open('notes.txt').read().split())
#| helper loads helper
#| pkg init pkg pkg
#| b loads
#| hi x 42 pkg.a ('pkg.sub.deep', 7, 'pkg.a') True
#| pkg pkg pkg.sub.deep __main__ None Helps.
#| True True
#| helper loads helper
#| True
#| ModuleNotFoundError No module named 'nothere' nothere
#| ModuleNotFoundError No module named 'pkg.nothere' pkg.nothere
#| ImportError cannot import name 'nothere' from 'pkg' (pkg/__init__.py) pkg
#| ImportError cannot import name 'nope' from 'helper' (helper.py) helper
#| ModuleNotFoundError No module named 'helper.x'; 'helper' is not a package helper.x
#| circ2 False
#| ImportError
#| ZeroDivisionError division by zero None
#| SyntaxError '(' was never closed (syn.py, line 1) None
#| ImportError attempted relative import beyond top-level package None
#| ns
#| 1
#| ModuleNotFoundError No module named 'zz' zz
#| TypeError the 'package' argument is required to perform a relative import for '.b' None
#| TypeError reload() argument must be a module None
#| ['helper', 'ns.mod', 'pkg', 'pkg.a', 'pkg.b', 'pkg.sub', 'pkg.sub.deep']
#| * True
#| 2
#| main of pkg pkg.__main__
#| None helper json
#| ['<module>', 'fail', 'boom']
#| ['one', 'two']
