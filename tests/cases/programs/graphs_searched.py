# Graphs: breadth and depth first, shortest paths, topological order, islands, union-find.
import heapq
from collections import defaultdict, deque

graph = {"A": ["B", "C"], "B": ["D"], "C": ["D", "E"], "D": ["F"], "E": ["F"], "F": []}


def bfs(start, goal):
    queue, seen = deque([[start]]), {start}
    while queue:
        path = queue.popleft()
        if path[-1] == goal:
            return path
        for n in graph[path[-1]]:
            if n not in seen:
                seen.add(n)
                queue.append(path + [n])


def dfs(node, seen=None):
    seen = seen if seen is not None else []
    seen.append(node)
    for n in graph[node]:
        if n not in seen:
            dfs(n, seen)
    return seen


def paths(start, goal, path=()):
    path = (*path, start)
    if start == goal:
        yield path
    for n in graph[start]:
        yield from paths(n, goal, path)


def dijkstra(edges, start):
    best, queue = {}, [(0, start)]
    while queue:
        cost, node = heapq.heappop(queue)
        if node in best:
            continue
        best[node] = cost
        for n, c in edges.get(node, ()):
            heapq.heappush(queue, (cost + c, n))
    return best


def topological(graph):
    degree = defaultdict(int)
    for node in graph:
        for n in graph[node]:
            degree[n] += 1
    ready, out = [n for n in graph if not degree[n]], []
    while ready:
        node = ready.pop()
        out.append(node)
        for n in graph[node]:
            degree[n] -= 1
            if not degree[n]:
                ready.append(n)
    return out


def islands(grid):
    cells = {(r, c) for r, row in enumerate(grid) for c, x in enumerate(row) if x == "#"}
    count = 0
    while cells:
        count += 1
        stack = [cells.pop()]
        while stack:
            r, c = stack.pop()
            for n in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if n in cells:
                    cells.remove(n)
                    stack.append(n)
    return count


class Union:
    def __init__(self, n):
        self.parent = list(range(n))

    def find(self, x):
        while self.parent[x] != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x

    def join(self, a, b):
        a, b = self.find(a), self.find(b)
        self.parent[a] = b
        return a != b


print(bfs("A", "F"), bfs("F", "A"), dfs("A"), list(paths("A", "F")))
print(dijkstra({"a": [("b", 7), ("c", 3)], "c": [("b", 1), ("d", 8)], "b": [("d", 2)]}, "a"))
print(topological(graph), islands(["##..#", "#...#", "..#..", "....#"]))
u = Union(6)
print(u.join(0, 1), u.join(1, 2), u.join(0, 2), u.find(0) == u.find(2), len({u.find(i) for i in range(6)}))
edges = sorted([(4, 0, 1), (1, 1, 2), (3, 0, 2), (2, 3, 4), (9, 2, 3)])
k = Union(5)
print([e for e in edges if k.join(e[1], e[2])])
#| ['A', 'B', 'D', 'F'] None ['A', 'B', 'D', 'F', 'C', 'E'] [('A', 'B', 'D', 'F'), ('A', 'C', 'D', 'F'), ('A', 'C', 'E', 'F')]
#| {'a': 0, 'c': 3, 'b': 4, 'd': 6}
#| ['A', 'C', 'E', 'B', 'D', 'F'] 4
#| True True False True 4
#| [(1, 1, 2), (2, 3, 4), (3, 0, 2), (9, 2, 3)]
