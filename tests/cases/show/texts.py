class C:
    __slots__=('x','__weakref__')
    def f(self): pass
class P:
    def f(self): pass
class L(list): pass
class D(dict): pass
class S(set): pass
class F(frozenset): pass
class B(bytearray): pass
class I(int): pass
class T(tuple): pass
class St(str): pass
class Fl(float): pass
class Ex(Exception): pass
def f(): yield
async def co(): pass
async def ag(): yield
def h():
    class Z: pass
    def k(): return x
    x=1
    return Z,k
Z,k=h()
def mask(s):
    out=''
    while True:
        a,b,s2=s.partition('0x')
        out+=a
        if not b: return out
        i=0
        while i<len(s2) and s2[i] in '0123456789abcdef': i+=1
        out+='0x?'
        s=s2[i:]
def show(o):
    try: print(mask(repr(o)), '|', mask(str(o)), '|', mask(format(o,'')))
    except Exception as e: print(type(e).__name__, e)
c=co()
for o in [C, C(), P(), C().f, C.f, C.x, L([1]), D(a=1), S([1]), S(), F([1]), F(), B(b'a'), I(5), T((1,)), St('a'), Fl(1.5), Ex('a',1), Ex('q'), f, f(), c, ag(), Z, Z(), k, k.__closure__, len, [].append, list.append, int.__add__, (5).__add__, int.real, dict.fromkeys, dict.__dict__['fromkeys'], str.maketrans, int.__new__, object.__init__, object().__str__, staticmethod(f), classmethod(f), property(f), super(L,L()), super(L), list[int], dict[str,int], tuple[()], tuple[int,...], int|None, int|str|list[int], {}.keys(), {1:2}.values(), {1:2}.items(), iter([]), iter(()), iter({}), enumerate([]), zip(), map(f,[]), iter(int,0), memoryview(b'a'), slice(1,2), range(3), range(1,2,3), ..., NotImplemented, None, type(None), Exception, ValueError('a'), ValueError(), ValueError(1,2), KeyError('a'), ExceptionGroup('m',[ValueError(1)]), type.mro, type.__dict__['__mro__'], C.__dict__['x'], iter('a'), iter('é'), reversed([1]), iter(range(3)), iter(set()), list[T], frozenset(), set(), frozenset({1}), bytearray(b'a\n\xff'), print, list['x'], callable, f.__get__, [].__len__, object, True, -0.0, 10**20, 1e100, (1,), (), [[]], {'a':[1,{2}]}, 'a\'b', "\t", 1j, -1j, complex(-0.0,-2), type, type('Q',(),{})]:
    show(o)
for e in [OSError(2,'No'), OSError(2,'No','f'), OSError('x'), KeyError('a'), KeyError('a','b'), KeyError(), SyntaxError('m'), SyntaxError('m',('f',3,1,'x')), ExceptionGroup('m',[ValueError(1),ValueError(2)]), ImportError('x',name='y'), StopIteration(3), UnicodeDecodeError('utf-8',b'a\xff',1,2,'bad'), UnicodeEncodeError('ascii','aé',1,2,'bad'), UnicodeEncodeError('ascii','aéé',1,3,'bad'), NameError('x'), SystemExit(3), AttributeError('z')]:
    print(repr(e),'|', str(e))
c.close()
class R:
    def __repr__(self): return 5
class R2:
    def __str__(self): return 5
class R3:
    def __format__(self,s): return 5
class R4:
    __repr__=None
class R5:
    def __repr__(self): raise ValueError('no')
class R6:
    def __repr__(self): return 'R6'
class R7(R6):
    def __str__(self): return 'str7'
class R8(R6):
    def __format__(self, spec): return 'fmt<'+spec+'>'
class Sub(str):
    def __str__(self): return 'sub'
class Sub2(str):
    def __repr__(self): return 'sub2'
class IntS(int):
    def __str__(self): return 'ints'
class IntR(int):
    def __repr__(self): return 'intr'
