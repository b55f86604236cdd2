def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
def adv(it, n=1):
    for _ in range(n): next(it)
    return it
def ex(it):
    list(it); return it
class S:
    def __getitem__(self, i):
        if i<3: return i
        raise IndexError
    def __len__(self): return 3
    def __repr__(self): return "S"
big = range(2**70, 2**70+3)
for x in ([1,2],(1,2),"ab","aé",b"ab",bytearray(b"ab"),range(3), big, {1:2},{1:2}.values(),{1:2}.items(),{1},frozenset({1}), S()):
    t(lambda: iter(x).__reduce__()); t(lambda: adv(iter(x)).__reduce__()); t(lambda: ex(iter(x)).__reduce__())
    def st(n):
        i = iter(x); i.__setstate__(n); return list(i)
    t(lambda: st(1)); t(lambda: st(-1)); t(lambda: st(99))
for x in ([1,2],(1,2),"ab",range(3),{1:2},{1:2}.values(),S()):
    t(lambda: reversed(x).__reduce__()); t(lambda: adv(reversed(x)).__reduce__()); t(lambda: ex(reversed(x)).__reduce__())
    def st(n):
        i = reversed(x); i.__setstate__(n); return list(i)
    t(lambda: st(1)); t(lambda: st(-1)); t(lambda: st(99))
