# Evaluation order: defaults, decorators, arguments from left to right.
def say(x):
    print(x, end=" ")
    return x


@(say("decorator") and (lambda f: f))
def f(a=say("default a"), *, b=say("default b")):
    return a, b


print(f(say(1), b=say(2)))
print(say(1) + say(2) * say(3), say(say(4)), [say(5), say(6)], {say(7): say(8)}, say(0) or say(9), say(1) and say(0))
values = [0, 1, 2]
values[say(0)], values[say(1)] = say(10), say(20)
print(values)
x = [say("base"), 0][0:say(1)]
print(say(1) < say(2) < say(0) < say(99))
print((say("a") if say(0) else say("b")), say(3) ** say(2), not say(0), f(*[say("s")], **{"b": say("k")}))
#| decorator default a default b 1 2 (1, 2)
#| 1 2 3 4 4 5 6 7 8 0 9 1 0 7 4 [5, 6] {7: 8} 9 0
#| 10 20 0 1 [10, 20, 2]
#| base 1 1 2 0 False
#| 0 b 3 2 0 s k b 9 True ('s', 'k')
