"""Orders of graphs without cycles."""

from types import GenericAlias as _GenericAlias


class CycleError(ValueError):
    pass


class TopologicalSorter:
    """Nodes in an order in which each comes after those it depends on."""

    __class_getitem__ = classmethod(_GenericAlias)

    def __init__(self, graph=None):
        self._before, self._after = {}, {}
        self._ready = None
        self._out = self._finished = 0
        for node, predecessors in (graph or {}).items():
            self.add(node, *predecessors)

    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        self._before[node] = self._before.get(node, 0) + len(predecessors)
        self._after.setdefault(node, [])
        for other in predecessors:
            self._before.setdefault(other, 0)
            self._after.setdefault(other, []).append(node)

    def prepare(self):
        if self._ready is not None and self._out:
            raise ValueError("cannot prepare() after starting sort")
        if self._ready is None:
            self._ready = [node for node, count in self._before.items() if count == 0]
        cycle = self._cycle()
        if cycle:
            raise CycleError("nodes are in a cycle", cycle)

    def _cycle(self):
        done = set()
        for start in self._before:
            if start in done:
                continue
            path, places = [start], {start: 0}
            branches = [iter(self._after[start])]
            while branches:
                node = next(branches[-1], self)
                if node is self:
                    branches.pop()
                    last = path.pop()
                    del places[last]
                    done.add(last)
                elif node in places:
                    return path[places[node]:] + [node]
                elif node not in done:
                    places[node] = len(path)
                    path.append(node)
                    branches.append(iter(self._after[node]))
        return None

    def is_active(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        return self._finished < self._out or bool(self._ready)

    __bool__ = is_active

    def get_ready(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        found = tuple(self._ready)
        for node in found:
            self._before[node] = -1
        self._ready.clear()
        self._out += len(found)
        return found

    def done(self, *nodes):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        for node in nodes:
            if node not in self._before:
                raise ValueError(f"node {node!r} was not added using add()")
            count = self._before[node]
            if count >= 0:
                raise ValueError(f"node {node!r} was not passed out (still not ready)")
            if count == -2:
                raise ValueError(f"node {node!r} was already marked done")
            self._before[node] = -2
            self._finished += 1
            for other in self._after[node]:
                self._before[other] -= 1
                if self._before[other] == 0:
                    self._ready.append(other)

    def static_order(self):
        self.prepare()
        while self.is_active():
            nodes = self.get_ready()
            yield from nodes
            self.done(*nodes)
