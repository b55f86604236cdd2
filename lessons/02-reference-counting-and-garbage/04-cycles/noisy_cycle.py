import gc

class Node:
    def __init__(self, name):
        self.name = name
        self.other = None

    def __del__(self):
        print("freed", self.name)

gc.disable()
a = Node("a")
b = Node("b")
a.other = b
b.other = a
del a
del b
print("no names left")
print(gc.collect())

#| no names left
#| freed a
#| freed b
#| 2
