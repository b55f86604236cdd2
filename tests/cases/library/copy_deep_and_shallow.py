# copy: shared parts, memo, own __copy__ and __deepcopy__, recursive structures, what is not copied.

import copy


class Node:
    def __init__(self, value, children=()):
        self.value, self.children = value, list(children)

    def __repr__(self):
        return f"Node({self.value}, {len(self.children)})"


root = Node(1, [Node(2), Node(3)])
shallow, deep = copy.copy(root), copy.deepcopy(root)
root.children.append(Node(4))
print(shallow, deep, shallow.children is root.children, deep.children[0] is root.children[0])
root.children.append(root)
again = copy.deepcopy(root)
print(again.children[-1] is again, again is root)
shared = [1]
pair = copy.deepcopy([shared, shared])
print(pair[0] is pair[1], pair[0] is shared)


class Custom:
    def __init__(self, n):
        self.n = n

    def __copy__(self):
        return Custom(self.n + 1)

    def __deepcopy__(self, memo):
        made = Custom(self.n + 100)
        memo[id(self)] = made
        return made


c = Custom(1)
print(copy.copy(c).n, copy.deepcopy(c).n, copy.deepcopy([c, c])[0] is copy.deepcopy([c]))
x = [c, c]
y = copy.deepcopy(x)
print(y[0] is y[1], y[0].n)
for atom in (1, "s", None, (1, 2), frozenset([1]), print, int, lambda: 0, range(3), ..., 1.5, b"x"):
    print(copy.deepcopy(atom) is atom, end=" ")
print()
t = (1, [2])
print(copy.deepcopy(t) is t, copy.copy(t) is t, copy.deepcopy({"a": {1, 2}}), copy.copy({1: [2]}), copy.copy([1]) == [1], copy.deepcopy(bytearray(b"x")))


class Slots:
    __slots__ = ("a", "b")

    def __getstate__(self):
        return {"a": self.a}

    def __setstate__(self, state):
        self.a, self.b = state["a"], "restored"


s = Slots()
s.a = [1]
d = copy.deepcopy(s)
print(d.a, d.b, d.a is s.a)


class Sub(list):
    pass


sub = Sub([1, [2]])
sub.tag = "t"
d = copy.deepcopy(sub)
print(type(d).__name__, d, d.tag, d[1] is sub[1])
for wrong in (lambda: copy.copy(x for x in []), lambda: copy.deepcopy(__import__("threading").Lock()), lambda: copy.replace(1, x=2)):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
#| Node(1, 3) Node(1, 2) True False
#| True False
#| True False
#| 2 101 False
#| True 101
#| True True True True False True True True True True True True
#| False True {'a': {1, 2}} {1: [2]} True bytearray(b'x')
#| [1] restored False
#| Sub [1, [2]] t False
#| cannot pickle 'generator' object
#| cannot pickle '_thread.lock' object
#| replace() does not support int objects
