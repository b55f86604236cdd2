# and, or, not: which value comes out, what is never evaluated.
def f(x):
    print("f", x, end="; ")
    return x
print(f(0) and f(1), f(1) and f(2), f(0) or f(2), f(1) or f(2), not f(""), f([]) or f({}) or f("last"), f(1) and f("") and f(3), 0 or None or [], 1 and 2 or 3, 0 and 1 or 2, not not 5, not 0 == 1, (not 0) == 1, None or "default")
class B:
    def __bool__(self):
        print("bool", end="; ")
        return True
b = B()
print((b and 1), (b or 1) is b, not b, bool(b and b) if b else 0)
if b and not not b:
    print("in")
#| f 0; f 1; f 2; f 0; f 2; f 1; f ; f []; f {}; f last; f 1; f ; 0 2 2 1 True last  [] 2 2 True True True default
#| bool; bool; bool; bool; bool; bool; 1 True False True
#| bool; bool; in
