# := binds and gives a value: in conditions, comprehensions, calls, f-strings.
data = [1, 2, 3]
if (n := len(data)) > 2:
    print(n)
while (item := data.pop()) != 1:
    print("popped", item)
print([y for x in range(5) if (y := x * x) > 3], y, (z := 5) + z, f"{(w := 3)}{w}", {(k := "key"): k})
def f(a, b):
    return a, b
print(f(p := 1, p + 1), p, any((found := v) > 2 for v in [1, 3, 5]), found)
lst = [last := 0, last + 1, last := 7]
print(lst, last, (lambda: (q := 9))(), "q" in globals())
print(x if (x := 0) else "zero", not (t := 0), t)
#| 3
#| popped 3
#| popped 2
#| [4, 9, 16] 16 10 33 {'key': 'key'}
#| (1, 2) 1 True 3
#| [0, 1, 7] 7 9 False
#| zero True 0
