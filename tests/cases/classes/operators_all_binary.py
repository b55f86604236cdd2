# Every binary operator's method and its reflection.
import operator


class Op:
    def __init__(self, name):
        self.name = name


names = ["add", "sub", "mul", "truediv", "floordiv", "mod", "matmul", "lshift", "rshift", "and", "or", "xor"]
for name in names:
    setattr(Op, f"__{name}__", lambda self, other, name=name: f"{self.name} {name}")
    setattr(Op, f"__r{name}__", lambda self, other, name=name: f"r{name} {self.name}")
a = Op("a")
print(a + 1, a - 1, a * 1, a / 1, a // 1, a % 1, a @ 1, a << 1, a >> 1, a & 1, a | 1, a ^ 1)
print(1 + a, 1 - a, 1 * a, 1 / a, 1 // a, 1 % a, 1 @ a, 1 << a, 1 >> a, 1 & a, 1 | a, 1 ^ a)
print(operator.add(a, 2), operator.matmul(2, a), "text" + a, [1] + a, "%s" % a.name, 5.0 / a)
#| a add a sub a mul a truediv a floordiv a mod a matmul a lshift a rshift a and a or a xor
#| radd a rsub a rmul a rtruediv a rfloordiv a rmod a rmatmul a rlshift a rrshift a rand a ror a rxor a
#| a add rmatmul a radd a radd a a rtruediv a
