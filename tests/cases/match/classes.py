# match: class patterns by position (__match_args__) and by name.
class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Named:
    name = "n"


def kind(value):
    match value:
        case Point(0, 0):
            return "origin"
        case Point(x, y=0) | Point(0, y=x):
            return f"on an axis {x}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point(x=a):
            return f"x is {a}"
        case Named(name=str(n)):
            return f"named {n}"
        case int(n) | float(n):
            return f"number {n}"
        case str(s):
            return f"text {s}"
        case dict(d):
            return f"dict {d}"
    return None


for value in (Point(0, 0), Point(3, 0), Point(0, 4), Point(5, 5), Point(1, 2), Named(), 5, 2.5, "t", {1: 2}, None):
    print(kind(value))
for body in ("case Point(1, 2, 3): pass", "case Named(1): pass", "case int(1, 2): pass", "case Point(1, x=2): pass", "case five(): pass"):
    five = 5
    try:
        exec(f"match Point(1, 2) if 'int' not in {body!r} and 'Named' not in {body!r} else (1 if 'int' in {body!r} else Named()):\n    {body}")
    except TypeError as error:
        print(error)
#| origin
#| on an axis 3
#| on an axis 4
#| diagonal 5
#| x is 1
#| named n
#| number 5
#| number 2.5
#| text t
#| dict {1: 2}
#| None
#| Named() accepts 0 positional sub-patterns (1 given)
#| int() accepts 1 positional sub-pattern (2 given)
#| called match pattern must be a class
