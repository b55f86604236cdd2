import os, sys, tempfile; os.chdir(tempfile.mkdtemp()); sys.path.insert(0, os.getcwd())
import os, sys, importlib
with open("mymod.py", "w") as f: f.write("X = 1\ndef hi(n): return 'hi ' + n\nprint('loading', __name__)\n")
import mymod
print(mymod.hi("bob"), mymod.X, os.path.basename(mymod.__file__))
with open("mymod.py", "w") as f: f.write("X = 22\nprint('again')\n")
os.utime("mymod.py", (2000000000, 2000000000))
importlib.invalidate_caches(); importlib.reload(mymod); print(mymod.X)
os.makedirs("pk/inner"); open("pk/__init__.py", "w").write("from .a import A\n"); open("pk/a.py", "w").write("A = 'a'\n"); open("pk/inner/__init__.py", "w").close(); open("pk/inner/deep.py", "w").write("from ..a import A as B\n")
importlib.invalidate_caches()
import pk, pk.inner.deep as d
print(pk.A, d.B, pk.__name__, d.__package__, "pk.inner" in sys.modules)
open("bad.py", "w").write("import nothing_here\n"); open("err.py", "w").write("1/0\n"); importlib.invalidate_caches()
for n in ("bad", "err", "nope", "pk.zip", "mymod.x"):
    try: importlib.import_module(n)
    except Exception as e: print(type(e).__name__, e, n in sys.modules)
try:
    from pk import missing
except ImportError as e: print(str(e).split(" (")[0])
os.mkdir("lib"); open("lib/extra.py", "w").write("V = 9"); sys.path.insert(0, os.path.abspath("lib")); import extra; print(extra.V)
#| loading mymod
#| hi bob 1 mymod.py
#| again
#| 22
#| a a pk pk.inner True
#| ModuleNotFoundError No module named 'nothing_here' False
#| ZeroDivisionError division by zero False
#| ModuleNotFoundError No module named 'nope' False
#| ModuleNotFoundError No module named 'pk.zip' False
#| ModuleNotFoundError No module named 'mymod.x'; 'mymod' is not a package False
#| cannot import name 'missing' from 'pk'
#| 9
