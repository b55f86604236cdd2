# match: names bound by patterns, also by ones that failed later; no new scope.
def attempt(value):
    match value:
        case [a, b] if a > b:
            return "greater"
        case [a, b, c]:
            return "three"
    return locals()


print(attempt([1, 2]), attempt([2, 1]), attempt([1, 2, 3]), attempt(5))
match = 5
case = 6
_ = 7
print(match, case, _)
match match:
    case case:
        print(case)
match (1, 2), 3:
    case (a, b), c:
        print(a, b, c)
match 1, 2:
    case x, y:
        print(x, y)
soft = {"match": 1, "case": 2, "type": 3}
print(soft["match"], match[0] if False else type(match).__name__)
match -3:
    case -3 as n:
        print(n, _)
for text in ("match 1:\n case x: pass\n case y: pass", "match 1:\n case x | 2: pass", "match 1:\n case [a, a]: pass", "match 1:\n case 1 | a: pass", "match 1:\n case {**r, 'a': 1}: pass", "match 1:\n case [*a, *b]: pass", "match 1:\n case f'x': pass", "match 1:\n case a.b(c=1, c=2): pass"):
    try:
        compile(text, "m", "exec")
    except SyntaxError as error:
        print(error.msg)
#| {'value': [1, 2], 'a': 1, 'b': 2} greater three {'value': 5}
#| 5 6 7
#| 5
#| 1 2 3
#| 1 2
#| 1 int
#| -3 7
#| name capture 'x' makes remaining patterns unreachable
#| name capture 'x' makes remaining patterns unreachable
#| multiple assignments to name 'a' in pattern
#| alternative patterns bind different names
#| invalid syntax
#| multiple starred names in sequence pattern
#| patterns may only match literals and attribute lookups
#| attribute name repeated in class pattern: c