for fn in (lambda: repr(R()), lambda: str(R2()), lambda: format(R3()), lambda: str(R()), lambda: f'{R3()}', lambda:repr(R4()), lambda: '%s'%R2(), lambda: '{}'.format(R3()), lambda: [R()].__repr__(), lambda: ascii(R()), lambda: [R5()], lambda: str([R5()]), lambda: f'{R5()!r}',
  lambda: [R6(), R7(), R8()], lambda: str(R7()), lambda: f'{R7()} {R7()!r} {R8():x>5} {R6()}', lambda: '{:>5}'.format(R6()), lambda: f'{R6():5}', lambda: str(Sub('a')), lambda: [Sub('a'), Sub2('b')], lambda: f'{Sub("a")}|{Sub("a"):>5}|{Sub2("b")}', lambda: str(IntS(5)), lambda: f'{IntS(5)} {IntS(5):d} {IntS(5):5}', lambda: [IntS(5), IntR(6)], lambda: str(IntR(6)), lambda: '%s %d %r' % (IntS(5), IntS(5), IntR(5)), lambda: ''.join([Sub('a'), 'b']), lambda: {R6(): R7()}, lambda: (R6(),), lambda: {R6()}, lambda: frozenset([R6()]), lambda: L([R6()]), lambda: range(IntR(3)), lambda: slice(R6()), lambda: ValueError(R6()), lambda: Ex(R6(), R7()), lambda: str(ValueError(R7())), lambda: {1: R6()}.values(), lambda: {R6(): 2}.items()):
    try: print(fn())
    except Exception as e: print(type(e).__name__, e)
l=[1]; l.append(l); print(l)
d={}; d['a']=d; print(d)
d={1:[]}; d[1].append(d); print(d); print(d.values(), d.items())
t=([],); t[0].append(t); print(t)
class A:
    def __init__(self): self.items=[self]
    def __repr__(self): return f"A({self.items})"
print(A(), [A()], {'a': A()})
a=[]; b=[a,a]; print(b, [b,b])
class N:
    def __init__(self, v, *kids): self.v=v; self.kids=list(kids)
    def __repr__(self): return f'N({self.v}, {self.kids})'
