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
