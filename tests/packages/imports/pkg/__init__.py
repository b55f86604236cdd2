print('pkg init', __name__, __path__[0][-3:])
__all__ = ['star', 'b']
star = '*'
from .a import boom
