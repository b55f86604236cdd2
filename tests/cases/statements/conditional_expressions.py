# x if c else y: nesting, what is evaluated, with other operators.
def say(text, value):
    print(text, end=" ")
    return value
print(say("a", 1) if say("cond", 0) else say("b", 2))
print("neg" if (n := -1) < 0 else "zero" if n == 0 else "pos", [1 if x else 2 for x in (0, 1)], (1 if 0 else 2) + 3, 1 if 0 else 2 + 3, (lambda x: 1 if x else 2)(0))
print(1 if [] else {} if () else "all empty", None if True else 1, 1 < 2 if 3 > 2 else 0, not 1 if 0 else 5, *([1] if 1 else [2]), "x" * (3 if 1 else 0))
#| cond b 2
#| neg [2, 1] 5 5 2
#| all empty None True 5 1 xxx
