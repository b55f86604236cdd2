# Binary search trees: insertion, orders by recursion and generators, depth, deletion, balance, printing.
class Tree:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def insert(self, value):
        if value == self.value:
            return self
        side = "left" if value < self.value else "right"
        child = getattr(self, side)
        if child:
            child.insert(value)
        else:
            setattr(self, side, Tree(value))
        return self

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right

    def preorder(self):
        return [self.value] + (self.left.preorder() if self.left else []) + (self.right.preorder() if self.right else [])

    def levels(self):
        out, row = [], [self]
        while row:
            out.append([n.value for n in row])
            row = [c for n in row for c in (n.left, n.right) if c]
        return out

    def depth(self):
        return 1 + max((c.depth() for c in (self.left, self.right) if c), default=0)

    def __contains__(self, value):
        node = self
        while node:
            if value == node.value:
                return True
            node = node.left if value < node.value else node.right
        return False

    def show(self, indent=0):
        if self.right:
            self.right.show(indent + 4)
        print(" " * indent + str(self.value))
        if self.left:
            self.left.show(indent + 4)


def delete(node, value):
    if node is None:
        return None
    if value < node.value:
        node.left = delete(node.left, value)
    elif value > node.value:
        node.right = delete(node.right, value)
    else:
        if not node.left or not node.right:
            return node.left or node.right
        smallest = node.right
        while smallest.left:
            smallest = smallest.left
        node.value = smallest.value
        node.right = delete(node.right, smallest.value)
    return node


def build(values):
    if not values:
        return None
    mid = len(values) // 2
    return Tree(values[mid], build(values[:mid]), build(values[mid + 1:]))


def invert(node):
    if node:
        node.left, node.right = invert(node.right), invert(node.left)
    return node


def is_bst(node, low=float("-inf"), high=float("inf")):
    return node is None or low < node.value < high and is_bst(node.left, low, node.value) and is_bst(node.right, node.value, high)


t = Tree(8)
for v in (3, 10, 1, 6, 14, 4, 7, 13):
    t.insert(v)
t.show()
print(list(t), t.preorder(), t.levels(), t.depth())
print(7 in t, 5 in t, min(t), max(t), sum(t), is_bst(t))
t = delete(t, 3)
t = delete(t, 8)
t = delete(t, 99)
print(list(t), t.value, t.depth())
b = build(list(range(7)))
print(b.levels(), is_bst(b), is_bst(invert(b)), b.levels())
print(build([]), [*build([1])], next(iter(t)))
#|         14
#|             13
#|     10
#| 8
#|             7
#|         6
#|             4
#|     3
#|         1
#| [1, 3, 4, 6, 7, 8, 10, 13, 14] [8, 3, 1, 6, 4, 7, 10, 14, 13] [[8], [3, 10], [1, 6, 14], [4, 7, 13]] 4
#| True False 1 14 66 True
#| [1, 4, 6, 7, 10, 13, 14] 10 4
#| [[3], [1, 5], [0, 2, 4, 6]] True False [[3], [5, 1], [6, 4, 2, 0]]
#| None [1] 1
