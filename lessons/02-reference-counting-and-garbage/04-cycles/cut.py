import gc

class Node:
    def __init__(self, name):
        self.name = name
        self.parent = None
        self.children = []

    def add(self, child):
        child.parent = self
        self.children.append(child)

    def close(self):
        pass

    def __del__(self):
        print("freed", self.name)

gc.disable()
root = Node("root")
root.add(Node("leaf"))
root.close()
root = None
print("end")
gc.collect()

#| end
#| freed root
#| freed leaf
