# sys.modules: modules are run once, can be replaced and removed.
import sys
import types
fake = types.ModuleType("fake_mod", "made by hand")
fake.value = 42
sys.modules["fake_mod"] = fake
import fake_mod
from fake_mod import value
print(fake_mod is fake, value, fake_mod.__doc__, repr(fake_mod), fake_mod.__name__)
sys.modules["blocked"] = None
try:
    import blocked
except ImportError as error:
    print(type(error).__name__, error)
import string
first = sys.modules.pop("string")
import string
print(string is first, string.digits == first.digits, "string" in sys.modules)
try:
    fake_mod.missing
except AttributeError as error:
    print(error)
fake.__getattr__ = lambda name: f"made {name}"
print(fake.anything, fake.__dict__["value"])
#| True 42 made by hand <module 'fake_mod'> fake_mod
#| ModuleNotFoundError import of blocked halted; None in sys.modules
#| False True True
#| module 'fake_mod' has no attribute 'missing'
#| made anything 42
