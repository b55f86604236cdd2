# import: forms, what is bound, missing modules and names, sys.modules, importlib, __import__, star imports.
import importlib
import math as m
import os.path
import sys
from collections import OrderedDict as OD, deque
from math import *

print(m.pi == pi, os.path.basename("a/b"), OD.__name__, deque.__module__, sqrt(4), "ceil" in globals(), "m" in globals(), "math" in globals(), "os" in globals())


def attempt(source):
    space = {}
    try:
        exec(source, space)
        print(source, "->", sorted(k for k in space if k != "__builtins__"))
    except Exception as error:
        print(source, "->", type(error).__name__ + ":", error, getattr(error, "name", None))


attempt("import json")
attempt("import json.decoder")
attempt("import json.decoder as d")
attempt("from json import decoder, dumps as dd")
attempt("import nowhere")
attempt("import json.nowhere")
attempt("import os.nowhere.deep")
attempt("from nowhere import x")
attempt("from math import sine")
attempt("import matth")
attempt("from collections.abc import Iterable, Mapping")
attempt("import collections.abc as abc, math")
attempt("from typing import (List,\n    Dict,)")
attempt("import math.sqrt")
attempt("import xml.nothing" if False else "import string.nothing")
attempt("from __future__ import annotations")
print(importlib.import_module("json").dumps([1]), importlib.import_module(".decoder", "json").__name__, __import__("math") is m, __import__("os.path") is os, "json" in sys.modules, type(sys.modules["json"]).__name__)
try:
    importlib.import_module("nope.deep")
except ModuleNotFoundError as error:
    print(error, error.name, error.path)
try:
    importlib.import_module(".x")
except TypeError as error:
    print(error)
sys.modules["invented"] = type(sys)("invented")
sys.modules["invented"].value = 42
import invented
from invented import value
print(invented.value, value, invented)
sys.modules["blocked"] = None
attempt("import blocked")
del sys.modules["invented"]
attempt("import invented")
print(m.__name__, json.__name__ if "json" in globals() else "json is not bound", __name__)
for source in ("import a as", "import a.b as c.d", "from x import (a", "from x import a.b", "from import x", "import *", "from x import *, y", "def f():\n    from x import *", "import a b", "from 5 import x", "import 'x'", "from x import a as 1"):
    try:
        compile(source, "s", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), "|", error.msg)
#| True b OrderedDict collections 2.0 True True False True
#| import json -> ['json']
#| import json.decoder -> ['json']
#| import json.decoder as d -> ['d']
#| from json import decoder, dumps as dd -> ['dd', 'decoder']
#| import nowhere -> ModuleNotFoundError: No module named 'nowhere' nowhere
#| import json.nowhere -> ModuleNotFoundError: No module named 'json.nowhere' json.nowhere
#| import os.nowhere.deep -> ModuleNotFoundError: No module named 'os.nowhere'; 'os' is not a package os.nowhere
#| from nowhere import x -> ModuleNotFoundError: No module named 'nowhere' nowhere
#| from math import sine -> ImportError: cannot import name 'sine' from 'math' (unknown location) math
#| import matth -> ModuleNotFoundError: No module named 'matth' matth
#| from collections.abc import Iterable, Mapping -> ['Iterable', 'Mapping']
#| import collections.abc as abc, math -> ['abc', 'math']
#| from typing import (List,
#|     Dict,) -> ['Dict', 'List']
#| import math.sqrt -> ModuleNotFoundError: No module named 'math.sqrt'; 'math' is not a package math.sqrt
#| import string.nothing -> ModuleNotFoundError: No module named 'string.nothing' string.nothing
#| from __future__ import annotations -> ['annotations']
#| [1] json.decoder True True True module
#| No module named 'nope' nope None
#| the 'package' argument is required to perform a relative import for '.x'
#| 42 42 <module 'invented'>
#| import blocked -> ModuleNotFoundError: import of blocked halted; None in sys.modules blocked
#| import invented -> ModuleNotFoundError: No module named 'invented' invented
#| math json is not bound __main__
#| 'import a as' | invalid syntax
#| 'import a.b as c.d' | cannot use attribute as import target
#| 'from x import (a' | '(' was never closed
#| 'from x import a.b' | invalid syntax
#| 'from import x' | invalid syntax
#| 'import *' | invalid syntax
#| 'from x import *, y' | invalid syntax
#| 'def f():\n    from x import *' | import * only allowed at module level
#| 'import a b' | invalid syntax
#| 'from 5 import x' | invalid syntax
#| "import 'x'" | invalid syntax
#| 'from x import a as 1' | cannot use literal as import target
