calls = 0

def fib(n):
    global calls
    calls += 1
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)

for n in (4, 8, 12):
    calls = 0
    print(n, fib(n), calls)

#| 4 3 9
#| 8 21 67
#| 12 144 465
