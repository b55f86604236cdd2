# A linked list: iteration, reversing, loops, merging, with dunder methods.
class Node:
    __slots__ = ("value", "next")

    def __init__(self, value, next=None):
        self.value, self.next = value, next


class LinkedList:
    def __init__(self, items=()):
        self.head = None
        for item in reversed(list(items)):
            self.head = Node(item, self.head)

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def __len__(self):
        return sum(1 for _ in self)

    def __repr__(self):
        return " -> ".join(map(str, self)) or "empty"

    def __getitem__(self, index):
        if isinstance(index, slice):
            return LinkedList(list(self)[index])
        for i, value in enumerate(self):
            if i == index:
                return value
        raise IndexError(f"list index {index} out of range")

    def __contains__(self, item):
        print("contains?", item)
        return any(v == item for v in self)

    def append(self, value):
        if not self.head:
            self.head = Node(value)
            return
        node = self.head
        while node.next:
            node = node.next
        node.next = Node(value)

    def reverse(self):
        previous, node = None, self.head
        while node:
            node.next, previous, node = previous, node, node.next
        self.head = previous
        return self

    def middle(self):
        slow = fast = self.head
        while fast and fast.next:
            slow, fast = slow.next, fast.next.next
        return slow.value

    def has_loop(self):
        slow = fast = self.head
        while fast and fast.next:
            slow, fast = slow.next, fast.next.next
            if slow is fast:
                return True
        return False


def merge(a, b):
    dummy = tail = Node(None)
    a, b = a.head, b.head
    while a and b:
        if a.value <= b.value:
            tail.next, a = a, a.next
        else:
            tail.next, b = b, b.next
        tail = tail.next
    tail.next = a or b
    out = LinkedList()
    out.head = dummy.next
    return out


l = LinkedList([3, 1, 2])
l.append(9)
print(l, len(l), list(l), l[1], l[1:3], 2 in l, 7 in l, l.middle())
print(l.reverse(), sorted(l), max(l), *l)
a, *rest = l
print(a, rest, LinkedList(), bool(LinkedList()), list(map(str, l)), list(zip(l, "abcd")))
try:
    l[10]
except IndexError as error:
    print(error)
print(merge(LinkedList([1, 4, 6]), LinkedList([2, 3, 9])), l.has_loop())
l.head.next.next = l.head
print(l.has_loop(), l.head.next.value)
try:
    l.head.extra = 1
except AttributeError as error:
    print(error)
#| contains? 2
#| contains? 7
#| 3 -> 1 -> 2 -> 9 4 [3, 1, 2, 9] 1 1 -> 2 True False 2
#| 9 -> 2 -> 1 -> 3 [1, 2, 3, 9] 9 9 2 1 3
#| 9 [2, 1, 3] empty False ['9', '2', '1', '3'] [(9, 'a'), (2, 'b'), (1, 'c'), (3, 'd')]
#| list index 10 out of range
#| 1 -> 2 -> 3 -> 4 -> 6 -> 9 False
#| True 2
#| 'Node' object has no attribute 'extra' and no __dict__ for setting new attributes
