import sys
l=[]; s=[]
for i in range(50): l.append(i); s.append(sys.getsizeof(l))
print(s)
while l: l.pop(); s.append(sys.getsizeof(l))
print(s[50:])
l=list(range(10)); l.insert(0,'a'); l.insert(-1,'b'); l.insert(100,'c'); print(l, sys.getsizeof(l))
l[2:5]=[]; print(l, sys.getsizeof(l)); l[1:1]=[7,8,9]; print(l,sys.getsizeof(l)); l[::2]=[0]*len(l[::2]); print(l); del l[::3]; print(l, sys.getsizeof(l)); l[5:]='xyz'; print(l); l[:]=[]; print(l,sys.getsizeof(l))
l=[1,2,3]; l+=(4,5); l+='ab'; l*=2; print(l, sys.getsizeof(l)); l*=0; print(l)
l=[1,2,3,4,5]; print(l[-1],l[::-1],l[1:-1],l[10:],l[-10:2],l[3:1],l[::2],l[::-2],l[4:0:-2])
a=[1,[2]]; b=a[:]; b[1].append(3); print(a, a==b, a is b, a<[1,[2,4]], [1,2]<[1,2,3], []<[0])
print([1,2]+[3], [0]*3, 3*[1], [[]]*2, 2 in [1,2], [1,2,2].count(2), [1,2,3].index(3), [3,4,3].index(3,1))
l=[3,1,2]; l.reverse(); print(l); l.remove(1); print(l); print(l.copy(), l.clear(), l)
l=[1,2,3,4,5,6]; 
for x in l:
    if x%2==0: l.remove(x)
print(l)
for i,x in enumerate(l): l[i]=x*10
print(l)
l=[1,2,3]
it=iter(l); print(next(it)); l.append(4); print(list(it), next(it,'end'))
print(list('abc'), list((1,2)), list({1:2}), list(range(3)), list(x*x for x in range(4)), [*range(3),*'ab'], list(map(str,[1,2])), list(filter(None,[0,1,2])), list(zip([1,2],'ab')), list(reversed([1,2,3])), list(enumerate('ab',1)))
x=[]; x.append(x); print(x, x==x); x=[1]; y=[x,x]; print(y)
m=[[0]*3 for _ in range(2)]; m[0][1]=5; print(m); t=[list(r) for r in zip(*m)]; print(t)
class L(list):
    def append(s,v): super().append(v*2)
q=L([1]); q.append(2); q.extend([3]); print(q, len(q), q[0], q+[1], type(q+[1]), isinstance(q,list), sum(q), sorted(q), q==[1,4,3])
first,*rest=[1,2,3]; print(first,rest); *a,b=(1,2,3); print(a,b); (a,b),c=[1,2],3; print(a,b,c)
try: a,b=[1,2,3]
except ValueError as e: print(e)
try: a,b,c=[1,2]
except ValueError as e: print(e)
def gen():
    yield 1; yield 2; raise ValueError('x')
l=[0]
try: l.extend(gen())
except ValueError: print(l)
print([sys.getsizeof([*range(n)]) for n in range(10)], [sys.getsizeof([x for x in range(n)]) for n in range(10)], [sys.getsizeof(list(x for x in range(n))) for n in range(10)], [sys.getsizeof(sorted(range(n))) for n in range(10)], [sys.getsizeof(list('a'*n)) for n in range(5)], sys.getsizeof([1,2,3]+[4]), sys.getsizeof([0]*7), sys.getsizeof([1,2,3,4,5][1:4]))
l=[1,2,3]; l.extend([4]); print(sys.getsizeof(l)); l.extend(range(10)); print(sys.getsizeof(l)); l=[]; l.extend([1,2,3]); print(sys.getsizeof(l)); l=[]; l+=[1]; print(sys.getsizeof(l)); l=[1,2,3,4]; l+=l; print(sys.getsizeof(l), l)
l=[1,2,3,4,5,6,7,8,9]; del l[2:7]; print(sys.getsizeof(l)); del l[0]; print(sys.getsizeof(l)); l.pop(0); print(sys.getsizeof(l))
#| [88, 88, 88, 88, 120, 120, 120, 120, 184, 184, 184, 184, 184, 184, 184, 184, 248, 248, 248, 248, 248, 248, 248, 248, 312, 312, 312, 312, 312, 312, 312, 312, 376, 376, 376, 376, 376, 376, 376, 376, 472, 472, 472, 472, 472, 472, 472, 472, 472, 472]
#| [472, 472, 472, 472, 472, 472, 472, 472, 472, 472, 472, 472, 472, 472, 472, 472, 472, 472, 472, 472, 472, 472, 472, 472, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 56]
#| ['a', 0, 1, 2, 3, 4, 5, 6, 7, 8, 'b', 9, 'c'] 184
#| ['a', 0, 4, 5, 6, 7, 8, 'b', 9, 'c'] 184
#| ['a', 7, 8, 9, 0, 4, 5, 6, 7, 8, 'b', 9, 'c'] 184
#| [0, 7, 0, 9, 0, 4, 0, 6, 0, 8, 0, 9, 0]
#| [7, 0, 0, 4, 6, 0, 0, 9] 184
#| [7, 0, 0, 4, 6, 'x', 'y', 'z']
#| [] 56
#| [1, 2, 3, 4, 5, 'a', 'b', 1, 2, 3, 4, 5, 'a', 'b'] 184
#| []
#| 5 [5, 4, 3, 2, 1] [2, 3, 4] [] [1, 2] [] [1, 3, 5] [5, 3, 1] [5, 3]
#| [1, [2, 3]] True False True True True
#| [1, 2, 3] [0, 0, 0] [1, 1, 1] [[], []] True 2 2 2
#| [2, 1, 3]
#| [2, 3]
#| [2, 3] None []
#| [1, 3, 5]
#| [10, 30, 50]
#| 1
#| [2, 3, 4] end
#| ['a', 'b', 'c'] [1, 2] [1] [0, 1, 2] [0, 1, 4, 9] [0, 1, 2, 'a', 'b'] ['1', '2'] [1, 2] [(1, 'a'), (2, 'b')] [3, 2, 1] [(1, 'a'), (2, 'b')]
#| [[...]] True
#| [[1], [1]]
#| [[0, 5, 0], [0, 0, 0]]
#| [[0, 0], [5, 0], [0, 0]]
#| [1, 4, 3] 3 1 [1, 4, 3, 1] <class 'list'> True 8 [1, 3, 4] True
#| 1 [2, 3]
#| [1, 2] 3
#| 1 2 3
#| too many values to unpack (expected 2, got 3)
#| not enough values to unpack (expected 3, got 2)
#| [0, 1, 2]
#| [56, 72, 72, 88, 88, 104, 104, 120, 120, 136] [56, 88, 88, 88, 88, 120, 120, 120, 120, 184] [120, 120, 120, 120, 120, 120, 120, 120, 120, 184] [56, 72, 72, 88, 88, 104, 104, 120, 120, 136] [56, 72, 72, 88, 88] 88 112 80
#| 88
#| 184
#| 88
#| 72
#| 152 [1, 2, 3, 4, 1, 2, 3, 4]
#| 136
#| 136
#| 136
