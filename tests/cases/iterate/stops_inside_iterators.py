class S:
    def __getitem__(self, i):
        if i < 3: return i
        raise IndexError
print(list(zip(S())))
print(list(map(lambda x: x, S())))
print(list(enumerate(S())))
it = zip(S(), S())
for x in it: print(x)
print(next(iter(S())))
class It:
    def __iter__(self): return self
    def __next__(self): raise StopIteration(42)
for f in (zip, enumerate, lambda i: map(abs, i), lambda i: filter(None, i)):
    try: print(next(f(It())))
    except StopIteration as e: print(e.args)
def g():
    yield 1
    return 42
for f in (zip, enumerate, lambda i: map(abs, i), lambda i: filter(None, i)):
    i = f(g()); next(i)
    try: print(next(i))
    except StopIteration as e: print(e.args)
class S:
    def __getitem__(self, i):
        if i < 0: return i
        raise IndexError
print(list(zip(S())))
print([*zip(S())])
print(set(zip(S())))
print(tuple(zip(S())))
a=[]
a.extend(zip(S()))
print(a)
class S:
    def __getitem__(self, i):
        raise IndexError
print(list(zip(S())))
class S:
    def __init__(self): self.i=0
    def __iter__(self): return self
    def __next__(self): 
        raise StopIteration
print(list(zip(S())))
def g():
    return
    yield
print(list(zip(g())))
#| [(0,), (1,), (2,)]
#| [0, 1, 2]
#| [(0, 0), (1, 1), (2, 2)]
#| (0, 0)
#| (1, 1)
#| (2, 2)
#| 0
#| (42,)
#| (42,)
#| (42,)
#| (42,)
#| (42,)
#| (42,)
#| (42,)
#| (42,)
#| []
#| []
#| set()
#| ()
#| []
#| []
#| []
#| []
