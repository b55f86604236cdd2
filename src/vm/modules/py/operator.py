"""Operators as functions."""

from _operator import *

__all__ = [_name for _name in globals() if not _name.startswith("_")]
__not__, __and__, __or__ = not_, and_, or_
for _name in (
    "lt le eq ne ge gt add floordiv index inv invert lshift mod mul matmul neg pos pow rshift sub truediv xor "
    "concat contains delitem getitem setitem call abs iadd iand iconcat ifloordiv ilshift imod imul imatmul ior "
    "ipow irshift isub itruediv ixor"
).split():
    globals()[f"__{_name}__"] = globals()[_name]
del _name
