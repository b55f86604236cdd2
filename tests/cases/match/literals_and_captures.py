# match: literals, captures, wildcards, guards, alternatives.
def kind(value):
    match value:
        case 0 | 0.5:
            return "zero or half"
        case True:
            return "true"
        case -1:
            return "minus one"
        case "a" | b"a":
            return "letter a"
        case None:
            return "none"
        case 1 + 2j:
            return "complex"
        case int(n) if n > 100:
            return f"big {n}"
        case int() | float() as number:
            return f"number {number}"
        case str():
            return "text"
        case _:
            return "other"


for value in (0, 0.5, 0.0, False, True, 1, 1.0, -1, "a", b"a", "b", None, 1 + 2j, 101, 7, 2.5, [], ...):
    print(repr(value), "->", kind(value))
match 5:
    case x:
        pass
print(x)
#| 0 -> zero or half
#| 0.5 -> zero or half
#| 0.0 -> zero or half
#| False -> zero or half
#| True -> true
#| 1 -> number 1
#| 1.0 -> number 1.0
#| -1 -> minus one
#| 'a' -> letter a
#| b'a' -> letter a
#| 'b' -> text
#| None -> none
#| (1+2j) -> complex
#| 101 -> big 101
#| 7 -> number 7
#| 2.5 -> number 2.5
#| [] -> other
#| Ellipsis -> other
#| 5
