import heapq
from collections import defaultdict, deque, Counter, OrderedDict, namedtuple, ChainMap

Edge = namedtuple("Edge", "src dst weight")

class Graph:
    def __init__(self, directed=False):
        self.adj = defaultdict(list)
        self.directed = directed

    def add_edge(self, u, v, w=1):
        self.adj[u].append((v, w))
        if not self.directed:
            self.adj[v].append((u, w))

    def dijkstra(self, start):
        dist = {node: float("inf") for node in self.adj}
        dist[start] = 0
        prev = {}
        pq = [(0, start)]
        while pq:
            d, u = heapq.heappop(pq)
            if d > dist[u]:
                continue
            for v, w in self.adj[u]:
                nd = d + w
                if nd < dist[v]:
                    dist[v] = nd
                    prev[v] = u
                    heapq.heappush(pq, (nd, v))
        return dist, prev

    def bfs(self, start):
        seen, order, q = {start}, [], deque([start])
        while q:
            u = q.popleft()
            order.append(u)
            for v, _ in sorted(self.adj[u]):
                if v not in seen:
                    seen.add(v)
                    q.append(v)
        return order

    def dfs(self, u, seen=None):
        seen = seen if seen is not None else set()
        seen.add(u)
        yield u
        for v, _ in self.adj[u]:
            if v not in seen:
                yield from self.dfs(v, seen)

g = Graph()
for u, v, w in [("A", "B", 4), ("A", "C", 2), ("B", "C", 1), ("B", "D", 5), ("C", "D", 8), ("C", "E", 10), ("D", "E", 2)]:
    g.add_edge(u, v, w)
dist, prev = g.dijkstra("A")
print(dist, prev)
print(g.bfs("A"), list(g.dfs("A")))
print(g.adj)
def path(prev, t):
    p = [t]
    while t in prev:
        t = prev[t]
        p.append(t)
    return p[::-1]
print(" -> ".join(path(prev, "E")))
e = Edge("x", "y", weight=3)
print(e, e._replace(weight=9), e._asdict(), Edge._fields, e == ("x", "y", 3))
c = Counter("mississippi")
print(c, c.most_common(2), c["z"], sum(c.values()), sorted(c.elements())[:3])
c.subtract("miss"); print(c, +c, c & Counter("iip"), c | Counter("zz"), c - Counter("i"))
d = deque(range(5), maxlen=5); d.append(9); d.appendleft(-1); d.rotate(2); print(d, d[0], list(reversed(d)))
od = OrderedDict(a=1, b=2, c=3); od.move_to_end("a"); print(od, od.popitem(last=False), od)
cm = ChainMap({"a": 1}, {"a": 2, "b": 3}); print(cm, cm["a"], cm["b"], dict(cm), list(cm))
dd = defaultdict(lambda: defaultdict(int)); dd["x"]["y"] += 1; print(dd["x"], len(dd), dict(dd["x"]))
h = [5, 3, 8, 1]; heapq.heapify(h); print(h, heapq.nlargest(2, h), heapq.nsmallest(2, h), heapq.heappushpop(h, 4), heapq.heapreplace(h, 0), h)
print(list(heapq.merge([1, 4], [2, 3])))
#| {'A': 0, 'B': 3, 'C': 2, 'D': 8, 'E': 10} {'B': 'C', 'C': 'A', 'D': 'B', 'E': 'D'}
#| ['A', 'B', 'C', 'D', 'E'] ['A', 'B', 'C', 'D', 'E']
#| defaultdict(<class 'list'>, {'A': [('B', 4), ('C', 2)], 'B': [('A', 4), ('C', 1), ('D', 5)], 'C': [('A', 2), ('B', 1), ('D', 8), ('E', 10)], 'D': [('B', 5), ('C', 8), ('E', 2)], 'E': [('C', 10), ('D', 2)]})
#| A -> C -> B -> D -> E
#| Edge(src='x', dst='y', weight=3) Edge(src='x', dst='y', weight=9) {'src': 'x', 'dst': 'y', 'weight': 3} ('src', 'dst', 'weight') True
#| Counter({'i': 4, 's': 4, 'p': 2, 'm': 1}) [('i', 4), ('s', 4)] 0 11 ['i', 'i', 'i']
#| Counter({'i': 3, 's': 2, 'p': 2, 'm': 0}) Counter({'i': 3, 's': 2, 'p': 2}) Counter({'i': 2, 'p': 1}) Counter({'i': 3, 's': 2, 'p': 2, 'z': 2}) Counter({'i': 2, 's': 2, 'p': 2})
#| deque([3, 4, -1, 1, 2], maxlen=5) 3 [2, 1, -1, 4, 3]
#| OrderedDict({'c': 3, 'a': 1}) ('b', 2) OrderedDict({'c': 3, 'a': 1})
#| ChainMap({'a': 1}, {'a': 2, 'b': 3}) 1 3 {'a': 1, 'b': 3} ['a', 'b']
#| defaultdict(<class 'int'>, {'y': 1}) 1 {'y': 1}
#| [0, 4, 8, 5] [8, 5] [1, 3] 1 3 [0, 4, 8, 5]
#| [1, 2, 3, 4]