def show(r): return (r[0].__name__, [type(x).__name__ for x in r[1]], *r[2:])
t(lambda: show(enumerate([1],5).__reduce__())); t(lambda: show(enumerate([1],2**70).__reduce__())); t(lambda: show(zip([1],(2,)).__reduce__())); t(lambda: show(zip([1],(2,),strict=True).__reduce__())); t(lambda: show(map(abs,[1]).__reduce__())); t(lambda: show(map(abs,[1],strict=True).__reduce__()))
t(lambda: show(filter(None,[1]).__reduce__())); t(lambda: iter(int, 1).__reduce__()); t(lambda: zip().__reduce__())
c = iter(int, 0); list(c); t(lambda: c.__reduce__())
import copy
t(lambda: list(copy.copy(adv(zip([1,2,3],"abc"))))); t(lambda: list(copy.deepcopy(adv(enumerate("abc")))))
#| (<built-in function iter>, ([1, 2],), 0)
#| (<built-in function iter>, ([1, 2],), 1)
#| (<built-in function iter>, ([],))
#| [2]
#| []
#| []
#| (<built-in function iter>, ((1, 2),), 0)
#| (<built-in function iter>, ((1, 2),), 1)
#| (<built-in function iter>, ((),))
#| [2]
#| [1, 2]
#| []
#| (<built-in function iter>, ('ab',), 0)
#| (<built-in function iter>, ('ab',), 1)
#| (<built-in function iter>, ('',))
#| ['b']
#| ['a', 'b']
#| []
#| (<built-in function iter>, ('aé',), 0)
#| (<built-in function iter>, ('aé',), 1)
#| (<built-in function iter>, ('',))
#| ['é']
#| ['a', 'é']
#| []
#| (<built-in function iter>, (b'ab',), 0)
#| (<built-in function iter>, (b'ab',), 1)
#| (<built-in function iter>, ((),))
#| [98]
#| [97, 98]
#| []
#| (<built-in function iter>, (bytearray(b'ab'),), 0)
#| (<built-in function iter>, (bytearray(b'ab'),), 1)
#| (<built-in function iter>, ((),))
#| [98]
#| []
#| []
#| (<built-in function iter>, (range(0, 3),), None)
#| (<built-in function iter>, (range(1, 3),), None)
#| (<built-in function iter>, (range(3, 3),), None)
#| [1, 2]
#| [0, 1, 2]
#| []
#| (<built-in function iter>, (range(1180591620717411303424, 1180591620717411303427),), None)
#| (<built-in function iter>, (range(1180591620717411303425, 1180591620717411303427),), None)
#| (<built-in function iter>, (range(1180591620717411303427, 1180591620717411303427),), None)
#| [1180591620717411303425, 1180591620717411303426]
#| [1180591620717411303424, 1180591620717411303425, 1180591620717411303426]
#| []
#| (<built-in function iter>, ([1],))
#| (<built-in function iter>, ([],))
#| (<built-in function iter>, ([],))
#| AttributeError 'dict_keyiterator' object has no attribute '__setstate__'
#| AttributeError 'dict_keyiterator' object has no attribute '__setstate__'
#| AttributeError 'dict_keyiterator' object has no attribute '__setstate__'
#| (<built-in function iter>, ([2],))
#| (<built-in function iter>, ([],))
#| (<built-in function iter>, ([],))
#| AttributeError 'dict_valueiterator' object has no attribute '__setstate__'
#| AttributeError 'dict_valueiterator' object has no attribute '__setstate__'
#| AttributeError 'dict_valueiterator' object has no attribute '__setstate__'
#| (<built-in function iter>, ([(1, 2)],))
#| (<built-in function iter>, ([],))
#| (<built-in function iter>, ([],))
#| AttributeError 'dict_itemiterator' object has no attribute '__setstate__'
#| AttributeError 'dict_itemiterator' object has no attribute '__setstate__'
#| AttributeError 'dict_itemiterator' object has no attribute '__setstate__'
#| (<built-in function iter>, ([1],))
#| (<built-in function iter>, ([],))
#| (<built-in function iter>, ([],))
#| AttributeError 'set_iterator' object has no attribute '__setstate__'
#| AttributeError 'set_iterator' object has no attribute '__setstate__'
#| AttributeError 'set_iterator' object has no attribute '__setstate__'
#| (<built-in function iter>, ([1],))
#| (<built-in function iter>, ([],))
#| (<built-in function iter>, ([],))
#| AttributeError 'set_iterator' object has no attribute '__setstate__'
#| AttributeError 'set_iterator' object has no attribute '__setstate__'
#| AttributeError 'set_iterator' object has no attribute '__setstate__'
#| (<built-in function iter>, (S,), 0)
#| (<built-in function iter>, (S,), 1)
#| (<built-in function iter>, ((),))
#| [1, 2]
#| [0, 1, 2]
#| []
#| (<class 'reversed'>, ([1, 2],), 1)
#| (<class 'reversed'>, ([1, 2],), 0)
#| (<class 'reversed'>, ([],))
#| [2, 1]
#| []
#| [2, 1]
#| (<class 'reversed'>, ((1, 2),), 1)
#| (<class 'reversed'>, ((1, 2),), 0)
#| (<class 'reversed'>, ((),))
#| [2, 1]
#| []
#| [2, 1]
#| (<class 'reversed'>, ('ab',), 1)
#| (<class 'reversed'>, ('ab',), 0)
#| (<class 'reversed'>, ((),))
#| ['b', 'a']
#| []
#| ['b', 'a']
#| (<built-in function iter>, (range(2, -1, -1),), None)
#| (<built-in function iter>, (range(1, -1, -1),), None)
#| (<built-in function iter>, (range(-1, -1, -1),), None)
#| [1, 0]
#| [2, 1, 0]
#| []
#| (<built-in function iter>, ([1],))
#| (<built-in function iter>, ([],))
#| (<built-in function iter>, ([],))
#| AttributeError 'dict_reversekeyiterator' object has no attribute '__setstate__'
#| AttributeError 'dict_reversekeyiterator' object has no attribute '__setstate__'
#| AttributeError 'dict_reversekeyiterator' object has no attribute '__setstate__'
#| (<built-in function iter>, ([2],))
#| (<built-in function iter>, ([],))
#| (<built-in function iter>, ([],))
#| AttributeError 'dict_reversevalueiterator' object has no attribute '__setstate__'
#| AttributeError 'dict_reversevalueiterator' object has no attribute '__setstate__'
#| AttributeError 'dict_reversevalueiterator' object has no attribute '__setstate__'
#| (<class 'reversed'>, (S,), 2)
#| (<class 'reversed'>, (S,), 1)
#| (<class 'reversed'>, ((),))
#| [1, 0]
#| []
#| [2, 1, 0]
#| ('enumerate', ['list_iterator', 'int'])
#| ('enumerate', ['list_iterator', 'int'])
#| ('zip', ['list_iterator', 'tuple_iterator'])
#| ('zip', ['list_iterator', 'tuple_iterator'], True)
#| ('map', ['builtin_function_or_method', 'list_iterator'])
#| ('map', ['builtin_function_or_method', 'list_iterator'], True)
#| ('filter', ['NoneType', 'list_iterator'])
#| (<built-in function iter>, (<class 'int'>, 1))
#| (<class 'zip'>, ())
#| (<built-in function iter>, ((),))
#| [(2, 'b'), (3, 'c')]
#| [(1, 'b'), (2, 'c')]
