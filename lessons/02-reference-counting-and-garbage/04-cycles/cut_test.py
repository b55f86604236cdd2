top = Node("top")
middle = Node("middle")
top.add(middle)
middle.add(Node("low"))
top.close()
assert middle.parent is None, "close must cut the way back to the parent"
del middle, top
assert gc.collect() == 0, "nothing may be left for the collector, however deep the tree"
