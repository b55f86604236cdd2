from dataclasses import dataclass
@dataclass
class L:
    head: Node
    size: int = 0
class Node: pass
print(L(1), L.__annotations__)
#| L(head=1, size=0) {'head': <class '__main__.Node'>, 'size': <class 'int'>}
