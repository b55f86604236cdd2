def countdown(n):
    if n == 0:
        return "done"
    countdown(n - 1)

print(countdown(2))

#| None
