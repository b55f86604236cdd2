# for and while with else, break and continue.
for items in ([1, 3], [1, 2, 3], []):
    for n in items:
        if n % 2 == 0:
            print("even", n)
            break
        print("odd", n)
    else:
        print("none even in", items)
n = 0
while n < 5:
    n += 1
    if n == 2:
        continue
    if n == 4:
        break
    print(n)
else:
    print("not here")
while n < 5:
    n += 1
else:
    print("ended", n)
for i in range(3):
    for j in range(3):
        if j == 1:
            break
    else:
        continue
    print("outer", i, j)
    break
for x in []:
    pass
else:
    print("nothing to do", "x" in globals())
#| odd 1
#| odd 3
#| none even in [1, 3]
#| odd 1
#| even 2
#| none even in []
#| 1
#| 3
#| ended 5
#| outer 0 1
#| nothing to do False
