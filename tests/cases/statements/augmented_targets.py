# Augmented assignment: the target is evaluated once.
log = []
def at(i):
    log.append(i)
    return i
items = [1, 2, 3]
items[at(0)] += 10
items[at(1)] *= at(5)
class P:
    @property
    def x(self):
        log.append("get")
        return 5
    @x.setter
    def x(self, value):
        log.append(("set", value))
p = P()
p.x += 1
d = {"k": [1]}
d["k"] += [2]
d["k"] *= 2
n = 7
n //= 2
n **= 3
n %= 10
n -= 1
n /= 2
n = n or 0
print(items, log, d, n)
t = ([1],)
try:
    t[0] += [2]
except TypeError as error:
    print(error, t)
s = "a"
s += "b"
s *= 2
s %= ()
b = a = {1}
a |= {2}
a &= {2, 3}
a ^= {9}
a -= {2}
print(s, a, a is b)
#| [11, 10, 3] [0, 1, 5, 'get', ('set', 6)] {'k': [1, 2, 1, 2]} 3.0
#| 'tuple' object does not support item assignment ([1, 2],)
#| abab {9} True
