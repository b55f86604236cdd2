import gc
import weakref

class Node:
    def __init__(self, parent=None):
        self.children = []
        self.parent = None
        if parent is not None:
            self.parent = weakref.ref(parent)
            parent.children.append(self)

gc.disable()
root = Node()
leaf = Node(root)
print(leaf.parent() is root)
del root
print(leaf.parent())
del leaf
print(gc.collect())

#| True
#| None
#| 0
