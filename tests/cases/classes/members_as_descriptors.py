# Members of slots as descriptors: asked, set and deleted by hand.

class S:
    __slots__=["a","b"]
s=S(); s.a=1
print(S.a.__get__(s), S.a.__get__(None,S), S.a.__get__(s,S))
S.b.__set__(s,5); print(s.b); S.b.__delete__(s)
for f in (lambda:s.b, lambda:S.b.__get__(s), lambda:S.a.__get__(5), lambda:S.a.__set__(5,1), lambda:S.b.__delete__(s), lambda: S.a.__get__(None)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
import inspect
print(inspect.isdatadescriptor(S.a), inspect.ismemberdescriptor(S.a), inspect.isgetsetdescriptor(S.a), S.a.__name__, S.a.__objclass__, S.a, hasattr(S.a,"__set__"), type(S.a))
#| 1 <member 'a' of 'S' objects> 1
#| 5
#| AttributeError 'S' object has no attribute 'b'
#| AttributeError 'S' object has no attribute 'b'
#| TypeError descriptor 'a' for 'S' objects doesn't apply to a 'int' object
#| TypeError descriptor 'a' for 'S' objects doesn't apply to a 'int' object
#| AttributeError b
#| TypeError __get__(None, None) is invalid
#| True True False a <class '__main__.S'> <member 'a' of 'S' objects> True <class 'member_descriptor'>
