# inspect.signature: what binds, and what a partial leaves.

import inspect
def f(a, b=1,/, c=2, *, d): pass
def g(a,/): pass
s=inspect.signature(f)
for a,k in [((),{}),((),{'a':1}),((1,),{}),((),{'d':1}),((1,2),{'b':3,'d':1}),((1,),{'x':1,'d':1})]:
    try: print(s.bind(*a,**k))
    except TypeError as e: print(e)
try: inspect.signature(g).bind(a=1)
except TypeError as e: print(e)
import functools
def h(a,b,c=3,*,d=4,**k): pass
P=functools.partial
for p in (P(h,1),P(h,b=2),P(h,1,d=5),P(h,c=9),P(h,1,2,3),P(h,x=1),P(h,a=0)):
    print(inspect.signature(p))
#| missing a required argument: 'a'
#| missing a required positional-only argument: 'a'
#| missing a required argument: 'd'
#| missing a required argument: 'a'
#| got an unexpected keyword argument 'b'
#| got an unexpected keyword argument 'x'
#| missing a required positional-only argument: 'a'
#| (b, c=3, *, d=4, **k)
#| (a, *, b=2, c=3, d=4, **k)
#| (b, c=3, *, d=5, **k)
#| (a, b, *, c=9, d=4, **k)
#| (*, d=4, **k)
#| (a, b, c=3, *, d=4, **k)
#| (*, a=0, b, c=3, d=4, **k)
