# product, permutations, combinations, combinations_with_replacement: order, lengths, repeats, errors.
from itertools import combinations, combinations_with_replacement, permutations, product
from math import comb, perm

print(["".join(p) for p in product("ab", "xyz")])
print(list(product([0, 1], repeat=3)))
print(list(product()), list(product("ab", [])), list(product("a", repeat=0)))
print(["".join(p) for p in permutations("abc")])
print(["".join(p) for p in permutations("abc", 2)], list(permutations("ab", 3)), list(permutations("ab", 0)))
print(["".join(c) for c in combinations("abcd", 2)], list(combinations("ab", 3)))
print(["".join(c) for c in combinations_with_replacement("abc", 2)])
print(["".join(p) for p in permutations("aab", 2)])
print(len(list(permutations(range(6), 3))) == perm(6, 3), len(list(combinations(range(9), 4))) == comb(9, 4))


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


attempt(lambda: combinations("abc", -1))
attempt(lambda: permutations("abc", -1))
attempt(lambda: permutations("abc", "x"))
attempt(lambda: combinations("abc"))
attempt(lambda: product("ab", repeat=-1))
attempt(lambda: product("ab", repeats=2))
attempt(lambda: product(3))
attempt(lambda: combinations_with_replacement("abc", 2.0))
digits = [p for p in permutations("123456789", 3) if int("".join(p)) % 99 == 0]
print(digits)
triples = [(a, b, c) for a, b, c in combinations(range(1, 30), 3) if a * a + b * b == c * c]
print(triples)
it = combinations("abc", 2)
print(next(it), next(it), list(it), next(it, "done"))
#| ['ax', 'ay', 'az', 'bx', 'by', 'bz']
#| [(0, 0, 0), (0, 0, 1), (0, 1, 0), (0, 1, 1), (1, 0, 0), (1, 0, 1), (1, 1, 0), (1, 1, 1)]
#| [()] [] [()]
#| ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']
#| ['ab', 'ac', 'ba', 'bc', 'ca', 'cb'] [] [()]
#| ['ab', 'ac', 'ad', 'bc', 'bd', 'cd'] []
#| ['aa', 'ab', 'ac', 'bb', 'bc', 'cc']
#| ['aa', 'ab', 'aa', 'ab', 'ba', 'ba']
#| True True
#| ValueError: r must be non-negative
#| ValueError: r must be non-negative
#| TypeError: Expected int as r
#| TypeError: combinations() missing required argument 'r' (pos 2)
#| ValueError: repeat argument cannot be negative
#| TypeError: product() got an unexpected keyword argument 'repeats'. Did you mean 'repeat'?
#| TypeError: 'int' object is not iterable
#| TypeError: 'float' object cannot be interpreted as an integer
#| [('1', '9', '8'), ('2', '9', '7'), ('3', '9', '6'), ('4', '9', '5'), ('5', '9', '4'), ('6', '9', '3'), ('7', '9', '2'), ('8', '9', '1')]
#| [(3, 4, 5), (5, 12, 13), (6, 8, 10), (7, 24, 25), (8, 15, 17), (9, 12, 15), (10, 24, 26), (12, 16, 20), (15, 20, 25), (20, 21, 29)]
#| ('a', 'b') ('a', 'c') [('b', 'c')] done
