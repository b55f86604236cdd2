# An LRU cache, a ring buffer, a trie, a bloom-like set, a priority queue with updates.
import heapq
from collections import OrderedDict


class LRU:
    def __init__(self, size):
        self.size, self.items = size, OrderedDict()

    def get(self, key):
        if key not in self.items:
            return -1
        self.items.move_to_end(key)
        return self.items[key]

    def put(self, key, value):
        self.items[key] = value
        self.items.move_to_end(key)
        if len(self.items) > self.size:
            print("dropped", self.items.popitem(last=False))


c = LRU(2)
c.put(1, "a"); c.put(2, "b")
print(c.get(1))
c.put(3, "c")
print(c.get(2), c.get(3), list(c.items))


class Ring:
    def __init__(self, size):
        self.data, self.at, self.count = [None] * size, 0, 0

    def push(self, x):
        self.data[self.at] = x
        self.at = (self.at + 1) % len(self.data)
        self.count = min(self.count + 1, len(self.data))

    def __iter__(self):
        start = (self.at - self.count) % len(self.data)
        return (self.data[(start + i) % len(self.data)] for i in range(self.count))


r = Ring(3)
for x in "abcde":
    r.push(x)
    print("".join(r), end=" ")
print()


class Trie:
    def __init__(self, words=()):
        self.root = {}
        for word in words:
            node = self.root
            for c in word:
                node = node.setdefault(c, {})
            node["$"] = word

    def starting(self, prefix):
        node = self.root
        for c in prefix:
            if c not in node:
                return []
            node = node[c]
        stack, out = [node], []
        while stack:
            n = stack.pop()
            for k, v in n.items():
                out.append(v) if k == "$" else stack.append(v)
        return sorted(out)


t = Trie(["car", "cart", "care", "dog", "do"])
print(t.starting("car"), t.starting("d"), t.starting("x"), len(t.starting("")), t.root["d"]["o"].keys())


class Tasks:
    def __init__(self):
        self.heap, self.entries, self.count = [], {}, 0

    def add(self, task, priority=0):
        if task in self.entries:
            self.entries[task][-1] = None
        entry = [priority, self.count, task]
        self.count += 1
        self.entries[task] = entry
        heapq.heappush(self.heap, entry)

    def pop(self):
        while self.heap:
            _, _, task = heapq.heappop(self.heap)
            if task is not None:
                del self.entries[task]
                return task
        raise KeyError("pop from an empty priority queue")


q = Tasks()
for task, p in (("write", 5), ("test", 3), ("ship", 9), ("write", 1)):
    q.add(task, p)
print([q.pop() for _ in range(3)])
try:
    q.pop()
except KeyError as error:
    print(error)
#| a
#| dropped (2, 'b')
#| -1 c [1, 3]
#| a ab abc bcd cde
#| ['car', 'care', 'cart'] ['do', 'dog'] [] 5 dict_keys(['g', '$'])
#| ['write', 'test', 'ship']
#| 'pop from an empty priority queue'
