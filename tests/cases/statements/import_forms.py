# Forms of import: names bound, aliases, from, dotted, star.
import math
import os.path
import collections.abc as cabc
from math import pi, sqrt as root
from math import *
import math as m, string as s
print(math.pi == pi == m.pi, root(16), floor(2.5), os.path.join("a", "b"), cabc.__name__, s.digits, os.__name__)
for text in ("import nothing_here", "from math import nothing", "import math.pi", "from nothing import x", "from . import x", "from .. import y", "import os.nothing", "from os.path import *; print(join('x', 'y'))"):
    try:
        exec(text, {"__name__": "__main__"})
    except ImportError as error:
        print(type(error).__name__, error, error.name)
def inside():
    import string
    return string.ascii_letters[:3]
print(inside(), "string" in globals())
#| True 4.0 2 a/b collections.abc 0123456789 os
#| ModuleNotFoundError No module named 'nothing_here' nothing_here
#| ImportError cannot import name 'nothing' from 'math' (unknown location) math
#| ModuleNotFoundError No module named 'math.pi'; 'math' is not a package math.pi
#| ModuleNotFoundError No module named 'nothing' nothing
#| ImportError attempted relative import with no known parent package None
#| ImportError attempted relative import with no known parent package None
#| ModuleNotFoundError No module named 'os.nothing'; 'os' is not a package os.nothing
#| x/y
#| abc False
