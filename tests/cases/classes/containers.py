# A class as a container: __getitem__, __setitem__, __delitem__, __contains__, __len__, __iter__.
class Grid:
    def __init__(self):
        self.cells = {}

    def __getitem__(self, key):
        return self.cells.get(key, ".")

    def __setitem__(self, key, value):
        print("set", key)
        self.cells[key] = value

    def __delitem__(self, key):
        print("del", key)
        del self.cells[key]

    def __contains__(self, key):
        return "yes" if key in self.cells else ""

    def __len__(self):
        return len(self.cells)

    def __iter__(self):
        return iter(sorted(self.cells))


g = Grid()
g[1, 2] = "x"
g[3, 4] += "y"
print(g[1, 2], g[0, 0], (1, 2) in g, (9, 9) in g, len(g), list(g), g[1:2], g[..., None], bool(g))
del g[1, 2]
try:
    del g[7]
except KeyError as error:
    print("KeyError", error)
print(g[::2, 1:], *g)
#| set (1, 2)
#| set (3, 4)
#| x . True False 2 [(1, 2), (3, 4)] . . True
#| del (1, 2)
#| del 7
#| KeyError 7
#| . (3, 4)
