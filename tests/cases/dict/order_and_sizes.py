import sys
d={}
sizes=[]
for i in range(100): d[i]=i; sizes.append(sys.getsizeof(d))
print(sizes)
d={}
sizes=[]
for i in range(100): d[str(i)]=i; sizes.append(sys.getsizeof(d))
print(sizes)
for i in range(0,100,2): del d[str(i)]
print(sys.getsizeof(d), sys.getsizeof(d.copy()), sys.getsizeof(dict(d)), sys.getsizeof({**d}), list(d)[:5])
print([sys.getsizeof(dict.fromkeys(range(n))) for n in (0,1,5,6,10,11,20,50)], [sys.getsizeof({i:i for i in range(n)}) for n in (0,5,6,10,11)], [sys.getsizeof(dict([(i,i) for i in range(n)])) for n in (5,6,11)], [sys.getsizeof(dict(zip('abcdefghijkl','abcdefghijkl')))])
d={'a':1,'b':2,'c':3}
d.pop('b'); d['b']=4; print(d, d.popitem(), d, d.setdefault('z',9), d.setdefault('a',5), d)
d.update({'q':1},r=2); print(d); d|={'s':3}; print(d|{'a':100}, {'a':0}|d)
e=d.copy(); e.clear(); print(e, d)
print(list(reversed(d)), list(d.items())[:2], list(d.values()), 'a' in d, d.get('nope'), d.get('nope',1))
print(dict(a=1,b=2), dict([('x',1)],y=2), dict({'k':1}), {**{'a':1},**{'a':2,'b':3}})
class M:
    def keys(self): print('keys'); return iter('ab')
    def __getitem__(self,k): print('get',k); return k*2
print(dict(M())); x={}; x.update(M()); print(x)
def f(**kw): return kw
print(f(**M()), f(**{'a':1}), f(a=1,b=2))
try: f(**{1:2})
except TypeError as e: print(e)
try: f(a=1,**{'a':2})
except TypeError as e: print(e)
class H:
    def __init__(s,n): s.n=n
    def __hash__(s): print('hash',s.n); return 1
    def __eq__(s,o): print('eq',s.n,getattr(o,'n',o)); return s.n==o.n
a,b=H(1),H(2); d={a:1}; d[b]=2; print(d[H(2)]); print(H(1) in d); del d[H(1)]; print(len(d)); d2=dict(d); print(len(d2)); print(d==d2)
class D(dict):
    def __missing__(s,k): s[k]=k*2; return s[k]
x=D(); print(x[4],x, x.get(5), isinstance(x,dict), type(x.copy()))
try: {}['a']
except KeyError as e: print(repr(e), e.args)
try: {}[(1,2)]
except KeyError as e: print(e)
g={i:i*i for i in range(5)}; print(g, {v:k for k,v in g.items()}, {k for k in g}, max(g,key=g.get))
print({1:'a',1.0:'b',True:'c'}, {0:1}=={False:1}, {1:2}!={1:3})
k=g.keys(); g[9]=1; print(k, len(k), 9 in k, list(k), g.items(), g.values())
print(list(map(lambda kv: kv[0], {'a':1}.items())), dict(zip('abc',range(3))), dict(enumerate('ab')))
for k,v in sorted(g.items(), reverse=True): print(k,v,end=';')
print()
d={'b':1,'a':2}; print(d=={'a':2,'b':1}, list(d), sorted(d), d.__len__(), d.__contains__('a'))
nested={'x':{'y':[1,2,{'z':3}]}}; print(nested['x']['y'][2]['z'], nested); nested['self']=nested; print(nested)
#| [224, 224, 224, 224, 224, 352, 352, 352, 352, 352, 632, 632, 632, 632, 632, 632, 632, 632, 632, 632, 632, 1168, 1168, 1168, 1168, 1168, 1168, 1168, 1168, 1168, 1168, 1168, 1168, 1168, 1168, 1168, 1168, 1168, 1168, 1168, 1168, 1168, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 4688, 4688, 4688, 4688, 4688, 4688, 4688, 4688, 4688, 4688, 4688, 4688, 4688, 4688, 4688]
#| [184, 184, 184, 184, 184, 272, 272, 272, 272, 272, 464, 464, 464, 464, 464, 464, 464, 464, 464, 464, 464, 832, 832, 832, 832, 832, 832, 832, 832, 832, 832, 832, 832, 832, 832, 832, 832, 832, 832, 832, 832, 832, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 3328, 3328, 3328, 3328, 3328, 3328, 3328, 3328, 3328, 3328, 3328, 3328, 3328, 3328, 3328]
#| 3328 1584 1584 1584 ['1', '3', '5', '7', '9']
#| [64, 224, 224, 352, 352, 632, 632, 2264] [64, 224, 352, 352, 632] [224, 352, 632] [464]
#| {'a': 1, 'c': 3, 'z': 9} ('b', 4) {'a': 1, 'c': 3, 'z': 9} 9 1 {'a': 1, 'c': 3, 'z': 9}
#| {'a': 1, 'c': 3, 'z': 9, 'q': 1, 'r': 2}
#| {'a': 100, 'c': 3, 'z': 9, 'q': 1, 'r': 2, 's': 3} {'a': 1, 'c': 3, 'z': 9, 'q': 1, 'r': 2, 's': 3}
#| {} {'a': 1, 'c': 3, 'z': 9, 'q': 1, 'r': 2, 's': 3}
#| ['s', 'r', 'q', 'z', 'c', 'a'] [('a', 1), ('c', 3)] [1, 3, 9, 1, 2, 3] True None 1
#| {'a': 1, 'b': 2} {'x': 1, 'y': 2} {'k': 1} {'a': 2, 'b': 3}
#| keys
#| get a
#| get b
#| {'a': 'aa', 'b': 'bb'}
#| keys
#| get a
#| get b
#| {'a': 'aa', 'b': 'bb'}
#| keys
#| get a
#| get b
#| {'a': 'aa', 'b': 'bb'} {'a': 1} {'a': 1, 'b': 2}
#| keywords must be strings
#| __main__.f() got multiple values for keyword argument 'a'
#| hash 1
#| hash 2
#| eq 1 2
#| hash 2
#| eq 1 2
#| eq 2 2
#| 2
#| hash 1
#| eq 1 1
#| True
#| hash 1
#| eq 1 1
#| 1
#| 1
#| True
#| 8 {4: 8} None True <class 'dict'>
#| KeyError('a') ('a',)
#| (1, 2)
#| {0: 0, 1: 1, 2: 4, 3: 9, 4: 16} {0: 0, 1: 1, 4: 2, 9: 3, 16: 4} {0, 1, 2, 3, 4} 4
#| {1: 'c'} True True
#| dict_keys([0, 1, 2, 3, 4, 9]) 6 True [0, 1, 2, 3, 4, 9] dict_items([(0, 0), (1, 1), (2, 4), (3, 9), (4, 16), (9, 1)]) dict_values([0, 1, 4, 9, 16, 1])
#| ['a'] {'a': 0, 'b': 1, 'c': 2} {0: 'a', 1: 'b'}
#| 9 1;4 16;3 9;2 4;1 1;0 0;
#| True ['b', 'a'] ['a', 'b'] 2 True
#| 3 {'x': {'y': [1, 2, {'z': 3}]}}
#| {'x': {'y': [1, 2, {'z': 3}]}, 'self': {...}}
