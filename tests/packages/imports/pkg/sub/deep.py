from ..b import val
from .. import a
def where(): return (__name__, val, a.__name__)
