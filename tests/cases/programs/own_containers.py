class Node:
    __slots__ = ("value", "next")
    def __init__(self, value, next=None): self.value, self.next = value, next
class LinkedList:
    def __init__(self, items=()):
        self.head = None; self._len = 0
        for x in reversed(list(items)): self.push(x)
    def push(self, x): self.head = Node(x, self.head); self._len += 1
    def pop(self):
        if self.head is None: raise IndexError("pop from empty list")
        x = self.head.value; self.head = self.head.next; self._len -= 1; return x
    def __len__(self): return self._len
    def __iter__(self):
        n = self.head
        while n: yield n.value; n = n.next
    def __getitem__(self, i):
        if isinstance(i, slice): return list(self)[i]
        if i < 0: i += len(self)
        for k, v in enumerate(self):
            if k == i: return v
        raise IndexError(i)
    def __contains__(self, x): return any(v == x for v in self)
    def __repr__(self): return f"LinkedList([{', '.join(map(repr, self))}])"
    def __eq__(self, o): return isinstance(o, LinkedList) and list(self) == list(o)
    def __bool__(self): return self._len > 0
    def reverse(self):
        prev, cur = None, self.head
        while cur: cur.next, prev, cur = prev, cur, cur.next
        self.head = prev
    def __add__(self, o): return LinkedList([*self, *o])
    def __reversed__(self): return iter(list(self)[::-1])
l = LinkedList([1, 2, 3]); l.push(0); print(l, len(l), l[1], l[-1], l[1:3], 3 in l, 9 in l, bool(LinkedList()), l == LinkedList([0, 1, 2, 3]))
l.reverse(); print(l, l.pop(), l + LinkedList("ab"), list(reversed(l)), sorted(l), max(l), sum(l), [*l])
try: LinkedList().pop()
except IndexError as e: print(e)
try: l[10]
except IndexError as e: print(repr(e))
try: Node(1).foo = 2
except AttributeError as e: print(e)
try: print(hash(l))
except TypeError as e: print(e)
class BST:
    class _N:
        def __init__(self, k): self.k = k; self.l = self.r = None
    def __init__(self): self.root = None; self.n = 0
    def insert(self, k):
        def go(n):
            if n is None: self.n += 1; return BST._N(k)
            if k < n.k: n.l = go(n.l)
            elif k > n.k: n.r = go(n.r)
            return n
        self.root = go(self.root)
    def inorder(self):
        def go(n):
            if n: yield from go(n.l); yield n.k; yield from go(n.r)
        return go(self.root)
    def height(self): 
        h = lambda n: 0 if n is None else 1 + max(h(n.l), h(n.r)); return h(self.root)
    def show(self, n="root", d=0):
        if n == "root": n = self.root
        if n: self.show(n.r, d + 1); print("    " * d + str(n.k)); self.show(n.l, d + 1)
t = BST()
for k in [50, 30, 70, 20, 40, 60, 80, 30]: t.insert(k)
print(list(t.inorder()), t.height(), t.n); t.show()
class Stack(list):
    def push(self, x): self.append(x)
    def peek(self): return self[-1]
s = Stack(); s.push(1); s.push(2); print(s, s.pop(), s.peek(), isinstance(s, list), type(s[:]), s + [1], len(s), s == [1])
def balanced(t):
    st = []
    for c in t:
        if c in "([{": st.append(c)
        elif c in ")]}":
            if not st or "([{".index(st.pop()) != ")]}".index(c): return False
    return not st
print([balanced(x) for x in ("([]{})", "([)]", "((", "")])
class LRU:
    def __init__(self, cap): self.cap, self.d = cap, {}
    def get(self, k):
        if k not in self.d: return -1
        v = self.d.pop(k); self.d[k] = v; return v
    def put(self, k, v):
        self.d.pop(k, None); self.d[k] = v
        if len(self.d) > self.cap: del self.d[next(iter(self.d))]
c = LRU(2); c.put(1, 1); c.put(2, 2); print(c.get(1)); c.put(3, 3); print(c.get(2), c.d)
class Trie:
    def __init__(self): self.kids = {}; self.end = False
    def add(self, w):
        n = self
        for ch in w: n = n.kids.setdefault(ch, Trie())
        n.end = True
    def words(self, pre=""):
        if self.end: yield pre
        for ch in sorted(self.kids): yield from self.kids[ch].words(pre + ch)
tr = Trie(); [tr.add(w) for w in "to tea ted ten i in inn".split()]; print(list(tr.words()))
class Vec:
    def __init__(self, *c): self.c = c
    def __add__(self, o): return Vec(*(a + b for a, b in zip(self.c, o.c)))
    def __mul__(self, k): return Vec(*(a * k for a in self.c)) if isinstance(k, (int, float)) else sum(a * b for a, b in zip(self.c, k.c))
    __rmul__ = __mul__
    def __neg__(self): return self * -1
    def __abs__(self): return sum(a * a for a in self.c) ** .5
    def __repr__(self): return f"Vec{self.c}"
    def __iter__(self): return iter(self.c)
    def __matmul__(self, o): return self * o
    def __format__(self, spec): return "<" + ", ".join(format(a, spec) for a in self.c) + ">"
    def __call__(self, i): return self.c[i]
    def __getattr__(self, n):
        try: return self.c["xyz".index(n)]
        except (ValueError, IndexError): raise AttributeError(n) from None
v = Vec(3, 4); print(v + v, v * 2, 2 * v, -v, abs(v), v @ v, f"{v:.2f}", v(0), v.x, v.y, [*v]); x, y = v
try: v.q
except AttributeError as e: print("no", e)
try: v + 5
except Exception as e: print(type(e).__name__, e)
try: "a" + v
except TypeError as e: print(e)
try: v - v
except TypeError as e: print(e)
#| LinkedList([0, 1, 2, 3]) 4 1 3 [1, 2] True False False True
#| LinkedList([2, 1, 0]) 3 LinkedList([2, 1, 0, 'a', 'b']) [0, 1, 2] [0, 1, 2] 2 3 [2, 1, 0]
#| pop from empty list
#| IndexError(10)
#| 'Node' object has no attribute 'foo' and no __dict__ for setting new attributes
#| unhashable type: 'LinkedList'
#| [20, 30, 40, 50, 60, 70, 80] 3 7
#|         80
#|     70
#|         60
#| 50
#|         40
#|     30
#|         20
#| [1] 2 1 True <class 'list'> [1, 1] 1 True
#| [True, False, False, True]
#| 1
#| -1 {1: 1, 3: 3}
#| ['i', 'in', 'inn', 'tea', 'ted', 'ten', 'to']
#| Vec(6, 8) Vec(6, 8) Vec(6, 8) Vec(-3, -4) 5.0 25 <3.00, 4.00> 3 3 4 [3, 4]
#| no q
#| AttributeError 'int' object has no attribute 'c'
#| can only concatenate str (not "Vec") to str
#| unsupported operand type(s) for -: 'Vec' and 'Vec'
