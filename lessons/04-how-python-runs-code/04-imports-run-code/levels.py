from counter import count, bump

def report():
    return count

bump()
print(report())

#| 0