tree=N(1,N(2),N(3,N(4)))
print(tree)
tree.kids[1].kids.append(tree)
print(tree)
print(ascii('é'), ascii(['é', {'ü': 'ß'}]), repr('é'))
#| <class '__main__.C'> | <class '__main__.C'> | <class '__main__.C'>
#| <__main__.C object at 0x?> | <__main__.C object at 0x?> | <__main__.C object at 0x?>
#| <__main__.P object at 0x?> | <__main__.P object at 0x?> | <__main__.P object at 0x?>
#| <bound method C.f of <__main__.C object at 0x?>> | <bound method C.f of <__main__.C object at 0x?>> | <bound method C.f of <__main__.C object at 0x?>>
#| <function C.f at 0x?> | <function C.f at 0x?> | <function C.f at 0x?>
#| <member 'x' of 'C' objects> | <member 'x' of 'C' objects> | <member 'x' of 'C' objects>
#| [1] | [1] | [1]
#| {'a': 1} | {'a': 1} | {'a': 1}
#| S({1}) | S({1}) | S({1})
#| S() | S() | S()
#| F({1}) | F({1}) | F({1})
#| F() | F() | F()
#| B(b'a') | B(b'a') | B(b'a')
#| 5 | 5 | 5
#| (1,) | (1,) | (1,)
#| 'a' | a | a
#| 1.5 | 1.5 | 1.5
#| Ex('a', 1) | ('a', 1) | ('a', 1)
#| Ex('q') | q | q
#| <function f at 0x?> | <function f at 0x?> | <function f at 0x?>
#| <generator object f at 0x?> | <generator object f at 0x?> | <generator object f at 0x?>
#| <coroutine object co at 0x?> | <coroutine object co at 0x?> | <coroutine object co at 0x?>
#| <async_generator object ag at 0x?> | <async_generator object ag at 0x?> | <async_generator object ag at 0x?>
#| <class '__main__.h.<locals>.Z'> | <class '__main__.h.<locals>.Z'> | <class '__main__.h.<locals>.Z'>
#| <__main__.h.<locals>.Z object at 0x?> | <__main__.h.<locals>.Z object at 0x?> | <__main__.h.<locals>.Z object at 0x?>
#| <function h.<locals>.k at 0x?> | <function h.<locals>.k at 0x?> | <function h.<locals>.k at 0x?>
#| (<cell at 0x?: int object at 0x?>,) | (<cell at 0x?: int object at 0x?>,) | (<cell at 0x?: int object at 0x?>,)
#| <built-in function len> | <built-in function len> | <built-in function len>
#| <built-in method append of list object at 0x?> | <built-in method append of list object at 0x?> | <built-in method append of list object at 0x?>
#| <method 'append' of 'list' objects> | <method 'append' of 'list' objects> | <method 'append' of 'list' objects>
#| <slot wrapper '__add__' of 'int' objects> | <slot wrapper '__add__' of 'int' objects> | <slot wrapper '__add__' of 'int' objects>
#| <method-wrapper '__add__' of int object at 0x?> | <method-wrapper '__add__' of int object at 0x?> | <method-wrapper '__add__' of int object at 0x?>
#| <attribute 'real' of 'int' objects> | <attribute 'real' of 'int' objects> | <attribute 'real' of 'int' objects>
#| <built-in method fromkeys of type object at 0x?> | <built-in method fromkeys of type object at 0x?> | <built-in method fromkeys of type object at 0x?>
#| <method 'fromkeys' of 'dict' objects> | <method 'fromkeys' of 'dict' objects> | <method 'fromkeys' of 'dict' objects>
#| <built-in method maketrans of type object at 0x?> | <built-in method maketrans of type object at 0x?> | <built-in method maketrans of type object at 0x?>
#| <built-in method __new__ of type object at 0x?> | <built-in method __new__ of type object at 0x?> | <built-in method __new__ of type object at 0x?>
#| <slot wrapper '__init__' of 'object' objects> | <slot wrapper '__init__' of 'object' objects> | <slot wrapper '__init__' of 'object' objects>
#| <method-wrapper '__str__' of object object at 0x?> | <method-wrapper '__str__' of object object at 0x?> | <method-wrapper '__str__' of object object at 0x?>
#| <staticmethod(<function f at 0x?>)> | <staticmethod(<function f at 0x?>)> | <staticmethod(<function f at 0x?>)>
#| <classmethod(<function f at 0x?>)> | <classmethod(<function f at 0x?>)> | <classmethod(<function f at 0x?>)>
#| <property object at 0x?> | <property object at 0x?> | <property object at 0x?>
#| <super: <class 'L'>, <L object>> | <super: <class 'L'>, <L object>> | <super: <class 'L'>, <L object>>
#| <super: <class 'L'>, NULL> | <super: <class 'L'>, NULL> | <super: <class 'L'>, NULL>
#| list[int] | list[int] | list[int]
#| dict[str, int] | dict[str, int] | dict[str, int]
#| tuple[()] | tuple[()] | tuple[()]
#| tuple[int, ...] | tuple[int, ...] | tuple[int, ...]
#| int | None | int | None | int | None
#| int | str | list[int] | int | str | list[int] | int | str | list[int]
#| dict_keys([]) | dict_keys([]) | dict_keys([])
#| dict_values([2]) | dict_values([2]) | dict_values([2])
#| dict_items([(1, 2)]) | dict_items([(1, 2)]) | dict_items([(1, 2)])
#| <list_iterator object at 0x?> | <list_iterator object at 0x?> | <list_iterator object at 0x?>
#| <tuple_iterator object at 0x?> | <tuple_iterator object at 0x?> | <tuple_iterator object at 0x?>
#| <dict_keyiterator object at 0x?> | <dict_keyiterator object at 0x?> | <dict_keyiterator object at 0x?>
#| <enumerate object at 0x?> | <enumerate object at 0x?> | <enumerate object at 0x?>
#| <zip object at 0x?> | <zip object at 0x?> | <zip object at 0x?>
#| <map object at 0x?> | <map object at 0x?> | <map object at 0x?>
#| <callable_iterator object at 0x?> | <callable_iterator object at 0x?> | <callable_iterator object at 0x?>
#| <memory at 0x?> | <memory at 0x?> | <memory at 0x?>
#| slice(1, 2, None) | slice(1, 2, None) | slice(1, 2, None)
#| range(0, 3) | range(0, 3) | range(0, 3)
#| range(1, 2, 3) | range(1, 2, 3) | range(1, 2, 3)
#| Ellipsis | Ellipsis | Ellipsis
#| NotImplemented | NotImplemented | NotImplemented
#| None | None | None
#| <class 'NoneType'> | <class 'NoneType'> | <class 'NoneType'>
#| <class 'Exception'> | <class 'Exception'> | <class 'Exception'>
#| ValueError('a') | a | a
#| ValueError() |  |
#| ValueError(1, 2) | (1, 2) | (1, 2)
#| KeyError('a') | 'a' | 'a'
#| ExceptionGroup('m', [ValueError(1)]) | m (1 sub-exception) | m (1 sub-exception)
#| <method 'mro' of 'type' objects> | <method 'mro' of 'type' objects> | <method 'mro' of 'type' objects>
#| <attribute '__mro__' of 'type' objects> | <attribute '__mro__' of 'type' objects> | <attribute '__mro__' of 'type' objects>
#| <member 'x' of 'C' objects> | <member 'x' of 'C' objects> | <member 'x' of 'C' objects>
#| <str_ascii_iterator object at 0x?> | <str_ascii_iterator object at 0x?> | <str_ascii_iterator object at 0x?>
#| <str_iterator object at 0x?> | <str_iterator object at 0x?> | <str_iterator object at 0x?>
#| <list_reverseiterator object at 0x?> | <list_reverseiterator object at 0x?> | <list_reverseiterator object at 0x?>
#| <range_iterator object at 0x?> | <range_iterator object at 0x?> | <range_iterator object at 0x?>
#| <set_iterator object at 0x?> | <set_iterator object at 0x?> | <set_iterator object at 0x?>
#| list[__main__.T] | list[__main__.T] | list[__main__.T]
#| frozenset() | frozenset() | frozenset()
#| set() | set() | set()
#| frozenset({1}) | frozenset({1}) | frozenset({1})
#| bytearray(b'a\n\xff') | bytearray(b'a\n\xff') | bytearray(b'a\n\xff')
#| <built-in function print> | <built-in function print> | <built-in function print>
#| list['x'] | list['x'] | list['x']
#| <built-in function callable> | <built-in function callable> | <built-in function callable>
#| <method-wrapper '__get__' of function object at 0x?> | <method-wrapper '__get__' of function object at 0x?> | <method-wrapper '__get__' of function object at 0x?>
#| <method-wrapper '__len__' of list object at 0x?> | <method-wrapper '__len__' of list object at 0x?> | <method-wrapper '__len__' of list object at 0x?>
#| <class 'object'> | <class 'object'> | <class 'object'>
#| True | True | True
#| -0.0 | -0.0 | -0.0
#| 100000000000000000000 | 100000000000000000000 | 100000000000000000000
#| 1e+100 | 1e+100 | 1e+100
#| (1,) | (1,) | (1,)
#| () | () | ()
#| [[]] | [[]] | [[]]
#| {'a': [1, {2}]} | {'a': [1, {2}]} | {'a': [1, {2}]}
#| "a'b" | a'b | a'b
#| '\t' | 	 | 	
#| 1j | 1j | 1j
#| (-0-1j) | (-0-1j) | (-0-1j)
#| (-0-2j) | (-0-2j) | (-0-2j)
#| <class 'type'> | <class 'type'> | <class 'type'>
#| <class '__main__.Q'> | <class '__main__.Q'> | <class '__main__.Q'>
#| FileNotFoundError(2, 'No') | [Errno 2] No
#| FileNotFoundError(2, 'No') | [Errno 2] No: 'f'
#| OSError('x') | x
#| KeyError('a') | 'a'
#| KeyError('a', 'b') | ('a', 'b')
#| KeyError() |
#| SyntaxError('m') | m
#| SyntaxError('m', ('f', 3, 1, 'x')) | m (f, line 3)
#| ExceptionGroup('m', [ValueError(1), ValueError(2)]) | m (2 sub-exceptions)
#| ImportError('x') | x
#| StopIteration(3) | 3
#| UnicodeDecodeError('utf-8', b'a\xff', 1, 2, 'bad') | 'utf-8' codec can't decode byte 0xff in position 1: bad
#| UnicodeEncodeError('ascii', 'aé', 1, 2, 'bad') | 'ascii' codec can't encode character '\xe9' in position 1: bad
#| UnicodeEncodeError('ascii', 'aéé', 1, 3, 'bad') | 'ascii' codec can't encode characters in position 1-2: bad
#| NameError('x') | x
#| SystemExit(3) | 3
#| AttributeError('z') | z
#| TypeError __repr__ returned non-string (type int)
#| TypeError __str__ returned non-string (type int)
#| TypeError __format__ must return a str, not int
#| TypeError __str__ returned non-string (type int)
#| TypeError __format__ must return a str, not int
#| TypeError 'NoneType' object is not callable
#| TypeError __str__ returned non-string (type int)
#| TypeError __format__ must return a str, not int
#| TypeError __repr__ returned non-string (type int)
#| TypeError __repr__ returned non-string (type int)
#| ValueError no
#| ValueError no
#| ValueError no
#| [R6, R6, R6]
#| str7
#| str7 R6 fmt<x>5> R6
#| TypeError unsupported format string passed to R6.__format__
#| TypeError unsupported format string passed to R6.__format__
#| sub
#| ['a', sub2]
#| sub|    a|b
#| ints
#| ints 5     5
#| [5, intr]
#| intr
#| ints 5 intr
#| ab
#| {R6: R6}
#| (R6,)
#| {R6}
#| frozenset({R6})
#| [R6]
#| range(0, 3)
#| slice(None, R6, None)
#| R6
#| (R6, R6)
#| str7
#| dict_values([R6])
#| dict_items([(R6, 2)])
#| [1, [...]]
#| {'a': {...}}
#| {1: [{...}]}
#| dict_values([[{1: [...]}]]) dict_items([(1, [{1: [...]}])])
#| ([(...)],)
#| A([A([...])]) [A([A([...])])] {'a': A([A([...])])}
#| [[], []] [[[], []], [[], []]]
#| N(1, [N(2, []), N(3, [N(4, [])])])
#| N(1, [N(2, []), N(3, [N(4, []), N(1, [...])])])
#| '\xe9' ['\xe9', {'\xfc': '\xdf'}] 'é'
