# Comparisons in chains: each operand once, stopping at the first that fails.
def v(x):
    print("v", x, end="; ")
    return x
print(v(1) < v(2) < v(3), v(3) < v(2) < v(1), v(1) == v(1) != v(2) in [v(2)], 1 < 2 > 1, 1 == 1.0 == True, 3 > 2 >= 2 > 1, not 1 < 2 < 0, 1 in [1] == True, (1 in [1]) == True, 1 < 3 < 2 or "no", None is None is not 1, "a" < "b" < "c" < "a")
class Odd:
    def __lt__(self, other):
        return "maybe"
    def __gt__(self, other):
        return []
print(Odd() < Odd() < Odd(), Odd() > Odd() < Odd())
#| v 1; v 2; v 3; v 3; v 2; v 1; v 1; v 2; v 2; True False True True True True True False True no True False
#| maybe []
