calls = 0
memo = {}

def fib(n):
    global calls
    calls += 1
    if n < 2:
        return n
    if n not in memo:
        memo[n] = fib(n - 1) + fib(n - 2)
    return memo[n]

for n in (4, 8, 12):
    calls = 0
    memo.clear()
    print(n, fib(n), calls)

#| 4 3 7
#| 8 21 15
#| 12 144 23
