# sys.excepthook and sys.unraisablehook can be replaced; sys.last_exc is not set by except.
import sys


def hook(kind, value, tb):
    print("hook:", kind.__name__, value, tb)


sys.excepthook = hook
sys.excepthook(ValueError, ValueError("by hand"), None)
print(sys.excepthook is hook, sys.__excepthook__ is not hook, hasattr(sys, "last_exc"))


def unraisable(info):
    print("unraisable:", info.exc_type.__name__, info.exc_value, type(info.object).__name__)


sys.unraisablehook = unraisable


class Bad:
    def __del__(self):
        raise RuntimeError("in __del__")


Bad()
x = Bad()
x = None
print("goes on")
#| hook: ValueError by hand None
#| True True False
#| unraisable: RuntimeError in __del__ NoneType
#| unraisable: RuntimeError in __del__ NoneType
#| goes on
