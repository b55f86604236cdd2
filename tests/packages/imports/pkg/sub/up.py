from ..b import val
from ... import x
