# Comprehensions: conditions, nesting, scopes, laziness, walrus, starred, unpacking, errors.
print([x * y for x in range(1, 4) for y in range(x) if (x + y) % 2], {x: {y: x * y for y in range(2)} for x in range(2)}, {x % 3 for x in range(10)}, [[j for j in range(i)] for i in range(4)], [(a, b) for a, b in zip("xy", [1, 2])])
print([x if x > 2 else -x for x in range(5)], [x for x in "hello" if x not in "aeiou"], {k.upper(): v for k, v in dict(a=1).items()}, sum(x * x for x in range(4)), max((len(w), w) for w in ["a", "bbb"]), list(x for x in [1]), any(x > 3 for x in range(3)), "".join(c for c in "abc"[::-1]), [*(x for x in "ab"), "c"], dict((k, v) for k, v in [("q", 1)]))
x = "outer"
print([x for x in range(2)], x, [y := 5, y + 1], y, [last := n for n in range(3)], last, [(lambda: i)() for i in range(3)], [f() for f in [lambda: i for i in range(3)]], [f() for f in [lambda i=i: i for i in range(3)]])
g = (print("computed", n) or n for n in range(2))
print("not yet")
print(next(g), list(g))
source = [1, 2, 3]
lazy = (n for n in source)
source.append(4)
print(list(lazy))
source = [1, 2]
factor = 10
later = (n * factor for n in source)
source, factor = [7, 8], 100
print(list(later))


class K:
    size = 3
    a = [i for i in range(size)]
    try:
        b = [size for i in range(2)]
        print("size seen", b)
    except NameError as error:
        print(error)
    c = [j for j in a if j]


print(K.a, K.c)


def numbers():
    return [(yield_ := n) for n in range(3)], yield_


print(numbers(), [[r[i] for r in [[1, 2], [3, 4]]] for i in range(2)], [a for b in [[1, [2]], [3]] for a in b if isinstance(a, int)], [1 for _ in range(3)], [None] * 2, [i for i in range(10) if i % 2 if i % 3], {(): 1 for _ in "a"})
for wrong in ("[x for x in 5]", "[a for a, b in [1]]", "[y for x in range(2)]", "{[]: 1 for x in 'a'}", "{[] for x in 'a'}", "[1 / x for x in [1, 0]]", "list(1 / x for x in [0])", "[x for x in range(3)][5]", "next(x for x in [])", "[x.y for x in [1]]", "dict(x for x in 'ab')", "(x for x in 5)"):
    try:
        print(wrong, eval(wrong))
    except Exception as error:
        print(wrong, "->", type(error).__name__, error)
for source in ("[x for x in]", "[for x in y]", "[x for in y]", "[x, y for x, y in z]", "[x for x in y if]", "{x: y for x in z", "{x for x in y: 1}", "[x for x in y, z]", "[*x for x in y]", "{**x for x in y}", "[x := 1 for y in z]", "[x for x in y else z]", "(x for x in y) = 1", "[x for x in y] += 1", "f(x for x in y, 1)", "f(1, x for x in y)", "[x for 5 in y]", "[(yield x) for x in y]", "[await x for x in y]", "[x for x() in y]", "{x: 1, y for y in z}", "[x if y for x in z]", "[x for x in lambda: y]", "[x for x, in y]"):
    try:
        compile(source, "s", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), "|", error.msg, error.offset)
#| [0, 2, 0, 6] {0: {0: 0, 1: 0}, 1: {0: 0, 1: 1}} {0, 1, 2} [[], [0], [0, 1], [0, 1, 2]] [('x', 1), ('y', 2)]
#| [0, -1, -2, 3, 4] ['h', 'l', 'l'] {'A': 1} 14 (3, 'bbb') [1] False cba ['a', 'b', 'c'] {'q': 1}
#| [0, 1] outer [5, 6] 5 [0, 1, 2] 2 [0, 1, 2] [2, 2, 2] [0, 1, 2]
#| not yet
#| computed 0
#| computed 1
#| 0 [1]
#| [1, 2, 3, 4]
#| [100, 200]
#| name 'size' is not defined
#| [0, 1, 2] [1, 2]
#| ([0, 1, 2], 2) [[1, 3], [2, 4]] [1, 3] [1, 1, 1] [None, None] [1, 5, 7] {(): 1}
#| [x for x in 5] -> TypeError 'int' object is not iterable
#| [a for a, b in [1]] -> TypeError cannot unpack non-iterable int object
#| [y for x in range(2)] [5, 5]
#| {[]: 1 for x in 'a'} -> TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#| {[] for x in 'a'} -> TypeError cannot use 'list' as a set element (unhashable type: 'list')
#| [1 / x for x in [1, 0]] -> ZeroDivisionError division by zero
#| list(1 / x for x in [0]) -> ZeroDivisionError division by zero
#| [x for x in range(3)][5] -> IndexError list index out of range
#| next(x for x in []) -> StopIteration
#| [x.y for x in [1]] -> AttributeError 'int' object has no attribute 'y'
#| dict(x for x in 'ab') -> ValueError dictionary update sequence element #0 has length 1; 2 is required
#| (x for x in 5) -> TypeError 'int' object is not iterable
#| '[x for x in]' | invalid syntax 12
#| '[for x in y]' | invalid syntax 2
#| '[x for in y]' | invalid syntax 8
#| '[x, y for x, y in z]' | did you forget parentheses around the comprehension target? 2
#| '[x for x in y if]' | invalid syntax 17
#| '{x: y for x in z' | '{' was never closed 1
#| '{x for x in y: 1}' | invalid syntax 14
#| '[x for x in y, z]' | invalid syntax 14
#| '[*x for x in y]' | iterable unpacking cannot be used in comprehension 2
#| '{**x for x in y}' | dict unpacking cannot be used in dict comprehension 2
#| '[x := 1 for y in z]' compiles
#| '[x for x in y else z]' | invalid syntax 15
#| '(x for x in y) = 1' | cannot assign to generator expression 1
#| '[x for x in y] += 1' | 'list comprehension' is an illegal expression for augmented assignment 1
#| 'f(x for x in y, 1)' | Generator expression must be parenthesized 3
#| 'f(1, x for x in y)' | Generator expression must be parenthesized 6
#| '[x for 5 in y]' | cannot assign to literal 8
#| '[(yield x) for x in y]' | 'yield' inside list comprehension 3
#| '[await x for x in y]' | asynchronous comprehension outside of an asynchronous function 1
#| '[x for x() in y]' | cannot assign to function call 8
#| '{x: 1, y for y in z}' | ':' expected after dictionary key 8
#| '[x if y for x in z]' | expected 'else' after 'if' expression 2
#| '[x for x in lambda: y]' | invalid syntax 13
#| '[x for x, in y]' compiles
