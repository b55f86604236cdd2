def factorial(n):
    print("down", n)
    if n == 0:
        return 1
    result = n * factorial(n - 1)
    print("up", n, result)
    return result

factorial(3)

#| down 3
#| down 2
#| down 1
#| down 0
#| up 1 1
#| up 2 2
#| up 3 6
