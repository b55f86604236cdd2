from . import b
from .b import val
def boom():
    raise ValueError(val)
