# Looking up: hash first, then identity, then equality.
log = []


class Key:
    def __init__(self, name, number):
        self.name, self.number = name, number

    def __hash__(self):
        log.append(f"hash {self.name}")
        return self.number

    def __eq__(self, other):
        log.append(f"{self.name} == {other.name}")
        return self.name == other.name


a, b, c = Key("a", 1), Key("b", 1), Key("a", 1)
d = {a: "A"}
d[b] = "B"
print(log)
log.clear()
print(d[a], d[c], log)
log.clear()
print(a in [a], c in [b, a], log)
log.clear()
d[c] = "C"
print(len(d), [k.name for k in d], log)
#| ['hash a', 'hash b', 'a == b']
#| A A ['hash a', 'hash a', 'a == a']
#| True True ['b == a', 'a == a']
#| 2 ['a', 'b'] ['hash a', 'a == a']
