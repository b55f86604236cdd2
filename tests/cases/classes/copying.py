# copy and deepcopy of instances: __copy__, __deepcopy__, __reduce__ and slots.
import copy


class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next


class Own:
    def __copy__(self):
        return "copied"

    def __deepcopy__(self, memo):
        return "deep"


class Slotted:
    __slots__ = ("a",)


n = Node([1])
n.next = n
shallow, deep = copy.copy(n), copy.deepcopy(n)
print(shallow.value is n.value, shallow.next is n, deep.value is n.value, deep.next is deep, deep.value)
s = Slotted()
s.a = [1]
print(copy.copy(s).a is s.a, copy.deepcopy(s).a == [1], copy.copy(Own()), copy.deepcopy([Own()]), copy.replace if False else "")
items = [[1], (2, [3])]
again = copy.deepcopy(items)
again[1][1].append(4)
print(items, again, copy.deepcopy((1, "a")) == (1, "a"), copy.copy(len) is len, copy.deepcopy({1: {2}}))
#| True True False True [1]
#| True True copied ['deep']
#| [[1], (2, [3])] [[1], (2, [3, 4])] True True {1: {2}}
